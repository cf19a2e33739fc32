import Diagnostics

/// Why an image cannot be used.
enum ImageFailure: Error, Hashable {
  /// The name of the format where it is known.
  case format(String?)
  case truncated
  /// What is wrong: the name of a chunk or marker.
  case damaged(String)
  case tooManyBytes(Int, limit: Int)
  case tooManyPixels(width: Int, height: Int, limit: Int)
  case cmyk
  /// A kind of the format that PDF cannot hold.
  case variant(String)

  func diagnostic(file: String, at span: SourceSpan?) -> Diagnostic {
    func make(_ definition: DiagnosticDefinition, _ more: [String: DiagnosticArgument] = [:]) -> Diagnostic {
      Diagnostic(definition, at: span, more.merging(["file": .name(file)]) { first, _ in first })
    }
    switch self {
    case .format(nil): return make(ImageDiagnostics.unknownFormat)
    case .format(.some(let name)): return make(ImageDiagnostics.unsupportedFormat, ["format": .name(name)])
    case .truncated: return make(ImageDiagnostics.truncated)
    case .damaged(let what): return make(ImageDiagnostics.damaged, ["part": .name(what)])
    case .tooManyBytes(let bytes, let limit):
      return make(
        ImageDiagnostics.fileTooLarge,
        ["size": .number((bytes + (1 << 20) - 1) >> 20), "limit": .number(limit >> 20)])
    case .tooManyPixels(let width, let height, let limit):
      return make(
        ImageDiagnostics.tooManyPixels,
        ["width": .number(width), "height": .number(height), "limit": .number(limit / 1_000_000)])
    case .cmyk: return make(ImageDiagnostics.cmyk)
    case .variant(let name): return make(ImageDiagnostics.unsupportedVariant, ["variant": .name(name)])
    }
  }
}

/// What somebody should know about an image that is used all the same.
enum ImageNote: Hashable {
  /// An embedded colour profile other than sRGB is not applied.
  case profile

  func diagnostic(file: String, at span: SourceSpan?) -> Diagnostic {
    switch self {
    case .profile: Diagnostic(ImageDiagnostics.colorProfile, at: span, ["file": .name(file)])
    }
  }
}
