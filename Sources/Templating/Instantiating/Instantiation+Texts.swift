import Catalogues
import Diagnostics
import Markup
import TextAnalysis

/// Texts of the catalogue with their arguments and mark-up.
extension Instantiation {
  /// Writes a catalogue text in the scope's language, in German where there is no translation.
  mutating func emit(_ call: TextCall, _ scope: InstantiationScope) {
    guard let match = catalogue.lookup(call.key, language: scope.language) else {
      return call.findings(in: catalogue, language: scope.language).forEach { report($0) }
    }
    note(match, key: call.key, scope)
    let findings = call.findings(for: match)
    guard findings.isEmpty else { return findings.forEach { report($0) } }
    let outer = catalogueSpan
    catalogueSpan = match.span
    defer { catalogueSpan = outer }
    var inner = scope
    var isWrapped = false
    if Self.isOther(match.language, than: scope.language), characters == nil {
      let isOtherDirection = TextDirection.isRightToLeft(language: match.language) != scope.isRightToLeft
      let attributes = Self.languageAttributes(match.language).filter { $0.name == "lang" || isOtherDirection }
      guard open("span", attributes, at: call.span) else { return }
      // Values inside a German sentence are written in the German way.
      inner.language = match.language
      inner.isIsolated = false
      isWrapped = true
    }
    switch match.text {
    case .plain(let parts): emit(parts, call, inner)
    case .icu(let pattern): emit(pattern: pattern, call, match, inner)
    }
    if isWrapped { builder.close() }
  }

  /// Whether a text must be tagged as being in another language than its surroundings: German in every variety is one
  /// language where nothing else is known, Dari and Farsi are two.
  static func isOther(_ language: String, than surroundings: String) -> Bool {
    if InstantiationScope.primary(language) != InstantiationScope.primary(surroundings) { return true }
    return language != surroundings && language != "de"
  }

  /// Reports, once for each document, what the state of a text means.
  mutating func note(_ match: CatalogueSet.Match, key: String, _ scope: InstantiationScope) {
    let language = scope.language
    noteRequirement(match, key: key, language)
    switch match.status {
    case .good: break
    case .missing:
      reportOnce(
        Diagnostic(
          CatalogueDiagnostics.missing, at: match.span, ["key": .name(key), "language": .name(language)]))
    case .outdated:
      reportOnce(
        Diagnostic(
          CatalogueDiagnostics.outdated, at: match.span, ["key": .name(key), "language": .name(language)]))
    case .machine:
      if !machineLanguages.contains(language) { machineLanguages.append(language) }
      reportOnce(Diagnostic(TemplateDiagnostics.machineTranslation, ["language": .name(language)]))
    case .unreviewed:
      reportOnce(Diagnostic(TemplateDiagnostics.unreviewedTranslation, ["language": .name(language)]))
    }
  }

  private mutating func emit(_ parts: [CataloguePart], _ call: TextCall, _ scope: InstantiationScope) {
    var scopes = [scope]
    var rest = parts[...]
    while let part = rest.popFirst() {
      guard let current = scopes.last else { return }
      if case .open(let mark) = part, mark.hasPrefix(TermCitation.mark) {
        let term = Self.term(in: rest)
        emitTerm(String(mark.dropFirst(TermCitation.mark.count)), form: term.form, call.span, current)
        rest = term.rest
        continue
      }
      switch part {
      case .text(let text): write(text, at: call.span)
      case .placeholder(let name): emitArgument(name, call, current)
      case .open(let element):
        var inner = current
        inner.isIsolated = XHTMLNames.isolating.contains(element)
        inner.takesBlocks = false
        scopes.append(inner)
        if characters == nil, !open(element, at: call.span) { return }
      case .close:
        scopes.removeLast()
        if characters == nil { builder.close() }
      }
    }
  }

  private mutating func emitArgument(_ name: String, _ call: TextCall, _ scope: InstantiationScope) {
    guard let argument = call.arguments.first(where: { $0.name == name }) else { return }
    switch argument.value {
    case .output(let output): emit(resolve(output, scope), output, output.expression.span, scope)
    case .fact(let citation): emit(citation, scope)
    case .content(let nodes):
      // A piece of the document stands in the text, but is not of it.
      let unit = catalogueSpan
      catalogueSpan = nil
      walk(nodes, scope) { $0.emit($1, $2) }
      catalogueSpan = unit
    }
  }

  // MARK: ICU messages

  /// Formats a message; its text arguments travel through the formatter as single private characters,
  /// so that values keep their place in the data and their own direction.
  private mutating func emit(
    pattern: String, _ call: TextCall, _ match: CatalogueSet.Match, _ scope: InstantiationScope
  ) {
    var arguments: [String: MessageArgument] = [:]
    for (index, argument) in call.arguments.enumerated() {
      guard let value = messageArgument(argument, number: index, pattern, scope) else { return }
      arguments[argument.name] = value
    }
    do throws(TextFormatError) {
      let text = try MessageFormatting.format(
        pattern: pattern, arguments: arguments, language: scope.language,
        digits: options.digits)
      emit(MessageParts.parts(of: text, names: call.arguments.map(\.name)), call, scope)
    } catch {
      report(error.diagnostic(at: match.span ?? call.span))
    }
  }

  private mutating func messageArgument(
    _ argument: TextArgument, number: Int, _ pattern: String, _ scope: InstantiationScope
  ) -> MessageArgument? {
    let placeholder = MessageArgument.text(String(MessageParts.placeholder(number)))
    guard let type = MessageParts.type(of: argument.name, in: pattern) else { return placeholder }
    if case .fact(let citation) = argument.value {
      return messageArgument(citation, type: type, placeholder: placeholder)
    }
    guard case .output(let output) = argument.value else { return placeholder }
    guard let raw = rawText(output, scope), !raw.isEmpty else {
      // Without the value no branch can be chosen: a gap takes the place of the whole text, or it is an error.
      emit(.nothing, output, output.expression.span, scope)
      return nil
    }
    switch type {
    case "plural", "selectordinal", "number": return .number(ValueFormatter.plain(raw))
    case "date": return .date(raw)
    case "select": return .text(raw)
    default: return placeholder
    }
  }

  /// The characters of the data behind an output, as the choice of a branch needs them.
  private mutating func rawText(_ output: Output, _ scope: InstantiationScope) -> String? {
    switch evaluate(output.expression, scope) {
    case .nodes(let nodes)?: nodes.first.map { data.stringValue($0) }
    case .string(let text)?: text
    case .number(let number)?: number.isNaN ? nil : numberText(number)
    case .boolean(let boolean)?: boolean ? "true" : "false"
    case nil: nil
    }
  }
}
