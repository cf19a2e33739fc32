import Diagnostics
import Markup

extension Diagnostic {
  static func syntax(_ text: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(StylingDiagnostics.syntax, at: span, ["text": .name(text)])
  }

  static func unclosed(_ text: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(StylingDiagnostics.unclosed, at: span, ["text": .name(text)])
  }

  static func invalidValue(
    of name: String, _ text: String, property: PropertyTable.Property, suggestion: String? = nil,
    at span: SourceSpan?
  ) -> Diagnostic {
    Diagnostic(
      StylingDiagnostics.invalidValue, at: span, suggestion: suggestion,
      ["property": .name(name), "value": .name(text), "syntax": .name(property.syntax)])
  }

  static func unsupportedValue(_ value: String, of name: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      StylingDiagnostics.unsupportedValue, at: span, ["property": .name(name), "value": .name(value)])
  }

  static func unknownCounterStyle(_ use: CounterStyleUse, _ styles: CounterStyles) -> Diagnostic {
    Diagnostic(
      StylingDiagnostics.unknownCounterStyle, at: use.span,
      suggestion: EditDistance.nearest(to: use.name, in: styles.names + PredefinedCounterStyles.names),
      ["name": .name(use.name)])
  }

  /// The most helpful finding for a value that no reader took.
  static func refused(
    _ refusal: DeclarationParser.Refusal, _ declaration: RawDeclaration, property: PropertyTable.Property,
    in source: StyleText
  ) -> Diagnostic {
    let name = declaration.name.asciiLowercased
    let value = declaration.value
    let range = value.byteRange(or: declaration.range.upperBound)
    let text = source.excerpt(range)
    let span = source.span(range)
    // "red  margin: 0": the colon shows that a semicolon was forgotten.
    if let colon = value.firstIndex(where: { $0.token == .colon }), colon > 0, let next = value[colon - 1].ident,
      PropertyTable.properties[next.asciiLowercased] != nil
    {
      return Diagnostic(
        StylingDiagnostics.missingSemicolon, at: source.span(value[colon - 1].range), ["property": .name(next)])
    }
    // "9,5pt": the comma of German numbers.
    if !text.contains("("), let parts = text.wholeMatch(of: /(.*\d),(\d+(?:[A-Za-z]+|%).*)/.dotMatchesNewlines()) {
      return Diagnostic(
        StylingDiagnostics.decimalComma, at: span, suggestion: "\(parts.1).\(parts.2)",
        ["value": .name(text), "property": .name(name)])
    }
    switch refusal.issue {
    case .unsupported(let what): return .unsupportedValue(what, of: name, at: span)
    case .unknownUnit(let unit):
      return Diagnostic(
        StylingDiagnostics.unknownUnit, at: span, suggestion: EditDistance.nearest(to: unit, in: LinearLength.units),
        ["unit": .name(unit), "property": .name(name)])
    case .missingUnit(let number):
      let unit = name.hasPrefix("font") || name.hasPrefix("line") || name.hasPrefix("letter") ? "pt" : "mm"
      return Diagnostic(
        StylingDiagnostics.missingUnit, at: span,
        ["value": .name(number), "property": .name(name), "unit": .name(unit)])
    case .negative(let number):
      return Diagnostic(
        StylingDiagnostics.negativeValue, at: span, ["value": .name(number), "property": .name(name)])
    case .calculation:
      return Diagnostic(StylingDiagnostics.invalidCalculation, at: span, ["value": .name(text)])
    case nil: break
    }
    let words = value.compactMap { $0.ident?.asciiLowercased }
    if let word = words.first(where: { property.notYet.contains($0) }) {
      return .unsupportedValue(word, of: name, at: span)
    }
    return .invalidValue(
      of: name, text, property: property, suggestion: suggestion(for: words, property: property), at: span)
  }

  /// A keyword of the grammar, or a colour, near one of the words.
  private static func suggestion(for words: [String], property: PropertyTable.Property) -> String? {
    var keywords = property.syntax.split { !$0.isLetter && $0 != "-" && $0 != "<" && $0 != ">" }.map(String.init)
    let takesColor = keywords.contains("<color>")
    keywords = keywords.filter { !$0.hasPrefix("<") && !$0.hasSuffix(">") }
    if takesColor { keywords += NamedColors.names }
    for word in words where !keywords.contains(word) {
      if let near = EditDistance.nearest(to: word, in: keywords) { return near }
    }
    return nil
  }

  /// The finding about a `style` attribute; where case data are in it, its words are values and have their place there.
  func about(_ attribute: ElementTree.Attribute) -> Diagnostic {
    guard let dataSpan = attribute.dataSpan else { return self }
    let arguments = arguments.map { key, argument in
      if key != "syntax", case .name(let text) = argument {
        (key, DiagnosticArgument.value(text))
      } else {
        (key, argument)
      }
    }
    return Diagnostic(
      definition, at: span, data: dataSpan, path: dataPath, correction: suggestion,
      Dictionary(uniqueKeysWithValues: arguments))
  }
}
