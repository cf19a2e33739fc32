package import Styling

/// A footnote (CSS GCPM 3 §2): the place in the text that calls it, and the box that stands at the foot of the page.
package struct Footnote: Sendable {
  /// The inline box of `::footnote-call`.
  package var call: BoxID
  /// The box of the note; nothing is around it.
  package var body: BoxID
  /// What happens when the note does not fit beside its call.
  package var policy: FootnotePolicy
  /// Whether notes stand one below the other or one after the other.
  package var display: FootnoteDisplay
}
