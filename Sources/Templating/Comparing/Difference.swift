import Diagnostics

/// One place at which two versions of the data differ.
struct Difference {
  /// The keys from the root, without indices: `paper.proposal.items.text`.
  var field: String
  /// The name of the part of the data: the label of the second key.
  var group: Bilingual
  /// The name of the field itself.
  var label: Bilingual
  /// The lists on the way: what an entry is called, and its place, counted from one in the later version where it is there.
  var steps: [(label: Bilingual, number: Int)]
  /// The paragraph of a structured text, counted from one likewise.
  var paragraph: Int?
  /// What the earlier version says; empty when it says nothing.
  var old: [WordDifference.Part]
  /// What the later version says; empty when it says nothing.
  var new: [WordDifference.Part]
  /// The place in the later version, else in the earlier.
  var span: SourceSpan?
  /// The path of that place.
  var path: String

  /// `changed`, `added` or `removed`.
  var kind: String { old.isEmpty ? "added" : new.isEmpty ? "removed" : "changed" }
}
