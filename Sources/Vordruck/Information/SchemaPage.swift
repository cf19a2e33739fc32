import CaseData
import Diagnostics

/// The fields of a schema as a page for the browser: a table for each group of fields, linked among each other.
///
/// The page needs nothing beside itself and can be read aloud: one heading for each table, heads for columns and rows.
struct SchemaPage {
  private let shown: ShownFields
  private let language: DiagnosticLanguage
  private let title: String
  private let words: SchemaWords

  init(_ shown: ShownFields, language: DiagnosticLanguage, title: String) {
    self.shown = shown
    self.language = language
    self.title = title
    words = SchemaWords(language: language)
  }

  private var schema: SchemaModel { shown.schema }

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// The page.
  func html() -> String {
    var groups = Groups()
    collect(schema.rootElement.type, at: [], open: [], into: &groups)
    let heading = say("Felder der Vorlage „\(title)“", "Fields of the template “\(title)”")
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "<title>\(escaped(heading))</title>",
      "<style>", Self.style, "</style>", "</head>", "<body>", "<main>", "<h1>\(escaped(heading))</h1>",
    ]
    lines.append(
      "<p>"
        + escaped(
          say(
            "Pflicht heißt: Ohne die Angabe wird nichts gedruckt. Punkte führen in eine Gruppe: client.name.familyName.",
            "Required means: nothing is printed without it. Dots lead into a group: client.name.familyName.")) + "</p>")
    if shown.isSelection {
      lines.append(
        "<p>"
          + escaped(
            say(
              "Hier steht, was diese Vorlage liest; --all zeigt alle Felder der Daten.",
              "These are the fields that this template reads; --all shows all fields of the data.")) + "</p>")
    }
    for id in groups.order { lines += section(id, groups) }
    return (lines + ["</main>", "</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  /// The groups in the order in which a reader meets them, each with what is shown of it at any place.
  private struct Groups {
    var order: [TypeID] = []
    var fields: [TypeID: Set<String>] = [:]
    var demanded: [TypeID: Set<String>] = [:]
  }

  private func collect(_ id: TypeID, at path: [String], open: Set<TypeID>, into groups: inout Groups) {
    guard !open.contains(id) else { return }
    if groups.fields[id] == nil { groups.order.append(id) }
    for field in shown.children(of: id, at: path) {
      let isNew = groups.fields[id, default: []].insert(field.name).inserted
      let own = path + [field.name]
      if shown.isDemanded(own) { groups.demanded[id, default: []].insert(field.name) }
      guard schema.type(of: field).kind.hasDeclaredChildren, isNew || shown.isSelection else { continue }
      collect(field.type, at: own, open: open.union([id]), into: &groups)
    }
  }

  private func section(_ id: TypeID, _ groups: Groups) -> [String] {
    let type = schema.type(id)
    let isRoot = id == schema.rootElement.type
    let label = isRoot ? schema.rootElement.label.text(language) : name(of: id)
    var lines = ["<section id=\"\(anchor(id))\">", "<h2>\(escaped(label))</h2>"]
    if let help = type.help?.text(language), !help.isEmpty { lines.append("<p>\(escaped(help))</p>") }
    lines += [
      "<table>",
      "<thead><tr>"
        + [say("Schlüssel", "Key"), say("Bedeutung", "Meaning"), say("Angabe", "Value"), say("Wie oft", "How often")]
        .map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead>", "<tbody>",
    ]
    for field in schema.children(of: id) where groups.fields[id]?.contains(field.name) == true {
      lines.append(row(field, isDemanded: groups.demanded[id]?.contains(field.name) == true))
    }
    return lines + ["</tbody>", "</table>", "</section>"]
  }

  private func row(_ field: ElementDeclaration, isDemanded: Bool) -> String {
    let type = schema.type(of: field)
    var meaning = "<strong>\(escaped(field.label.text(language)))</strong>"
    if let help = field.help?.text(language), !help.isEmpty { meaning += "<br>\(escaped(help))" }
    for note in notes(field) { meaning += "<br><em>\(escaped(note))</em>" }
    var value: String
    switch type.kind {
    case .enumeration(let values):
      value =
        "<ul>"
        + values.map { value in
          "<li><code>\(escaped(value.value))</code>"
            + (value.hasOwnLabel ? " \(escaped(value.label.text(language)))" : "") + "</li>"
        }.joined() + "</ul>"
    case let kind where kind.hasDeclaredChildren:
      value = "<a href=\"#\(anchor(field.type))\">\(escaped(name(of: field.type)))</a>"
    case let kind:
      value = escaped(words.kind(kind))
    }
    return "<tr><th scope=\"row\"><code>\(escaped(field.name))\(field.isRepeated ? "[]" : "")</code></th>"
      + "<td>\(meaning)</td><td>\(value)</td><td>\(escaped(words.occurrence(of: field, isDemanded: isDemanded)))</td></tr>"
  }

  private func notes(_ field: ElementDeclaration) -> [String] {
    var notes: [String] = []
    if field.flags.contains(.private) { notes.append(say("personenbezogen", "personal")) }
    if field.flags.contains(.specialCategory) {
      notes.append(say("besondere Kategorie (Art. 9 DSGVO)", "special category (Art. 9 GDPR)"))
    }
    if field.flags.contains(.nonPublic) { notes.append(say("nichtöffentlich", "non-public")) }
    if let instead = field.deprecation {
      notes.append(say("veraltet, stattdessen \(instead)", "deprecated, use \(instead) instead"))
    }
    return notes
  }

  private func name(of id: TypeID) -> String {
    let type = schema.type(id)
    if let label = type.label?.text(language) { return label }
    return type.name ?? say("Gruppe", "group")
  }

  private func anchor(_ id: TypeID) -> String { "g\(id.index)" }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  private static let style = """
    body { font: 1rem/1.5 sans-serif; margin: 0; color: #111; background: #fff; }
    main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid #767676; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
    thead th { background: #eee; }
    ul { margin: 0; padding-left: 1.2rem; }
    code { overflow-wrap: anywhere; }
    a { color: #0b3d91; }
    """
}
