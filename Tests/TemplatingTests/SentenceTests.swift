import Catalogues
import Diagnostics
import Markup
import Templating
import Testing

/// One sentence an element: where sentences end, what stays whole, where it holds.
struct SentenceTests {
  /// The content of the body with sentences in brackets and units of sense in braces.
  private func shown(
    _ body: String, mode: String = "lines", language: String = "de-x-ls", catalogues: [String] = []
  ) throws -> String {
    var workshop = Workshop()
    workshop.catalogues = catalogues
    var options = InstantiationOptions()
    options.language = language
    let document = try #require(
      try workshop.document("<div v:sentences=\"\(mode)\">\(body)</div>", #"{"id": "1"}"#, options),
      "\(workshop.findings)")
    func show(_ node: NodeID) -> String {
      guard document.kind(node) == .element else { return document.text(node) }
      let content = document.children(node).map(show).joined()
      switch document.value("class", of: node) {
      case "sentence": return "[\(content)]"
      case "sense-unit": return "{\(content)}"
      default: break
      }
      let name = document.name(node)
      return name == "strong" || name == "a" || name == "h2" ? "<\(name)>\(content)</\(name)>" : content
    }
    #expect(!document.dump().contains("sentences="))
    let root = try #require(document.root)
    return show(try #require(document.children(root).first { document.name($0) == "body" }))
  }

  @Test(arguments: [
    ("<p>Das ist gut. Das auch!</p>", "[Das ist gut. ][Das auch!]"),
    ("<p>Am 4. März 2027 ist Schluss. Im 3. Stock.</p>", "[Am 4. März 2027 ist Schluss. ][Im 3. Stock.]"),
    ("<p>Sie bezahlen 25. Das ist viel.</p>", "[Sie bezahlen 25. ][Das ist viel.]"),
    ("<p>Nach Abs. 3 und z. B. Nr. 4 gilt das.</p>", "[Nach Abs. 3 und z. B. Nr. 4 gilt das.]"),
    ("<p>Sie sagen: „Ja.“ Dann ist es gut.</p>", "[Sie sagen: „Ja.“ ][Dann ist es gut.]"),
    ("<p>Wer? Sie … und ich.</p>", "[Wer? ][Sie … und ich.]"),
    ("<p>Das ist <strong>nicht</strong> gut. Gut?</p>", "[Das ist <strong>nicht</strong> gut. ][Gut?]"),
    ("<p><strong>Halt! Warten</strong> Sie.</p>", "[<strong>Halt! </strong>][<strong>Warten</strong> Sie.]"),
    ("<p>Es kostet <span data-type=\"money\">1. 000 Euro</span>. Ja.</p>", "[Es kostet 1. 000 Euro. ][Ja.]"),
    ("<p>Siehe <a href=\"#x\">A. B</a> C.</p>", "[Siehe <a>A. B</a> C.]"),
    ("<h2>Eins. Zwei.</h2>", "<h2>Eins. Zwei.</h2>"),
    ("<ul><li>Eins. Zwei.</li></ul>", "[Eins. ][Zwei.]"),
    ("<p v:sentences=\"none\">Eins. Zwei.</p>", "Eins. Zwei."),
  ])
  func makesElementsOfSentences(_ body: String, _ expected: String) throws {
    #expect(try shown(body) == expected)
  }

  @Test func holdsInLeichteSpracheOrAlways() throws {
    #expect(try shown("<p>Eins. Zwei.</p>", language: "de") == "Eins. Zwei.")
    #expect(try shown("<p>One. Two.</p>", mode: "always", language: "en") == "[One. ][Two.]")
  }

  @Test func partsSentencesAtHints() throws {
    let catalogue = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de"><file id="f"><unit id="k"><segment>
      <source>Sie warten, <ph id="1" equiv="sense-break"/>bis der Brief kommt. Dann lesen Sie.</source>
      </segment></unit></file></xliff>
      """
    #expect(
      try shown(#"<p><v:text key="k"/></p>"#, catalogues: [catalogue])
        == "[{Sie warten,} {bis der Brief kommt.} ][Dann lesen Sie.]")
  }

  @Test func knowsItsModes() throws {
    var workshop = Workshop()
    #expect(try workshop.compile(Workshop.page(#"<p v:sentences="line">A.</p>"#)) == nil)
    #expect(workshop.log.diagnostics.map(\.definition.id) == ["template.unknown-sentence-mode"])
  }
}
