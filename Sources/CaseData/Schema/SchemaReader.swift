package import Diagnostics
import Markup

extension SchemaModel {
  /// Reads a schema file and all that it includes; nil when the log received an error.
  package static func read(
    _ file: SourceFile, provider: any SourceProvider, log: inout DiagnosticLog
  ) -> SchemaModel? {
    var reader = SchemaReader(provider: provider)
    let model = reader.read(file)
    let hasErrors = reader.log.hasErrors
    log.append(reader.log.inOrderOfPlaces())
    return hasErrors ? nil : model
  }
}

/// Builds the model: collects the components of all files, then defines the types on demand.
struct SchemaReader {
  /// A named component of a schema file.
  struct Component {
    let tree: Int
    let node: NodeID
  }

  let provider: any SourceProvider
  var log = DiagnosticLog()
  var trees: [ElementTree] = []
  var files: [SourceFile] = []
  /// The named types of all files.
  var components: [String: Component] = [:]
  /// The names in the order of the files, for definite order of the types and of suggestions.
  var componentNames: [String] = []
  /// The finished types; nil while one is being defined.
  var types: [TypeDefinition?] = []
  var typeNames: [String: TypeID] = [:]
  /// The files that were included, as they were named.
  private(set) var included: Set<String> = []
  /// The types of the shared file, once one of them was used without it.
  var sharedTypes: [String]?
  private var roots: [Component] = []

  init(provider: any SourceProvider) { self.provider = provider }

  mutating func read(_ main: SourceFile) -> SchemaModel? {
    collect(main, from: nil)
    guard !files.isEmpty else { return nil }
    for name in componentNames { _ = type(named: name, usedAt: nil) }
    let ownRoots = roots.filter { $0.tree == 0 }
    guard let root = ownRoots.first else {
      report(SchemaDiagnostics.noRoot, at: trees.first.flatMap { tree in tree.root.flatMap(tree.span) })
      return nil
    }
    for other in ownRoots.dropFirst() + roots.filter({ $0.tree != 0 }) {
      report(
        SchemaDiagnostics.severalRoots, at: trees[other.tree].span(other.node),
        ["name": .name(trees[other.tree].value("name", of: other.node) ?? "")])
    }
    guard let element = declaration(root.node, in: root.tree, isGlobal: true) else { return nil }
    let finished = types.compactMap { $0 }
    guard finished.count == types.count else { return nil }
    return SchemaModel(rootElement: element, files: files, types: finished, typeNames: typeNames)
  }

  // MARK: Files

  private mutating func collect(_ file: SourceFile, from span: SourceSpan?) {
    guard let tree = MarkupReader.parse(file, log: &log), let root = tree.root else { return }
    guard tree.name(root) == "schema", tree.namespace(root) == .schema else {
      report(SchemaDiagnostics.notASchema, at: tree.span(root), ["name": .name(tree.name(root))])
      return
    }
    let index = trees.count
    trees.append(tree)
    files.append(file)
    for attribute in tree.attributes(root)
    where attribute.namespace == .none
      && !["elementFormDefault", "attributeFormDefault", "version", "id"].contains(attribute.name)
    {
      report(
        SchemaDiagnostics.outsideProfile, at: attribute.span, ["name": .name("schema/@" + attribute.name)])
    }
    checkAnnotations(in: index)
    for child in tree.children(root) where tree.kind(child) == .element {
      collect(child, in: index)
    }
  }

  private mutating func collect(_ node: NodeID, in index: Int) {
    let tree = trees[index]
    let name = tree.name(node)
    guard tree.namespace(node) == .schema else {
      report(SchemaDiagnostics.outsideProfile, at: tree.span(node), ["name": .name(name)])
      return
    }
    switch name {
    case "annotation": break
    case "include": include(node, in: index)
    case "element": roots.append(Component(tree: index, node: node))
    case "complexType", "simpleType":
      // Types that are written out for the validator only are no part of the model.
      guard !isInternal(node, in: index) else { return }
      guard let typeName = tree.value("name", of: node) else {
        report(SchemaDiagnostics.missingName, at: tree.span(node), ["element": .name(name)])
        return
      }
      checkName(tree.attribute("name", of: node))
      if let first = components[typeName] {
        var diagnostic = Diagnostic(
          SchemaDiagnostics.duplicateType, at: tree.attribute("name", of: node)?.span, ["name": .name(typeName)])
        diagnostic.trace = [
          TracePoint(
            Bilingual(de: "zuerst definiert", en: "first defined"), at: trees[first.tree].span(first.node))
        ]
        log.report(diagnostic)
        return
      }
      components[typeName] = Component(tree: index, node: node)
      componentNames.append(typeName)
    case "group" where isInternal(node, in: index): break
    default:
      report(SchemaDiagnostics.outsideProfile, at: tree.span(node), ["name": .name("xs:" + name)])
    }
  }

  private mutating func include(_ node: NodeID, in index: Int) {
    let tree = trees[index]
    guard let location = tree.attribute("schemaLocation", of: node) else {
      report(SchemaDiagnostics.missingLocation, at: tree.span(node))
      return
    }
    included.insert(location.value)
    do throws(DiagnosticsError) {
      let file = try provider.load(location.value, from: files[index].id, at: location.span)
      guard !files.contains(where: { $0.name == file.name }) else { return }
      collect(file, from: location.span)
    } catch {
      for diagnostic in error.diagnostics { log.report(diagnostic) }
    }
  }

  // MARK: Elements

  /// The declaration of a global or local element; nil after a report.
  mutating func declaration(_ node: NodeID, in index: Int, isGlobal: Bool = false) -> ElementDeclaration? {
    let tree = trees[index]
    check(node, in: index, allows: isGlobal ? ["name", "type"] : ["name", "type", "minOccurs", "maxOccurs"])
    guard let name = tree.value("name", of: node) else {
      if tree.attribute("ref", of: node) == nil {
        report(SchemaDiagnostics.missingName, at: tree.span(node), ["element": .name("element")])
      }
      return nil
    }
    checkName(tree.attribute("name", of: node))
    let occurrence = occurrence(of: node, in: index)
    guard let id = typeOfElement(node, in: index) else { return nil }
    let own = annotation(of: node, in: index)
    let type = types[Int(id.index)]
    return ElementDeclaration(
      name: name, type: id, minOccurs: occurrence.least, maxOccurs: occurrence.most,
      label: own.label ?? type?.label ?? Bilingual(de: name, en: name), help: own.help ?? type?.help,
      flags: own.flags.union(type?.flags ?? []),
      withholdings: own.withholdings + (type?.withholdings ?? []), deprecation: own.deprecation, span: tree.span(node))
  }

  private mutating func typeOfElement(_ node: NodeID, in index: Int) -> TypeID? {
    let tree = trees[index]
    var anonymous: NodeID?
    for child in tree.children(node) where tree.kind(child) == .element {
      switch tree.name(child) {
      case "annotation": break
      case "complexType", "simpleType": anonymous = child
      default:
        report(SchemaDiagnostics.outsideProfile, at: tree.span(child), ["name": .name("xs:" + tree.name(child))])
      }
    }
    let attribute = tree.attribute("type", of: node)
    switch (attribute, anonymous) {
    case (let attribute?, nil): return type(attribute.value, at: attribute.span, node: node, in: index)
    case (nil, let anonymous?): return define(anonymous, in: index, as: nil)
    case (.some, .some):
      report(SchemaDiagnostics.twoTypes, at: attribute?.span, ["name": .name(tree.value("name", of: node) ?? "")])
      return nil
    case (nil, nil):
      report(
        SchemaDiagnostics.missingType, at: tree.span(node), ["name": .name(tree.value("name", of: node) ?? "")])
      return nil
    }
  }

  /// The bounds of an element or group; a report and 1 where they make no sense.
  mutating func occurrence(of node: NodeID, in index: Int) -> (least: Int, most: Int?) {
    let tree = trees[index]
    var least = 1
    var most: Int? = 1
    if let attribute = tree.attribute("minOccurs", of: node) {
      if let value = Int(attribute.value), value >= 0 {
        least = value
      } else {
        report(SchemaDiagnostics.invalidOccurrence, at: attribute.span, ["value": .name(attribute.value)])
      }
    }
    if let attribute = tree.attribute("maxOccurs", of: node) {
      if attribute.value == "unbounded" {
        most = nil
      } else if let value = Int(attribute.value), value >= max(1, least) {
        most = value
      } else {
        report(SchemaDiagnostics.invalidOccurrence, at: attribute.span, ["value": .name(attribute.value)])
      }
    } else if least > 1 {
      report(
        SchemaDiagnostics.invalidOccurrence, at: tree.attribute("minOccurs", of: node)?.span,
        ["value": .name(String(least))])
    }
    return (least, most)
  }

  // MARK: Reports

  /// Reports attributes outside the profile.
  mutating func check(_ node: NodeID, in index: Int, allows names: Set<String>) {
    let tree = trees[index]
    for attribute in tree.attributes(node)
    where attribute.namespace == .none && attribute.name != "id" && !names.contains(attribute.name) {
      report(
        SchemaDiagnostics.outsideProfile, at: attribute.span,
        suggestion: EditDistance.nearest(to: attribute.name, in: names.sorted()),
        ["name": .name("xs:\(tree.name(node))/@\(attribute.name)")])
    }
  }

  mutating func report(
    _ definition: DiagnosticDefinition, at span: SourceSpan?, suggestion: String? = nil,
    _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    log.report(Diagnostic(definition, at: span, suggestion: suggestion, arguments))
  }
}
