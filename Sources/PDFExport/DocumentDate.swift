import Calendar

/// The document's date in the two forms of a file; both stand for midnight UTC of the day.
struct DocumentDate {
  private let date: CalendarDate

  /// Reads `YYYY-MM-DD`; nil when that is no day of the Gregorian calendar.
  init?(_ text: String) {
    guard text.utf8.count == 10, let date = CalendarDate(text) else { return nil }
    self.date = date
  }

  /// The form of the information dictionary (ISO 32000-1 §7.9.4).
  var pdf: String { "D:\(date.text.replacing("-", with: ""))000000Z" }

  /// The form of XMP (ISO 8601).
  var xmp: String { "\(date.text)T00:00:00Z" }
}
