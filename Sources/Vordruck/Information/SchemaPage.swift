import CaseData
import Diagnostics

/// The fields of a schema as a page for the browser: a table for each group of fields, linked among each other.
///
/// The page needs nothing beside itself and can be read aloud: one heading for each table, heads for columns and rows.
struct SchemaPage {
  let schema: SchemaModel
  let language: DiagnosticLanguage
  let title: String
  private let words: SchemaWords

  init(schema: SchemaModel, language: DiagnosticLanguage, title: String) {
    self.schema = schema
    self.language = language
    self.title = title
    words = SchemaWords(language: language)
  }

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// The page.
  func html() -> String {
    var order: [TypeID] = []
    collect(schema.rootElement.type, into: &order)
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
    for id in order { lines += section(id, isRoot: id == schema.rootElement.type) }
    return (lines + ["</main>", "</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  /// The groups in the order in which a reader meets them.
  private func collect(_ id: TypeID, into order: inout [TypeID]) {
    guard !order.contains(id) else { return }
    order.append(id)
    for field in schema.children(of: id) where schema.type(of: field).kind.hasDeclaredChildren {
      collect(field.type, into: &order)
    }
  }

  private func section(_ id: TypeID, isRoot: Bool) -> [String] {
    let type = schema.type(id)
    let label = isRoot ? schema.rootElement.label.text(language) : name(of: id)
    var lines = ["<section id=\"\(anchor(id))\">", "<h2>\(escaped(label))</h2>"]
    if let help = type.help?.text(language), !help.isEmpty { lines.append("<p>\(escaped(help))</p>") }
    lines += [
      "<table>",
      "<thead><tr>"
        + [say("Schlüssel", "Key"), say("Bedeutung", "Meaning"), say("Angabe", "Value"), say("Wie oft", "How often")]
        .map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead>", "<tbody>",
    ]
    for field in schema.children(of: id) { lines.append(row(field)) }
    return lines + ["</tbody>", "</table>", "</section>"]
  }

  private func row(_ field: ElementDeclaration) -> String {
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
      + "<td>\(meaning)</td><td>\(value)</td><td>\(escaped(words.occurrence(of: field)))</td></tr>"
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
