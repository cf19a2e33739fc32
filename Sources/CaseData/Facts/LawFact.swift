package import Calendar
package import Diagnostics

/// A number, date or word of the law that holds for a period, with who looked it up when and where.
package struct LawFact: Hashable, Sendable {
  /// What a value is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An amount; the unit is its currency.
    case money
    /// A length of time; the unit is one of `DurationUnit`.
    case duration
    /// A level of language skills, `B1`.
    case level
    /// A day, ISO 8601.
    case date
    /// Words.
    case text
    /// A number of things; the unit is `percent` or nothing.
    case count
  }

  /// The units of a length of time, by ICU's names.
  package enum DurationUnit: String, Hashable, Sendable, CaseIterable {
    case year, month, week, day, hour, minute
  }

  /// The name by which templates cite it, `stag.fee.adult`.
  package let id: String
  /// What the value is.
  package let kind: Kind
  /// The value: an exact decimal, an ISO date, or words.
  package let value: String
  /// The unit; nil where the kind has none.
  package let unit: String?
  /// Where the law says it, `§ 38 Abs. 2 StAG`.
  package let norm: String
  /// The first day for which it is known to hold.
  package let validFrom: CalendarDate
  /// The last day on which it holds; nil while no end is known.
  package let validUntil: CalendarDate?
  /// Whether the provision itself ends with the last day.
  package let endsNorm: Bool
  /// When somebody last compared it with the text of the law.
  package let checkedOn: CalendarDate
  /// Who did.
  package let checkedBy: String?
  /// Where it was looked up.
  package let source: String
  /// The fact that stands in its place since it ended.
  package let supersededBy: String?
  /// What users should know about it, German and perhaps English.
  package let note: Bilingual?
  /// The place in the register.
  package let span: SourceSpan?

  /// Whether it holds on a day.
  package func isValid(on day: CalendarDate) -> Bool {
    validFrom <= day && validUntil.map { day <= $0 } ?? true
  }

  /// The months after which a check is no longer fresh.
  package static let monthsOfCheck = 6

  /// The last day on which the check is still fresh.
  package var dueOn: CalendarDate { checkedOn.adding(months: Self.monthsOfCheck) ?? checkedOn }

  /// Value and unit as the register has them, `255 EUR`.
  package var valueText: String { unit.map { "\(value) \($0)" } ?? value }
}
