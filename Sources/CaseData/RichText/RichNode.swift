import Diagnostics

/// A piece of structured text between its source (Markdown or XHTML) and the canonical tree.
struct RichNode {
  /// The element; nil for text.
  var name: String?
  /// The characters of a text.
  var text = ""
  var attributes: [(name: String, value: String)] = []
  var span: SourceSpan?
  var children: [RichNode] = []

  /// Creates an element.
  init(
    _ name: String, at span: SourceSpan?, attributes: [(name: String, value: String)] = [],
    _ children: [RichNode] = []
  ) {
    self.name = name
    self.span = span
    self.attributes = attributes
    self.children = children
  }

  /// Creates a text.
  init(text: String, at span: SourceSpan?) {
    self.text = text
    self.span = span
  }

  static let inlineNames: Set<String> = ["strong", "em", "a", "span", "br"]

  /// Whether the node stands within a line of text.
  var isInline: Bool { name.map { Self.inlineNames.contains($0) } ?? true }

  /// All characters of the node.
  var plainText: String { name == nil ? text : children.map(\.plainText).joined() }

  /// The deepest structure that is read.
  static let depthLimit = 40

  /// The schemes to which a link may lead.
  static func isSafe(link: String) -> Bool {
    ["https://", "http://", "mailto:", "tel:"].contains { link.lowercased().hasPrefix($0) }
  }
}
