import Diagnostics
import Markup

/// Puts several files together: objects merge, a later file may only add, a list has one owner.
///
/// The rule is in Docs/DataMapping.md. `null` counts as absent, equal values agree, and everything else that two files
/// say differently is a conflict that names both places.
struct RawMerger {
  private let documents: [RawDocument]
  private let schema: SchemaModel
  /// Whether a later file's values replace an earlier one's, as an office's settings do the standard ones.
  private let isOverriding: Bool
  private var builder: RawDocument.Builder
  private var log = DiagnosticLog()

  /// A value of one of the documents.
  private struct Source {
    let document: Int
    let value: RawDocument.ValueID
  }

  private init(_ documents: [RawDocument], schema: SchemaModel, isOverriding: Bool) {
    self.documents = documents
    self.schema = schema
    self.isOverriding = isOverriding
    builder = RawDocument.Builder(files: documents.flatMap(\.files), trees: documents.flatMap(\.trees))
  }

  /// The merged document; conflicts are in the log, and the first file's value stays.
  static func merge(
    _ documents: [RawDocument], schema: SchemaModel, isOverriding: Bool = false, log: inout DiagnosticLog
  ) -> RawDocument? {
    guard documents.count > 1 else { return documents.first }
    var merger = RawMerger(documents, schema: schema, isOverriding: isOverriding)
    let roots = documents.indices.map { Source(document: $0, value: documents[$0].root) }
    if let odd = roots.first(where: { !merger.isObject($0) }) {
      let document = documents[odd.document]
      log.report(
        Diagnostic(
          DataDiagnostics.rootNotObject, data: document.span(odd.value),
          ["found": .text(Canonicaliser.words(for: document.kind(odd.value)))]))
      return nil
    }
    merger.mergeObjects(roots, type: schema.rootElement.type, path: "")
    log.append(merger.log)
    return merger.builder.finish()
  }

  // MARK: Merging

  /// Writes one object with the members of all; keys in the order of their first mention.
  private mutating func mergeObjects(_ sources: [Source], type: TypeID?, path: String) {
    guard let first = sources.first else { return }
    var node = self.node(first)
    node.kind = .object
    builder.open(node)
    var keys: [String] = []
    for source in sources {
      for member in document(source).children(source.value) {
        if let key = document(source).key(member), !keys.contains(key) { keys.append(key) }
      }
    }
    for key in keys {
      let groups = sources.map { source in
        document(source).children(source.value)
          .filter { document(source).key($0) == key }
          .map { Source(document: source.document, value: $0) }
      }
      let field = type.flatMap { schema.child(key, of: $0) }
      mergeMember(groups.filter { !$0.isEmpty }, field: field, path: path.isEmpty ? key : path + "." + key)
    }
    builder.close()
  }

  /// Writes what several files say under one key; each group is one file's.
  private mutating func mergeMember(_ groups: [[Source]], field: ElementDeclaration?, path: String) {
    // A file that says null says nothing, unless all do.
    let speaking = groups.filter { group in group.contains { document($0).kind($0.value) != .null } }
    let given = speaking.isEmpty ? Array(groups.prefix(1)) : speaking
    guard let first = isOverriding ? given.last : given.first, let source = first.first else { return }
    let isList = field?.isRepeated == true || given.contains { $0.count > 1 || isArray($0[0]) }
    if given.count == 1 {
      for value in first { copy(value) }
    } else if isList {
      for other in isOverriding ? [] : given.dropFirst() {
        report(DataDiagnostics.mergeTwoLists, other[0], first: source, path: path)
      }
      for value in first { copy(value) }
    } else if given.allSatisfy({ isObject($0[0]) }), field.map({ schema.type(of: $0).kind != .richText }) ?? true {
      mergeObjects(given.map { $0[0] }, type: field?.type, path: path)
    } else {
      for other in isOverriding ? [] : given.dropFirst() where !areEqual(source, other[0]) {
        report(DataDiagnostics.mergeConflict, other[0], first: source, path: path)
      }
      copy(source)
    }
  }

  private mutating func copy(_ source: Source) {
    let value = source.value
    guard document(source).hasChildren(value) else {
      builder.add(node(source))
      return
    }
    builder.open(node(source))
    for child in document(source).children(value) { copy(Source(document: source.document, value: child)) }
    builder.close()
  }

  /// The node for the merged document: without its links, its XML tree renumbered.
  private func node(_ source: Source) -> RawDocument.Node {
    var node = document(source).nodes[Int(source.value.index)]
    node.firstChild = -1
    node.nextSibling = -1
    if node.tree >= 0 {
      node.tree += Int32(documents[..<source.document].reduce(0) { $0 + $1.trees.count })
    }
    return node
  }

  // MARK: Questions

  private func document(_ source: Source) -> RawDocument { documents[source.document] }

  private func isArray(_ source: Source) -> Bool { document(source).kind(source.value) == .array }

  private func isObject(_ source: Source) -> Bool {
    switch document(source).kind(source.value) {
    case .object: true
    case .element: document(source).hasChildren(source.value)
    default: false
    }
  }

  private func areEqual(_ left: Source, _ right: Source) -> Bool {
    guard !isObject(left), !isObject(right), !isArray(left), !isArray(right) else { return false }
    return text(left) == text(right)
  }

  private func text(_ source: Source) -> String {
    let text = document(source).text(source.value)
    return document(source).kind(source.value) == .element ? XMLDataReader.trimmed(text) : text
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ source: Source, first: Source, path: String
  ) {
    let span = document(source).span(source.value)
    let firstSpan = document(first).span(first.value)
    let file = documents.flatMap(\.files).first { $0.id == span.source }
    let other = documents.flatMap(\.files).first { $0.id == firstSpan.source }
    var diagnostic = Diagnostic(
      definition, data: span, path: path,
      [
        "key": .name(path), "file": .name(file?.name ?? ""), "other": .name(other?.name ?? ""),
        "line": .number(other?.location(of: Int(firstSpan.start)).line ?? 0),
      ])
    diagnostic.trace = [TracePoint(Bilingual(de: "zuerst angegeben", en: "first given"), at: nil, data: firstSpan)]
    log.report(diagnostic)
  }
}
