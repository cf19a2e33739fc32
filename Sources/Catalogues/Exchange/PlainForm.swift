/// A text as people write it in a list: values as `{name}`, mark-up as `<1>…</1>`, marked terms as `<t1>…</t1>`.
///
/// Mark-up and terms are numbered in the order in which the German text begins them. In a plain text `{{` and `}}` are the
/// braces themselves; in a MessageFormat pattern braces belong to the pattern.
package struct PlainForm {
  /// What cannot be read, by the words that show it.
  package enum Problem: Error, Hashable {
    /// A value that the German text does not have.
    case unknownPlace(String)
    /// Mark-up that the German text does not have.
    case unknownMarkup(String)
    /// Mark-up that is closed without being open, or never closed.
    case unbalanced(String)
    /// A single brace.
    case brace
  }

  let places: [InlineCode]
  let markup: [(name: String, code: InlineCode)]
  let isPattern: Bool

  /// Learns the codes of the German text.
  package init(german: InlineText, isPattern: Bool) {
    var places: [InlineCode] = []
    var markup: [(String, InlineCode)] = []
    var elements = 0
    var terms = 0
    for code in german.codes {
      switch code.element {
      case "ph": if !places.contains(where: { $0.argument == code.argument }) { places.append(code) }
      case "mrk":
        terms += 1
        markup.append(("t\(terms)", code))
      default:
        elements += 1
        markup.append(("\(elements)", code))
      }
    }
    self.places = places
    self.markup = markup
    self.isPattern = isPattern
  }

  /// The text in this form.
  package func write(_ text: InlineText) -> String {
    var open: [String] = []
    return text.pieces.map { piece in
      switch piece {
      case .text(let text):
        return isPattern ? text : text.replacing("{", with: "{{").replacing("}", with: "}}")
      case .place(let code): return "{\(code.argument)}"
      case .open(let code):
        let name = markup.first { $0.code.id == code.id && $0.code.element == code.element }?.name ?? code.id
        open.append(name)
        return "<\(name)>"
      case .close: return open.popLast().map { "</\($0)>" } ?? ""
      }
    }.joined()
  }

  /// Reads a text in this form.
  package func read(_ text: String) throws(Problem) -> InlineText {
    var reader = PlainFormReader(form: self)
    return try reader.read(text)
  }
}

/// Reads one text in plain form.
private struct PlainFormReader {
  let form: PlainForm
  private var pieces: [InlineText.Piece] = []
  private var words = ""
  private var open: [String] = []
  private var uses: [String: Int] = [:]

  init(form: PlainForm) { self.form = form }

  mutating func read(_ text: String) throws(PlainForm.Problem) -> InlineText {
    var rest = Substring(text)
    while let character = rest.first {
      if !form.isPattern, rest.hasPrefix("{{") || rest.hasPrefix("}}") {
        words.append(character)
        rest = rest.dropFirst(2)
      } else if !form.isPattern, character == "{" {
        guard let end = rest.firstIndex(of: "}") else { throw .brace }
        try addPlace(String(rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[rest.index(after: end)...]
      } else if !form.isPattern, character == "}" {
        throw .brace
      } else if character == "<", let end = Self.tagEnd(rest) {
        try addTag(String(rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        words.append(character)
        rest = rest.dropFirst()
      }
    }
    flush()
    if let name = open.last { throw .unbalanced(name) }
    return InlineText(pieces)
  }

  /// The end of `<1>`, `</1>`, `<t1>`: everything else that begins with `<` is text.
  private static func tagEnd(_ text: Substring) -> Substring.Index? {
    guard let end = text.firstIndex(of: ">") else { return nil }
    var name = text[text.index(after: text.startIndex)..<end]
    if name.hasPrefix("/") { name = name.dropFirst() }
    if name.hasPrefix("t") { name = name.dropFirst() }
    return !name.isEmpty && name.allSatisfy { $0.isASCII && $0.isNumber } ? end : nil
  }

  private mutating func addPlace(_ name: String) throws(PlainForm.Problem) {
    guard let code = form.places.first(where: { $0.argument == name }) else { throw .unknownPlace(name) }
    flush()
    uses[name, default: 0] += 1
    let count = uses[name] ?? 1
    pieces.append(.place(count == 1 ? code : code.copied(as: "\(code.id)-\(count)")))
  }

  private mutating func addTag(_ tag: String) throws(PlainForm.Problem) {
    flush()
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      guard open.last == name else { throw .unbalanced(name) }
      open.removeLast()
      pieces.append(.close)
    } else {
      guard let code = form.markup.first(where: { $0.name == tag })?.code else { throw .unknownMarkup(tag) }
      open.append(tag)
      pieces.append(.open(code))
    }
  }

  private mutating func flush() {
    if !words.isEmpty { pieces.append(.text(words)) }
    words = ""
  }
}
