import CaseData
import Diagnostics

/// Location paths (XPath 1.0 §2): each step is looked up in the schema.
extension ExpressionChecker {
  mutating func check(_ path: XPathPath, at context: [SchemaPlace]?) -> StaticType {
    var places: [SchemaPlace]?
    var isMany = false
    if let start = path.start {
      switch check(start, at: context) {
      case .nodes(let found, let many): (places, isMany) = (found, many && path.startPredicates.isEmpty)
      case .unknown: places = nil
      case .string, .number, .boolean, .value:
        report(TemplateDiagnostics.nodesRequired, start.range, ["name": .name("/ [ ]")])
        places = nil
      }
      for predicate in path.startPredicates { _ = check(predicate, at: places) }
    } else {
      places = path.isAbsolute ? [.document] : context
    }
    if schema == nil, places != nil, !path.steps.isEmpty || path.isAbsolute {
      report(TemplateDiagnostics.withoutSchema, path.range, [:])
      places = nil
    }
    for (index, step) in path.steps.enumerated() {
      let isFirst = index == 0 && path.start == nil && !path.isAbsolute
      if let current = places { (places, isMany) = take(step, from: current, isMany, isFirst: isFirst) }
      for predicate in step.predicates { _ = check(predicate, at: places) }
    }
    if let places { note(places) }
    return places.map { .nodes($0, isMany: isMany) } ?? .unknown
  }

  /// The places that a step reaches; nil with a report when there are none.
  private mutating func take(
    _ step: XPathStep, from places: [SchemaPlace], _ isMany: Bool, isFirst: Bool
  ) -> (places: [SchemaPlace]?, isMany: Bool) {
    guard let schema else { return (nil, false) }
    var reached: [SchemaPlace] = []
    var seen: Set<SchemaPlace> = []
    for place in places {
      guard let candidates = candidates(step.axis, place, schema) else { return (nil, false) }
      for candidate in candidates {
        for hit in matches(step, candidate, schema) where seen.insert(hit).inserted { reached.append(hit) }
      }
    }
    guard !reached.isEmpty else {
      report(step, from: places, schema, isFirst: isFirst)
      return (nil, false)
    }
    var many = isMany
    switch step.axis {
    case .child:
      let repeats = reached.contains { $0.field?.isRepeated ?? ($0.item == .localizedText) }
      many = step.predicates.isEmpty && (isMany || repeats)
    case .following, .preceding, .followingSibling, .precedingSibling, .descendant, .descendantOrSelf, .ancestor,
      .ancestorOrSelf, .parent, .self, .attribute, .namespace:
      many = step.predicates.isEmpty && isMany
    }
    return (reached, many)
  }

  /// The places on an axis; for attributes the element itself, from which the test takes them.
  ///
  /// Nil when a schema has so many places that looking at all of them is out of proportion: nothing is known then.
  private func candidates(
    _ axis: XPathStep.Axis, _ place: SchemaPlace, _ schema: SchemaModel
  ) -> [SchemaPlace]? {
    switch axis {
    case .self, .attribute: [place]
    case .namespace: []
    case .child: place.nodes(in: schema)
    case .parent: place.parent.map { [$0] } ?? []
    case .ancestor: Self.ancestors(place)
    case .ancestorOrSelf: [place] + Self.ancestors(place)
    case .descendant: Self.descendants(place, schema)
    case .descendantOrSelf: Self.descendants(place, schema).map { [place] + $0 }
    case .followingSibling, .precedingSibling: place.parent?.nodes(in: schema) ?? []
    case .following, .preceding: Self.descendants(.document, schema)
    }
  }

  private static func ancestors(_ place: SchemaPlace) -> [SchemaPlace] {
    var ancestors: [SchemaPlace] = []
    var next = place.parent
    while let ancestor = next {
      ancestors.append(ancestor)
      next = ancestor.parent
    }
    return ancestors
  }

  private static let placeLimit = 20_000

  /// All places below; a type that contains itself is entered once, and so is structured text, of which every element
  /// can contain every other. Nil above the limit.
  private static func descendants(_ place: SchemaPlace, _ schema: SchemaModel) -> [SchemaPlace]? {
    var found: [SchemaPlace] = []
    var pending = [place]
    while let place = pending.popLast() {
      for child in place.nodes(in: schema) where !place.items.contains(child.item) {
        found.append(child)
        if case .rich = child.item { continue }
        pending.append(child)
      }
      guard found.count <= placeLimit else { return nil }
    }
    return found
  }

  private func matches(_ step: XPathStep, _ place: SchemaPlace, _ schema: SchemaModel) -> [SchemaPlace] {
    if step.axis == .attribute {
      switch step.test {
      case .name(let name): return place.attributes.contains(name) ? [place.appending(.attribute(name))] : []
      case .any, .node: return place.attributes.map { place.appending(.attribute($0)) }
      case .text, .comment, .instruction: return []
      }
    }
    switch step.test {
    case .name(let name): return place.name == name ? [place] : []
    case .any: return place.item == .document || place.item == .text ? [] : [place]
    case .node: return [place]
    case .comment, .instruction: return []
    case .text: return place.item == .text ? [place] : []
    }
  }

  private mutating func report(
    _ step: XPathStep, from places: [SchemaPlace], _ schema: SchemaModel, isFirst: Bool
  ) {
    let owner = places.first?.nearestField?.name ?? places.first?.name ?? ""
    var arguments: [String: DiagnosticArgument] = ["owner": .name(owner.isEmpty ? "/" : owner)]
    guard case .name(let name) = step.test else {
      report(TemplateDiagnostics.emptyStep, step.range, arguments)
      return
    }
    arguments["name"] = .name(name)
    if step.axis == .attribute {
      report(TemplateDiagnostics.unknownAttributeStep, step.range, arguments)
      return
    }
    // Whoever writes a path from the top inside a repetition has the right field at the wrong place.
    if isFirst, step.axis == .child, schema.child(name, of: schema.rootElement.type) != nil {
      arguments["path"] = .name("/\(schema.rootElement.name)/\(name)")
      report(TemplateDiagnostics.pathFromRoot, step.range, arguments)
      return
    }
    var known: [String] = []
    for place in places {
      for candidate in candidates(step.axis == .self ? .child : step.axis, place, schema) ?? []
      where !candidate.name.isEmpty && !known.contains(candidate.name) { known.append(candidate.name) }
    }
    if known.isEmpty, step.axis == .child {
      report(TemplateDiagnostics.simpleField, step.range, arguments)
      return
    }
    arguments["known"] = .name(known.prefix(40).joined(separator: ", ") + (known.count > 40 ? ", …" : ""))
    // Levels are divided by "/", though data paths and heads of tables are written with full stops.
    let levels = name.split(separator: ".").map(String.init)
    let isDotted = levels.count > 1 && known.contains(levels[0])
    report(
      TemplateDiagnostics.unknownField, step.range,
      suggestion: isDotted ? levels.joined(separator: "/") : EditDistance.nearest(to: name, in: known), arguments)
  }
}
