import CaseData
import Diagnostics

/// All objects of some OParl files, wherever they stand: in the root, in an answer's `data`, inside each other.
struct OParlPool {
  /// One object with the file that it stands in.
  struct Object {
    let document: RawDocument
    let value: RawDocument.ValueID
    let type: OParlType
    let id: String?
    /// The object that it stands inside, by number.
    let parent: Int?

    var span: SourceSpan { document.span(value) }
  }

  private(set) var objects: [Object] = []
  private var numbers: [String: Int] = [:]
  private(set) var log = DiagnosticLog()
  private var reported: Set<String> = []

  /// Whether a document holds OParl objects and nothing else that we know: they are at most four levels down.
  static func isOParl(_ document: RawDocument) -> Bool {
    func search(_ value: RawDocument.ValueID, depth: Int) -> Bool {
      if type(of: value, in: document) != nil { return true }
      guard depth < 4 else { return false }
      return document.children(value).contains { search($0, depth: depth + 1) }
    }
    return search(document.root, depth: 0)
  }

  /// Collects the objects of documents.
  init(_ documents: [RawDocument]) {
    for document in documents { collect(document.root, of: document, parent: nil) }
  }

  /// The objects of a kind that are not deleted, with their numbers.
  func all(_ type: OParlType) -> [Int] { objects.indices.filter { objects[$0].type == type } }

  /// The object that a value means: itself, or the one with that address.
  func target(of value: RawDocument.ValueID, in document: RawDocument) -> Int? {
    if document.kind(value) == .object {
      return objects.firstIndex { $0.value == value && $0.document.span(value) == document.span(value) }
    }
    return numbers[document.text(value)]
  }

  // MARK: Collecting

  private static func type(of value: RawDocument.ValueID, in document: RawDocument) -> (OParlType, String)? {
    guard document.kind(value) == .object, let member = document.member("type", of: value),
      document.kind(member) == .string, let found = OParlType.read(document.text(member))
    else { return nil }
    return (found.type, found.version)
  }

  private mutating func collect(_ value: RawDocument.ValueID, of document: RawDocument, parent: Int?) {
    guard let (type, version) = Self.type(of: value, in: document) else {
      for child in document.children(value) { collect(child, of: document, parent: parent) }
      return
    }
    if let member = document.member("deleted", of: value), document.text(member) == "true" {
      log.report(Diagnostic(OParlDiagnostics.deleted, data: document.span(value), ["type": .name(type.rawValue)]))
      return
    }
    if version != "1.0", version != "1.1" {
      note(OParlDiagnostics.version, at: document.member("type", of: value).map { document.span($0) }, version)
    }
    let id = document.member("id", of: value).map { document.text($0) }
    let number = objects.count
    objects.append(Object(document: document, value: value, type: type, id: id, parent: parent))
    // The fuller of two mentions of an object is the one to ask.
    if let id {
      let other = numbers[id].map { objects[$0] }
      let count = Self.count(document.children(value))
      if other.map({ Self.count($0.document.children($0.value)) < count }) ?? true { numbers[id] = number }
    }
    for member in document.children(value) {
      guard let key = document.key(member), key != "id", key != "type" else { continue }
      if type.properties[key] == nil {
        note(OParlDiagnostics.unknownProperty, at: document.keySpan(member), type.rawValue + "." + key)
        continue
      }
      collect(member, of: document, parent: number)
    }
  }

  /// A property that many objects have is told once.
  private mutating func note(_ definition: DiagnosticDefinition, at span: SourceSpan?, _ name: String) {
    guard reported.insert(definition.id + name).inserted else { return }
    log.report(Diagnostic(definition, data: span, ["name": .name(name)]))
  }

  private static func count(_ children: RawDocument.Children) -> Int { children.reduce(0) { count, _ in count + 1 } }
}
