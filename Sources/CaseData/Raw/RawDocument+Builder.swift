import Diagnostics
import Markup

extension RawDocument {
  /// Builds a document in the order of the file: open, members, close.
  struct Builder {
    private(set) var document = RawDocument()
    private var open: [Int32] = []
    private var lastChild: [Int32] = []

    init(file: SourceFile) { document.files = [file] }

    init(files: [SourceFile], trees: [ElementTree]) {
      document.files = files
      document.trees = trees
    }

    /// The number of open objects, arrays and elements.
    var depth: Int { open.count }

    /// The number of values so far.
    var count: Int { document.nodes.count }

    /// Opens an object, array or element.
    @discardableResult
    mutating func open(_ node: Node) -> ValueID {
      let id = add(node)
      open.append(id.index)
      lastChild.append(-1)
      return id
    }

    /// Adds a value without members.
    @discardableResult
    mutating func add(_ node: Node) -> ValueID {
      let index = Int32(document.nodes.count)
      document.nodes.append(node)
      if let parent = open.last {
        let previous = lastChild[lastChild.count - 1]
        if previous < 0 {
          document.nodes[Int(parent)].firstChild = index
        } else {
          document.nodes[Int(previous)].nextSibling = index
        }
        lastChild[lastChild.count - 1] = index
      }
      return ValueID(index: index)
    }

    /// Closes the innermost open value, whose last byte ends before `end`.
    mutating func close(end: Int? = nil) {
      let index = Int(open.removeLast())
      lastChild.removeLast()
      guard let end else { return }
      let span = document.nodes[index].span
      document.nodes[index].span = SourceSpan(
        source: span.source, start: Int(span.start), length: end - Int(span.start))
    }

    /// The kinds of the open values, outermost first.
    var openKinds: [Kind] { open.map { document.nodes[Int($0)].kind } }

    /// The document, if it has a value.
    consuming func finish() -> RawDocument? { document.nodes.isEmpty ? nil : document }
  }
}
