import Diagnostics
import Markup

/// Where the compiler stands: the file, what paths mean there, and how it got there.
struct CompilerFrame {
  /// The file's tree.
  let tree: ElementTree
  /// Whether the file declares the control elements; otherwise braces are braces.
  let hasExpressions: Bool
  /// The kinds of node at which paths begin; nil when unknown after an error.
  var context: [SchemaPlace]?
  /// The variables that hold here.
  var variables: [String: StaticType]
  /// Whether a `v:parallel` surrounds the place.
  var isInsideParallel = false
  /// Whether only characters can stand here: in `title`, `option`, attributes.
  var isTextOnly = false
  /// The names of the files that include one another, outermost first; the template itself is not among them.
  var files: [String] = []
  /// The includes, innermost first.
  var trace: [TracePoint] = []
}
