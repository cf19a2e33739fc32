import Diagnostics
import Layout
import Markup
import Styling
import TextAnalysis
import Typography

/// The fonts that style sheets bring along (`@font-face`), beside those that come with Vordruck.
enum DocumentFonts {
  /// The faces of all rules; sources that cannot be used are reported at their places.
  static func faces(
    _ rules: [FontFaceRule], in library: FontLibrary, base: SourceID, roots: NamedRoots, log: inout DiagnosticLog
  ) -> [DocumentFace] {
    rules.flatMap { rule -> [DocumentFace] in
      for source in rule.sources {
        var found = faces(of: source, in: library, base: base, roots: roots, log: &log)
        if found.isEmpty { continue }
        // A family named by `local()` keeps its weights and its italics.
        let isFamily = found.count > 1
        for index in found.indices {
          found[index].assign(
            family: rule.family, weight: isFamily ? found[index].record.weight : rule.weight,
            isItalic: isFamily ? found[index].record.isItalic : rule.isItalic, ranges: rule.ranges)
        }
        return found
      }
      return []
    }
  }

  private static func faces(
    of source: FontFaceRule.Source, in library: FontLibrary, base: SourceID, roots: NamedRoots,
    log: inout DiagnosticLog
  ) -> [DocumentFace] {
    switch source.kind {
    case .local(let name):
      let faces = library.localFaces(name)
      if faces.isEmpty {
        log.report(
          Diagnostic(
            FileDiagnostics.unknownLocalFont, at: source.span,
            suggestion: EditDistance.nearest(to: name, in: library.familyNames), ["name": .name(name)]))
      }
      return faces
    case .file(let reference):
      let file: SourceFile
      do {
        file = try roots.load(reference, from: source.span?.source ?? base, at: source.span)
      } catch {
        for diagnostic in error.diagnostics { log.report(diagnostic) }
        return []
      }
      do throws(FontError) {
        return [try DocumentFace(file: reference, bytes: file.bytes)]
      } catch {
        log.report(error.diagnostic(at: source.span))
        return []
      }
    }
  }
}
