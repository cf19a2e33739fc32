import Diagnostics
import Markup
import TextAnalysis

/// Elements, attributes and plain text.
extension Instantiation {
  /// Writes what is no control element.
  mutating func emit(_ node: TemplateNode, _ scope: InstantiationScope) {
    switch node.kind {
    case .element(let element): emit(element, node, scope)
    case .text(let pieces): emit(pieces, node.span, scope)
    case .value(let output): emit(resolve(output, scope), output, node.span, scope)
    case .catalogueText(let call): emit(call, scope)
    case .parallel: emitParallel(node, scope)
    case .signature(let signature): emit(signature, node.span, [scope])
    case .fact(let citation): emit(citation, scope)
    case .term(let citation): emit(citation, scope)
    case .factsAsOf(let format): emitFactsAsOf(format, node.span, scope)
    case .forEach, .condition, .choose, .otherwise, .variable, .parameter, .include, .sections, .section: break
    }
  }

  mutating func emit(_ pieces: [TextPiece], _ span: SourceSpan?, _ scope: InstantiationScope) {
    for piece in pieces {
      switch piece {
      case .literal(let text, let place): write(text, at: place ?? span)
      case .value(let output): emit(resolve(output, scope), output, output.expression.span, scope)
      }
    }
  }

  private mutating func emit(_ element: ElementTemplate, _ node: TemplateNode, _ scope: InstantiationScope) {
    if characters != nil { return walk(node.children, scope) { $0.emit($1, $2) } }
    let isXHTML = element.namespace == .xhtml
    if isXHTML, XHTMLNames.paragraphs.contains(element.name), emitInsteadOfParagraph(node, scope) { return }
    var attributes = self.attributes(of: element, scope)
    if isXHTML, element.name == "html" { setLanguage(&attributes) }
    if isXHTML, element.name == "body", options.arrangement == .sequential {
      // Each part says of how many pages it has.
      Self.add(class: "v-sequential", to: &attributes)
    }
    if isXHTML, element.name == "body", options.isDraft { Self.add(class: "v-draft", to: &attributes) }
    guard open(element.name, in: element.namespace, attributes, at: node.span) else { return }
    var inner = scope
    inner.isIsolated =
      isXHTML
      && (XHTMLNames.isolating.contains(element.name)
        || (element.name == "span" && attributes.contains { $0.name == "dir" }))
    inner.takesBlocks = isXHTML && XHTMLNames.blockContainers.contains(element.name)
    if isXHTML, XHTMLNames.textOnly.contains(element.name) {
      let text = collectCharacters { $0.walk(node.children, inner) { $0.emit($1, $2) } }
      builder.text(text, at: node.children.first?.span ?? node.span)
    } else if isXHTML, element.name == "body", options.arrangement != .parallel {
      emitParts(node, inner)
    } else {
      walk(node.children, inner) { $0.emit($1, $2) }
    }
    if isXHTML, element.name == "body" { emitNotes(scope) }
    builder.close()
  }

  /// Opens an element within the limits; false when the document is at its limit.
  mutating func open(
    _ name: String, in namespace: Namespace = .xhtml, _ attributes: [ElementTree.Attribute] = [],
    at span: SourceSpan?, data: SourceSpan? = nil
  ) -> Bool {
    guard builder.count < options.limits.nodes else {
      stop(TemplateDiagnostics.documentTooLarge, span, options.limits.nodes)
      return false
    }
    guard builder.depth < options.limits.depth else {
      stop(TemplateDiagnostics.documentTooDeep, span, options.limits.depth)
      return false
    }
    if namespace == .xhtml, let level = Self.headingLevel(of: name) { headingLevel = level }
    builder.open(name, in: namespace, attributes: attributes, at: span, data: data)
    return true
  }

  /// The level of a heading by its name, `h1` to `h6`.
  static func headingLevel(of name: String) -> Int? {
    let bytes = name.utf8
    guard bytes.count == 2, bytes.first == UInt8(ascii: "h"), let digit = bytes.last,
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(digit)
    else { return nil }
    return Int(digit - UInt8(ascii: "0"))
  }

  /// Writes characters into the document, or into the attribute or title that is being made.
  mutating func write(
    _ text: String, at span: SourceSpan?, data: SourceSpan? = nil, catalogue: SourceSpan? = nil
  ) {
    if characters != nil {
      characters?.append(text)
      if let data { characterOrigin = data }
      return
    }
    builder.text(text, at: span, data: data, catalogue: catalogue ?? catalogueSpan)
  }

  /// The characters that a part of the template gives where no elements can stand.
  mutating func collectCharacters(_ body: (inout Instantiation) -> Void) -> String {
    let outer = characters
    characters = ""
    body(&self)
    defer { characters = outer }
    return characters ?? ""
  }

  // MARK: Attributes

  mutating func attributes(
    of element: ElementTemplate, _ scope: InstantiationScope
  ) -> [ElementTree.Attribute] {
    var attributes: [ElementTree.Attribute] = []
    attributes.reserveCapacity(element.attributes.count)
    for template in element.attributes {
      characterOrigin = nil
      var value: String
      if case .pieces(let pieces) = template.value, pieces.count == 1, case .literal(let text, _)? = pieces.first {
        value = text
      } else if let isOn = isSwitchOn(template, of: element, scope) {
        guard isOn else { continue }
        value = template.name
      } else if isFieldLeftEmpty(template, of: element, scope) {
        value = ""
      } else {
        value = collectCharacters { run in
          switch template.value {
          case .pieces(let pieces): run.emit(pieces, template.span, scope)
          case .catalogue(let call): run.emit(call, scope)
          }
        }
      }
      if template.namespace == .none { adjust(&value, template, scope) }
      attributes.append(
        ElementTree.Attribute(
          namespace: template.namespace, name: template.name, value: value, span: template.span,
          dataSpan: characterOrigin))
    }
    return attributes
  }

  /// Whether `checked="{…}"` or another attribute of its kind is there; nil where the attribute is none of them or holds
  /// more than one expression.
  private mutating func isSwitchOn(
    _ attribute: AttributeTemplate, of element: ElementTemplate, _ scope: InstantiationScope
  ) -> Bool? {
    guard XHTMLNames.switches.contains(attribute.name), let output = soleOutput(attribute, of: element) else {
      return nil
    }
    return evaluate(output.expression, scope)?.isTrue ?? false
  }

  /// Whether the `value` of an `input` has no data: the field is empty then, which is what an empty field is for.
  private mutating func isFieldLeftEmpty(
    _ attribute: AttributeTemplate, of element: ElementTemplate, _ scope: InstantiationScope
  ) -> Bool {
    guard attribute.name == "value", element.name == "input", let output = soleOutput(attribute, of: element) else {
      return false
    }
    switch evaluate(output.expression, scope) {
    case .nodes(let nodes)?: return nodes.allSatisfy { data.stringValue($0).isEmpty }
    case .string(let text)?: return text.isEmpty
    default: return false
    }
  }

  /// The one expression that an attribute of a form control consists of.
  private func soleOutput(_ attribute: AttributeTemplate, of element: ElementTemplate) -> Output? {
    guard element.namespace == .xhtml, XHTMLNames.controls.contains(element.name), attribute.namespace == .none,
      case .pieces(let pieces) = attribute.value, pieces.count == 1, case .value(let output)? = pieces.first
    else { return nil }
    return output
  }

  /// Keeps ids unique: those of translated cells get the language as a suffix, and so do references to them.
  private mutating func adjust(_ value: inout String, _ attribute: AttributeTemplate, _ scope: InstantiationScope) {
    let suffix = scope.idSuffix
    if attribute.name == "id" {
      value += suffix
      if !ids.insert(value).inserted {
        report(
          Diagnostic(
            TemplateDiagnostics.duplicateID, at: attribute.span, ["name": .name(value)]))
      }
    } else if !suffix.isEmpty, XHTMLNames.references.contains(attribute.name) {
      value = value.split(separator: " ").map { refersToParallel($0) ? $0 + suffix : String($0) }.joined(separator: " ")
    } else if !suffix.isEmpty, attribute.name == "href", value.hasPrefix("#"), refersToParallel(value.dropFirst()) {
      value += suffix
    }
  }

  private func refersToParallel(_ id: Substring) -> Bool {
    // A part of its own has everything once more.
    options.arrangement != .parallel || template.hasComputedParallelIDs || template.parallelIDs.contains(String(id))
  }

  private func setLanguage(_ attributes: inout [ElementTree.Attribute]) {
    attributes.removeAll { $0.name == "lang" || ($0.name == "dir" && $0.namespace == .none) }
    attributes += Self.languageAttributes(options.language)
  }

  /// `lang` and `dir` for a language.
  static func languageAttributes(_ language: String) -> [ElementTree.Attribute] {
    let direction = TextDirection.isRightToLeft(language: language) ? "rtl" : "ltr"
    return [.init(name: "lang", value: language), .init(name: "dir", value: direction)]
  }

  private static func add(class name: String, to attributes: inout [ElementTree.Attribute]) {
    if let index = attributes.firstIndex(where: { $0.name == "class" && $0.namespace == .none }) {
      let old = attributes[index]
      attributes[index] = .init(name: "class", value: "\(old.value) \(name)", span: old.span, dataSpan: old.dataSpan)
    } else {
      attributes.append(.init(name: "class", value: name))
    }
  }
}
