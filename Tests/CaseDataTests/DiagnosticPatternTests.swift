import Diagnostics
import Testing

/// The wording of findings: arguments, braces, places.
struct DiagnosticPatternTests {
  @Test(arguments: [
    ("a {x} b", "a 1 b"), ("Schreiben Sie »{{«", "Schreiben Sie »{«"), ("»}}«", "»}«"), ("»{{{{« {x}", "»{{« 1"),
    ("{{{x}}}", "{1}"), ("{y}", "{y}"), ("offen { hier", "offen { hier"), ("{…} und {x", "{…} und {x"), ("", ""),
  ])
  func `fills arguments and prints doubled braces once`(pattern: String, text: String) {
    #expect(DiagnosticPattern(pattern).filled { $0 == "x" ? "1" : nil } == text)
  }

  @Test func `escaped words print as they are`() {
    for words in ["a {b} c", "{{", "}", "{x}}"] {
      #expect(DiagnosticPattern(DiagnosticPattern.escaped(words)).plain == words)
    }
  }

  private static let definition = DiagnosticDefinition(
    id: "test.measure", severity: .note, message: Bilingual(de: "{width} zu breit.", en: "{width} too wide."),
    fix: Bilingual(de: "", en: ""), explanation: Bilingual(de: "–", en: "–"))

  @Test func `German measures have a comma`() {
    let finding = Diagnostic(Self.definition, ["width": .decimal("18.6 mm")])
    func message(_ language: DiagnosticLanguage) -> String {
      DiagnosticRenderer(language: language, showsValues: true, sources: SourceMap()).message(finding)
    }
    #expect(message(.de) == "18,6 mm zu breit.")
    #expect(message(.en) == "18.6 mm too wide.")
  }

  @Test func `entries of lists count from one, and the whole has no empty parentheses`() {
    let sources = SourceMap()
    let file = sources.add(name: "d.yaml", bytes: Array("a: 1\n".utf8))
    let span = SourceSpan(source: file.id, start: 0, length: 1)
    let renderer = DiagnosticRenderer(language: .de, showsValues: false, sources: sources)
    let item = Diagnostic(Self.definition, data: span, path: "course.lessons[0].day")
    #expect(renderer.text(item).contains("d.yaml:1:1 (course.lessons[1].day)"))
    #expect(renderer.json(item).contains("\"path\":\"course.lessons[1].day\""))
    let whole = Diagnostic(Self.definition, data: span, path: "")
    #expect(renderer.text(whole).contains("d.yaml:1:1") && !renderer.text(whole).contains("()"))
  }

  @Test func `a step says the place in the data without a second preposition`() {
    let sources = SourceMap()
    let file = sources.add(name: "d.yaml", bytes: Array("a: 1\n".utf8))
    let span = SourceSpan(source: file.id, start: 0, length: 1)
    var finding = Diagnostic(Self.definition)
    finding.trace = [
      TracePoint(Bilingual(de: "zuerst angegeben", en: "first given"), at: nil, data: span),
      TracePoint(Bilingual(de: "über »a«", en: "over “a”"), at: span, data: span),
    ]
    let text = DiagnosticRenderer(language: .de, showsValues: false, sources: sources).text(finding)
    #expect(text.contains("zuerst angegeben, d.yaml:1:1"))
    #expect(text.contains("über »a«, d.yaml:1:1, Daten d.yaml:1:1"))
  }

  @Test func `control characters of a file do not reach the screen`() {
    let sources = SourceMap()
    let line = "a\u{1B}[31mb\u{202E}c\td\u{85}"
    let file = sources.add(name: "d.tsv", bytes: Array(line.utf8))
    let finding = Diagnostic(
      Self.definition, at: SourceSpan(source: file.id, start: 1, length: 1), ["width": .name("x\u{1B}\u{2066}y")])
    let text = DiagnosticRenderer(language: .de, showsValues: true, sources: sources).text(finding)
    #expect(text.contains("a\u{241B}[31mb\u{FFFD}c d\u{FFFD}"))
    #expect(text.contains("x\u{241B}\u{FFFD}y zu breit."))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.properties.isBidiControl && $0.value >= 0x20 })
  }
}
