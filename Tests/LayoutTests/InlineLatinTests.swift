import Testing

@testable import Layout

@Suite struct InlineLatinTests {
  @Test func wrapsAtSpacesAndKeepsOneBlankAtTheEnd() throws {
    let document = try InlineDocument(
      "<p>Der Antrag wird  geprüft,\n sobald alle Unterlagen vorliegen.</p>", width: 100)
    #expect(
      document.dump() == """
        12: 0 “Der Antrag wird ”
        12: 0 “geprüft, sobald alle ”
        12: 0 “Unterlagen ”
        12: 0 “vorliegen.”
        """)
  }
}
