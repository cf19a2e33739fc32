import CaseData
import Diagnostics
import Templating

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
    /// Whether the template prints it.
    let isPrinted: Bool
  }

  let document: RawDocument
  let schema: SchemaModel
  /// The fields that the template reads; nil when all texts are wanted.
  private let printed: FieldPaths?
  private(set) var entries: [Entry] = []
  /// The number of texts that stay here because the schema calls them private.
  private(set) var withheld = 0
  /// What must not leave the office: names, file numbers, birth dates, streets, numbers and addresses of contact.
  private var mask = CaseMask()
  /// What is masked, by its number.
  var masked: [String] { mask.words }

  init(_ document: RawDocument, schema: SchemaModel, printed: FieldPaths?) {
    self.printed = printed
    self.document = document
    self.schema = schema
    visit(document.root, schema.rootElement, id: "", isPrivate: false)
    // The texts themselves hold numbers that stand nowhere else.
    for entry in entries { mask.addWhatLooksPersonal(in: entry.german) }
  }

  /// Divides a text at what must not leave the office.
  func pieces(of text: String) -> [CaseMask.Piece] { mask.pieces(of: text) }

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
    case .email, .phone: mask.add(document.text(value))
    case .partialDate, .date: if field.name == "birthDate" { mask.addBirthDate(document.text(value)) }
    case .text where isFileNumber(field, type, document.text(value)): mask.add(document.text(value))
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
    let path = id.split(separator: ".").filter { Int($0) == nil }.map(String.init)
    let isPrinted = printed?.contains(path) ?? true
    guard !isPrivate else {
      if isPrinted { withheld += 1 }
      return
    }
    let members = document.kind(value) == .object ? document.children(value).map { $0 } : []
    let languages = members.filter { !document.text($0).isEmpty }.compactMap { document.key($0) }
    entries.append(
      Entry(
        id: id, label: field.label.de, german: document.text(germanValue), value: value, germanValue: germanValue,
        languages: languages, isPrinted: isPrinted))
  }

  // MARK: What stays here

  /// Whether a value is the number of a file; short identifiers are numbers of offices or of goals.
  private func isFileNumber(_ field: ElementDeclaration, _ type: TypeDefinition, _ text: String) -> Bool {
    if ["caseNumber", "fileNumber"].contains(field.name) { return true }
    return type.name == "Identifier" && text.count > 4 && text.contains(where: \.isNumber)
  }

  private mutating func collectNames(_ value: RawDocument.ValueID, _ type: TypeDefinition) {
    func text(_ key: String, of value: RawDocument.ValueID) -> String? {
      document.member(key, of: value).map { document.text($0) }
    }
    switch type.name {
    case "PersonName":
      for key in ["familyName", "givenNames", "birthName"] {
        if let name = text(key, of: value) { mask.addName(name) }
      }
      if let native = document.member("nativeName", of: value), let name = text("text", of: native) {
        mask.addName(name)
      }
    case "Address":
      guard let street = text("street", of: value) else { return }
      if let number = text("houseNumber", of: value) { mask.add("\(street) \(number)") }
      mask.add(street)
    default: break
    }
  }
}
