/// What becomes of form controls.
package enum FillMode: String, Hashable, Sendable, CaseIterable {
  /// Controls can be filled in on the screen; lines to sign on are only lines.
  case automatic
  /// Everything can be filled in on the screen, lines to sign on included.
  case fillable
  /// Values are printed; nothing can be filled in.
  case flat
  /// Boxes and lines to be filled in by hand, without values.
  case blank

  /// Whether fields can be filled in on the screen.
  var isFillable: Bool { self == .automatic || self == .fillable }
}
