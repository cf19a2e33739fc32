package import Calendar

/// All known law facts, each perhaps in several versions for different periods.
package struct FactRegister: Sendable {
  /// The versions of each id, earliest first.
  private var versions: [String: [LawFact]] = [:]

  /// Creates a register without facts.
  package init() {}

  /// Creates a register of facts whose periods do not overlap.
  init(_ facts: [LawFact]) {
    for fact in facts { versions[fact.id, default: []].append(fact) }
    for id in versions.keys { versions[id]?.sort { $0.validFrom < $1.validFrom } }
  }

  /// The ids, sorted.
  package var ids: [String] { versions.keys.sorted() }

  /// The versions of a fact, earliest first; none for an unknown id.
  package func versions(of id: String) -> [LawFact] { versions[id] ?? [] }

  /// The version that holds on a day; nil when none does.
  package func version(of id: String, on day: CalendarDate) -> LawFact? {
    versions(of: id).first { $0.isValid(on: day) }
  }

  /// The last version that had ended before a day, whatever came after it.
  package func ended(_ id: String, before day: CalendarDate) -> LawFact? {
    versions(of: id).last { fact in fact.validUntil.map { $0 < day } ?? false }
  }

  /// The facts that had ended before a day together with the provision that they come from, by id.
  package func endedNorms(before day: CalendarDate) -> [LawFact] {
    ids.compactMap { id in
      version(of: id, on: day) == nil ? ended(id, before: day).flatMap { $0.endsNorm ? $0 : nil } : nil
    }
  }

  /// Takes over the facts of another register: an id that it has replaces all versions of that id here.
  package mutating func override(with other: FactRegister) {
    versions.merge(other.versions) { _, new in new }
  }
}
