import Diagnostics

/// A place where a template prints a term.
struct TermCitation: Sendable {
  let id: String
  let idSpan: SourceSpan?
  /// The inflected form; nil for the word itself.
  let form: String?
  let span: SourceSpan?
  /// The includes, innermost first.
  let trace: [TracePoint]

  /// How a catalogue text marks a term among its mark-up (`CataloguePart.open`).
  static let mark = "term:"
}
