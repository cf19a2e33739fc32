import CaseData
import Diagnostics
import Markup

/// Control elements.
extension TemplateCompiler {
  mutating func compileControl(_ node: NodeID, _ frame: inout CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    let name = tree.name(node)
    guard let control = ControlElement(rawValue: name) else {
      let known = ControlElement.allCases.map(\.rawValue)
      let suggestion = EditDistance.nearest(to: name, in: known).map { "v:" + $0 }
      report(
        TemplateDiagnostics.unknownControl, tree.span(node), frame, suggestion: suggestion,
        ["name": .name(name), "known": .name(known.map { "v:" + $0 }.joined(separator: ", "))])
      return nil
    }
    guard checkAttributes(node, control, frame) else { return nil }
    switch control {
    case .forEach: return compileForEach(node, frame)
    case .if: return compileIf(node, frame)
    case .choose: return compileChoose(node, frame)
    case .valueOf: return compileValueOf(node, frame)
    case .variable: return compileVariable(node, &frame)
    case .param: return compileParameter(node, &frame)
    case .include: return compileInclude(node, frame)
    case .text: return compileTextCall(node, frame)
    case .parallel: return compileParallel(node, frame)
    case .signature: return compileSignature(node, frame)
    case .sections: return compileSections(node, frame)
    case .qr: return compileCode(node, frame)
    case .fact: return compileFact(node, frame)
    case .term: return compileTerm(node, frame)
    case .factsAsOf: return compileFactsAsOf(node, frame)
    case .when, .otherwise, .argument, .section, .fragment:
      let place =
        switch control {
        case .argument: "v:text"
        case .section: "v:sections"
        case .fragment: "–"
        default: "v:choose"
        }
      report(
        TemplateDiagnostics.misplacedControl, tree.span(node), frame, ["name": .name(name), "place": .name(place)])
      return nil
    }
  }

  /// Whether all required attributes are there and no unknown ones.
  mutating func checkAttributes(_ node: NodeID, _ control: ControlElement, _ frame: CompilerFrame) -> Bool {
    let tree = frame.tree
    var isGood = true
    for attribute in tree.attributes(node) where !control.attributes.contains(attribute.name) {
      let known = control.attributes.isEmpty ? "–" : control.attributes.joined(separator: ", ")
      report(
        TemplateDiagnostics.unknownControlAttribute, attribute.span, frame,
        suggestion: EditDistance.nearest(to: attribute.name, in: control.attributes),
        ["name": .name(attribute.name), "owner": .name("v:" + control.rawValue), "known": .name(known)])
      isGood = false
    }
    for name in control.requiredAttributes
    where tree.attribute(name, of: node) == nil && tree.attribute(name, in: .template, of: node) == nil {
      report(
        TemplateDiagnostics.missingAttribute, tree.span(node), frame,
        ["name": .name(name), "owner": .name("v:" + control.rawValue)])
      isGood = false
    }
    return isGood
  }

  private mutating func compileForEach(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    guard let select = frame.tree.attribute("select", of: node) else { return nil }
    var inner = frame
    let compiled = compileExpression(select.value, frame, place: select.place(of:))
    switch compiled?.type {
    case .nodes(let places, _)?: inner.context = places
    case nil, .unknown?: inner.context = nil
    case .string?, .number?, .boolean?, .value?:
      report(TemplateDiagnostics.nodesRequired, select.span, frame, ["name": .name("v:for-each")])
      inner.context = nil
    }
    // The children are checked even where the list itself is wrong: all mistakes in one run.
    let children = compileChildren(node, inner)
    guard let compiled else { return nil }
    return TemplateNode(kind: .forEach(compiled.expression), span: frame.tree.span(node), children: children)
  }

  private mutating func compileIf(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    guard let test = frame.tree.attribute("test", of: node) else { return nil }
    let condition = compileCondition(test, frame)
    let children = compileChildren(node, frame)
    guard let condition else { return nil }
    return TemplateNode(kind: .condition(condition), span: frame.tree.span(node), children: children)
  }

  private mutating func compileChoose(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    var branches: [TemplateNode] = []
    for child in tree.children(node) {
      if tree.kind(child) == .text, tree.text(child).allSatisfy(\.isWhitespace) { continue }
      let control = tree.namespace(child) == .template ? ControlElement(rawValue: tree.name(child)) : nil
      let isAfterOtherwise = branches.last.map { if case .otherwise = $0.kind { true } else { false } } ?? false
      switch control {
      case .when? where !isAfterOtherwise:
        if checkAttributes(child, .when, frame), let branch = compileIf(child, frame) { branches.append(branch) }
      case .otherwise? where !isAfterOtherwise:
        guard checkAttributes(child, .otherwise, frame) else { continue }
        branches.append(
          TemplateNode(kind: .otherwise, span: tree.span(child), children: compileChildren(child, frame)))
      default:
        report(TemplateDiagnostics.contentOfChoose, tree.span(child), frame)
      }
    }
    if branches.isEmpty { report(TemplateDiagnostics.contentOfChoose, tree.span(node), frame) }
    return TemplateNode(kind: .choose, span: tree.span(node), children: branches)
  }

  private mutating func compileValueOf(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    guard let select = tree.attribute("select", of: node), requireEmpty(node, frame) else { return nil }
    let output = compileOutput(
      select.value, format: tree.attribute("format", of: node), fallback: tree.value("default", of: node), frame,
      place: select.place(of:))
    return output.map { TemplateNode(kind: .value($0), span: tree.span(node)) }
  }

  private mutating func compileVariable(_ node: NodeID, _ frame: inout CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    guard let name = tree.attribute("name", of: node), let select = tree.attribute("select", of: node),
      requireEmpty(node, frame)
    else { return nil }
    if frame.variables[name.value] != nil {
      report(TemplateDiagnostics.variableExists, name.span, frame, ["name": .name(name.value)])
    }
    let compiled = compileExpression(select.value, frame, place: select.place(of:))
    frame.variables[name.value] = compiled?.type ?? .unknown
    let expression =
      compiled?.expression ?? Expression(id: nextExpressionID(), text: "''", span: select.span, variables: [])
    return TemplateNode(kind: .variable(name.value, expression), span: tree.span(node))
  }

  private mutating func compileTextCall(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    guard let key = tree.attribute("key", of: node) else { return nil }
    var arguments: [TextArgument] = []
    for child in tree.children(node) {
      if tree.kind(child) == .text, tree.text(child).allSatisfy(\.isWhitespace) { continue }
      guard tree.namespace(child) == .template, tree.name(child) == ControlElement.argument.rawValue else {
        report(TemplateDiagnostics.contentOfText, tree.span(child), frame)
        continue
      }
      guard checkAttributes(child, .argument, frame), let argument = compileArgument(child, frame) else { continue }
      arguments.append(argument)
    }
    let call = TextCall(key: key.value, keySpan: key.span, span: tree.span(node), arguments: arguments)
    note(call)
    return TemplateNode(kind: .catalogueText(call), span: tree.span(node))
  }

  private mutating func compileArgument(_ node: NodeID, _ frame: CompilerFrame) -> TextArgument? {
    let tree = frame.tree
    guard let name = tree.attribute("name", of: node) else { return nil }
    if let id = tree.attribute("fact", of: node) {
      guard requireEmpty(node, frame) else { return nil }
      guard tree.attribute("select", of: node) == nil else {
        report(TemplateDiagnostics.factAndSelect, tree.span(node), frame, ["name": .name(name.value)])
        return nil
      }
      return compileCitation(id, node, frame).map {
        TextArgument(name: name.value, nameSpan: name.span, value: .fact($0))
      }
    }
    guard let select = tree.attribute("select", of: node) else {
      return TextArgument(
        name: name.value, nameSpan: name.span, value: .content(compileChildren(node, frame)))
    }
    guard requireEmpty(node, frame) else { return nil }
    let output = compileOutput(
      select.value, format: tree.attribute("format", of: node), fallback: nil, frame, place: select.place(of:))
    return output.map { TextArgument(name: name.value, nameSpan: name.span, value: .output($0)) }
  }

  private mutating func compileParallel(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    if frame.isInsideParallel {
      report(TemplateDiagnostics.nestedParallel, tree.span(node), frame)
      return nil
    }
    var inner = frame
    inner.isInsideParallel = true
    let children = compileChildren(node, inner)
    checkRows(children, inner)
    return TemplateNode(kind: .parallel, span: tree.span(node), children: children)
  }

  /// Reports text and values directly in `v:parallel`, which belong to no block.
  private mutating func checkRows(_ nodes: [TemplateNode], _ frame: CompilerFrame) {
    for node in nodes {
      switch node.kind {
      case .text(let pieces):
        let isBlank = pieces.allSatisfy {
          if case .literal(let text, _) = $0 { text.allSatisfy(\.isWhitespace) } else { false }
        }
        if !isBlank { report(TemplateDiagnostics.textInParallel, node.span, frame) }
      case .value, .catalogueText, .fact, .term, .factsAsOf:
        report(TemplateDiagnostics.textInParallel, node.span, frame)
      case .forEach, .condition, .choose, .otherwise, .include, .sections, .section:
        checkRows(node.children, frame)
      case .element, .variable, .parameter, .parallel, .signature: break
      }
    }
  }

  private mutating func compileSignature(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    guard requireEmpty(node, frame) else { return nil }
    let role = tree.value("role", of: node)
    let caption: SignatureTemplate.Caption
    if let key = tree.attribute("key", of: node) {
      let call = TextCall(key: key.value, keySpan: key.span, span: tree.span(node), arguments: [])
      note(call)
      caption = .catalogue(call)
    } else if let label = tree.attribute("label", of: node) {
      caption = .pieces(compilePieces(label.value, isAttribute: true, frame, place: label.place(of:)))
    } else {
      report(
        TemplateDiagnostics.missingAttribute, tree.span(node), frame,
        ["name": .name("label"), "owner": .name("v:signature")])
      return nil
    }
    return TemplateNode(kind: .signature(SignatureTemplate(role: role, caption: caption)), span: tree.span(node))
  }

  /// A QR code goes into the document as it is, with its values; layout draws it.
  private mutating func compileCode(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    guard requireEmpty(node, frame) else { return nil }
    var attributes: [AttributeTemplate] = []
    for attribute in tree.attributes(node) {
      guard let compiled = compileAttribute(attribute, frame) else { return nil }
      attributes.append(compiled)
    }
    let element = ElementTemplate(name: tree.name(node), namespace: .template, attributes: attributes)
    return TemplateNode(kind: .element(element), span: tree.span(node))
  }

  /// Whether an element that takes no content has none.
  mutating func requireEmpty(_ node: NodeID, _ frame: CompilerFrame) -> Bool {
    let tree = frame.tree
    for child in tree.children(node)
    where tree.kind(child) == .element || !tree.text(child).allSatisfy(\.isWhitespace) {
      report(
        TemplateDiagnostics.contentNotAllowed, tree.span(child), frame, ["owner": .name("v:" + tree.name(node))])
      return false
    }
    return true
  }
}
