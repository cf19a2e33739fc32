/// A place for people: file, line and column, counted from one.
package struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The file's name in messages.
  package let file: String
  /// The line, from one.
  package let line: Int
  /// The column in Unicode scalars, from one.
  package let column: Int

  /// `file:line:column`.
  package var description: String { "\(file):\(line):\(column)" }
}
