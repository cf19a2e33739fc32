import CaseData
import Diagnostics

/// An empty case file with the fields that a template reads, to be filled in.
///
/// YAML and XML say in comments what may stand where; what need not be there is a comment itself. JSON knows no comments:
/// what must be there says so between ‹…›, what may be absent is `null`. CSV has the keys of all values in its first row.
struct ExampleSkeleton {
  private let shown: ShownFields
  private let language: DiagnosticLanguage
  private let words: SchemaWords

  init(_ shown: ShownFields, language: DiagnosticLanguage) {
    self.shown = shown
    self.language = language
    words = SchemaWords(language: language)
  }

  private var schema: SchemaModel { shown.schema }

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// The skeleton in a format.
  func text(_ format: CaseFormat) -> String {
    let root = schema.rootElement
    switch format {
    case .yaml:
      let head = [
        say(
          "# Nehmen Sie das # vor Zeilen weg, die Sie brauchen, und tragen Sie die Angabe hinter dem Doppelpunkt ein.",
          "# Remove the # before lines that you need, and write the value behind the colon.")
      ]
      return (head + more("# ", "") + yaml(root.type, at: [], indent: "", isComment: false, open: [root.type])).joined(
        separator: "\n") + "\n"
    case .json:
      return "{\n" + json(root.type, at: [], indent: "  ", open: [root.type]) + "\n}\n"
    case .xml:
      let lines = xml(root.type, at: [], indent: "  ", isComment: false, open: [root.type])
      let head = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"] + more("<!-- ", " -->")
      return (head + ["<\(root.name)>"] + lines + ["</\(root.name)>"])
        .joined(separator: "\n") + "\n"
    case .csv:
      var columns: [(path: String, hint: String)] = []
      csv(root.type, at: [], path: "", isOptional: false, open: [root.type], into: &columns)
      return columns.map(\.path).joined(separator: ";") + "\n"
        + columns.map { $0.hint.contains(";") || $0.hint.contains("\"") ? "\"\($0.hint)\"" : $0.hint }
        .joined(separator: ";") + "\n"
    }
  }

  /// That there is more than is shown.
  private func more(_ open: String, _ close: String) -> [String] {
    guard shown.isSelection else { return [] }
    let words = say(
      "Hier steht, was diese Vorlage liest; --all zeigt alle Felder der Daten.",
      "These are the fields that this template reads; --all shows all fields of the data.")
    // Two hyphens end a comment of XML.
    return [open + (close.isEmpty ? words : words.replacing("--", with: "- -")) + close]
  }

  /// The fields that must be there, by the schema (of alternatives the first) or by the template's checks.
  private func requiredNames(_ id: TypeID, at path: [String]) -> Set<String> {
    func names(_ particle: ContentParticle) -> [String] {
      switch particle {
      case .element(let name, let isRequired): isRequired ? [name] : []
      case .sequence(let parts, let isRequired): isRequired ? parts.flatMap(names) : []
      case .choice(let parts, let isRequired): isRequired ? parts.first.map(names) ?? [] : []
      }
    }
    let demanded = schema.children(of: id).map(\.name).filter { shown.isDemanded(path + [$0]) }
    let required = Set((schema.type(id).content.map(names) ?? []) + demanded)
    // A group of which nothing must be there is not empty all the same.
    return required.isEmpty ? Set(fields(id, at: path).prefix(1).map(\.name)) : required
  }

  private func hint(_ field: ElementDeclaration, isRequired: Bool) -> String {
    words.comment(on: field, schema.type(of: field), isRequired: isRequired)
  }

  private func fields(_ id: TypeID, at path: [String]) -> [ElementDeclaration] {
    shown.children(of: id, at: path).filter { $0.deprecation == nil }
  }

  // MARK: YAML

  private func yaml(
    _ id: TypeID, at path: [String], indent: String, isComment: Bool, open: Set<TypeID>
  ) -> [String] {
    let required = requiredNames(id, at: path)
    return fields(id, at: path).flatMap { field -> [String] in
      let isRequired = required.contains(field.name)
      let isOff = isComment || !isRequired
      // The mark stands at the indentation of its key, so that taking it away leaves the key in line with its siblings.
      let mark = isOff ? "#" : ""
      let comment = "  # " + hint(field, isRequired: isRequired)
      let type = schema.type(of: field)
      guard type.kind.hasDeclaredChildren else {
        let key = ["\(indent)\(mark)\(field.name):" + comment]
        let language = type.kind == .localizedText ? "de:" : ""
        if field.isRepeated { return key + ["\(indent)  \(mark)-\(language.isEmpty ? "" : " " + language)"] }
        return key + (language.isEmpty ? [] : ["\(indent)  \(mark)\(language)"])
      }
      guard !open.contains(field.type) else { return ["\(indent)#\(field.name):" + comment] }
      let children = yaml(
        field.type, at: path + [field.name], indent: indent + (field.isRepeated ? "    " : "  "), isComment: isOff,
        open: open.union([field.type]))
      guard field.isRepeated else { return ["\(indent)\(mark)\(field.name):" + comment] + children }
      return ["\(indent)\(mark)\(field.name):" + comment] + Self.listed(children, indent: indent + "    ")
    }
  }

  /// Gives the first line of an entry that is not a comment of an optional value the dash of its list.
  private static func listed(_ lines: [String], indent: String) -> [String] {
    var lines = lines
    func isOff(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("#") }
    let first = lines.firstIndex { !isOff($0) } ?? lines.startIndex
    guard lines.indices.contains(first) else { return lines }
    let line = lines.remove(at: first)
    let mark = isOff(line) ? "#" : ""
    let text = line.dropFirst(indent.count + mark.count)
    lines.insert(indent.dropLast(2) + mark + "- " + text, at: 0)
    return lines
  }

  // MARK: JSON

  private func json(_ id: TypeID, at path: [String], indent: String, open: Set<TypeID>) -> String {
    let required = requiredNames(id, at: path)
    return fields(id, at: path).map { field in
      let isRequired = required.contains(field.name)
      let type = schema.type(of: field)
      var value = "null"
      if isRequired {
        let hint = "‹\(hint(field, isRequired: true))›".replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        value = "\"\(hint)\""
        if type.kind.hasDeclaredChildren, !open.contains(field.type) {
          let inner = indent + (field.isRepeated ? "    " : "  ")
          let content = json(
            field.type, at: path + [field.name], indent: inner, open: open.union([field.type]))
          value = "{\n\(content)\n\(inner.dropLast(2))}"
        }
        if field.isRepeated { value = "[\(value)]" }
      }
      return "\(indent)\"\(field.name)\": \(value)"
    }.joined(separator: ",\n")
  }

  // MARK: XML

  private func xml(
    _ id: TypeID, at path: [String], indent: String, isComment: Bool, open: Set<TypeID>
  ) -> [String] {
    let required = requiredNames(id, at: path)
    return fields(id, at: path).flatMap { field -> [String] in
      let isRequired = required.contains(field.name)
      let type = schema.type(of: field)
      // Two hyphens end a comment.
      let hint = hint(field, isRequired: isRequired).replacing("--", with: "- -")
      let isGroup = type.kind.hasDeclaredChildren && !open.contains(field.type)
      let element: [String]
      if isGroup {
        let children = xml(
          field.type, at: path + [field.name], indent: indent + "  ", isComment: isComment || !isRequired,
          open: open.union([field.type]))
        element = ["\(indent)<\(field.name)>"] + children + ["\(indent)</\(field.name)>"]
      } else if type.kind == .localizedText {
        element = ["\(indent)<\(field.name)><text xml:lang=\"de\"></text></\(field.name)>"]
      } else {
        element = ["\(indent)<\(field.name)></\(field.name)>"]
      }
      if isComment {
        // No comment inside a comment: only what must be there once the group is there.
        return isRequired ? element : []
      }
      if isRequired { return ["\(indent)<!-- \(hint) -->"] + element }
      return ["\(indent)<!-- \(hint)"] + element + ["\(indent)-->"]
    }
  }

  // MARK: CSV

  private func csv(
    _ id: TypeID, at names: [String], path: String, isOptional: Bool, open: Set<TypeID>,
    into columns: inout [(path: String, hint: String)]
  ) {
    let required = requiredNames(id, at: names)
    for field in fields(id, at: names) {
      let own = (path.isEmpty ? "" : path + ".") + field.name + (field.isRepeated ? "[1]" : "")
      let type = schema.type(of: field)
      let isRequired = required.contains(field.name) && !isOptional
      if type.kind.hasDeclaredChildren {
        if !open.contains(field.type) {
          csv(
            field.type, at: names + [field.name], path: own, isOptional: !isRequired, open: open.union([field.type]),
            into: &columns)
        }
      } else {
        let hint = isRequired ? "‹\(hint(field, isRequired: true).replacing("\"", with: "'"))›" : ""
        columns.append((type.kind == .localizedText ? own + ".de" : own, hint))
      }
    }
  }
}
