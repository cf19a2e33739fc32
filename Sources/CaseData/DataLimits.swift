/// The budgets of the readers: hostile input ends with a diagnostic, not with a dead process.
package struct DataLimits: Hashable, Sendable {
  /// The most bytes of one file.
  package var bytes = 64 << 20
  /// The deepest nesting of objects and arrays.
  package var depth = 100
  /// The most values of one file.
  package var values = 2_000_000
  /// The most errors that one file reports before its reader gives up.
  package var errors = 50

  /// The usual budgets.
  package init() {}
}
