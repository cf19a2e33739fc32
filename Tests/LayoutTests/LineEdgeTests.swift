import Testing

@testable import Layout

/// In every language of the gallery and at many widths, no line begins with closing punctuation or ends with opening.
@Suite struct LineEdgeTests {
  /// The paragraphs of the leaflet in 43 languages.
  static let paragraphs: [(language: String, direction: String, text: String)] = {
    guard let bytes = InlineTestFiles.bytes("Tests/Fixtures/gallery/languages-prose.xhtml") else { return [] }
    let sections = String(decoding: bytes, as: UTF8.self).split(separator: "<section ").dropFirst()
    return sections.map { section in
      let text = section.split(separator: "<p>")[1].prefix { $0 != "<" }
      let attributes = section.prefix { $0 != ">" }
      return (
        String(attributes.split(separator: "\"")[1]), attributes.contains("rtl") ? "rtl" : "ltr", String(text)
      )
    }
  }()

  private static let closing: Set<Unicode.Scalar> = [
    ")", "]", "}", ",", ".", ";", ":", "!", "?", "%", "»", "،", "؛", "؟", "۔", "।", "።", "፣", "፤", "፡", "·", "։",
    "၊",
    "။", "…",
  ]
  private static let opening: Set<Unicode.Scalar> = ["(", "[", "{", "«", "„", "¿", "¡", "§"]

  @Test func thereAreFortyLanguages() { #expect(Self.paragraphs.count >= 40) }

  @Test(arguments: paragraphs.indices)
  func edgesOfLinesAreClean(_ index: Int) throws {
    let (language, direction, text) = Self.paragraphs[index]
    for width in stride(from: 90.0, through: 240, by: 10) {
      for css in ["p { text-align: justify; hyphens: auto }", "p { text-wrap-style: stable }"] {
        let document = try InlineDocument(
          "<p dir=\"\(direction)\">\(text)</p>", css: css, language: language, width: width)
        for line in document.texts {
          let scalars = Array(line.unicodeScalars).filter { $0 != " " && $0 != "\u{AD}" }
          guard let first = scalars.first, let last = scalars.last else { continue }
          #expect(!Self.closing.contains(first) && !Self.opening.contains(last), "\(language) \(width): \(line)")
        }
      }
    }
  }
}
