package import Calendar
package import CaseData
package import Diagnostics
package import Markup

/// A document made of a template, with what it owes to the law as it stands.
package struct InstantiatedDocument: Sendable {
  /// The elements.
  package let tree: ElementTree
  /// The facts that it prints, by id, each version once.
  package let facts: [LawFact]
  /// The ids of those that had ended on the document's date, and of which the document tells that.
  var ended: Set<String> = []

  /// The facts for the metadata of what is printed: id, value with unit, norm, perhaps `ended`, parted by `|`.
  package var factEntries: [String] {
    facts.map { fact in
      ([fact.id, fact.valueText, fact.norm] + (ended.contains(fact.id) ? ["ended"] : [])).joined(separator: "|")
    }
  }

  /// What has changed between the document's date and today: facts that have ended, checks that are no longer fresh.
  ///
  /// - Parameter date: The document's date, ISO 8601.
  package func factFindings(since date: String, today: CalendarDate) -> [Diagnostic] {
    guard let date = CalendarDate(date), date < today else { return [] }
    let ended = facts.filter { fact in fact.validUntil.map { $0 < today && $0 >= date } ?? false }.map { fact in
      Diagnostic(
        TemplateDiagnostics.factExpiredSince,
        [
          "id": .name(fact.id), "norm": .name(fact.norm), "until": .name(fact.validUntil?.text ?? "–"),
        ])
    }
    // What was stale on the document's date has been told already.
    guard Instantiation.staleness(of: facts, on: date, at: nil) == nil,
      let stale = Instantiation.staleness(of: facts, on: today, at: nil)
    else { return ended }
    return ended + [stale]
  }
}
