import Diagnostics
import Synchronization
import TextAnalysis
package import Typography

/// What all documents of a process share: folders, fonts, hyphenation patterns. Nothing is opened before it is needed.
package final class Installation: Sendable {
  /// The folders.
  package let resources: Resources
  /// The hyphenation patterns.
  let hyphenation: HyphenationLibrary
  private let loadedFonts = Mutex<FontLibrary?>(nil)

  /// Takes the folders of an installation.
  package init(resources: Resources) {
    self.resources = resources
    let folder = resources.hyphenation
    hyphenation = HyphenationLibrary { try? FileSystem.read("\(folder)/\($0)") }
  }

  /// The fonts; nil with a finding when their index cannot be read.
  func fonts(log: inout DiagnosticLog) -> FontLibrary? {
    do {
      return try loadFonts()
    } catch {
      let path = "\(resources.fonts)/\(FontIndex.fileName)"
      log.report(
        Diagnostic(
          FileDiagnostics.unreadable,
          ["path": .name(path), "reason": .text(Bilingual(de: "\(error)", en: "\(error)"))]))
      return nil
    }
  }

  /// The fonts without findings, for tools; an empty library when their index cannot be read.
  package var fontLibrary: FontLibrary {
    var log = DiagnosticLog()
    return fonts(log: &log) ?? FontLibrary([])
  }

  private func loadFonts() throws -> FontLibrary {
    try loadedFonts.withLock { fonts in
      if let fonts { return fonts }
      let index = try FontIndex(FileSystem.read("\(resources.fonts)/\(FontIndex.fileName)"))
      let library = FontLibrary(
        [.init(index: index, source: FontDirectory(path: resources.fonts))],
        eastAsian: EastAsianFonts { FileSystem.kind($0) == .file })
      fonts = library
      return library
    }
  }
}
