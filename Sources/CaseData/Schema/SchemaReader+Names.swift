import Diagnostics
import Markup

/// Checks of a schema file that look at it before it becomes a model.
extension SchemaReader {
  // MARK: Annotations that nobody would read

  /// Reports what stands in annotations and would be passed over: a flag that is not read protects nothing.
  mutating func checkAnnotations(in index: Int) {
    let tree = trees[index]
    var foreign: Set<Namespace> = []
    for number in 0..<Int32(tree.count) {
      let node = NodeID(index: number)
      guard tree.kind(node) == .element, let parent = tree.parent(node) else { continue }
      if isSchema("appinfo", parent, tree) {
        if tree.namespace(node) != Self.vocabulary {
          // One wrong declaration is one mistake, however many labels stand below it.
          guard foreign.insert(tree.namespace(node)).inserted else { continue }
          reportForeign(node, tree)
        } else if let owner = tree.parent(parent).flatMap(tree.parent), !Self.isAnnotated(owner, tree) {
          reportMisplaced(node, at: owner, tree)
        }
      } else if isSchema("annotation", parent, tree), tree.namespace(node) != .schema {
        reportMisplaced(node, at: parent, tree)
      }
    }
  }

  private func isSchema(_ name: String, _ node: NodeID, _ tree: ElementTree) -> Bool {
    tree.name(node) == name && tree.namespace(node) == .schema
  }

  private static func isAnnotated(_ node: NodeID, _ tree: ElementTree) -> Bool {
    ["element", "complexType", "simpleType", "enumeration", "group"].contains(tree.name(node))
  }

  private mutating func reportForeign(_ node: NodeID, _ tree: ElementTree) {
    let namespace = tree.namespace(node).uri ?? ""
    report(
      SchemaDiagnostics.foreignAnnotation, at: tree.span(node),
      suggestion: EditDistance.nearest(to: namespace, in: [Self.vocabulary.uri ?? ""]),
      ["name": .name(tree.name(node)), "namespace": .name(namespace.isEmpty ? "–" : namespace)])
  }

  private mutating func reportMisplaced(_ node: NodeID, at owner: NodeID, _ tree: ElementTree) {
    report(
      SchemaDiagnostics.misplacedAnnotation, at: tree.span(node),
      ["name": .name(tree.name(node)), "owner": .name("xs:" + tree.name(owner))])
  }

  // MARK: Names

  /// Reports a name that can be no key: in XML it could not be written.
  mutating func checkName(_ attribute: ElementTree.Attribute?) {
    // Names are many and nearly all ASCII; to build the expression takes longer than to read the schema.
    guard let attribute, !Self.isPlainName(attribute.value.utf8),
      attribute.value.wholeMatch(of: /[\p{L}_][\p{L}\p{M}\p{Nd}_.\-]*/) == nil
    else { return }
    let words = attribute.value.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }
    let joined =
      words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let example = String(joined.drop { !$0.isLetter })
    report(
      SchemaDiagnostics.invalidName, at: attribute.span,
      ["name": .name(attribute.value), "example": .name(example.isEmpty ? "childCare" : example)])
  }

  /// Whether a name consists of ASCII letters, digits and signs that every name may have.
  private static func isPlainName(_ name: String.UTF8View) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }
    guard let first = name.first, isLetter(first) else { return false }
    return name.allSatisfy { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
    }
  }

  /// Reports a type that is not defined; where only the shared types are not included, that once.
  mutating func reportUnknownType(_ name: String, _ local: String, at span: SourceSpan?) {
    let file = "shared:types.xsd"
    if !included.contains(file), let types = sharedTypes ?? namedTypes(of: file), types.contains(local) {
      if sharedTypes == nil {
        let root = trees.first.flatMap { tree in tree.root.flatMap(tree.span) }
        report(SchemaDiagnostics.missingInclude, at: root ?? span, ["name": .name(name), "file": .name(file)])
      }
      sharedTypes = types
      return
    }
    report(
      SchemaDiagnostics.unknownType, at: span, suggestion: EditDistance.nearest(to: local, in: componentNames),
      ["name": .name(name)])
  }

  private func namedTypes(of reference: String) -> [String]? {
    guard let file = try? provider.load(reference, from: nil, at: nil) else { return nil }
    var log = DiagnosticLog()
    guard let tree = MarkupReader.parse(file, log: &log), let root = tree.root else { return nil }
    return tree.children(root).compactMap { tree.value("name", of: $0) }
  }
}
