import Testing

@testable import Catalogues

/// Letters that look right and are not.
struct LetterTests {
  static func findings(_ words: String, _ language: String, german: String = "") -> [LetterRules.Finding] {
    LetterRules.findings(in: words, german: german, language: language)
  }

  @Test(arguments: [
    ("ro", "Înştiinţare", ["ş", "ţ"]), ("fa", "كتاب علي", ["ك", "ي"]), ("fa-AF", "كار", ["ك"]),
    ("ckb", "كوردى", ["ك", "ى"]),
    ("ar", "کتاب علی", ["ک", "ی"]), ("uk", "п'ять", ["'"]), ("fa", "٤٥", ["٤", "٥"]),
  ])
  func lookAlikes(_ language: String, _ words: String, _ found: [String]) {
    let letters = Self.findings(words, language).compactMap {
      if case .letter(let found, _) = $0 { found } else { nil }
    }
    #expect(letters == found)
  }

  @Test func neighboursAreToldApart() {
    #expect(Self.findings("Мы тут", "uk") == [.foreign(found: "ы")])
    #expect(Self.findings("Мій дім", "ru") == [.foreign(found: "і")])
    #expect(Self.findings("Здравейте", "bg") == [])
    // The second letter is a Latin o.
    #expect(Self.findings("Дoм", "ru") == [.mixed(word: "Дoм")])
  }

  @Test(arguments: [
    ("tr", "Düşünce İyi", []), ("fr", "où, élève, Müller, Straße", []), ("fr", "Yıldız şu", ["ı", "ş"]),
    ("ro", "Împărțire știu", []), ("ro", "część", ["ę", "ś", "ć"]), ("en", "café", []), ("sq", "që", []),
    ("ku", "Zanîngeh ı", ["ı"]), ("vi", "tiếng Việt", []),
  ])
  func latinLettersBelongToTheirLanguage(_ language: String, _ words: String, _ found: [String]) {
    #expect(Self.findings(words, language) == found.map { LetterRules.Finding.foreign(found: $0) })
  }

  @Test func scriptsBelongToTheirLanguage() {
    #expect(Self.findings("ڕێککەوتن لەسەر ئامانج", "ku") == [.script(found: .arabic)])
    #expect(Self.findings("Peymana hevbeş", "ckb") == [.script(found: .latin)])
    #expect(Self.findings("Sporazum", "sr-Cyrl") == [.script(found: .latin)])
    #expect(Self.findings("Sporazum", "sr-Latn") == [])
    #expect(Self.findings("Споразум", "sr-Cyrl") == [])
    // What stands in the German text as well is a name.
    #expect(Self.findings("Caritas Musterstadt", "ar", german: "Caritas Musterstadt") == [])
    #expect(Self.findings("SMS", "ar") == [])
    #expect(Self.findings("Gulan û Newroz li Köln", "ku") == [])
    #expect(Self.findings("می‌خواهم", "fa") == [])
  }
}
