package import Diagnostics

extension RawDocument {
  /// Puts a document together from values of others, each with the place where it stands in its own file.
  ///
  /// For data that come in the words of another format: findings about the result point into that format's file.
  package struct Composer {
    private var builder: Builder

    /// Begins a document over the files of others.
    package init(of documents: [RawDocument]) {
      builder = Builder(files: documents.flatMap(\.files), trees: documents.flatMap(\.trees))
    }

    /// Opens an object or array; its members follow until it is closed.
    package mutating func open(_ kind: Kind, key: String? = nil, at span: SourceSpan, keySpan: SourceSpan? = nil) {
      builder.open(Node(kind: kind, key: key, span: span, keySpan: keySpan))
    }

    /// Closes the innermost open object or array.
    package mutating func close() { builder.close() }

    /// Adds a scalar in words of our own, at the place that it was made from.
    package mutating func add(_ kind: Kind, _ text: String, key: String?, at span: SourceSpan) {
      builder.add(Node(kind: kind, text: text, key: key, span: span))
    }

    /// Adds a scalar of another document under another key; it keeps its words and places.
    package mutating func copy(_ value: ValueID, of document: RawDocument, as key: String?) {
      var node = document.nodes[Int(value.index)]
      node.key = key
      node.firstChild = -1
      node.nextSibling = -1
      builder.add(node)
    }

    /// The document; nil when nothing was added.
    package consuming func finish() -> RawDocument? { builder.finish() }
  }
}
