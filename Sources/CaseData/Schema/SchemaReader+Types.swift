import Diagnostics
import Markup

extension SchemaReader {
  /// The type that a `type` or `base` attribute names.
  mutating func type(_ name: String, at span: SourceSpan?, node: NodeID, in index: Int) -> TypeID? {
    let parts = name.split(separator: ":", maxSplits: 1)
    let prefix = parts.count == 2 ? String(parts[0]) : ""
    let local = String(parts.last ?? "")
    if trees[index].namespace(forPrefix: prefix, at: node) == .schema {
      guard let id = builtInType(local) else {
        report(
          SchemaDiagnostics.unknownType, at: span,
          suggestion: EditDistance.nearest(to: local, in: Self.builtInNames).map { "xs:" + $0 },
          ["name": .name(name)])
        return nil
      }
      return id
    }
    if let id = type(named: local, usedAt: span) { return id }
    if components[local] == nil {
      reportUnknownType(name, local, at: span)
    }
    return nil
  }

  /// The named type, defined now if that has not been done; nil when there is none or it has errors.
  mutating func type(named name: String, usedAt span: SourceSpan?) -> TypeID? {
    if let id = typeNames[name] { return id }
    guard let component = components[name] else { return nil }
    return define(component.node, in: component.tree, as: name)
  }

  /// Defines a type; a complex type may be used by its own children before it is finished.
  mutating func define(_ node: NodeID, in index: Int, as name: String?) -> TypeID? {
    let id = TypeID(types.count)
    types.append(nil)
    if let name { typeNames[name] = id }
    let tree = trees[index]
    check(node, in: index, allows: name == nil ? [] : ["name"])
    if tree.name(node) == "complexType" {
      defineComplex(node, in: index, as: name, id)
    } else {
      defineSimple(node, in: index, as: name, id)
    }
    return id
  }

  // MARK: Complex types

  private mutating func defineComplex(_ node: NodeID, in index: Int, as name: String?, _ id: TypeID) {
    let tree = trees[index]
    let own = annotation(of: node, in: index)
    // A placeholder, so that a type may contain itself.
    func definition(
      _ kind: TypeKind, _ children: [ElementDeclaration] = [], _ content: ContentParticle? = nil
    ) -> TypeDefinition {
      TypeDefinition(
        name: name, kind: kind, label: own.label, help: own.help, flags: own.flags,
        withholdings: own.withholdings, children: children,
        content: content, facets: Facets(), characterClass: nil, span: tree.span(node))
    }
    let kind = own.kind ?? .complex
    types[Int(id.index)] = definition(kind)
    guard kind.hasDeclaredChildren else { return }
    var scope = ContentScope()
    var content: ContentParticle?
    for child in tree.children(node) where tree.kind(child) == .element {
      switch tree.name(child) {
      case "annotation": break
      case "sequence", "choice":
        content = particle(child, in: index, scope: &scope, isOptional: false)
      default:
        report(SchemaDiagnostics.outsideProfile, at: tree.span(child), ["name": .name("xs:" + tree.name(child))])
      }
    }
    types[Int(id.index)] = definition(kind, scope.children, content ?? .sequence([], isRequired: false))
  }

  /// The children met so far while the content of a type is read.
  struct ContentScope {
    var children: [ElementDeclaration] = []
    /// The names that may not occur again on the present way through sequences and choices.
    var path: Set<String> = []
  }

  private mutating func particle(
    _ node: NodeID, in index: Int, scope: inout ContentScope, isOptional: Bool
  ) -> ContentParticle? {
    let tree = trees[index]
    let name = tree.name(node)
    switch name {
    case "element":
      guard let element = declaration(node, in: index) else { return nil }
      add(element, isOptional: isOptional, to: &scope)
      return .element(element.name, isRequired: element.minOccurs > 0)
    case "sequence", "choice":
      check(node, in: index, allows: ["minOccurs", "maxOccurs"])
      let occurrence = occurrence(of: node, in: index)
      if occurrence.most != 1 {
        report(
          SchemaDiagnostics.repeatedGroup, at: tree.attribute("maxOccurs", of: node)?.span,
          ["name": .name("xs:" + name)])
      }
      let isChoice = name == "choice"
      let outside = scope.path
      var inside = outside
      var parts: [ContentParticle] = []
      for child in tree.children(node) where tree.kind(child) == .element && tree.name(child) != "annotation" {
        if isChoice { scope.path = outside }
        let part = particle(
          child, in: index, scope: &scope, isOptional: isOptional || isChoice || occurrence.least == 0)
        if let part { parts.append(part) }
        inside.formUnion(scope.path)
      }
      scope.path = inside
      return isChoice
        ? .choice(parts, isRequired: occurrence.least > 0) : .sequence(parts, isRequired: occurrence.least > 0)
    default:
      report(SchemaDiagnostics.outsideProfile, at: tree.span(node), ["name": .name("xs:" + name)])
      return nil
    }
  }

  private mutating func add(_ element: ElementDeclaration, isOptional: Bool, to scope: inout ContentScope) {
    let isNew = scope.path.insert(element.name).inserted
    if !isNew {
      report(SchemaDiagnostics.repeatedElement, at: element.span, ["name": .name(element.name)])
      return
    }
    let effective = isOptional ? element.optional : element
    guard let position = scope.children.firstIndex(where: { $0.name == element.name }) else {
      scope.children.append(effective)
      return
    }
    if scope.children[position].type != element.type {
      report(SchemaDiagnostics.conflictingElement, at: element.span, ["name": .name(element.name)])
    } else {
      scope.children[position] = scope.children[position].widened(by: effective)
    }
  }

  // MARK: Simple types

  private mutating func defineSimple(_ node: NodeID, in index: Int, as name: String?, _ id: TypeID) {
    let tree = trees[index]
    let own = annotation(of: node, in: index)
    var base: TypeDefinition?
    var facets = Facets()
    var values: [EnumerationValue] = []
    for child in tree.children(node) where tree.kind(child) == .element && tree.name(child) != "annotation" {
      guard tree.name(child) == "restriction" else {
        report(SchemaDiagnostics.outsideProfile, at: tree.span(child), ["name": .name("xs:" + tree.name(child))])
        continue
      }
      check(child, in: index, allows: ["base"])
      guard let attribute = tree.attribute("base", of: child) else {
        report(SchemaDiagnostics.missingType, at: tree.span(child), ["name": .name(name ?? "")])
        continue
      }
      if let baseID = type(attribute.value, at: attribute.span, node: child, in: index) {
        base = types[Int(baseID.index)]
        if base == nil {
          report(SchemaDiagnostics.typeCycle, at: attribute.span, ["name": .name(attribute.value)])
        } else if base?.kind.isSimple == false {
          report(SchemaDiagnostics.baseNotSimple, at: attribute.span, ["name": .name(attribute.value)])
        }
      }
      facets = base?.facets ?? Facets()
      for facet in tree.children(child) where tree.kind(facet) == .element && tree.name(facet) != "annotation" {
        read(facet, in: index, into: &facets, values: &values)
      }
    }
    var kind = own.kind ?? base?.kind ?? .text
    if !values.isEmpty, kind != .threeState { kind = .enumeration(values) }
    types[Int(id.index)] = TypeDefinition(
      name: name, kind: kind, label: own.label ?? base?.label, help: own.help ?? base?.help,
      flags: own.flags.union(base?.flags ?? []),
      withholdings: own.withholdings + (base?.withholdings ?? []), children: [], content: nil, facets: facets,
      characterClass: own.characters ?? base?.characterClass, span: tree.span(node))
  }

  private mutating func read(
    _ node: NodeID, in index: Int, into facets: inout Facets, values: inout [EnumerationValue]
  ) {
    let tree = trees[index]
    let name = tree.name(node)
    check(node, in: index, allows: ["value"])
    guard let attribute = tree.attribute("value", of: node) else {
      report(SchemaDiagnostics.missingValue, at: tree.span(node), ["name": .name("xs:" + name)])
      return
    }
    let value = attribute.value
    func count() -> Int? { Int(value).flatMap { $0 >= 0 ? $0 : nil } }
    var isSensible = true
    switch name {
    case "enumeration":
      let label = annotation(of: node, in: index).label
      values.append(
        EnumerationValue(value: value, label: label ?? Bilingual(de: value, en: value), hasOwnLabel: label != nil))
    case "pattern": facets.patterns.append(value)
    case "length": (facets.length, isSensible) = (count(), count() != nil)
    case "minLength": (facets.minLength, isSensible) = (count(), count() != nil)
    case "maxLength": (facets.maxLength, isSensible) = (count(), count() != nil)
    case "totalDigits": (facets.totalDigits, isSensible) = (count(), count() != nil)
    case "fractionDigits": (facets.fractionDigits, isSensible) = (count(), count() != nil)
    case "minInclusive": facets.minInclusive = value
    case "maxInclusive": facets.maxInclusive = value
    case "minExclusive": facets.minExclusive = value
    case "maxExclusive": facets.maxExclusive = value
    case "whiteSpace": break
    default: report(SchemaDiagnostics.outsideProfile, at: tree.span(node), ["name": .name("xs:" + name)])
    }
    if !isSensible {
      report(SchemaDiagnostics.invalidFacet, at: attribute.span, ["name": .name("xs:" + name), "value": .name(value)])
    }
  }

  // MARK: Built-in types

  private static let builtInNames = [
    "anyURI", "boolean", "date", "decimal", "integer", "nonNegativeInteger", "positiveInteger", "string", "token",
    "gYear",
  ]

  private mutating func builtInType(_ name: String) -> TypeID? {
    let qualified = "xs:" + name
    if let id = typeNames[qualified] { return id }
    var facets = Facets()
    let kind: TypeKind
    switch name {
    case "string", "token", "anyURI": kind = .text
    case "decimal": kind = .decimal
    case "integer": kind = .integer
    case "nonNegativeInteger": (kind, facets.minInclusive) = (.integer, "0")
    case "positiveInteger": (kind, facets.minInclusive) = (.integer, "1")
    case "gYear": kind = .integer
    case "boolean": kind = .boolean
    case "date": kind = .date
    default: return nil
    }
    let id = TypeID(types.count)
    types.append(
      TypeDefinition(
        name: qualified, kind: kind, label: nil, help: nil, flags: [], withholdings: [], children: [], content: nil,
        facets: facets,
        characterClass: nil, span: nil))
    typeNames[qualified] = id
    return id
  }
}

extension ElementDeclaration {
  /// The same field where it is not required, because a group around it is not.
  var optional: ElementDeclaration { with(minOccurs: 0, maxOccurs: maxOccurs) }

  /// The field as it is in any of two alternatives.
  func widened(by other: ElementDeclaration) -> ElementDeclaration {
    var most: Int?
    if let maxOccurs, let otherMost = other.maxOccurs { most = max(maxOccurs, otherMost) }
    return with(minOccurs: min(minOccurs, other.minOccurs), maxOccurs: most)
  }

  private func with(minOccurs: Int, maxOccurs: Int?) -> ElementDeclaration {
    ElementDeclaration(
      name: name, type: type, minOccurs: minOccurs, maxOccurs: maxOccurs, label: label, help: help, flags: flags,
      withholdings: withholdings, deprecation: deprecation, span: span)
  }
}
