package import Diagnostics

/// Findings as SARIF 2.1.0 (OASIS, 27 March 2020), the form that editors and code hosts read.
package struct SARIFReport {
  private let language: DiagnosticLanguage
  private let renderer: DiagnosticRenderer
  private let sources: SourceMap

  /// Takes the language of the texts; values of case data stay hidden, as a report may be passed on.
  package init(language: DiagnosticLanguage, sources: SourceMap) {
    self.language = language
    self.sources = sources
    renderer = DiagnosticRenderer(language: language, showsValues: false, sources: sources)
  }

  /// The report, one JSON document.
  package func text(_ findings: [ProofFinding], version: String) -> String {
    let rules = ProofRules.all.filter { rule in findings.contains { $0.rule.number == rule.number } }
    let run = JSONValue.object([
      ("tool", .object([("driver", driver(rules, version: version))])),
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(findings.map { result($0, rules) })),
    ])
    return JSONValue.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
      ("runs", .array([run])),
    ]).text(indent: 0) + "\n"
  }

  private func driver(_ rules: [ProofRule], version: String) -> JSONValue {
    .object([
      ("name", .string("vordruck")), ("version", .string(version)),
      (
        "rules",
        .array(
          rules.map { rule in
            .object([
              ("id", .string(rule.definition.id)), ("name", .string(rule.number)),
              ("shortDescription", .object([("text", .string(plain(rule.definition.message.text(language))))])),
              ("fullDescription", .object([("text", .string(rule.definition.explanation.text(language)))])),
              ("help", .object([("text", .string(plain(rule.definition.fix.text(language))))])),
              ("defaultConfiguration", .object([("level", .string(level(rule.definition.severity)))])),
              (
                "properties", .object([("sources", .string(rule.sources)), ("type", .string(rule.certainty.rawValue))])
              ),
            ])
          })
      ),
    ])
  }

  /// A pattern without its arguments, for people.
  private func plain(_ pattern: String) -> String {
    pattern.replacing("{better}", with: "").replacing("{words}", with: "…").replacing("{count}", with: "…")
      .replacing("{limit}", with: "…")
  }

  private func result(_ finding: ProofFinding, _ rules: [ProofRule]) -> JSONValue {
    let diagnostic = finding.diagnostic
    var fields: [(String, JSONValue)] = [
      ("ruleId", .string(diagnostic.definition.id)),
      ("ruleIndex", .number(rules.firstIndex { $0.number == finding.rule.number } ?? -1)),
      ("level", .string(level(diagnostic.severity))),
      ("message", .object([("text", .string(renderer.message(diagnostic) + " " + renderer.fix(diagnostic)))])),
    ]
    if let span = diagnostic.span ?? diagnostic.dataSpan {
      var location: [(String, JSONValue)] = [("physicalLocation", place(span))]
      if let unit = diagnostic.dataPath {
        location.append(("logicalLocations", .array([.object([("fullyQualifiedName", .string(unit))])])))
      }
      fields.append(("locations", .array([.object(location)])))
    }
    return .object(fields)
  }

  private func place(_ span: SourceSpan) -> JSONValue {
    let file = sources[span.source]
    let start = file.location(of: Int(span.start))
    let end = file.location(of: Int(span.start) + Int(span.length))
    return .object([
      ("artifactLocation", .object([("uri", .string(uri(start.file)))])),
      (
        "region",
        .object([
          ("startLine", .number(start.line)), ("startColumn", .number(start.column)), ("endLine", .number(end.line)),
          ("endColumn", .number(end.column)),
        ])
      ),
    ])
  }

  /// The name of a file as a URI reference: everything but unreserved characters and slashes is escaped.
  private func uri(_ name: String) -> String {
    if name == "-" { return "stdin" }
    var result = ""
    for byte in name.utf8 {
      let character = Character(UnicodeScalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "-._~/".contains(character) {
        result.append(character)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
    return result
  }

  private func level(_ severity: Severity) -> String { severity.rawValue }
}
