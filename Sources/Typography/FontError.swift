package import Diagnostics

/// Why a font file could not be used.
package struct FontError: Error, Hashable, Sendable {
  /// The kinds of failure.
  package enum Kind: Hashable, Sendable {
    /// The file does not exist or cannot be read.
    case missingFile
    /// The file is no TrueType font, or a table that every font needs is missing or broken.
    case notAFont
    /// The file is not the one that the index describes.
    case differsFromIndex
    /// The font's licence bits (OS/2 fsType) forbid embedding or subsets.
    case embeddingNotAllowed
    /// HarfBuzz could not make the subset.
    case subsetFailed
    /// The index itself cannot be read; the line that is wrong.
    case unreadableIndex(line: Int)
  }

  /// What failed.
  package let kind: Kind
  /// The name of the font file, never with its folder.
  package let file: String

  /// Creates an error.
  package init(_ kind: Kind, file: String) {
    self.kind = kind
    self.file = file
  }

  /// The finding for the user.
  package var diagnostic: Diagnostic { diagnostic(at: nil) }

  /// The finding for the user, at the place that names the file.
  package func diagnostic(at span: SourceSpan?) -> Diagnostic {
    let definition =
      switch kind {
      case .missingFile: TypographyDiagnostics.missingFile
      case .notAFont: TypographyDiagnostics.notAFont
      case .differsFromIndex: TypographyDiagnostics.differsFromIndex
      case .embeddingNotAllowed: TypographyDiagnostics.embeddingNotAllowed
      case .subsetFailed: TypographyDiagnostics.subsetFailed
      case .unreadableIndex: TypographyDiagnostics.unreadableIndex
      }
    var arguments: [String: DiagnosticArgument] = ["file": .name(file)]
    if case .unreadableIndex(let line) = kind { arguments["line"] = .number(line) }
    return Diagnostic(definition, at: span, arguments)
  }
}
