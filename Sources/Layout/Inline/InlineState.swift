/// What inline layout keeps between calls: prepared paragraphs and their lines.
package struct InlineState {
  /// Creates an empty state.
  package init() {}
}
