package import Diagnostics

/// One translatable text (XLIFF 2.1 §4.2.2.5): its German source, perhaps a translation, and how far that has come.
package struct CatalogueUnit: Sendable {
  /// The states of a segment (XLIFF 2.1 §4.3.1.30).
  package enum State: String, Sendable, Comparable {
    case initial, translated, reviewed, final

    private var rank: Int {
      switch self {
      case .initial: 0
      case .translated: 1
      case .reviewed: 2
      case .final: 3
      }
    }

    package static func < (left: State, right: State) -> Bool { left.rank < right.rank }
  }

  /// The key by which templates call it.
  package let key: String
  /// The German text that the translation was made from.
  package let source: CatalogueText
  /// The translation; nil in the German catalogue and where it is still missing.
  package let target: CatalogueText?
  /// How far the translation has come.
  package let state: State
  /// Whether a machine wrote the translation and nobody has reviewed it since (`subState="vordruck:machine"`).
  package let isMachine: Bool
  /// In an office's own wording, the shipped German text that it replaces (`<note category="original">`).
  package let original: String?
  /// The place of the unit in its catalogue.
  package let span: SourceSpan?
  /// The place of the translation, its first `<target>`.
  package let targetSpan: SourceSpan?
}
