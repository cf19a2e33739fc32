import Calendar
import Diagnostics
import Markup

extension Canonicaliser {
  /// Adds a value that is characters only.
  mutating func addSimple(_ value: RawDocument.ValueID, _ type: TypeDefinition, as field: Field) {
    guard let text = characters(of: value, type, as: field) else { return }
    if let fault = ValueRules.fault(of: text, type: type) {
      var arguments = fault.arguments
      arguments["value"] = .value(text)
      arguments["help"] = .text(type.help ?? Self.genericHelp)
      report(fault.definition, value, field, correction: fault.correction, arguments)
    }
    emit(text, value, as: field)
  }

  /// Opens the field's element with the text in it; reports doubtful characters.
  mutating func emit(_ text: String, _ value: RawDocument.ValueID, as field: Field) {
    builder.open(field.name, at: document.span(value), path: field.path)
    builder.text(
      checkedText(text, of: value, as: field, characters: schema.type(of: field.declaration).characterClass),
      at: document.span(value))
    builder.close()
  }

  private static let genericHelp = Bilingual(
    de: "Vergleichen Sie mit dem Schema der Vorlage.", en: "Compare with the template's schema.")

  /// The characters of a scalar, in the spelling of the canonical tree; nil after a report when the value is no scalar.
  private mutating func characters(
    of value: RawDocument.ValueID, _ type: TypeDefinition, as field: Field
  ) -> String? {
    let text = document.text(value)
    switch document.kind(value) {
    case .string, .number: return text
    case .cell: return plainForm(ofCell: value, type, as: field)
    case .boolean:
      switch type.kind {
      case .boolean: return text
      case .threeState: return text == "true" ? "yes" : "no"
      default:
        report(FieldDiagnostics.expectedText, value, field)
        return nil
      }
    case .null: return nil
    case .object:
      if type.kind == .partialDate, let date = partialDate(value) { return date }
      report(FieldDiagnostics.expectedValue, value, field, ["expected": .text(type.help ?? Self.genericHelp)])
      return nil
    case .element:
      checkAttributes(of: value, as: field)
      guard !document.hasChildren(value) else {
        report(FieldDiagnostics.expectedValue, value, field, ["expected": .text(type.help ?? Self.genericHelp)])
        return nil
      }
      return XMLDataReader.trimmed(text)
    case .array:
      report(FieldDiagnostics.unexpectedList, value, field)
      return nil
    }
  }

  /// The characters of a cell in the form of the data; nil after a report when they can be read in two ways.
  private mutating func plainForm(
    ofCell value: RawDocument.ValueID, _ type: TypeDefinition, as field: Field
  ) -> String? {
    let text = document.text(value)
    let arguments: [String: DiagnosticArgument] = [
      "cell": .name(document.nodes[Int(value.index)].cell ?? ""), "value": .value(text),
    ]
    switch CellForms.read(text, as: type.kind) {
    case .plain(let text): return text
    case .ambiguousNumber: report(CSVDiagnostics.ambiguousNumber, value, field, arguments)
    case .ambiguousDate: report(CSVDiagnostics.ambiguousDate, value, field, arguments)
    }
    return nil
  }

  /// `{year: 1990, month: 5}` as `1990-05`; nil when the object is of another form.
  private func partialDate(_ value: RawDocument.ValueID) -> String? {
    let members = Array(document.children(value))
    let keys = members.compactMap { document.key($0) }
    guard Set(keys).isSubset(of: ["year", "month", "day"]), keys.contains("year") else { return nil }
    func number(_ key: String) -> Int? {
      guard let member = document.member(key, of: value), document.kind(member) != .null else { return nil }
      return Int(document.text(member))
    }
    guard let year = number("year") else { return nil }
    var text = CalendarDate.padded(year, 4)
    guard let month = number("month") else { return number("day") == nil ? text : nil }
    text += "-" + CalendarDate.padded(month, 2)
    guard let day = number("day") else { return text }
    return text + "-" + CalendarDate.padded(day, 2)
  }

  // MARK: Texts in several languages

  /// Adds `text` children, German first, then the others in alphabetical order.
  mutating func addLocalizedText(_ value: RawDocument.ValueID, as field: Field) {
    var texts: [LanguageText] = []
    switch document.kind(value) {
    case .string, .number, .cell: texts = [LanguageText(language: "de", text: document.text(value), value: value)]
    case .object: texts = languageMembers(of: value, as: field)
    case .element: texts = languageElements(of: value, as: field)
    case .boolean: report(FieldDiagnostics.expectedText, value, field)
    case .array: report(FieldDiagnostics.unexpectedList, value, field)
    case .null: return
    }
    guard !texts.isEmpty else {
      if !reportedPaths.contains(field.path) { report(FieldDiagnostics.noLanguage, value, field) }
      return
    }
    texts.sort { ($0.language == "de" ? "" : $0.language) < ($1.language == "de" ? "" : $1.language) }
    builder.open(field.name, at: document.span(value), path: field.path)
    for text in texts {
      let checked = checkedText(text.text, of: text.value, as: field, language: text.language)
      builder.open(
        "text", attributes: [(name: "xml:lang", value: text.language)], at: document.span(text.value),
        path: field.path + "." + text.language)
      builder.text(checked, at: document.span(text.value))
      builder.close()
    }
    builder.close()
  }

  /// The text of one language.
  private struct LanguageText {
    let language: String
    let text: String
    let value: RawDocument.ValueID
  }

  private mutating func languageMembers(of value: RawDocument.ValueID, as field: Field) -> [LanguageText] {
    var texts: [LanguageText] = []
    for member in document.children(value) {
      let key = document.key(member) ?? ""
      guard LanguageTag.isWellFormed(key) else {
        report(FieldDiagnostics.languageKey, at: document.keySpan(member), field, ["key": .name(key)])
        continue
      }
      switch document.kind(member) {
      case .null: continue
      case .string, .number, .cell:
        append(key, document.text(member), member, at: document.keySpan(member), to: &texts, as: field)
      default:
        report(
          FieldDiagnostics.expectedValue, member, field,
          ["key": .name(key), "expected": .text(Bilingual(de: "einen Text", en: "a text"))])
      }
    }
    return texts
  }

  private mutating func languageElements(of value: RawDocument.ValueID, as field: Field) -> [LanguageText] {
    checkAttributes(of: value, as: field)
    guard document.hasChildren(value) else {
      let text = XMLDataReader.trimmed(document.text(value))
      return [LanguageText(language: language(of: value) ?? "de", text: text, value: value)]
    }
    if hasText(value) { report(FieldDiagnostics.strayText, value, field) }
    var texts: [LanguageText] = []
    for member in document.children(value) {
      checkAttributes(of: member, as: field)
      guard document.key(member) == "text" else {
        report(
          FieldDiagnostics.unknownKey, at: document.keySpan(member), field,
          suggestion: "text", ["key": .name(document.key(member) ?? ""), "known": .name("text")])
        continue
      }
      guard let language = language(of: member) else {
        report(FieldDiagnostics.missingLang, at: document.keySpan(member), field)
        continue
      }
      guard LanguageTag.isWellFormed(language) else {
        report(FieldDiagnostics.languageKey, at: document.keySpan(member), field, ["key": .name(language)])
        continue
      }
      let text = XMLDataReader.trimmed(document.text(member))
      append(language, text, member, at: document.keySpan(member), to: &texts, as: field)
    }
    return texts
  }

  private mutating func append(
    _ language: String, _ text: String, _ value: RawDocument.ValueID, at span: SourceSpan?,
    to texts: inout [LanguageText], as field: Field
  ) {
    if texts.contains(where: { $0.language.lowercased() == language.lowercased() }) {
      report(FieldDiagnostics.duplicateLanguage, at: span, field, ["key": .name(language)])
    } else {
      texts.append(LanguageText(language: language, text: text, value: value))
    }
  }

  private func language(of value: RawDocument.ValueID) -> String? {
    guard let (tree, node) = document.markup(value) else { return nil }
    return tree.attribute("lang", in: .xml, of: node)?.value
  }
}
