import Diagnostics
import Markup

/// Translations behind the German document, or on a sheet of their own.
extension Instantiation {
  /// Writes the content of `body` once for each part: German and then each language, or the sheet's language alone.
  mutating func emitParts(_ body: TemplateNode, _ scope: InstantiationScope) {
    if options.arrangement == .sheet {
      return emitPart(body, language: options.language, number: 1, scope)
    }
    walk(body.children, scope) { $0.emit($1, $2) }
    for (index, language) in options.parallelLanguages.enumerated() {
      emitPart(body, language: language, number: index + 1, scope)
    }
  }

  private mutating func emitPart(
    _ body: TemplateNode, language: String, number: Int, _ scope: InstantiationScope
  ) {
    let attributes = [ElementTree.Attribute(name: "class", value: "v-translation")] + Self.languageAttributes(language)
    guard open("section", attributes, at: body.span) else { return }
    emitMark(language, scope)
    walk(body.children, cellScope(language, number, scope)) { $0.emit($1, $2) }
    builder.close()
  }

  /// What every translation says above: that it is one, and that only the German text binds.
  private mutating func emitMark(_ language: String, _ scope: InstantiationScope) {
    guard open("div", [.init(name: "class", value: "v-translation-mark")], at: nil) else { return }
    for noteLanguage in ["de", language] where noteLanguage != "de" || language != "de" {
      var inner = scope
      inner.language = noteLanguage
      inner.isIsolated = false
      guard open("p", Self.languageAttributes(noteLanguage), at: nil) else { continue }
      let note = fixedText(
        "v.translation-note",
        "Rechtlich verbindlich ist nur die deutsche Fassung. Diese Übersetzung dient nur der Information.",
        "Only the German version is legally binding. This translation is for information only.", inner)
      emit(note, nil, inner)
      builder.close()
    }
    builder.close()
  }
}
