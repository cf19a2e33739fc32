import Calendar
package import Diagnostics
import Markup

extension FactRegister {
  /// Reads a register file; nil when the log received an error.
  ///
  /// Notation, unknown and missing keys and dates are the findings of the case data reader; what a schema cannot say
  /// (values by kind, order of dates, overlapping periods) is checked here.
  package static func read(
    _ file: SourceFile, schema: SchemaModel, provider: any SourceProvider, log: inout DiagnosticLog
  ) -> FactRegister? {
    guard let validator = SchemaValidator(schema.files, log: &log),
      let tree = CaseLoader.load([file], schema: schema, validator: validator, provider: provider, log: &log)
    else { return nil }
    var reader = FactRegisterReader(tree: tree)
    let facts = tree.elements("facts", of: tree.root).compactMap { reader.fact($0) }
    reader.checkOverlaps(facts)
    log.append(reader.log)
    return reader.log.hasErrors ? nil : FactRegister(facts)
  }
}

/// Makes facts of the elements of a register and checks what a schema cannot.
struct FactRegisterReader {
  let tree: DataTree
  private(set) var log = DiagnosticLog()

  init(tree: DataTree) { self.tree = tree }

  /// The fact of an element; nil with a report.
  mutating func fact(_ node: DataTree.Node) -> LawFact? {
    func text(_ name: String) -> String? {
      let text = tree.elements(name, of: node).first.map { tree.stringValue($0) }
      return text?.isEmpty == true ? nil : text
    }
    func date(_ name: String) -> CalendarDate? { text(name).flatMap { CalendarDate($0) } }
    guard let id = text("id"), let kind = text("kind").flatMap({ LawFact.Kind(rawValue: $0) }),
      let value = text("value"), let norm = text("norm"), let validFrom = date("validFrom"),
      let checkedOn = date("checkedOn"), let source = text("source")
    else {
      // The reader has said what is missing; only empty texts come this far.
      report(FactDiagnostics.incomplete, node, "id", ["id": .name(text("id") ?? "–")])
      return nil
    }
    let fact = LawFact(
      id: id, kind: kind, value: value, unit: text("unit"), norm: norm, validFrom: validFrom,
      validUntil: date("validUntil"), endsNorm: text("endsNorm") == "true", checkedOn: checkedOn,
      checkedBy: text("checkedBy"), source: source, supersededBy: text("supersededBy"), note: note(node),
      span: tree.span(tree.elements("id", of: node).first ?? node))
    return check(fact, node) ? fact : nil
  }

  private func note(_ node: DataTree.Node) -> Bilingual? {
    guard let note = tree.elements("note", of: node).first else { return nil }
    var texts: [String: String] = [:]
    for text in tree.elements(of: note) { texts[tree.attribute("xml:lang", text) ?? "de"] = tree.stringValue(text) }
    guard let german = texts["de"] else { return nil }
    return Bilingual(de: german, en: texts["en"] ?? german)
  }

  private mutating func check(_ fact: LawFact, _ node: DataTree.Node) -> Bool {
    if !Self.hasForm(fact) {
      report(
        FactDiagnostics.malformedValue, node, "value",
        ["id": .name(fact.id), "value": .name(fact.value), "kind": .name(fact.kind.rawValue)])
      return false
    }
    if !Self.hasUnit(fact) {
      let units = Self.units(of: fact.kind)
      report(
        FactDiagnostics.wrongUnit, node, tree.elements("unit", of: node).isEmpty ? "value" : "unit",
        suggestion: fact.unit.flatMap { EditDistance.nearest(to: $0, in: units) },
        [
          "id": .name(fact.id), "unit": .name(fact.unit ?? "–"), "kind": .name(fact.kind.rawValue),
          "known": .name(units.isEmpty ? "–" : units.joined(separator: ", ")),
        ])
      return false
    }
    if let end = fact.validUntil, end < fact.validFrom {
      report(FactDiagnostics.periodReversed, node, "validUntil", ["id": .name(fact.id)])
      return false
    }
    if fact.endsNorm, fact.validUntil == nil {
      report(FactDiagnostics.endWithoutDate, node, "endsNorm", ["id": .name(fact.id)])
      return false
    }
    return true
  }

  /// Reports periods of one id that overlap.
  mutating func checkOverlaps(_ facts: [LawFact]) {
    for (index, fact) in facts.enumerated() {
      for earlier in facts[..<index] where earlier.id == fact.id {
        let first = max(fact.validFrom, earlier.validFrom)
        guard fact.isValid(on: first), earlier.isValid(on: first) else { continue }
        log.report(
          Diagnostic(
            FactDiagnostics.overlap, data: fact.span, ["id": .name(fact.id), "date": .name(first.text)]))
      }
    }
  }

  private static func hasForm(_ fact: LawFact) -> Bool {
    // The bar parts the entries of a printed document's metadata.
    guard !fact.value.contains("|"), !fact.norm.contains("|") else { return false }
    switch fact.kind {
    case .money, .duration, .count:
      let first = fact.value.utf8.first ?? 0
      let last = fact.value.utf8.last ?? 0
      return ExactDecimal(fact.value) != nil && CalendarDate.isDigit(first) && CalendarDate.isDigit(last)
    case .level: return ["A1", "A2", "B1", "B2", "C1", "C2"].contains(fact.value)
    case .date: return fact.value.utf8.count == 10 && CalendarDate(fact.value) != nil
    case .text: return true
    }
  }

  private static func hasUnit(_ fact: LawFact) -> Bool {
    switch fact.kind {
    case .money: fact.unit.map { $0.utf8.count == 3 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } } ?? false
    case .duration: fact.unit.map { units(of: .duration).contains($0) } ?? false
    case .count: fact.unit.map { units(of: .count).contains($0) } ?? true
    case .level, .date, .text: fact.unit == nil
    }
  }

  private static func units(of kind: LawFact.Kind) -> [String] {
    switch kind {
    case .money: ["EUR"]
    case .duration: LawFact.DurationUnit.allCases.map(\.rawValue)
    case .count: ["percent"]
    case .level, .date, .text: []
    }
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ node: DataTree.Node, _ key: String, suggestion: String? = nil,
    _ arguments: [String: DiagnosticArgument]
  ) {
    let place = tree.elements(key, of: node).first ?? node
    log.report(
      Diagnostic(
        definition, data: tree.span(place), path: tree.path(place), suggestion: suggestion, arguments))
  }
}
