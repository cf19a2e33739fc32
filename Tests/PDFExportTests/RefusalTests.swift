import Diagnostics
import Geometry
import PDFExport
import PDFInspection
import Pages
import TestKit
import Testing
import Typography

/// One way of building a document that breaks a rule.
struct Refusal: CustomTestStringConvertible, Sendable {
  let rule: ConformanceRule
  var attachments: [EmbeddedFile] = []
  let build: @Sendable (inout SampleDocument) throws -> Void

  var testDescription: String { rule.definition.id }

  init(
    _ rule: ConformanceRule, attachments: [EmbeddedFile] = [],
    _ build: @escaping @Sendable (inout SampleDocument) throws -> Void = { _ in }
  ) {
    self.rule = rule
    self.attachments = attachments
    self.build = build
  }

  static let all: [Refusal] = [
    Refusal(.missingTitle) { $0.change { $0.metadata.title = " " } },
    Refusal(.missingLanguage) { $0.change { $0.metadata.language = "" } },
    Refusal(.malformedLanguage) { sample in
      let paragraph = sample.line(.paragraph, "x", in: sample.root)
      sample.change { $0.structure[paragraph].language = "de_DE" }
    },
    Refusal(.malformedDate) { $0.change { $0.metadata.date = "2026-02-29" } },
    Refusal(.contentOutsideScope) { sample in
      sample.item(.fill(.rectangle(Rect(x: .zero, y: .zero, width: .points(9), height: .points(9))), .black))
    },
    Refusal(.unbalancedScope) { $0.item(.begin(.artifact(.layout))) },
    Refusal(.misplacedElement) { $0.line(.tableRow, "x", in: $0.root) },
    Refusal(.misplacedElement) { $0.line(.list, "x", in: $0.root) },
    Refusal(.disorderedParts) { sample in
      let row = sample.element(.tableRow, in: sample.element(.tableHead, in: sample.element(.table, in: sample.root)))
      sample.line(.tableDataCell, "x", in: row)
    },
    Refusal(.figureWithoutAlternative) { $0.line(.figure, "x", in: $0.root) },
    Refusal(.formulaWithoutAlternative) { $0.line(.formula, "x", in: $0.root) },
    Refusal(.firstHeadingNotLevelOne) { sample in
      sample = try SampleDocument()
      sample.line(.heading2, "x", in: sample.root)
    },
    Refusal(.headingSkipped) { $0.line(.heading3, "x", in: $0.root) },
    Refusal(.headerCellWithoutScope) { sample in
      let row = sample.element(.tableRow, in: sample.element(.table, in: sample.root))
      sample.line(.tableHeaderCell, "x", in: row)
    },
    Refusal(.unknownHeaderCell) { sample in
      let row = sample.element(.tableRow, in: sample.element(.table, in: sample.root))
      let cell = sample.line(.tableDataCell, "x", in: row)
      sample.change { $0.structure[cell].attributes.headers = ["nobody"] }
    },
    Refusal(.irregularTable) { sample in
      let table = sample.element(.table, in: sample.root)
      for count in [2, 1] {
        let row = sample.element(.tableRow, in: table)
        for _ in 0..<count { sample.line(.tableDataCell, "x", in: row) }
      }
    },
    Refusal(.noteWithoutIdentifier) { $0.line(.note, "x", in: $0.root) },
    Refusal(.duplicateIdentifier) { sample in
      for _ in 0..<2 {
        let note = sample.line(.note, "x", in: sample.root)
        sample.change { $0.structure[note].identifier = "note" }
      }
    },
    Refusal(.linkWithoutDescription) { $0.addLink(description: " ", to: .uri("https://example.org")) },
    Refusal(.linkOutsideElement) { $0.addLink(role: .span, to: .uri("https://example.org")) },
    Refusal(.brokenLink) { $0.addLink(to: .destination("nowhere")) },
    Refusal(.fieldWithoutLabel) { $0.field(.text(.init()), "name", label: " ") },
    Refusal(.malformedFieldName) { $0.field(.text(.init()), "client..name", label: "Name") },
    Refusal(.fieldNameTaken) { sample in
      sample.field(.text(.init()), "name", label: "Name")
      sample.field(.checkBox(state: "on"), "name", label: "Name", typing: false)
    },
    Refusal(.fieldNameTaken) { sample in
      sample.field(.text(.init()), "client", label: "Name")
      sample.field(.text(.init()), "client.name", label: "Name")
    },
    Refusal(.fieldOutsideElement) { sample in
      let root = sample.root
      sample.field(.text(.init()), "name", label: "Name") { $0.element = root }
    },
    Refusal(.missingGlyph) { $0.line(.paragraph, "x\u{13000}", in: $0.root) },
    Refusal(.glyphWithoutText) { sample in
      sample.line(.paragraph, "x", in: sample.root)
      sample.change { $0.glyphs[$0.glyphs.count - 1].text = 0..<0 }
    },
    Refusal(.meaninglessCharacter) { sample in
      sample.line(.paragraph, "x", in: sample.root)
      sample.change { document in
        let start = Int32(document.text.count)
        document.text += Array("\u{E000}".utf8)
        document.glyphs[document.glyphs.count - 1].text = start..<start + 3
      }
    },
    Refusal(.restrictedFont) { sample in
      sample = try SampleDocument(fonts: TestResources.fonts { $0.fsType = 2 })
      sample.line(.heading1, "x", in: sample.root)
    },
    Refusal(.pageSize) { $0.change { $0.pages[0].size.width = .points(2) } },
    Refusal(.textTooLong) { sample in
      let figure = sample.line(.figure, "x", in: sample.root)
      sample.change { $0.structure[figure].alternative = String(repeating: "Ж", count: 20_000) }
    },
    Refusal(.unknownImage) { sample in
      sample.item(.begin(.artifact(.layout)))
      sample.item(.image(0, Rect(x: .zero, y: .zero, width: .points(9), height: .points(9))))
      sample.item(.end)
    },
    Refusal(
      .attachmentNotAllowed,
      attachments: [
        EmbeddedFile(
          name: "fall.xml", mediaType: "application/xml", description: "Daten", relationship: .data, bytes: [1])
      ]),
    Refusal(
      .attachmentNotDescribed,
      attachments: [
        EmbeddedFile(name: "fall.xml", mediaType: "application/xml", description: "", relationship: .data, bytes: [1])
      ]),
  ]
}

extension SampleDocument {
  fileprivate mutating func addLink(
    role: StructureRole = .link, description: String = "Ziel", to target: LinkArea.Target
  ) {
    let element = line(role, "x", in: element(.paragraph, in: root))
    let rect = Rect(x: .zero, y: .zero, width: .points(9), height: .points(9))
    link(LinkArea(rect: rect, target: target, description: description, element: element, origin: nil))
  }
}

struct RefusalTests {
  @Test func everyRuleHasAnExample() {
    #expect(Set(Refusal.all.map(\.rule)) == Set(ConformanceRule.allCases))
  }

  @Test(arguments: Refusal.all)
  func refusesAFileThatWouldBreakTheRule(refusal: Refusal) throws {
    var sample = try SampleDocument.paragraph()
    try refusal.build(&sample)
    var options = PDFExportOptions()
    options.attachments = refusal.attachments
    var log = DiagnosticLog()
    #expect(PDFExporter.export(sample.document, fonts: sample.fonts, options: options, log: &log) == nil)
    #expect(
      Set(log.diagnostics.filter { $0.severity == .error }.map(\.definition.id)).contains(refusal.rule.definition.id))
  }

  /// Without a claim the same documents become files, with the violation as a warning; a restricted font stays out, and
  /// PDF without a claim may hold any file.
  @Test(arguments: Refusal.all.filter { ![.restrictedFont, .attachmentNotAllowed].contains($0.rule) })
  func warnsWhereNothingIsClaimed(refusal: Refusal) throws {
    var sample = try SampleDocument.paragraph()
    try refusal.build(&sample)
    var options = PDFExportOptions()
    options.conformance = .none
    options.attachments = refusal.attachments
    var log = DiagnosticLog()
    let bytes = try #require(PDFExporter.export(sample.document, fonts: sample.fonts, options: options, log: &log))
    #expect(log.diagnostics.map(\.severity).allSatisfy { $0 == .warning })
    #expect(log.diagnostics.contains { $0.definition == refusal.rule.definition })
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("pdfaid") && !text.contains("pdfuaid"))
    _ = try PDFReader(bytes)
  }

  @Test func namesThePlaceOfAFinding() throws {
    let file = SourceMap().add(name: "template.xml", bytes: Array("<h1/><h3/>".utf8))
    var sample = try SampleDocument.paragraph()
    let heading = sample.line(.heading3, "x", in: sample.root)
    let span = SourceSpan(source: file.id, start: 5, length: 5)
    sample.change { $0.structure[heading].origin = span }
    var log = DiagnosticLog()
    _ = PDFExporter.export(sample.document, fonts: sample.fonts, log: &log)
    let diagnostic = try #require(log.diagnostics.first)
    #expect(diagnostic.span == span)
    #expect(diagnostic.arguments == ["before": .name("h1"), "found": .name("h3"), "expected": .name("h2")])
  }
}
