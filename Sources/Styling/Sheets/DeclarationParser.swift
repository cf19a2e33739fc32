import Diagnostics

/// Gives raw declarations their meaning; what has none is reported and left out.
struct DeclarationParser {
  let text: StyleText

  /// The declarations in a `{}` block; at-rules inside are handed to the caller.
  func block(
    _ components: [Component], log: inout DiagnosticLog
  ) -> (block: DeclarationBlock, raw: [RawDeclaration], atRules: [RawRule]) {
    let (raw, atRules) = RuleParser(text: text).declarations(in: components, log: &log)
    var block = DeclarationBlock()
    for declaration in raw where !KnownProperties.pageOnly.contains(declaration.name.asciiLowercased) {
      let found = declarations(declaration, uses: &block.counterStyles, log: &log)
      block.append(found, important: declaration.isImportant)
      if declaration.value.contains(where: \.mentionsURL) { block.namesImages = true }
    }
    return (block, raw, atRules)
  }

  /// The longhand declarations behind a raw one.
  private func declarations(
    _ raw: RawDeclaration, uses: inout [CounterStyleUse], log: inout DiagnosticLog
  ) -> [Declaration] {
    let span = text.span(raw.range)
    if raw.name.hasPrefix("--") {
      let wide =
        raw.value.count == 1 ? raw.value[0].ident.flatMap { CSSWideKeyword(rawValue: $0.asciiLowercased) } : nil
      return [Declaration(kind: .custom(raw.name, wide == nil ? raw.value : [], wide), span: span)]
    }
    let name = raw.name.asciiLowercased
    guard let property = PropertyTable.properties[name] else {
      // Drawing programs keep notes of their own under their prefix.
      if KnownProperties.hints.contains(name) || name.hasPrefix("-inkscape-") { return [] }
      reportUnknown(raw, name, log: &log)
      return []
    }
    guard !raw.value.isEmpty else {
      log.report(.invalidValue(of: name, "", property: property, at: span))
      return []
    }
    if raw.value.count == 1, let word = raw.value[0].ident?.asciiLowercased {
      if let wide = CSSWideKeyword(rawValue: word) {
        return property.targets.map { Declaration(kind: .wide($0, wide), span: span) }
      }
      if CSSWideKeyword.names.contains(word) {
        log.report(.unsupportedValue(word, of: name, at: text.span(raw.value[0].range)))
        return []
      }
    }
    if raw.value.contains(where: { $0.mentions(function: "var") }) {
      return [Declaration(kind: .pending(name: name, property: property, raw.value), span: span)]
    }
    switch DeclarationParser.read(raw.value, as: property, span: span) {
    case .success(let (declarations, names)):
      let place = names.isEmpty ? nil : text.span(raw.value.byteRange(or: raw.range.upperBound))
      uses += names.map { CounterStyleUse(name: $0, span: place) }
      return declarations
    case .failure(let refusal):
      log.report(.refused(refusal, raw, property: property, in: text))
      return []
    }
  }

  /// Why a value was refused: nothing more specific than "invalid" is nil.
  struct Refusal: Error { let issue: ValueReader.Issue? }

  /// Reads a value without `var()`; also the names of counter styles that are not predefined.
  static func read(
    _ value: [Component], as property: PropertyTable.Property, span: SourceSpan?
  ) -> Result<(declarations: [Declaration], counterStyles: [String]), Refusal> {
    var reader = ValueReader(value)
    reader.span = span
    guard let assigned = property.read(&reader), reader.isAtEnd else { return .failure(Refusal(issue: reader.issue)) }
    let declarations = assigned.map { part in
      if let assignment = part.assignment {
        Declaration(kind: .assign(part.target, assignment), span: span)
      } else {
        Declaration(kind: .wide(part.target, .initial), span: span)
      }
    }
    return .success((declarations, reader.counterStyleNames))
  }

  private func reportUnknown(_ raw: RawDeclaration, _ name: String, log: inout DiagnosticLog) {
    let span = text.span(raw.nameRange)
    if KnownProperties.notYet.contains(name) {
      log.report(Diagnostic(StylingDiagnostics.unsupportedProperty, at: span, ["property": .name(name)]))
      return
    }
    // A vendor prefix in front of a name that works is the likeliest mistake.
    let bare = name.hasPrefix("-") ? name.dropFirst().split(separator: "-", maxSplits: 1).last.map(String.init) : nil
    let suggestion =
      bare.flatMap { PropertyTable.properties[$0] == nil ? nil : $0 }
      ?? EditDistance.nearest(to: name, in: PropertyTable.names)
    log.report(
      Diagnostic(StylingDiagnostics.unknownProperty, at: span, suggestion: suggestion, ["property": .name(raw.name)]))
  }
}
