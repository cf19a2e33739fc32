import Testing
import TextAnalysis

private func dump(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return ScriptRuns.find(in: bytes).map { "\($0.script) \(String(decoding: bytes[$0.range], as: UTF8.self))" }
}

@Suite struct ScriptRunTests {
  @Test(arguments: [
    ("Müller, 12 €", ["Latn Müller, 12 €"]),
    ("12 (a)", ["Latn 12 (a)"]),
    ("12.11. – 3", ["Zyyy 12.11. – 3"]),
    ("", []),
    ("Name: Оксана", ["Latn Name: ", "Cyrl Оксана"]),
    ("M\u{302}ü", ["Latn M\u{302}ü"]),
    ("اسم: Ada (أدا)", ["Arab اسم: ", "Latn Ada (", "Arab أدا", "Latn )"]),
    ("(عربي Latn)", ["Arab (عربي ", "Latn Latn", "Arab )"]),
    ("a، b", ["Latn a", "Arab ، ", "Latn b"]),
    ("हिन्दी।", ["Deva हिन्दी।"]),
    ("ሰላም፣ 1", ["Ethi ሰላም፣ 1"]),
  ])
  func resolvesSharedCharacters(text: String, expected: [String]) {
    #expect(dump(text) == expected)
  }
}
