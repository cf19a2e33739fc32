/// For what pages are arranged; raw values are those of `--imposition`.
package enum ImpositionKind: String, CaseIterable, Sendable {
  /// One page after the other in reading order.
  case screen
  /// A4 sheets for the office's own printer, both sides, nothing beyond its edges.
  case office
  /// The sheet as a print shop cuts and folds it, with bleed and marks.
  case printshop
}
