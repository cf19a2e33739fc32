import Foundation
import Testing

/// Holds the arrows of ARCHITECTURE.md against the sources.
struct ImportTests {
  /// For each room, the rooms and libraries it may import.
  static let allowed: [String: Set<String>] = [
    // Ground floor
    "Calendar": [],
    "Compression": ["CDeflate"],
    "Diagnostics": [],
    "Geometry": [],
    "Markup": ["CLibXML2", "Diagnostics"],
    // First floor
    "CaseData": ["Calendar", "CCMarkGFM", "CYAML", "Diagnostics", "Markup"],
    "Catalogues": ["Diagnostics", "Markup"],
    "Images": ["CPNG", "CTurboJPEG", "Compression", "Diagnostics", "Geometry"],
    "PDFObjects": ["Compression"],
    "TextAnalysis": ["Calendar", "CHunspell", "CICU", "Diagnostics"],
    "Typography": ["CHarfBuzz", "Diagnostics", "Geometry"],
    // Second floor
    "Pages": ["Diagnostics", "Geometry", "Images", "Typography"],
    "Styling": ["Diagnostics", "Geometry", "Markup"],
    "OParl": ["Calendar", "CaseData", "Diagnostics", "Markup"],
    "Templating": ["Calendar", "CaseData", "Catalogues", "Diagnostics", "Markup", "TextAnalysis"],
    // Third floor
    "Layout": [
      "CQRencode", "Diagnostics", "Geometry", "Images", "Markup", "Pages", "Styling", "TextAnalysis", "Typography",
    ],
    "PDFExport": ["Calendar", "Diagnostics", "Geometry", "Images", "PDFObjects", "Pages", "Typography"],
    "PDFReading": ["CQPDF", "Diagnostics"],
    "HTMLExport": ["Diagnostics", "Geometry", "Images", "Markup", "Styling"],
    "Imposition": ["Diagnostics", "Geometry", "Markup", "Pages"],
    "Preview": ["CFreeType", "Geometry", "Images", "Pages", "Typography"],
    "Proofreading": ["CaseData", "Diagnostics", "Geometry", "Markup", "Pages", "TextAnalysis", "Typography"],
    // Roof
    "Vordruck": [
      "Calendar", "CaseData", "Catalogues", "Diagnostics", "Dispatch", "Geometry", "HTMLExport", "Images", "Imposition",
      "Layout",
      "Markup", "OParl",
      "PDFExport",
      "PDFReading", "Pages",
      "Preview", "Proofreading", "Styling", "Templating", "TextAnalysis", "Typography",
    ],
    "vordruck": ["Diagnostics", "Imposition", "Proofreading", "Vordruck"],
    // Tools of maintainers
    "resource-compiler": ["Typography"],
  ]

  /// What any room may import: the standard library's own modules, and the C library where files are touched.
  static let standard: Set<String> = ["Synchronization"]
  static let cLibrary: Set<String> = ["Typography", "Vordruck", "vordruck", "Markup", "resource-compiler"]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func swiftFiles(below folder: String) -> [URL] {
    let files = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }

  @Test func everyImportFollowsAnArrow() throws {
    let files = Self.swiftFiles(below: "Sources")
    #expect(files.count > 100)
    for file in files {
      let parts = file.pathComponents
      let room = parts[try #require(parts.lastIndex(of: "Sources")) + 1]
      let allowed = try #require(Self.allowed[room], "\(room) is not on the map")
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let position = words.firstIndex(of: "import"), position <= 1, words.count > position + 1,
          position == 0 || ["package", "public", "internal", "private"].contains(words[0])
        else { continue }
        let module = String(words[position + 1])
        let isAllowed =
          allowed.contains(module) || Self.standard.contains(module)
          || (module == "Glibc" && Self.cLibrary.contains(room))
        #expect(isAllowed, "\(file.lastPathComponent) of \(room) imports \(module)")
      }
    }
  }

  @Test func noFileGrowsBeyondSixHundredLines() throws {
    for file in Self.swiftFiles(below: "Sources") where !file.path.contains("/Generated/") {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 601, "\(file.lastPathComponent) has \(lines.count) lines")
    }
  }
}
