import Calendar
import Testing
import TextAnalysis

@Suite struct FormattingTests {
  @Test(arguments: [
    (DateStyle.full, "Samstag, 21. November 2026"), (.long, "21. November 2026"), (.medium, "21. Nov. 2026"),
    (.short, "21.11.2026"), (.month, "November 2026"), (.year, "2026"), (.weekday, "Samstag"),
  ])
  func writesGermanDates(style: DateStyle, expected: String) throws {
    #expect(try DateFormatting.format("2026-11-21", style: style, language: "de") == expected)
  }

  @Test(arguments: [
    ("en-GB", "21 November 2026"), ("uk", "21 листопада 2026\u{202F}р."), ("tr", "21 Kasım 2026"),
    ("ar", "21 نوفمبر 2026"),
    ("fa", "21 نوامبر 2026"), ("prs", "21 نومبر 2026"), ("fa-AF", "21 نومبر 2026"),
  ])
  func writesLatinDigitsAndGregorianYearsInEveryLanguage(language: String, expected: String) throws {
    #expect(try DateFormatting.format("2026-11-21", style: .long, language: language) == expected)
  }

  @Test func writesNativeDigitsWhenAsked() throws {
    #expect(try NumberFormatting.decimal("2026", language: "ar-EG", digits: .native) == "٢٬٠٢٦")
    #expect(try DateFormatting.format("2026", style: .year, language: "fa", digits: .native) == "۲۰۲۶")
  }

  @Test func writesPartialDatesAsExactlyAsTheyAreKnown() throws {
    #expect(try DateFormatting.format("2026-11", style: .long, language: "de") == "November 2026")
    #expect(try DateFormatting.format("2026-11", style: .short, language: "de") == "11.2026")
    #expect(try DateFormatting.format("2026", style: .full, language: "de") == "2026")
    #expect(throws: TextFormatError(.incompleteDate("2026-11"))) {
      try DateFormatting.format("2026-11", style: .weekday, language: "de")
    }
  }

  @Test func countsDaysBeforeTheCalendarReformAsISODoes() throws {
    #expect(try DateFormatting.format("1066-10-14", style: .full, language: "de") == "Sonntag, 14. Oktober 1066")
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "2026-13-01", "26-01-01", "2026-1-1", "21.11.2026", "", "2026-11-21T10:00",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(throws: TextFormatError(.invalidDate(text))) {
      try DateFormatting.format(text, style: .long, language: "de")
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11016), ("2026-11-21", 20778), ("1969-12-31", -1), ("0001-01-01", -719162),
  ])
  func countsDays(iso: String, days: Int) {
    #expect(PartialDate(iso: iso)?.daysSince1970 == days)
  }

  @Test(arguments: [
    ("1234.56", "1.234,56\u{A0}€"), ("-1234.5", "\u{2212}1.234,50\u{A0}€"), ("0", "0,00\u{A0}€"),
    ("12345678901234567890.12", "12.345.678.901.234.567.890,12\u{A0}€"),
  ])
  func writesGermanMoneyToTheCent(amount: String, expected: String) throws {
    #expect(try NumberFormatting.money(amount, language: "de") == expected)
  }

  @Test func writesNumbersWithAllTheirPlaces() throws {
    #expect(try NumberFormatting.decimal("1234.5670", language: "de") == "1.234,567")
    #expect(try NumberFormatting.decimal("3", places: 2, language: "de") == "3,00")
    #expect(try NumberFormatting.decimal("12", places: 0, language: "en") == "12")
    #expect(try NumberFormatting.percent("12.5", language: "de") == "12,5\u{A0}%")
  }

  @Test func roundsNothing() {
    #expect(throws: TextFormatError(.inexactNumber("1.005"))) {
      try NumberFormatting.money("1.005", language: "de")
    }
    #expect(throws: TextFormatError(.inexactNumber("1.5"))) {
      try NumberFormatting.decimal("1.5", places: 0, language: "de")
    }
  }

  @Test(arguments: ["", "1,5", "1.", ".5", "1e3", "--1", "NaN", "１"])
  func refusesWhatIsNoNumber(text: String) {
    #expect(throws: TextFormatError(.invalidNumber(text))) { try NumberFormatting.decimal(text, language: "de") }
  }

  @Test(arguments: ["", "eur", "EURO", "€", "12 "])
  func refusesWhatIsNoCurrencyCode(code: String) {
    #expect(throws: TextFormatError(.unknownCurrency(code))) {
      try NumberFormatting.money("1", currency: code, language: "de")
    }
  }

  @Test func writesTheSameWithAFormatterThatRemembers() throws {
    let formatter = TextFormatter()
    for _ in 0..<3 {
      for language in ["de", "ar", "uk"] {
        #expect(
          try formatter.money("12.50", language: language) == NumberFormatting.money("12.50", language: language))
        #expect(
          try formatter.date("2026-11-21", style: .full, language: language)
            == DateFormatting.format("2026-11-21", style: .full, language: language))
      }
    }
  }

  @Test func knowsPluralsOfEveryLanguage() throws {
    #expect(try PluralRules.category(of: "1", language: "de") == "one")
    #expect(try PluralRules.category(of: "3", language: "uk") == "few")
    #expect(try PluralRules.category(of: "11", language: "ar") == "many")
    #expect(try PluralRules.category(of: "2", isOrdinal: true, language: "en") == "two")
  }

  @Test func mapsCaseByLanguage() {
    #expect(CaseMapping.upper("Straße iı", language: "de") == "STRASSE II")
    #expect(CaseMapping.upper("iı", language: "tr") == "İI")
    #expect(CaseMapping.lower("IİŞ", language: "tr") == "ıiş")
    #expect(CaseMapping.upper("Άδεια", language: "el") == "ΑΔΕΙΑ")
    #expect(CaseMapping.title("die THW-helfer von o’neill", language: "de") == "Die THW-Helfer Von O’neill")
    #expect(CaseMapping.upper("", language: "de") == "")
  }

  @Test func normalizesToFormC() {
    #expect(Array(Normalization.nfc("a\u{308}").unicodeScalars) == ["ä"])
    #expect(Array(Normalization.nfc("Größe").unicodeScalars) == Array("Größe".unicodeScalars))
    #expect(!Normalization.isNFC("a\u{308}"))
    #expect(Normalization.isNFC("M\u{302}"))
    #expect(Normalization.isNFC(""))
  }
}
