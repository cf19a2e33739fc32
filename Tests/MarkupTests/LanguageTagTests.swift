import Markup
import Testing

/// Which languages may stand for which.
struct LanguageTagTests {
  @Test(arguments: [
    ("ar", ["ar"]), ("ar-SY", ["ar-SY", "ar"]), ("fa-AF", ["fa-AF", "fa", "prs"]), ("prs", ["prs", "fa-AF", "fa"]),
    ("ku", ["ku", "kmr"]), ("kmr", ["kmr", "ku"]), ("ku-Arab", ["ku-Arab", "kmr-Arab"]), ("ckb", ["ckb"]),
    ("sr-Latn", ["sr-Latn"]), ("sr-Cyrl-BA", ["sr-Cyrl-BA", "sr-Cyrl"]), ("de-x-ls", ["de-x-ls", "de"]),
    ("de-simple", ["de-simple", "de"]), ("uk", ["uk"]),
  ])
  func fallbacks(_ tag: String, _ expected: [String]) { #expect(LanguageTag(tag).fallbacks == expected) }

  @Test func scriptsAreKnownByTheirFourLetters() {
    #expect(LanguageTag("sr-Latn-RS").script == "Latn")
    #expect(LanguageTag("de-x-leic").script == nil)
    #expect(LanguageTag("fa-AF").script == nil)
  }

  @Test(arguments: [
    ("tr-TR", "tr"), ("sr-Latn-RS", "sr-Latn"), ("es-419", "es"), ("tr", nil), ("sr-Latn", nil), ("fa-AF", nil),
    ("zh-TW", nil), ("de-x-ls", nil),
  ])
  func regionsThatProgramsAddAreDropped(_ tag: String, _ bare: String?) {
    #expect(LanguageTag(tag).withoutRegion == bare)
  }
}
