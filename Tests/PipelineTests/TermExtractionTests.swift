import Diagnostics
import FoundationEssentials
import TestKit
import Testing
import Vordruck

/// A Mediopunkt is seen and neither read aloud nor copied; `bin/check-text` asks pdfium the same.
struct TermExtractionTests {
  private static func request() -> RenderRequest {
    var request = RenderRequest(template: TestResources.root.path + "/Tests/Fixtures/terms/leaflet.xhtml")
    request.language = "de-x-ls"
    return request
  }

  @Test func extractsWordsWithoutMediopunkt() throws {
    let file = try SampleFile(Self.request())
    defer { file.remove() }
    #expect(file.tags.contains("Aufenthalts·erlaubnis"))
    #expect(file.tags.contains("Span spoken=“Aufenthaltserlaubnis”"))
    let text = try Tool.output(of: "pdftotext", [file.path, "-"])
    #expect(!text.contains("·"))
    for word in ["Aufenthaltserlaubnis", "Ausländerbehörde", "Aufenthaltserlaubnisse", "Jobcenter"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  /// mutool 1.21, which Debian 12 has, does not know ActualText: there a word joiner stands for the Mediopunkt.
  @Test func copiesNoMediopunktWithoutActualText() throws {
    let file = try SampleFile(Self.request())
    defer { file.remove() }
    let text = try Tool.output(of: "mutool", ["draw", "-q", "-F", "txt", file.path])
    #expect(!text.contains("·"))
    #expect(text.contains("Aufenthalts\u{2060}erlaubnis"))
  }

  /// Titles and bookmarks, and what is read aloud, have the plain word.
  @Test func speaksPlainWords() throws {
    var request = Self.request()
    request.format = .tree(.de)
    let spoken = String(decoding: TestRun.run(request).dump ?? [], as: UTF8.self)
    #expect(!spoken.contains("·"))
    #expect(spoken.contains("Sie gehen zur Ausländerbehörde."))
    let run = TestRun.run(Self.request(), until: .pdf)
    let pdf = String(decoding: run.dump ?? [], as: UTF8.self)
    #expect(pdf.contains("Was ist eine Aufenthaltserlaubnis?"))
  }
}
