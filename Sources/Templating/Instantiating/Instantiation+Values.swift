import CaseData
import Diagnostics
import Markup
import TextAnalysis

/// Values of the data: found, written in the language's way, isolated where directions could mix.
extension Instantiation {
  /// What an output prints.
  mutating func resolve(_ output: Output, _ scope: InstantiationScope) -> PrintedValue {
    guard let value = evaluate(output.expression, scope) else { return .failed }
    switch value {
    case .nodes(let nodes):
      guard let node = nodes.first else { return .nothing }
      if nodes.count > 1 {
        report(
          Diagnostic(
            TemplateDiagnostics.severalFound, at: output.expression.span, data: data.span(nodes[1]),
            path: data.path(nodes[1]), ["name": name(of: output), "count": .number(nodes.count)]))
        return .failed
      }
      return resolve(node, output, scope)
    case .string(let string):
      if string.isEmpty { return .nothing }
      guard case .value(let kind) = output.computed else {
        return formatted(string, kind: .text, output, nil, scope)
      }
      return formatted(string, kind: kind, output, nil, scope)
    case .number(let number):
      if number.isNaN { return .nothing }
      let text = numberText(number)
      return formatted(text, kind: text.contains(".") ? .decimal : .integer, output, nil, scope)
    case .boolean(let boolean):
      return .text(answer(boolean ? "yes" : "no", scope))
    }
  }

  private mutating func resolve(
    _ node: DataTree.Node, _ output: Output, _ scope: InstantiationScope
  ) -> PrintedValue {
    guard let field = output.field else { return .failed }
    switch field.kind {
    case .localizedText: return localized(node, output, scope)
    case .richText:
      if data.elements(of: node).isEmpty { return .nothing }
      guard scope.isTranslatedCell, characters == nil, !isReadable(node, scope) else { return .rich(node) }
      reportUntranslated(node, output, scope, severity: .note)
      return .oral(node)
    case .money:
      guard let amount = data.elements("amount", of: node).first else { return .nothing }
      let currency = data.elements("currency", of: node).first.map { data.stringValue($0) }
      return formatted(
        data.stringValue(amount), kind: .money, output, amount, scope, currency: currency ?? "EUR")
    case .complex:
      let text = personName(node)
      return text.isEmpty ? .nothing : .text(PrintedText(text: text, dataSpan: data.span(node)))
    default:
      let text = data.stringValue(node)
      return text.isEmpty ? .nothing : formatted(text, kind: field.kind, output, node, scope)
    }
  }

  /// A text in the scope's language; else lines in a translated cell, else the German text tagged as German.
  private mutating func localized(
    _ node: DataTree.Node, _ output: Output, _ scope: InstantiationScope
  ) -> PrintedValue {
    let texts = data.elements(of: node).filter { !data.stringValue($0).isEmpty }
    let languages = texts.map { data.attribute("xml:lang", $0) ?? "de" }
    if texts.isEmpty { return .nothing }
    let wanted = LanguageTag(scope.language).fallbacks
    let own = wanted.lazy.compactMap { tag in languages.firstIndex { $0.lowercased() == tag.lowercased() } }.first
    if let own {
      // A Farsi text in a Dari document stays Farsi for those who read it aloud.
      let isOther = languages[own].lowercased() != scope.language.lowercased() && wanted[0] != languages[own]
      return .text(
        PrintedText(
          text: data.stringValue(texts[own]), dataSpan: data.span(texts[own]), isForeign: false,
          language: isOther && languages[own] != "de" ? languages[own] : nil))
    }
    let usesLines = scope.isTranslatedCell && characters == nil
    reportUntranslated(node, output, scope, severity: usesLines ? .note : nil)
    if usesLines { return .oral(node) }
    let other = languages.firstIndex { InstantiationScope.primary($0) == "de" } ?? 0
    return .text(
      PrintedText(
        text: data.stringValue(texts[other]), dataSpan: data.span(texts[other]), isForeign: false,
        language: languages[other]))
  }

  /// Tells that a text of the data is not there in the scope's language.
  private mutating func reportUntranslated(
    _ node: DataTree.Node, _ output: Output, _ scope: InstantiationScope, severity: Severity?
  ) {
    var finding = Diagnostic(
      TemplateDiagnostics.untranslatedValue, at: output.expression.span, data: data.span(node), path: data.path(node),
      ["name": name(of: output), "language": .name(scope.language)])
    if let severity { finding.severity = severity }
    report(finding)
  }

  private mutating func formatted(
    _ text: String, kind: TypeKind, _ output: Output, _ node: DataTree.Node?, _ scope: InstantiationScope,
    currency: String = "EUR"
  ) -> PrintedValue {
    let dataSpan = node.flatMap { data.span($0) }
    switch output.format {
    case .label?, .yesNo?, nil:
      if var label = label(of: text, kind: kind, output, scope) {
        label.dataSpan = dataSpan
        return .text(label)
      }
    default: break
    }
    do throws(TextFormatError) {
      let words = try ValueFormatter.text(
        text, kind: kind, format: output.format, currency: currency, language: scope.language,
        digits: options.digits, calendar: options.calendar)
      return .text(PrintedText(text: words, dataSpan: dataSpan))
    } catch {
      report(error.diagnostic(at: output.expression.span, data: dataSpan))
      return .failed
    }
  }

  /// A person's name in the order in which the person writes it, with a title before it.
  private func personName(_ node: DataTree.Node) -> String {
    func part(_ name: String) -> String? { data.elements(name, of: node).first.map { data.stringValue($0) } }
    let isFamilyFirst = part("displayOrder") == "familyFirst"
    let names = isFamilyFirst ? ["familyName", "givenNames"] : ["givenNames", "familyName"]
    return (["title"] + names).compactMap(part).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What a finding calls an output: the field's label, else the expression.
  func name(of output: Output) -> DiagnosticArgument {
    (output.field?.label ?? output.subject?.label).map { .text($0) } ?? .name(output.expression.text)
  }

  // MARK: Writing

  /// Writes a value where an output stands.
  mutating func emit(
    _ value: PrintedValue, _ output: Output, _ span: SourceSpan?, _ scope: InstantiationScope
  ) {
    switch value {
    case .text(let text): emit(text, span, scope)
    case .rich(let node): emitRich(node, span, scope)
    case .oral(let node): emitOral(node, isBlock: scope.takesBlocks, span, scope)
    case .failed: break
    case .nothing:
      if let fallback = output.fallback {
        write(fallback, at: span)
      } else if options.isDraft {
        emitGap(output, span, scope)
      } else {
        reportEmpty(output, scope)
      }
    }
  }

  /// Writes characters, tagged with their language or isolated in their direction where needed.
  mutating func emit(_ text: PrintedText, _ span: SourceSpan?, _ scope: InstantiationScope) {
    guard characters == nil else { return write(text.text, at: span, data: text.dataSpan) }
    var wrapper: (name: String, attributes: [ElementTree.Attribute])?
    if let language = text.language {
      let isOtherDirection = TextDirection.isRightToLeft(language: language) != scope.isRightToLeft
      wrapper = ("span", Self.languageAttributes(language).filter { $0.name == "lang" || isOtherDirection })
    } else if text.isForeign, !scope.isIsolated, scope.isRightToLeft || RightToLeftText.occurs(in: text.text) {
      wrapper = ("bdi", [])
    }
    guard let wrapper else {
      return write(text.text, at: span, data: text.dataSpan, catalogue: text.catalogueSpan)
    }
    guard open(wrapper.name, wrapper.attributes, at: span, data: text.dataSpan) else { return }
    write(text.text, at: span, data: text.dataSpan, catalogue: text.catalogueSpan)
    builder.close()
  }

  private mutating func reportEmpty(_ output: Output, _ scope: InstantiationScope) {
    // A rule has said it in words of its own, which made the document impossible.
    if let subject = output.subject, options.missing.explains(subject.way, at: data.path(scope.node)) { return }
    let path = path(of: output, scope)
    report(
      Diagnostic(
        TemplateDiagnostics.emptyValue, at: output.expression.span, data: data.span(scope.node),
        path: path.isEmpty ? output.subject?.way.joined(separator: ".") : path, ["name": name(of: output)]))
  }

  /// Where in the data the value should be: the context's path and, for a plain path, the rest.
  func path(of output: Output, _ scope: InstantiationScope) -> String {
    let context = data.path(scope.node)
    let text = output.expression.text
    let isPlain = text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "/" }
    guard isPlain, !text.hasPrefix("/") else { return context }
    let rest = text.split(separator: "/").joined(separator: ".")
    return context.isEmpty ? rest : "\(context).\(rest)"
  }
}
