import Diagnostics
import Markup

extension Canonicaliser {
  /// Reports data of another kind of paper as a whole: hardly any key of the top level is known. True when it is so.
  mutating func reportOtherKind(_ members: [Member], in type: TypeDefinition, as field: Field) -> Bool {
    let known = type.children.map(\.name)
    let unknown = members.filter { member in
      !known.contains(member.key)
        && !field.siblings.contains { siblings[$0.model].child(member.key, of: $0.type) != nil }
        && EditDistance.nearest(to: member.key, in: known) == nil
    }
    guard unknown.count >= 3, unknown.count > 3 * (members.count - unknown.count) else { return false }
    isOfTemplate = false
    // In XML the root element's name has told it.
    if log.hasErrors { return true }
    let names = unknown.map(\.key)
    report(
      FieldDiagnostics.otherKind, at: unknown[0].keySpan, field,
      [
        "count": .number(unknown.count), "total": .number(members.count),
        "keys": .name(names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")),
        "known": .name(known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")),
      ])
    return true
  }

  /// Reports keys that neither the schema nor a sibling template's schema has at this place.
  mutating func reportUnknown(_ members: [Member], in type: TypeDefinition, as field: Field) {
    let known = type.children.map(\.name)
    for member in members where !known.contains(member.key) {
      if let (tree, node) = document.markup(member.value), tree.namespace(node) != .none {
        report(FieldDiagnostics.foreignElement, at: member.keySpan, path: field.path, ["key": .name(member.key)])
        continue
      }
      let isKnownElsewhere = field.siblings.contains {
        siblings[$0.model].child(member.key, of: $0.type) != nil
      }
      if isKnownElsewhere { continue }
      let path = field.path.isEmpty ? member.key : field.path + "." + member.key
      if let owner = type.children.first(where: { schema.child(member.key, of: $0.type) != nil }),
        EditDistance.nearest(to: member.key, in: known) == nil
      {
        let index = owner.isRepeated ? "[1]" : ""
        report(
          FieldDiagnostics.wrongLevel, at: member.keySpan, path: path,
          ["key": .name(member.key), "path": .name(owner.name + index + "." + member.key)])
        continue
      }
      report(
        FieldDiagnostics.unknownKey, at: member.keySpan, path: path, suggestion: suggestion(for: member.key, in: type),
        ["key": .name(member.key), "known": .name(known.isEmpty ? "–" : known.joined(separator: ", "))])
    }
  }

  /// Reports keys that others have taken the place of.
  mutating func reportDeprecated(_ members: [Member], in type: TypeDefinition, as field: Field) {
    for member in members {
      guard let instead = type.children.first(where: { $0.name == member.key })?.deprecation else { continue }
      report(
        FieldDiagnostics.deprecatedKey, at: member.keySpan,
        path: field.path.isEmpty ? member.key : field.path + "." + member.key,
        ["key": .name(member.key), "instead": .name(instead)])
    }
  }

  /// The key that was meant: a near one, or the one whose label was written.
  private func suggestion(for key: String, in type: TypeDefinition) -> String? {
    let lowered = key.lowercased()
    let byLabel = type.children.first {
      $0.label.de.lowercased() == lowered || $0.label.en.lowercased() == lowered
    }
    return byLabel?.name ?? EditDistance.nearest(to: key, in: type.children.map(\.name))
  }

  /// Reports what the content of a type demands and the data do not have.
  mutating func reportMissing(
    _ particle: ContentParticle, _ present: [String: SourceSpan], at value: RawDocument.ValueID,
    in type: TypeDefinition, as field: Field
  ) {
    switch particle {
    case .element(let name, let isRequired):
      guard isRequired, present[name] == nil else { return }
      guard let child = type.children.first(where: { $0.name == name }) else { return }
      reportMissingKey(child, at: value, as: field)
    case .sequence(let parts, let isRequired):
      // An optional group demands its parts only once one of them is there.
      guard isRequired || particle.names.contains(where: { present[$0] != nil }) else { return }
      for part in parts { reportMissing(part, present, at: value, in: type, as: field) }
    case .choice(let parts, let isRequired):
      let given = particle.names.filter { present[$0] != nil }
      guard !given.isEmpty else {
        if isRequired, !particle.isEmptiable { reportMissingChoice(parts, at: value, in: type, as: field) }
        return
      }
      // The branch that explains most of what is there; of equals the one that lacks nothing, else the first.
      let counts = parts.map { part in given.filter(part.names.contains).count }
      guard let best = counts.max() else { return }
      let candidates = parts.indices.filter { counts[$0] == best }
      let index = candidates.first { parts[$0].isSatisfied(by: given) } ?? candidates[0]
      let branch = parts[index].names
      if let surplus = given.first(where: { !branch.contains($0) }), let kept = given.first(where: branch.contains) {
        let later = [surplus, kept].max { (present[$0]?.start ?? 0) < (present[$1]?.start ?? 0) } ?? surplus
        report(
          FieldDiagnostics.exclusiveKeys, at: present[later], path: field.path,
          ["key": .name(kept), "other": .name(surplus)])
      }
      reportMissing(parts[index], present, at: value, in: type, as: field)
    }
  }

  private mutating func reportMissingChoice(
    _ parts: [ContentParticle], at value: RawDocument.ValueID, in type: TypeDefinition, as field: Field
  ) {
    var names: [String] = []
    for part in parts {
      let wanted = part.names.first { name in type.children.contains { $0.name == name } } ?? ""
      if !names.contains(wanted) { names.append(wanted) }
    }
    report(
      FieldDiagnostics.missingAlternative, at: place(of: value), path: field.path,
      ["keys": .name(names.joined(separator: ", "))])
  }

  private mutating func reportMissingKey(
    _ child: ElementDeclaration, at value: RawDocument.ValueID, as field: Field
  ) {
    let path = field.path.isEmpty ? child.name : field.path + "." + child.name
    // Where the key is there with null, its value is the place to fill in.
    let empty = document.member(child.name, of: value)
    report(
      FieldDiagnostics.missingKey, at: empty.map { document.span($0) } ?? place(of: value), path: path,
      ["key": .name(child.name), "label": .text(child.label)])
  }

  /// The place that stands for a whole object: its key where it has one, else its first byte.
  private func place(of value: RawDocument.ValueID) -> SourceSpan {
    if let keySpan = document.keySpan(value) { return keySpan }
    let span = document.span(value)
    return span.slice(offset: 0, length: min(1, Int(span.length)))
  }

  // MARK: XML

  /// Reports attributes; `xml:lang` and the schema's place, which XML editors write, are none of the data.
  mutating func checkAttributes(of value: RawDocument.ValueID, as field: Field) {
    guard let (tree, node) = document.markup(value) else { return }
    let instance = Namespace.other("http://www.w3.org/2001/XMLSchema-instance")
    for attribute in tree.attributes(node) {
      if attribute.namespace == .xml, attribute.name == "lang" { continue }
      if attribute.namespace == instance, attribute.name.hasSuffix("chemaLocation") { continue }
      report(
        FieldDiagnostics.attribute, at: attribute.span, path: field.path, ["name": .name(attribute.name)])
    }
  }

  /// Whether an XML element has character data other than white space.
  func hasText(_ value: RawDocument.ValueID) -> Bool {
    document.text(value).contains { !$0.isWhitespace }
  }

  // MARK: Reports

  /// Reports a finding about a value with the field's key and label.
  mutating func report(
    _ definition: DiagnosticDefinition, _ value: RawDocument.ValueID, _ field: Field, suggestion: String? = nil,
    correction: String? = nil, _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    report(definition, at: document.span(value), field, suggestion: suggestion, correction: correction, arguments)
  }

  /// Reports a finding about a part of a value with the field's key and label.
  mutating func report(
    _ definition: DiagnosticDefinition, at span: SourceSpan?, _ field: Field, suggestion: String? = nil,
    correction: String? = nil, _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    let own: [String: DiagnosticArgument] = [
      "key": .name(field.name), "label": .text(field.declaration.label),
    ]
    report(
      definition, at: span, path: field.path, suggestion: suggestion, correction: correction,
      own.merging(arguments) { $1 })
  }

  mutating func report(
    _ definition: DiagnosticDefinition, at span: SourceSpan?, path: String, suggestion: String? = nil,
    correction: String? = nil, _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    if definition.severity == .error { reportedPaths.insert(path) }
    log.report(
      Diagnostic(definition, data: span, path: path, suggestion: suggestion, correction: correction, arguments))
  }
}
