import CaseData
import Diagnostics
import Markup

/// Sections whose order an office decides.
extension TemplateCompiler {
  /// Compiles `v:sections`: each possible value of the selected list names exactly one `v:section`.
  ///
  /// An office can so put sections into any order but never name one that is not there, and none can be lost: what the
  /// list leaves out follows in the template's order.
  mutating func compileSections(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    guard let select = tree.attribute("select", of: node) else { return nil }
    let order = compileExpression(select.value, frame, place: select.place(of:))
    let names = order.flatMap { sectionNames($0.type) }
    if order != nil, names == nil { report(TemplateDiagnostics.sectionList, select.span, frame) }
    var sections: [TemplateNode] = []
    for child in tree.children(node) {
      if tree.kind(child) == .text, tree.text(child).allSatisfy(\.isWhitespace) { continue }
      guard tree.namespace(child) == .template, tree.name(child) == ControlElement.section.rawValue else {
        report(TemplateDiagnostics.contentOfSections, tree.span(child), frame)
        continue
      }
      guard checkAttributes(child, .section, frame), let name = tree.attribute("name", of: child) else { continue }
      if let names, !names.contains(name.value) || sections.contains(where: { $0.sectionName == name.value }) {
        report(
          TemplateDiagnostics.unknownSection, name.span, frame,
          suggestion: EditDistance.nearest(to: name.value, in: names),
          ["name": .name(name.value), "known": .name(names.joined(separator: ", "))])
      }
      sections.append(
        TemplateNode(
          kind: .section(name.value), span: tree.span(child), children: compileChildren(child, frame)))
    }
    for name in names ?? [] where !sections.contains(where: { $0.sectionName == name }) {
      report(TemplateDiagnostics.missingSection, tree.span(node), frame, ["name": .name(name)])
    }
    guard let order else { return nil }
    return TemplateNode(kind: .sections(order.expression), span: tree.span(node), children: sections)
  }

  /// The values that the entries of a list can have; nil when it is no list of an enumeration.
  private func sectionNames(_ type: StaticType) -> [String]? {
    guard case .nodes(let places, _) = type, let schema, let field = places.first?.field, places.count == 1,
      case .enumeration(let values) = schema.type(of: field).kind
    else { return nil }
    return values.map(\.value)
  }
}
