import Diagnostics
import Markup

/// What an output position prints.
enum PrintedValue {
  /// Characters.
  case text(PrintedText)
  /// Structured text: the node whose children are copied.
  case rich(DataTree.Node)
  /// Lines for the oral translation of a text that has no translation.
  case oral(DataTree.Node)
  /// The data has nothing.
  case nothing
  /// It could not be found out; the reason is reported.
  case failed
}

/// Characters with what the document needs to know about them.
struct PrintedText {
  let text: String
  /// Where in the data it stands.
  var dataSpan: SourceSpan?
  /// The unit of the catalogue whose words they are.
  var catalogueSpan: SourceSpan?
  /// Whether it may have another direction than the text around it: names, numbers, file numbers.
  var isForeign = true
  /// Its language where that differs from the text around it.
  var language: String?
}
