import CaseData
import Diagnostics

/// The free texts of one case file, found in the file as it was written, so that translations can be put at their places.
struct CaseTexts {
  /// One text in German and perhaps other languages.
  struct Entry {
    /// The path as an id: `areas.0.goals.1.statement`.
    let id: String
    /// The name of the field for people.
    let label: String
    /// The German words.
    let german: String
    /// The map of languages, or the bare German text.
    let value: RawDocument.ValueID
    /// The German text inside the map.
    let germanValue: RawDocument.ValueID
    /// The languages that are there.
    let languages: [String]
  }

  let document: RawDocument
  let schema: SchemaModel
  private(set) var entries: [Entry] = []
  /// The number of texts that stay here because the schema calls them private.
  private(set) var withheld = 0
  /// What must not leave the office: names, birth dates, streets, numbers and addresses of contact, in document order.
  private(set) var masked: [String] = []

  init(_ document: RawDocument, schema: SchemaModel) {
    self.document = document
    self.schema = schema
    visit(document.root, schema.rootElement, id: "", isPrivate: false)
  }

  private mutating func visit(
    _ value: RawDocument.ValueID, _ field: ElementDeclaration, id: String, isPrivate: Bool
  ) {
    if document.kind(value) == .array {
      for (index, item) in document.children(value).enumerated() {
        visit(item, field, id: "\(id).\(index)", isPrivate: isPrivate)
      }
      return
    }
    let type = schema.type(of: field)
    switch type.kind {
    case .localizedText: addText(value, field, id: id, isPrivate: isPrivate)
    case .email, .phone: mask(document.text(value))
    case .partialDate, .date: if field.name == "birthDate" { maskDate(document.text(value)) }
    case .complex:
      collectNames(value, type)
      for member in document.children(value) {
        guard let key = document.key(member), let child = schema.child(key, of: field.type) else { continue }
        visit(
          member, child, id: id.isEmpty ? key : "\(id).\(key)",
          isPrivate: isPrivate || child.flags.contains(.private) || child.flags.contains(.specialCategory))
      }
    default: break
    }
  }

  private mutating func addText(
    _ value: RawDocument.ValueID, _ field: ElementDeclaration, id: String, isPrivate: Bool
  ) {
    let germanValue = document.kind(value) == .object ? document.member("de", of: value) : value
    guard let germanValue, document.kind(germanValue) == .string, !document.text(germanValue).isEmpty else { return }
    guard !isPrivate else {
      withheld += 1
      return
    }
    let members = document.kind(value) == .object ? document.children(value).map { $0 } : []
    let languages = members.filter { !document.text($0).isEmpty }.compactMap { document.key($0) }
    entries.append(
      Entry(
        id: id, label: field.label.de, german: document.text(germanValue), value: value, germanValue: germanValue,
        languages: languages))
  }

  // MARK: What stays here

  private mutating func collectNames(_ value: RawDocument.ValueID, _ type: TypeDefinition) {
    func text(_ key: String, of value: RawDocument.ValueID) -> String? {
      document.member(key, of: value).map { document.text($0) }
    }
    switch type.name {
    case "PersonName":
      for key in ["familyName", "givenNames", "birthName"] {
        text(key, of: value)?.split(separator: " ").forEach { mask(String($0)) }
      }
      if let native = document.member("nativeName", of: value) {
        text("text", of: native)?.split(separator: " ").forEach { mask(String($0)) }
      }
    case "Address":
      guard let street = text("street", of: value) else { return }
      if let number = text("houseNumber", of: value) { mask("\(street) \(number)") }
      mask(street)
    default: break
    }
  }

  private mutating func mask(_ text: String) {
    if text.count > 1, !masked.contains(text) { masked.append(text) }
  }

  private mutating func maskDate(_ iso: String) {
    let parts = iso.split(separator: "-")
    guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]) else { return }
    for form in [iso, "\(parts[2]).\(parts[1]).\(parts[0])", "\(day).\(month).\(parts[0])"] { mask(form) }
  }

  /// A text in pieces: words, and numbers of what is masked.
  enum Piece: Equatable {
    case words(String)
    case masked(Int)
  }

  /// Divides a text at what must not leave the office; a German genitive keeps its s as a word.
  func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    var rest = Substring(text)
    var before: Character?
    // The longest first: the street with its number before the street.
    let order = masked.indices.sorted { (masked[$1].count, $0) < (masked[$0].count, $1) }
    while let character = rest.first {
      let startsWord = before?.isLetter != true && before?.isNumber != true
      let found =
        startsWord ? order.first { rest.hasPrefix(masked[$0]) && endsWord(rest.dropFirst(masked[$0].count)) } : nil
      if let found {
        if !words.isEmpty { pieces.append(.words(words)) }
        words = ""
        pieces.append(.masked(found))
        before = masked[found].last
        rest = rest.dropFirst(masked[found].count)
      } else {
        words.append(character)
        before = character
        rest = rest.dropFirst()
      }
    }
    if !words.isEmpty { pieces.append(.words(words)) }
    return pieces
  }

  private func endsWord(_ rest: Substring) -> Bool {
    var rest = rest
    if rest.first == "s" { rest = rest.dropFirst() }
    return rest.first.map { !$0.isLetter && !$0.isNumber } ?? true
  }
}
