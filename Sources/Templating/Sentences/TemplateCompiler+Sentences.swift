import Diagnostics
import Markup

/// `v:sentences`.
extension TemplateCompiler {
  mutating func compileSentences(
    _ attribute: ElementTree.Attribute, _ frame: CompilerFrame
  ) -> AttributeTemplate? {
    guard SentenceMode(rawValue: attribute.value) != nil else {
      let known = SentenceMode.allCases.map(\.rawValue)
      report(
        TemplateDiagnostics.unknownSentenceMode, attribute.span, frame,
        suggestion: EditDistance.nearest(to: attribute.value, in: known),
        ["name": .name(attribute.value), "known": .name(known.joined(separator: ", "))])
      return nil
    }
    noteSentences()
    return AttributeTemplate(
      name: attribute.name, namespace: .template, value: .pieces([.literal(attribute.value, attribute.span)]),
      span: attribute.span)
  }
}
