/// A bookmark; entries are in document order and nest by level.
package struct OutlineEntry: Hashable, Sendable {
  /// 1 for the outermost.
  package var level: Int
  /// The words of the heading.
  package var title: String
  /// Where it leads.
  package var destination: Destination
  /// Whether what is below it is shown at first.
  package var isOpen: Bool

  /// Creates a bookmark.
  package init(level: Int, title: String, destination: Destination, isOpen: Bool = true) {
    self.level = level
    self.title = title
    self.destination = destination
    self.isOpen = isOpen
  }
}
