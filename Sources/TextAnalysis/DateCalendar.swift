/// The calendar of dates in words; always chosen, never left to a locale.
package enum DateCalendar: String, Hashable, Sendable {
  /// The Gregorian calendar alone; the choice for everything that binds.
  case gregorian
  /// The Gregorian calendar, and in brackets behind it the one that readers of the language know from home.
  case native

  /// The calendar that is used at home where a language is spoken, by CLDR's name; nil where it is the Gregorian one.
  ///
  /// Iran and Afghanistan count the years of the Solar Hijri calendar (CLDR's calendar preferences); the names of its months
  /// differ between Persian, Dari and Pashto.
  static func home(of language: String) -> String? {
    switch language.lowercased().split(separator: "-").first {
    case "fa", "prs", "ps": "persian"
    default: nil
    }
  }
}
