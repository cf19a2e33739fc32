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
    for (tool, arguments) in [
      ("pdftotext", [file.path, "-"]), ("pdfinfo", ["-struct-text", file.path]),
      ("mutool", ["draw", "-q", "-F", "text", file.path]),
    ] {
      let text = try Tool.output(of: tool, arguments)
      #expect(!text.contains("·"), "\(tool)")
      for word in ["Aufenthaltserlaubnis", "Ausländerbehörde", "Aufenthaltserlaubnisse", "Jobcenter"] {
        #expect(text.contains(word), "\(tool): \(word)")
      }
    }
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
