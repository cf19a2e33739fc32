import Catalogues
import Diagnostics
import Markup
import Testing

/// Which text is handed out in which language.
struct LookupTests {
  static func catalogue(_ language: String?, _ texts: [(key: String, source: String, target: String?)]) throws
    -> Catalogue
  {
    let units = texts.map { text in
      let target = text.target.map { "<target>\($0)</target>" } ?? ""
      return
        "<unit id=\"\(text.key)\"><segment state=\"reviewed\"><source>\(text.source)</source>\(target)</segment></unit>"
    }
    let attribute = language.map { " trgLang=\"\($0)\"" } ?? ""
    let xml =
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"de\"\(attribute)><file id=\"f\">"
      + units.joined() + "</file></xliff>"
    var log = DiagnosticLog()
    let tree = try #require(MarkupReader.parse(SourceMap().add(name: "c", bytes: Array(xml.utf8)), log: &log))
    return try #require(Catalogue(tree, log: &log))
  }

  @Test func aNameInBracesThatIsPlainWordsIsReported() throws {
    let xml =
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"de\"><file id=\"f\">"
      + "<unit id=\"a\"><segment><source>Es kostet {fee}.</source></segment></unit>"
      + "<unit id=\"b\"><segment><source>Es kostet <ph id=\"1\" equiv=\"fee\"/> {…}.</source></segment></unit>"
      + "<unit id=\"c\" type=\"vordruck:icu\"><segment><source>Es kostet {fee}.</source></segment></unit>"
      + "</file></xliff>"
    var log = DiagnosticLog()
    let sources = SourceMap()
    let tree = try #require(MarkupReader.parse(sources.add(name: "de.xlf", bytes: Array(xml.utf8)), log: &log))
    _ = Catalogue(tree, log: &log)
    #expect(log.diagnostics.map(\.definition.id) == ["catalogue.typed-placeholder"])
    let renderer = DiagnosticRenderer(language: .de, showsValues: false, sources: sources)
    #expect(
      log.diagnostics.map(renderer.message) == [
        "Im Text „a“ steht {fee} als gewöhnlicher Text und wird so gedruckt."
      ])
  }

  static func set() throws -> CatalogueSet {
    var set = CatalogueSet()
    set.add(try catalogue(nil, [("a", "Hallo", nil), ("b", "Termin", nil)]))
    set.add(try catalogue("fa", [("a", "Hallo", "سلام"), ("b", "Termin", "قرار")]))
    set.add(try catalogue("fa-AF", [("a", "Hallo", "سلام علیکم")]))
    set.add(try catalogue("sr-Cyrl", [("a", "Hallo", "Здраво")]))
    set.add(try catalogue("ku", [("a", "Hallo", "Silav")]))
    set.add(try catalogue("de-x-ls", [("a", "Hallo", "Guten Tag")]))
    return set
  }

  @Test(arguments: [
    ("fa-AF", "a", "fa-AF"), ("fa-AF", "b", "fa"), ("prs", "a", "fa-AF"), ("kmr", "a", "ku"), ("ku-Arab", "a", "de"),
    ("ckb", "a", "de"), ("sr-Latn", "a", "de"), ("sr-Cyrl-BA", "a", "sr-Cyrl"), ("de-x-ls", "a", "de-x-ls"),
    ("de-x-ls", "b", "de"), ("de-AT", "b", "de"),
  ])
  func aTextIsTakenFromTheNearestVariety(_ wanted: String, _ key: String, _ found: String) throws {
    let match = try #require(try Self.set().lookup(key, language: wanted))
    #expect(match.language == found)
    let isMissing = found == "de" && wanted != "de-AT"
    #expect(match.status == (isMissing ? .missing : .good))
    #expect(match.state == (found == "de" ? nil : .reviewed))
  }

  /// A sentence that an office has put in the place of ours has no translation until somebody makes one.
  @Test func anOfficesOwnWordsAreNotTranslatedByOurs() throws {
    var set = CatalogueSet()
    set.add(try Self.catalogue(nil, [("a", "Hallo", nil), ("b", "Termin", nil)]))
    set.add(try Self.catalogue("ku", [("a", "Hallo", "Silav"), ("b", "Termin", "Dîdar")]))
    var log = DiagnosticLog()
    set.override(with: try Self.catalogue(nil, [("a", "Grüß Gott", nil)]), log: &log)
    let match = try #require(set.lookup("a", language: "ku"))
    #expect(match.language == "de" && match.status == .outdated && match.text.description == "Grüß Gott")
    #expect(set.lookup("b", language: "ku")?.language == "ku")
    set.override(with: try Self.catalogue("ku", [("a", "Grüß Gott", "Roj baş")]), log: &log)
    #expect(set.lookup("a", language: "ku")?.text.description == "Roj baş")
    #expect(log.diagnostics.isEmpty)
  }
}
