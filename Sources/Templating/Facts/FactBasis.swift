import Calendar
import CaseData

/// What an instantiation knows about law facts: the register, the day, and perhaps the oldest day of check.
struct FactBasis {
  var register = FactRegister()
  /// The day on which facts are judged; nil until the document has said its date.
  var date: CalendarDate?
  /// The oldest day of check among the facts that the document cites; nil until all are known.
  var asOf: CalendarDate?

  /// What a run has taught; nil when nothing new.
  func improved(by run: inout Instantiation) -> FactBasis? {
    guard !run.usedFacts.isEmpty else { return nil }
    var better = self
    if date == nil { better.date = run.documentDate }
    if run.wantsFactsAsOf { better.asOf = run.usedFacts.map(\.fact.checkedOn).min() }
    return better.date == date && better.asOf == asOf ? nil : better
  }
}

/// A fact that a document prints, and where first.
struct UsedFact {
  let fact: LawFact
  let citation: FactCitation
}
