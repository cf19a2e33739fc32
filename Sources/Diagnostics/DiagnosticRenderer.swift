/// Turns findings into words for people: one language, with or without the values of the case data.
package struct DiagnosticRenderer: Sendable {
  /// The language of messages and fixes.
  package let language: DiagnosticLanguage
  /// Whether values of the case data may appear; otherwise each shows as `•••`.
  package let showsValues: Bool
  /// Where spans are looked up.
  package let sources: SourceMap

  /// Creates a renderer.
  package init(language: DiagnosticLanguage, showsValues: Bool, sources: SourceMap) {
    self.language = language
    self.showsValues = showsValues
    self.sources = sources
  }

  /// The message with its arguments in place.
  package func message(_ diagnostic: Diagnostic) -> String {
    fill(diagnostic.definition.message.text(language), diagnostic.arguments)
  }

  /// The way out with its arguments in place.
  package func fix(_ diagnostic: Diagnostic) -> String {
    fill(diagnostic.definition.fix.text(language), diagnostic.arguments)
  }

  /// The place in the data as tables and expressions write it: entries of lists count from one. Nil for the whole.
  package func path(_ diagnostic: Diagnostic) -> String? {
    guard let path = diagnostic.dataPath, !path.isEmpty else { return nil }
    return path.replacing(/\[(\d+)\]/) { match in "[\((Int(match.1) ?? 0) + 1)]" }
  }

  /// What was perhaps meant: a near name, or the value in its right form where values may be shown.
  package func suggestion(_ diagnostic: Diagnostic) -> String? {
    diagnostic.suggestion ?? (showsValues ? diagnostic.correction : nil)
  }

  /// The finding as lines for a terminal: headline, places with an excerpt of the template, trace, suggestion and fix.
  ///
  /// Lines of case data are quoted only when values may be shown.
  package func text(_ diagnostic: Diagnostic) -> String {
    var lines = ["\(word(diagnostic.severity))[\(diagnostic.definition.id)]: \(message(diagnostic))"]
    if let span = diagnostic.span { lines += place(span, label: nil, quotes: true) }
    if let span = diagnostic.dataSpan {
      let label = path(diagnostic).map { " (\($0))" } ?? ""
      lines += place(span, label: label, quotes: showsValues)
    } else if let path = path(diagnostic) {
      lines.append("  \(words.path): \(path)")
    }
    for step in diagnostic.trace {
      var line = "  \(step.text.text(language))"
      if let span = step.span { line += ", \(sources.location(of: span))" }
      if let span = step.dataSpan {
        let label = step.span == nil ? "" : "\(words.data) "
        line += ", \(label)\(sources.location(of: span))"
      }
      lines.append(line)
    }
    if let suggestion = suggestion(diagnostic) {
      lines.append("  \(words.suggestion(suggestion))")
    }
    let fix = fix(diagnostic)
    if !fix.isEmpty { lines.append("  \(words.fix): \(fix)") }
    return lines.joined(separator: "\n")
  }

  private func place(_ span: SourceSpan, label: String?, quotes: Bool) -> [String] {
    let file = sources[span.source]
    let location = file.location(of: Int(span.start))
    var lines = ["  \(location)\(label ?? "")"]
    guard quotes, !file.bytes.isEmpty else { return lines }
    let excerpt = Excerpt(line: file.line(location.line), column: location.column, length: Int(span.length))
    let number = String(location.line)
    lines.append("  \(number) | \(excerpt.text)")
    lines.append("  \(String(repeating: " ", count: number.count)) | \(excerpt.marker)")
    return lines
  }

  private func fill(_ pattern: String, _ arguments: [String: DiagnosticArgument]) -> String {
    DiagnosticPattern(pattern).filled { arguments[$0].map(words(for:)) }
  }

  private func words(for argument: DiagnosticArgument) -> String {
    switch argument {
    case .name(let name): VisibleText.of(name)
    case .value(let value): showsValues ? VisibleText.of(value) : "•••"
    case .described(let value, let words): showsValues ? VisibleText.of(value) : words.text(language)
    case .decimal(let measure): language == .de ? measure.replacing(".", with: ",") : measure
    case .number(let number): String(number)
    case .text(let text): text.text(language)
    }
  }

  private func word(_ severity: Severity) -> String {
    switch (severity, language) {
    case (.error, .de): "Fehler"
    case (.error, .en): "error"
    case (.warning, .de): "Warnung"
    case (.warning, .en): "warning"
    case (.note, .de): "Hinweis"
    case (.note, .en): "note"
    }
  }

  private var words: DiagnosticWords { DiagnosticWords(language: language) }
}
