import Testing
import TextAnalysis

/// Dates, plurals and names of the languages of the first rank and of some varieties, as their readers write them.
struct LanguageFormsTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let language: String
    /// The 21st of November 2026 in words, with Latin digits.
    let date: String
    /// The same with the digits of the script.
    let native: String
    /// The plural forms that whole numbers take.
    let plurals: String
    /// What German readers call the language.
    let name: String
    var testDescription: String { language }
  }

  static let forms: [Form] = [
    Form(
      language: "de", date: "21. November 2026", native: "21. November 2026", plurals: "one other", name: "Deutsch"),
    Form(
      language: "de-x-ls", date: "21. November 2026", native: "21. November 2026", plurals: "one other",
      name: "Deutsch (Leichte Sprache)"),
    Form(
      language: "de-simple", date: "21. November 2026", native: "21. November 2026", plurals: "one other",
      name: "Deutsch (Einfache Sprache)"),
    Form(
      language: "ar", date: "21 نوفمبر 2026", native: "٢١ نوفمبر ٢٠٢٦", plurals: "zero one two few many other",
      name: "Arabisch"),
    Form(
      language: "ar-SY", date: "21 تشرين الثاني 2026", native: "٢١ تشرين الثاني ٢٠٢٦",
      plurals: "zero one two few many other", name: "Arabisch (Syrien)"),
    Form(
      language: "uk", date: "21 листопада 2026 р.", native: "21 листопада 2026 р.",
      plurals: "one few many other",
      name: "Ukrainisch"),
    Form(
      language: "ru", date: "21 ноября 2026 г.", native: "21 ноября 2026 г.", plurals: "one few many other",
      name: "Russisch"),
    Form(language: "tr", date: "21 Kasım 2026", native: "21 Kasım 2026", plurals: "one other", name: "Türkisch"),
    Form(language: "fa", date: "21 نوامبر 2026", native: "۲۱ نوامبر ۲۰۲۶", plurals: "one other", name: "Persisch"),
    Form(language: "fa-AF", date: "21 نومبر 2026", native: "۲۱ نومبر ۲۰۲۶", plurals: "one other", name: "Dari"),
    Form(language: "prs", date: "21 نومبر 2026", native: "۲۱ نومبر ۲۰۲۶", plurals: "one other", name: "Dari"),
    Form(
      language: "ku", date: "21ê mijdara 2026an", native: "21ê mijdara 2026an", plurals: "one other",
      name: "Kurdisch (Kurmancî)"),
    Form(
      language: "ckb", date: "21ی تشرینی دووەمی 2026", native: "٢١ی تشرینی دووەمی ٢٠٢٦", plurals: "one other",
      name: "Zentralkurdisch"),
    Form(
      language: "en", date: "November 21, 2026", native: "November 21, 2026", plurals: "one other", name: "Englisch"),
    Form(
      language: "fr", date: "21 novembre 2026", native: "21 novembre 2026", plurals: "one many other",
      name: "Französisch"),
    Form(
      language: "ro", date: "21 noiembrie 2026", native: "21 noiembrie 2026", plurals: "one few other",
      name: "Rumänisch"),
    Form(
      language: "bg", date: "21 ноември 2026 г.", native: "21 ноември 2026 г.", plurals: "one other",
      name: "Bulgarisch"),
    Form(
      language: "pl", date: "21 listopada 2026", native: "21 listopada 2026", plurals: "one few many other",
      name: "Polnisch"),
    Form(
      language: "sr-Latn", date: "21. novembar 2026.", native: "21. novembar 2026.", plurals: "one few other",
      name: "Serbisch (Lateinisch)"),
    Form(
      language: "sr-Cyrl", date: "21. новембар 2026.", native: "21. новембар 2026.", plurals: "one few other",
      name: "Serbisch (Kyrillisch)"),
  ]

  @Test(arguments: forms) func datesPluralsAndNames(_ form: Form) throws {
    func date(_ digits: Digits) throws -> String {
      try DateFormatting.format("2026-11-21", style: .long, language: form.language, digits: digits)
        .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }
    #expect(try date(.latin) == form.date)
    #expect(try date(.native) == form.native)
    #expect(PluralRules.categories(language: form.language).joined(separator: " ") == form.plurals)
    #expect(DisplayNames.language(form.language, language: "de") == form.name)
  }

  @Test func kurmanjiDatesInAllStyles() throws {
    func date(_ iso: String, _ style: DateStyle) throws -> String {
      try DateFormatting.format(iso, style: style, language: "ku")
    }
    #expect(try date("2026-11-21", .full) == "şemî, 21ê mijdara 2026an")
    #expect(try date("1969-12-31", .weekday) == "çarşem")
    #expect(try date("2026-11", .long) == "mijdara 2026an")
    #expect(try date("2026", .long) == "2026")
  }

  @Test func arabicTakesAllSixForms() throws {
    let pattern =
      "{n, plural, zero {لا أيام} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}"
    let forms = try ["0", "1", "2", "3", "11", "100"].map {
      try MessageFormatting.format(pattern: pattern, arguments: ["n": .number($0)], language: "ar")
    }
    #expect(forms == ["لا أيام", "يوم واحد", "يومان", "3 أيام", "11 يومًا", "100 يوم"])
    let native = try MessageFormatting.format(
      pattern: pattern, arguments: ["n": .number("11")], language: "ar", digits: .native)
    #expect(native == "١١ يومًا")
  }

  @Test(arguments: [
    ("pl", ["1 dzień", "3 dni", "5 dni", "22 dni", "112 dni"]),
    ("ru", ["1 день", "3 дня", "5 дней", "22 дня", "112 дней"]),
    ("uk", ["1 день", "3 дні", "5 днів", "22 дні", "112 днів"]),
  ])
  func slavicForms(_ language: String, _ expected: [String]) throws {
    let patterns = [
      "pl": "{n, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}",
      "ru": "{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
      "uk": "{n, plural, one {# день} few {# дні} many {# днів} other {# дня}}",
    ]
    let pattern = try #require(patterns[language])
    let forms = try ["1", "3", "5", "22", "112"].map {
      try MessageFormatting.format(pattern: pattern, arguments: ["n": .number($0)], language: language)
    }
    #expect(forms == expected)
  }

  @Test(arguments: [
    ("fa", "21 نوامبر 2026 (30 آبان 1405)"), ("fa-AF", "21 نومبر 2026 (30 عقرب 1405)"),
    ("prs", "21 نومبر 2026 (30 عقرب 1405)"), ("ps", "د 2026 د نومبر 21 (د 1405 د لړم 30)"), ("de", "21. November 2026"),
    ("ar", "21 نوفمبر 2026"),
  ])
  func theCalendarOfHomeStandsBehindADay(_ language: String, _ text: String) throws {
    #expect(
      try DateFormatting.format("2026-11-21", style: .long, language: language, calendar: .native) == text)
  }

  @Test func theCalendarOfHomeHasItsDigitsAndNewYear() throws {
    // Nowruz 1405 fell on 21 March 2026; the day before is the 29th of Esfand.
    #expect(
      try DateFormatting.format("2026-03-21", style: .long, language: "fa", digits: .native, calendar: .native)
        == "۲۱ مارس ۲۰۲۶ (۱ فروردین ۱۴۰۵)")
    #expect(
      try DateFormatting.format("2026-03-20", style: .long, language: "fa", calendar: .native)
        == "20 مارس 2026 (29 اسفند 1404)")
  }

  @Test func monthsYearsWeekdaysAndShortDatesStayGregorian() throws {
    for (date, style) in [
      ("2026-11", DateStyle.long), ("2026", .full), ("2026-11-21", .weekday), ("2026-11-21", .short),
    ] {
      #expect(
        try DateFormatting.format(date, style: style, language: "fa", calendar: .native)
          == DateFormatting.format(date, style: style, language: "fa"))
    }
  }

  @Test func soraniDaysWithTheirWeekday() throws {
    #expect(
      try DateFormatting.format("2026-11-21", style: .full, language: "ckb") == "شەممە، 21ی تشرینی دووەمی 2026")
  }
}
