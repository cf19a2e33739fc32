import Diagnostics
import Markup

/// Turns case data as written into the canonical tree, driven by the schema's model.
///
/// Keys get the schema's order, lists become repeated elements, and everything that does not fit is reported with its
/// place, all of it in one run: the validator behind it would stop an element at its first error.
struct Canonicaliser: ~Copyable {
  let schema: SchemaModel
  let siblings: [SchemaModel]
  let document: RawDocument
  let provider: any SourceProvider
  var builder = DataTree.Builder()
  var log = DiagnosticLog()
  /// The paths at which something was reported, for the validator's findings to be left out.
  var reportedPaths: Set<String> = []
  /// Whether the data are of this template at all; nothing more is said about those of another kind of paper.
  var isOfTemplate = true

  init(schema: SchemaModel, siblings: [SchemaModel], document: RawDocument, provider: any SourceProvider) {
    self.schema = schema
    self.siblings = siblings
    self.document = document
    self.provider = provider
  }

  /// A field with the path of its value and the same field in the schemas of sibling templates.
  struct Field {
    let declaration: ElementDeclaration
    let path: String
    let siblings: [Sibling]

    /// The key for messages.
    var name: String { declaration.name }
  }

  /// A type of another template's schema that stands at the same place.
  struct Sibling {
    let model: Int
    let type: TypeID
  }

  /// The canonical tree, erroneous parts left out or as they are; the log tells whether it may be used.
  consuming func run() -> (
    tree: DataTree, log: DiagnosticLog, reportedPaths: Set<String>, isOfTemplate: Bool
  ) {
    let root = schema.rootElement
    let others = siblings.indices.map { Sibling(model: $0, type: siblings[$0].rootElement.type) }
    checkRootName()
    add(document.root, as: Field(declaration: root, path: "", siblings: others))
    return (builder.finish(), log, reportedPaths, isOfTemplate)
  }

  /// In XML the root element has a name, which must be that of the schema or of a sibling's.
  private mutating func checkRootName() {
    guard document.kind(document.root) == .element, let name = document.key(document.root) else { return }
    let known = [schema.rootElement.name] + siblings.map(\.rootElement.name)
    guard !known.contains(name) else { return }
    log.report(
      Diagnostic(
        FieldDiagnostics.wrongRoot, data: document.keySpan(document.root),
        suggestion: EditDistance.nearest(to: name, in: known),
        ["key": .name(name), "expected": .name(schema.rootElement.name)]))
  }

  // MARK: Values

  /// Adds one value of a field.
  mutating func add(_ value: RawDocument.ValueID, as field: Field) {
    let type = schema.type(of: field.declaration)
    switch type.kind {
    case .complex, .money: addObject(value, type, as: field)
    case .localizedText: addLocalizedText(value, as: field)
    case .richText: addRichText(value, as: field)
    default: addSimple(value, type, as: field)
    }
  }

  private mutating func addObject(_ value: RawDocument.ValueID, _ type: TypeDefinition, as field: Field) {
    guard let members = members(of: value, type, as: field) else { return }
    builder.open(field.name, at: document.span(value), path: field.path)
    defer { builder.close() }
    if field.path.isEmpty, reportOtherKind(members, in: type, as: field) { return }
    reportUnknown(members, in: type, as: field)
    reportDeprecated(members, in: type, as: field)
    var present: [String: SourceSpan] = [:]
    for child in type.children {
      let values = members.filter { $0.key == child.name }
      guard let first = values.first else { continue }
      // What is there but wrong is not missing too.
      if document.kind(first.value) != .null || schema.type(of: child).kind == .threeState {
        present[child.name] = first.keySpan ?? document.span(first.value)
      }
      addMembers(values.map(\.value), of: child, below: field)
    }
    if let content = type.content { reportMissing(content, present, at: value, in: type, as: field) }
  }

  /// A key with its value.
  struct Member {
    let key: String
    let value: RawDocument.ValueID
    let keySpan: SourceSpan?
  }

  /// The keys and values of an object; nil after a report when the value is none.
  private mutating func members(
    of value: RawDocument.ValueID, _ type: TypeDefinition, as field: Field
  ) -> [Member]? {
    switch document.kind(value) {
    case .object: break
    case .element:
      checkAttributes(of: value, as: field)
      if hasText(value) {
        let definition =
          document.hasChildren(value) ? FieldDiagnostics.strayText : FieldDiagnostics.expectedObject
        report(definition, value, field, ["known": .name(type.children.map(\.name).joined(separator: ", "))])
        if !document.hasChildren(value) { return nil }
      }
    case .array: report(FieldDiagnostics.unexpectedList, value, field); return nil
    case .string, .number, .boolean, .null, .cell:
      if field.path.isEmpty {
        reportRoot(value)
      } else {
        report(
          FieldDiagnostics.expectedObject, value, field,
          ["known": .name(type.children.map(\.name).joined(separator: ", "))])
      }
      return nil
    }
    return document.children(value).map {
      Member(key: document.key($0) ?? "", value: $0, keySpan: document.keySpan($0))
    }
  }

  private mutating func reportRoot(_ value: RawDocument.ValueID) {
    reportedPaths.insert("")
    log.report(
      Diagnostic(
        DataDiagnostics.rootNotObject, data: document.span(value),
        ["found": .text(Self.words(for: document.kind(value)))]))
  }

  /// Adds the values that stand under one key: one value, the items of a list, or the repeated elements of XML.
  private mutating func addMembers(
    _ values: [RawDocument.ValueID], of child: ElementDeclaration, below parent: Field
  ) {
    let type = schema.type(of: child)
    let path = parent.path.isEmpty ? child.name : parent.path + "." + child.name
    let others = siblingTypes(of: child.name, below: parent)
    func field(_ index: Int?) -> Field {
      Field(declaration: child, path: index.map { "\(path)[\($0)]" } ?? path, siblings: others)
    }
    guard let first = values.first else { return }
    let isXML = document.kind(first) == .element
    if !child.isRepeated {
      if values.count > 1 {
        report(FieldDiagnostics.repeated, values[1], field(nil), ["count": .number(values.count)])
      }
      if document.kind(first) == .array {
        report(FieldDiagnostics.unexpectedList, first, field(nil))
      } else {
        addUnlessNull(first, type, as: field(nil), isItem: false)
      }
      return
    }
    var items = values
    if !isXML {
      switch document.kind(first) {
      case .array: items = Array(document.children(first))
      case .null: return
      default:
        report(FieldDiagnostics.expectedList, first, field(nil))
        return
      }
    }
    for (index, item) in items.enumerated() {
      if document.kind(item) == .array {
        report(FieldDiagnostics.unexpectedList, item, field(index))
      } else {
        addUnlessNull(item, type, as: field(index), isItem: true)
      }
    }
    reportCount(items, of: field(nil))
  }

  private mutating func reportCount(_ items: [RawDocument.ValueID], of field: Field) {
    let counts: [String: DiagnosticArgument] = ["count": .number(items.count)]
    if let most = field.declaration.maxOccurs, items.count > most {
      report(FieldDiagnostics.tooMany, items[most], field, counts.merging(["limit": .number(most)]) { $1 })
    }
    let least = field.declaration.minOccurs
    if least > 1, let last = items.last, items.count < least {
      report(FieldDiagnostics.tooFew, last, field, counts.merging(["limit": .number(least)]) { $1 })
    }
  }

  /// `null` means absent, and the third state of a three-state answer.
  private mutating func addUnlessNull(
    _ value: RawDocument.ValueID, _ type: TypeDefinition, as field: Field, isItem: Bool
  ) {
    guard document.kind(value) == .null else { return add(value, as: field) }
    if type.kind == .threeState {
      emit("unanswered", value, as: field)
    } else if isItem {
      report(FieldDiagnostics.nullInList, value, field)
    }
  }

  private func siblingTypes(of name: String, below parent: Field) -> [Sibling] {
    parent.siblings.compactMap { sibling in
      siblings[sibling.model].child(name, of: sibling.type).map { Sibling(model: sibling.model, type: $0.type) }
    }
  }

  /// The words for a value in "… begins with {found}".
  static func words(for kind: RawDocument.Kind) -> Bilingual {
    switch kind {
    case .object, .element: Bilingual(de: "einem Objekt", en: "an object")
    case .array: Bilingual(de: "einer Liste", en: "a list")
    case .string, .cell: Bilingual(de: "einem Text", en: "a text")
    case .number: Bilingual(de: "einer Zahl", en: "a number")
    case .boolean: Bilingual(de: "einem Wahrheitswert", en: "a truth value")
    case .null: Bilingual(de: "einem leeren Wert", en: "an empty value")
    }
  }
}
