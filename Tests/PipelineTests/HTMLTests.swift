import Diagnostics
import FoundationEssentials
import Imposition
import TestKit
import Testing
import Vordruck

/// The edition for the web: one page that stands for itself, says what the paper says, and needs no program.
struct HTMLTests {
  private static let shared = TestResources.root.path + "/Templates/shared/examples"

  /// A paper of each kind, as its office renders it.
  struct Paper: CustomTestStringConvertible, Sendable {
    let template: String
    let data: String?
    let house: String
    var language: String?
    var parallel: [String] = []
    var testDescription: String { "\(template) \(language ?? "") \(parallel)" }

    var request: RenderRequest {
      var request = RenderRequest(template: template)
      request.data = data.map { [$0] } ?? []
      request.house = house
      request.language = language
      request.parallelLanguages = parallel
      request.format = .html
      return request
    }
  }

  static let papers: [Paper] = {
    let musterfrau = TestRun.examples + "/musterfrau.json"
    let submissions = TestResources.root.path + "/Templates/council-submission/examples/"
    var papers = [
      Paper(template: "integration-agreement", data: musterfrau, house: "musterstadt"),
      Paper(template: "integration-agreement", data: musterfrau, house: "musterstadt", language: "ar"),
      Paper(template: "integration-agreement", data: musterfrau, house: "musterstadt", parallel: ["ar"]),
      Paper(template: "council-submission", data: submissions + "vorlage.json", house: "leverkusen"),
      Paper(template: "council-submission", data: submissions + "vorlage.json", house: "rhein-sieg-kreis"),
    ]
    for paper in ["invitation", "attendance-sheet", "minutes-skeleton", "committee-minutes", "decision-follow-up"] {
      papers.append(Paper(template: paper, data: shared + "/session/rat.json", house: "lindenau"))
    }
    for paper in [
      "consent", "first-interview", "letter", "document-checklist", "feedback-questionnaire", "privacy-notice",
    ] {
      papers.append(Paper(template: paper, data: shared + "/case/mustari.json", house: "musterstadt"))
    }
    return papers
  }()

  private func page(_ request: RenderRequest) throws -> String {
    let run = TestRun.run(request)
    return String(decoding: try #require(run.html, "\(TestRun.text(run))"), as: UTF8.self)
  }

  /// The page of a plain document written down in a test.
  private func run(_ body: String, head: String = "", draft: Bool = false) -> PipelineRun {
    var request = RenderRequest(template: "-")
    let text = """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>Blatt</title>\(head)</head><body>\(body)</body></html>
      """
    request.provided = ["-": Array(text.utf8)]
    request.format = .html
    request.isDraft = draft
    return TestRun.run(request)
  }

  private func plain(_ body: String, head: String = "", draft: Bool = false) throws -> String {
    let run = run(body, head: head, draft: draft)
    return String(decoding: try #require(run.html, "\(TestRun.text(run))"), as: UTF8.self)
  }

  /// The start tags of a page; fails where tags do not nest.
  private func tags(_ page: String) throws -> [Substring] {
    let void: Set<Substring> = ["br", "col", "hr", "img", "input", "wbr", "meta", "!DOCTYPE"]
    var found: [Substring] = []
    var open: [Substring] = []
    var rest = page[...]
    while let begin = rest.utf8.firstIndex(of: 0x3C), let end = rest.utf8[begin...].firstIndex(of: 0x3E) {
      let tag = page[page.utf8.index(after: begin)..<end]
      let name = Substring(tag.utf8.prefix { $0 != 0x20 })
      rest = page[page.utf8.index(after: end)...]
      if tag.utf8.first == 0x2F {
        let closed = open.popLast()
        #expect(closed == tag.dropFirst(), "</\(tag.dropFirst())> closes \(closed ?? "nothing")")
        continue
      }
      found.append(tag)
      if !void.contains(name) { open.append(name) }
      // What is inside a style element is no mark-up.
      if name == "style", let close = rest.firstRange(of: "</style>") { rest = rest[close.lowerBound...] }
    }
    #expect(open == [])
    return found
  }

  private func values(of attribute: String, in tags: [Substring]) -> [String] {
    tags.compactMap { tag in
      guard let start = tag.firstRange(of: " \(attribute)=\"") else { return nil }
      return String(tag[start.upperBound...].prefix { $0 != "\"" })
    }
  }

  @Test(arguments: papers) func everyPaperIsAPageForItself(_ paper: Paper) throws {
    let page = try page(paper.request)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(paper.language ?? "de")\""))
    let tags = try tags(page)
    #expect(tags.count { $0 == "main" || $0.hasPrefix("main ") } == 1)
    #expect(tags.first { $0.hasPrefix("h") && $0.dropFirst().first?.isNumber == true }?.hasPrefix("h1") == true)
    // No programs, nothing loaded.
    #expect(!tags.contains { $0.hasPrefix("script") || $0.contains(" on") || $0.hasPrefix("link") })
    #expect(values(of: "src", in: tags).allSatisfy { $0.hasPrefix("data:image/") })
    #expect(!page.contains("@import") && !page.contains("@font-face"))
    for use in page.split(separator: "url(").dropFirst() {
      let reference = use.drop { $0 == "\"" || $0 == "'" }
      #expect(reference.hasPrefix("data:") || reference.hasPrefix("#"))
    }
    // What is referred to is there, once.
    let ids = values(of: "id", in: tags)
    #expect(Set(ids).count == ids.count)
    for target in values(of: "href", in: tags) where target.hasPrefix("#") {
      #expect(ids.contains(String(target.dropFirst())), "\(target)")
    }
    // What an image shows is said.
    for image in tags where image.hasPrefix("img") { #expect(image.contains(" alt=\"")) }
    #expect(!page.contains("urn:vordruck") && !page.contains("xmlns"))
  }

  @Test func theSameDocumentIsTheSamePage() throws {
    #expect(try page(Self.papers[2].request) == page(Self.papers[2].request))
  }

  @Test func parallelTextsAreRowsWithTheirLanguages() throws {
    let page = try page(Self.papers[2].request)
    let tags = try tags(page)
    let rows = tags.count { $0.contains("class=\"v-row\"") }
    #expect(rows > 20)
    #expect(tags.count { $0.contains("class=\"v-cell\" lang=\"de\" dir=\"ltr\"") } == rows)
    #expect(tags.count { $0.contains("class=\"v-cell\" lang=\"ar\" dir=\"rtl\"") } == rows)
  }

  @Test func whatPaperRepeatsStandsOnceAtTheEndWithoutNumbersOfPages() throws {
    let page = try page(Self.papers[0].request)
    let footer = try #require(page.firstRange(of: "<footer>"))
    #expect(page[footer.upperBound...].contains("KIM-2026-0417 ·"))
    #expect(!page.contains("Seite <span"))
    #expect(page.ranges(of: "class=\"page-foot v-furniture\"").count == 1)
    #expect(!page.contains("counter(page)"))
  }

  @Test func ticksAreReadAloud() throws {
    let page = try page(Self.papers[3].request)
    #expect(page.contains("role=\"img\" aria-label=\"angekreuzt\">☒</span>"))
    #expect(!page.contains("<abbr class=\"box\""))
  }

  @Test func styleSheetsComeAlongForBrowsers() throws {
    let page = try plain(
      "<h1>Titel</h1>",
      head: """
        <link rel="stylesheet" href="shared:paper.css"/>
        <style>@page { margin: 1cm } @font-face { font-family: X; src: url(x.ttf) } .a::before { content: "S. " counter(page) }
        .b { color: #123456 } @media (min-width: 10cm) { .c { margin: 1mm } } .d::after { content: "&lt;/style>" }</style>
        """)
    let style = page[
      try #require(page.firstRange(of: "<style>")).upperBound..<page.firstRange(of: "</style>")!.lowerBound]
    #expect(style.contains("@layer paper {"))
    #expect(style.contains(".b {\n  color: #123456;\n}"))
    #expect(style.contains("@media (min-width: 10cm) {\n.c {"))
    #expect(!style.contains("margin: 1cm") && !style.contains("counter(page)") && !style.contains("x.ttf"))
    #expect(style.contains("<\\/style>"))
  }

  @Test func footnotesLeadToTheEndAndBack() throws {
    let page = try plain(
      "<h1>T</h1><p>Wort<span class=\"n\">Die <em>Note</em>.</span> weiter</p>",
      head: "<style>.n { float: footnote }</style>")
    #expect(
      page.contains(
        "<p>Wort<sup class=\"v-note-call\"><a id=\"v-call-1\" href=\"#v-note-1\" role=\"doc-noteref\">1</a></sup> weiter</p>"
      ))
    #expect(
      page.contains(
        "<div id=\"v-note-1\" class=\"v-note\" lang=\"de\"><a href=\"#v-call-1\" role=\"doc-backlink\">1</a> Die <em>Note</em>.</div>"
      ))
  }

  @Test func imagesAndDrawingsAreInside() throws {
    let pixel =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg=="
    let drawing = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2" onload="x()"><title>Ein Haus</title><script>x()</script>
      <path d="M0 0h2v2z"/></svg>
      """
    let page = try plain("<h1>T</h1><p><img src=\"\(pixel)\" alt=\"Punkt\"/>\(drawing)</p>")
    #expect(page.contains("<img alt=\"Punkt\" src=\"\(pixel)\">"))
    #expect(page.contains("<svg viewBox=\"0 0 2 2\" role=\"img\" aria-label=\"Ein Haus\">"))
    #expect(!page.contains("onload") && !page.contains("x()"))
  }

  @Test func aCodeOnAScreenIsALink() throws {
    let page = try plain(
      "<h1>T</h1><p><v:qr xmlns:v=\"urn:vordruck:template:1\" value=\"https://example.org/a\" alt=\"Zur Seite\"/></p>")
    #expect(
      page.contains("<a href=\"https://example.org/a\" class=\"v-qr-link\"><svg role=\"img\" aria-label=\"Zur Seite\""))
  }

  @Test func controlsShowWhatTheyHold() throws {
    let page = try plain(
      """
      <h1>T</h1><p><label for="n">Name</label> <input id="n" name="n" value="Muster"/></p>
      <p><label><input type="checkbox" name="c" value="1" checked="checked"/> gelesen</label></p>
      <p><label for="s">Stadt</label> <select id="s" name="s"><option>A</option><option selected="selected">B</option></select></p>
      """)
    #expect(page.contains("<span>Name</span> <span id=\"n\" class=\" v-value\">Muster</span>"))
    #expect(page.contains("<label><input type=\"checkbox\" checked=\"\" disabled=\"\"> gelesen</label>"))
    #expect(page.contains("<span id=\"s\" class=\" v-value\">B</span>"))
  }

  @Test func aDraftSaysSo() throws {
    #expect(try plain("<h1>T</h1>", draft: true).contains(">ENTWURF</p>"))
    #expect(try !plain("<h1>T</h1>").contains(">ENTWURF</p>"))
  }

  @Test func whatIsNotAccessibleIsRefused() {
    #expect(
      TestRun.errors(run("<h1>T</h1><svg xmlns=\"http://www.w3.org/2000/svg\"/>")) == ["html.image-without-alternative"]
    )
    #expect(TestRun.errors(run("<h1>T</h1><h3>U</h3>")) == ["html.heading-skipped"])
    #expect(TestRun.errors(run("<p>U</p>")) == ["html.heading-missing"])
  }

  @Test func filesInStylesComeAlongOrAreTold() throws {
    let dot = "data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20width=%221%22/%3E"
    let page = try plain("<h1>T</h1><p style=\"color: #111; background: url(\(dot))\">A</p>")
    #expect(page.contains("style=\"  color: #111;\n  background: url(&quot;data:image/svg+xml;base64,"))
    #expect(
      TestRun.errors(run("<h1>T</h1><p>A</p>", head: "<style>p { background: url(fehlt.png) }</style>")) == [
        "file.outside-root"
      ])
  }

  @Test func whatNeedsAProgramIsLeftOutAndTold() {
    let run = run("<h1>T</h1><p>A <button>Los</button></p>")
    #expect(run.log.diagnostics.map(\.definition.id) == ["html.left-out"])
    #expect(run.html.map { String(decoding: $0, as: UTF8.self).contains("Los") } == false)
  }

  @Test func linksThatLeadNowhereAreTold() throws {
    let run = run("<h1>T</h1><p><a href=\"anlage.pdf\">Anlage</a> <a href=\"mailto:a@example.org\">Mail</a></p>")
    #expect(run.log.diagnostics.map(\.definition.id) == ["html.dead-link"])
    let page = String(decoding: try #require(run.html), as: UTF8.self)
    #expect(page.contains("<a>Anlage</a> <a href=\"mailto:a@example.org\">Mail</a>"))
  }

  @Test func whatIsForPaperIsRefused() {
    var request = Self.papers[0].request
    request.fill = .fillable
    #expect(TestRun.errors(TestRun.run(request)) == ["html.fields"])
    request.fill = .flat
    request.imposition = .office
    #expect(TestRun.errors(TestRun.run(request)) == ["html.sheets"])
    for (template, example) in [("slides", "integrationsmanagement"), ("meeting-pack", "sozialausschuss")] {
      var request = RenderRequest(template: template)
      request.data = [TestResources.root.path + "/Templates/\(template)/examples/\(example).json"]
      request.house = "musterstadt"
      request.format = .html
      #expect(TestRun.errors(TestRun.run(request)) == ["html.pages-only"])
    }
  }
}
