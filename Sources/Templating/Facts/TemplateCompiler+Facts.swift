import Diagnostics
import Markup

/// `v:fact` and `v:facts-as-of`.
extension TemplateCompiler {
  mutating func compileFact(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    guard let id = frame.tree.attribute("id", of: node), requireEmpty(node, frame) else { return nil }
    return compileCitation(id, node, frame).map { TemplateNode(kind: .fact($0), span: frame.tree.span(node)) }
  }

  /// The citation whose id and ways of printing an element's attributes say; nil with a report.
  mutating func compileCitation(
    _ id: ElementTree.Attribute, _ node: NodeID, _ frame: CompilerFrame
  ) -> FactCitation? {
    let tree = frame.tree
    var part = FactCitation.Part.value
    if let attribute = tree.attribute("part", of: node) {
      let known = FactCitation.Part.allCases.map(\.rawValue)
      guard let found = FactCitation.Part(rawValue: attribute.value) else {
        reportUnknown(attribute, TemplateDiagnostics.unknownFactPart, known, frame)
        return nil
      }
      part = found
    }
    guard let format = compileFactFormat(node, FactFormat.allCases, frame) else { return nil }
    let citation = FactCitation(
      id: id.value, idSpan: id.span, part: part, format: format.value, formatSpan: format.span,
      tellsEnd: tree.value("ended", of: node) == "yes", span: tree.span(node), trace: frame.trace)
    note(citation)
    return citation
  }

  mutating func compileFactsAsOf(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    guard requireEmpty(node, frame), let format = compileFactFormat(node, FactFormat.dates, frame) else { return nil }
    return TemplateNode(kind: .factsAsOf(format.value ?? .dateLong), span: frame.tree.span(node))
  }

  /// The format that an element asks for, if any; nil with a report when it is none of the known ones.
  private mutating func compileFactFormat(
    _ node: NodeID, _ known: [FactFormat], _ frame: CompilerFrame
  ) -> (value: FactFormat?, span: SourceSpan?)? {
    guard let attribute = frame.tree.attribute("format", of: node) else { return (nil, nil) }
    if let format = known.first(where: { $0.rawValue == attribute.value }) { return (format, attribute.span) }
    reportUnknown(attribute, TemplateDiagnostics.unknownFactFormat, known.map(\.rawValue), frame)
    return nil
  }

  private mutating func reportUnknown(
    _ attribute: ElementTree.Attribute, _ definition: DiagnosticDefinition, _ known: [String], _ frame: CompilerFrame
  ) {
    report(
      definition, attribute.span, frame, suggestion: EditDistance.nearest(to: attribute.value, in: known),
      ["name": .name(attribute.value), "known": .name(known.joined(separator: ", "))])
  }
}
