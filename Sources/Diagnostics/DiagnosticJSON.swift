extension DiagnosticRenderer {
  /// The finding as one line of JSON (without the line end), keys in fixed order.
  ///
  /// Fields: `id severity message fix` always; `template` and `data` places (`file line column`), `path`,
  /// `suggestion`, `trace` where there is one.
  package func json(_ diagnostic: Diagnostic) -> String {
    var fields = [
      "\"id\":\(quoted(diagnostic.definition.id))", "\"severity\":\(quoted(diagnostic.severity.rawValue))",
      "\"message\":\(quoted(message(diagnostic)))", "\"fix\":\(quoted(fix(diagnostic)))",
    ]
    if let span = diagnostic.span { fields.append("\"template\":\(place(span))") }
    if let span = diagnostic.dataSpan { fields.append("\"data\":\(place(span))") }
    if let path = path(diagnostic) { fields.append("\"path\":\(quoted(path))") }
    if let suggestion = suggestion(diagnostic) { fields.append("\"suggestion\":\(quoted(suggestion))") }
    if !diagnostic.trace.isEmpty {
      let steps = diagnostic.trace.map { step in
        "{\"text\":\(quoted(step.text.text(language)))" + (step.span.map { ",\"template\":\(place($0))" } ?? "")
          + (step.dataSpan.map { ",\"data\":\(place($0))" } ?? "") + "}"
      }
      fields.append("\"trace\":[\(steps.joined(separator: ","))]")
    }
    return "{\(fields.joined(separator: ","))}"
  }

  private func place(_ span: SourceSpan) -> String {
    let location = sources.location(of: span)
    return "{\"file\":\(quoted(location.file)),\"line\":\(location.line),\"column\":\(location.column)}"
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
