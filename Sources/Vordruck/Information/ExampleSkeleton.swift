import CaseData
import Diagnostics

/// An empty case file with every field that a template takes, to be filled in.
///
/// YAML and XML say in comments what may stand where; what need not be there is a comment itself. JSON knows no comments:
/// what must be there says so between ‹…›, what may be absent is `null`. CSV has the keys of all values in its first row.
struct ExampleSkeleton {
  let schema: SchemaModel
  let language: DiagnosticLanguage
  private let words: SchemaWords

  init(schema: SchemaModel, language: DiagnosticLanguage) {
    self.schema = schema
    self.language = language
    words = SchemaWords(language: language)
  }

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// The skeleton in a format.
  func text(_ format: CaseFormat) -> String {
    let root = schema.rootElement
    let required = requiredNames(schema.type(root.type))
    switch format {
    case .yaml:
      let head = [
        say(
          "# Nehmen Sie das # vor Zeilen weg, die Sie brauchen, und tragen Sie die Angabe hinter dem Doppelpunkt ein.",
          "# Remove the # before lines that you need, and write the value behind the colon.")
      ]
      return (head + yaml(root.type, indent: "", isComment: false, open: [root.type])).joined(separator: "\n") + "\n"
    case .json:
      return "{\n" + json(root.type, required, indent: "  ", open: [root.type]) + "\n}\n"
    case .xml:
      let lines = xml(root.type, required, indent: "  ", isComment: false, open: [root.type])
      return (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<\(root.name)>"] + lines + ["</\(root.name)>"])
        .joined(separator: "\n") + "\n"
    case .csv:
      var columns: [(path: String, hint: String)] = []
      csv(root.type, path: "", isOptional: false, open: [root.type], into: &columns)
      return columns.map(\.path).joined(separator: ";") + "\n"
        + columns.map { $0.hint.contains(";") || $0.hint.contains("\"") ? "\"\($0.hint)\"" : $0.hint }
        .joined(separator: ";") + "\n"
    }
  }

  /// The fields that must be there: of alternatives the first.
  private func requiredNames(_ type: TypeDefinition) -> Set<String> {
    func names(_ particle: ContentParticle) -> [String] {
      switch particle {
      case .element(let name, let isRequired): isRequired ? [name] : []
      case .sequence(let parts, let isRequired): isRequired ? parts.flatMap(names) : []
      case .choice(let parts, let isRequired): isRequired ? parts.first.map(names) ?? [] : []
      }
    }
    return Set(type.content.map(names) ?? [])
  }

  private func hint(_ field: ElementDeclaration, isRequired: Bool) -> String {
    words.comment(on: field, schema.type(of: field), isRequired: isRequired)
  }

  private func fields(_ id: TypeID) -> [ElementDeclaration] {
    schema.children(of: id).filter { $0.deprecation == nil }
  }

  // MARK: YAML

  private func yaml(_ id: TypeID, indent: String, isComment: Bool, open: Set<TypeID>) -> [String] {
    let required = requiredNames(schema.type(id))
    return fields(id).flatMap { field -> [String] in
      let isRequired = required.contains(field.name)
      let isOff = isComment || !isRequired
      let mark = isOff ? "# " : ""
      let comment = "  # " + hint(field, isRequired: isRequired)
      let type = schema.type(of: field)
      guard type.kind.hasDeclaredChildren else {
        let value = type.kind == .localizedText ? "\n\(mark)\(indent)  de:" : ""
        guard field.isRepeated else {
          return (["\(mark)\(indent)\(field.name):" + comment] + (value.isEmpty ? [] : [String(value.dropFirst())]))
        }
        return ["\(mark)\(indent)\(field.name):" + comment, "\(mark)\(indent)  -\(value.isEmpty ? "" : " de:")"]
      }
      guard !open.contains(field.type) else { return ["# \(indent)\(field.name):" + comment] }
      let children = yaml(
        field.type, indent: indent + (field.isRepeated ? "    " : "  "), isComment: isOff,
        open: open.union([field.type]))
      guard field.isRepeated else { return ["\(mark)\(indent)\(field.name):" + comment] + children }
      return ["\(mark)\(indent)\(field.name):" + comment] + Self.listed(children, indent: indent + "    ")
    }
  }

  /// Gives the first line of an entry that is not a comment of an optional value the dash of its list.
  private static func listed(_ lines: [String], indent: String) -> [String] {
    var lines = lines
    let first = lines.firstIndex { !$0.hasPrefix("# ") } ?? lines.startIndex
    guard lines.indices.contains(first) else { return lines }
    let mark = lines[first].hasPrefix("# ") ? "# " : ""
    let line = lines.remove(at: first)
    let text = line.dropFirst(mark.count + indent.count)
    lines.insert(mark + indent.dropLast(2) + "- " + text, at: 0)
    return lines
  }

  // MARK: JSON

  private func json(_ id: TypeID, _ required: Set<String>, indent: String, open: Set<TypeID>) -> String {
    fields(id).map { field in
      let isRequired = required.contains(field.name)
      let type = schema.type(of: field)
      var value = "null"
      if isRequired {
        let hint = "‹\(hint(field, isRequired: true))›".replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        value = "\"\(hint)\""
        if type.kind.hasDeclaredChildren, !open.contains(field.type) {
          let inner = indent + (field.isRepeated ? "    " : "  ")
          let content = json(
            field.type, requiredNames(type), indent: inner, open: open.union([field.type]))
          value = "{\n\(content)\n\(inner.dropLast(2))}"
        }
        if field.isRepeated { value = "[\(value)]" }
      }
      return "\(indent)\"\(field.name)\": \(value)"
    }.joined(separator: ",\n")
  }

  // MARK: XML

  private func xml(
    _ id: TypeID, _ required: Set<String>, indent: String, isComment: Bool, open: Set<TypeID>
  ) -> [String] {
    fields(id).flatMap { field -> [String] in
      let isRequired = required.contains(field.name)
      let type = schema.type(of: field)
      // Two hyphens end a comment.
      let hint = hint(field, isRequired: isRequired).replacing("--", with: "- -")
      let isGroup = type.kind.hasDeclaredChildren && !open.contains(field.type)
      let element: [String]
      if isGroup {
        let children = xml(
          field.type, requiredNames(type), indent: indent + "  ", isComment: isComment || !isRequired,
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
    _ id: TypeID, path: String, isOptional: Bool, open: Set<TypeID>, into columns: inout [(path: String, hint: String)]
  ) {
    let required = requiredNames(schema.type(id))
    for field in fields(id) {
      let own = (path.isEmpty ? "" : path + ".") + field.name + (field.isRepeated ? "[1]" : "")
      let type = schema.type(of: field)
      let isRequired = required.contains(field.name) && !isOptional
      if type.kind.hasDeclaredChildren {
        if !open.contains(field.type) {
          csv(field.type, path: own, isOptional: !isRequired, open: open.union([field.type]), into: &columns)
        }
      } else {
        let hint = isRequired ? "‹\(hint(field, isRequired: true).replacing("\"", with: "'"))›" : ""
        columns.append((type.kind == .localizedText ? own + ".de" : own, hint))
      }
    }
  }
}
