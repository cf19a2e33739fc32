import CaseData
import Diagnostics
import Markup

/// What a document says about itself: the gaps of a draft, the notes on machine translations.
extension Instantiation {
  /// Writes a numbered, visible gap where a value is missing.
  mutating func emitGap(_ output: Output, _ span: SourceSpan?, _ scope: InstantiationScope) {
    let label =
      output.field?.label ?? output.subject?.label ?? Bilingual(de: output.expression.text, en: output.expression.text)
    emitGap(
      Gap(expression: output.expression.id, node: scope.node, label: label, path: path(of: output, scope)),
      "\(label.de) fehlt", span, scope)
  }

  /// Writes a gap with its number and what is missing; the same gap in several places has one number.
  mutating func emitGap(_ gap: Gap, _ words: String, _ span: SourceSpan?, _ scope: InstantiationScope) {
    let known = gaps.firstIndex { $0.expression == gap.expression && $0.node == gap.node && $0.path == gap.path }
    if known == nil { gaps.append(gap) }
    let number = (known ?? gaps.count - 1) + 1
    let text = "Lücke \(number): \(words)"
    guard characters == nil else { return write("[\(text)]", at: span) }
    var attributes = [ElementTree.Attribute(name: "class", value: "v-gap")]
    // The same gap in another language's cell is the same gap.
    if ids.insert("v-gap-\(number)").inserted { attributes.append(.init(name: "id", value: "v-gap-\(number)")) }
    if !scope.isGerman { attributes += Self.languageAttributes("de") }
    guard open("span", attributes, at: span) else { return }
    write(text, at: span)
    builder.close()
  }

  /// Writes what stands at the end of a document: notes on machine translations, then the list of gaps.
  mutating func emitNotes(_ scope: InstantiationScope) {
    for language in machineLanguages { emitMachineNote(language, scope) }
    emitWaiver(scope)
    emitGapList(scope)
  }

  /// A visible note that texts were translated by a machine, in German and in the language itself; a variety of German
  /// says it in its own words only.
  private mutating func emitMachineNote(_ language: String, _ scope: InstantiationScope) {
    guard open("div", [.init(name: "class", value: "v-machine-note")], at: nil) else { return }
    let isGerman = InstantiationScope.primary(language) == "de"
    for noteLanguage in isGerman ? [language] : ["de", language] {
      var inner = scope
      inner.language = noteLanguage
      inner.isIsolated = false
      guard open("p", Self.languageAttributes(noteLanguage), at: nil) else { continue }
      let note = fixedText(
        "v.machine-note", "Diese Übersetzung wurde maschinell erstellt und noch nicht geprüft.",
        "This translation was made by a machine and has not been reviewed.", inner)
      emit(note, nil, inner)
      builder.close()
    }
    builder.close()
  }

  private mutating func emitGapList(_ scope: InstantiationScope) {
    guard !gaps.isEmpty else { return }
    let attributes = [ElementTree.Attribute(name: "class", value: "v-gaps")] + Self.languageAttributes("de")
    guard open("section", attributes, at: nil) else { return }
    if open("h2", at: nil) {
      write("Lücken in diesem Entwurf", at: nil)
      builder.close()
    }
    if open("ol", at: nil) {
      for (index, gap) in gaps.enumerated() where open("li", at: nil) {
        let hasAnchor = ids.contains("v-gap-\(index + 1)")
        let isOpen = hasAnchor && open("a", [.init(name: "href", value: "#v-gap-\(index + 1)")], at: nil)
        write(gap.label.de, at: nil, data: data.span(gap.node))
        if isOpen { builder.close() }
        if !gap.path.isEmpty { write(" (\(gap.path))", at: nil) }
        builder.close()
      }
      builder.close()
    }
    builder.close()
  }
}
