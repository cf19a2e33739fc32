import Diagnostics
import FoundationEssentials
import TestKit
import Testing
import Vordruck

/// Findings are a part of the product: each has its words in both languages, and the documentation lists them all.
struct DiagnosticListTests {
  @Test func idsAreUniqueAndWellFormed() {
    let ids = DiagnosticCatalogue.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count > 100)
    for id in ids {
      let parts = id.split(separator: ".")
      #expect(parts.count == 2 && id.allSatisfy { $0.isLowercase || $0.isNumber || "-.".contains($0) }, "\(id)")
    }
  }

  @Test func everyFindingSpeaksBothLanguagesAndShowsAWayOut() {
    for definition in DiagnosticCatalogue.all {
      for text in [definition.message, definition.fix, definition.explanation] {
        #expect(!text.de.isEmpty && !text.en.isEmpty, "\(definition.id)")
        // `{advice}` alone is the same; the words come with the argument.
        #expect(text.de != text.en || text.de.hasPrefix("{"), "\(definition.id) says the same in both languages")
      }
      for text in [definition.message, definition.fix] {
        let german = DiagnosticPattern(text.de)
        let english = DiagnosticPattern(text.en)
        #expect(Set(german.names) == Set(english.names), "\(definition.id) uses other arguments in English")
        for pattern in [german, english] {
          // Braces are printed where they are doubled, and nowhere else.
          let printed = pattern.filled { _ in "" }
          let doubled = [text.de, text.en].contains { $0.contains("{{") || $0.contains("}}") }
          #expect(doubled || !printed.contains { "{}".contains($0) }, "\(definition.id): a single brace")
        }
      }
    }
  }

  /// `VORDRUCK_GOLDENS=all` writes the page; the run fails then, so that nobody mistakes it for a proof.
  @Test func theDocumentationListsThemAll() throws {
    let url = TestResources.root.appending(path: "Docs/Diagnostics.md")
    let expected = DiagnosticList.markdown()
    let actual = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
    if ProcessInfo.processInfo.environment["VORDRUCK_GOLDENS"] == "all", actual != expected {
      try Data(expected.utf8).write(to: url)
    }
    #expect(actual == expected, "run with VORDRUCK_GOLDENS=all and look at the difference")
  }
}
