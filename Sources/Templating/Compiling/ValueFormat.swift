import CaseData

/// The ways to write a value, as `format` names them.
enum ValueFormat: String, Sendable, CaseIterable {
  /// `21.11.2026`
  case date
  /// `21. November 2026`
  case dateLong = "date-long"
  /// `Samstag, 21. November 2026`
  case dateFull = "date-full"
  /// `2026`, `11.2026` or `21.11.2026`, as exactly as it is known
  case partialDate = "partial-date"
  /// `1.234,5`
  case number
  /// `1.234,50 €`
  case money
  /// The label of an enumeration value
  case label
  /// A person's name in its order
  case name
  /// `ja` or `nein`
  case yesNo = "yes-no"
  /// The characters of the data as they are
  case text

  /// Whether values of a kind can be written this way.
  func accepts(_ field: OutputField) -> Bool {
    if field.isPersonName { return self == .name }
    switch self {
    case .date, .dateLong, .dateFull, .partialDate: return [.date, .partialDate, .dateTime].contains(field.kind)
    case .number: return [.decimal, .integer].contains(field.kind)
    case .money: return [.money, .decimal, .integer].contains(field.kind)
    case .label:
      if case .enumeration = field.kind { return true }
      return [.threeState, .boolean, .language, .country, .nationality].contains(field.kind)
    case .name: return false
    case .yesNo: return [.threeState, .boolean].contains(field.kind)
    case .text: return field.kind.isSimple
    }
  }
}
