import Diagnostics
import Markup
import TextAnalysis

/// What holds at one place of the instantiation: the data node, variables and language.
struct InstantiationScope {
  var node: DataTree.Node
  var position = 1
  var size = 1
  var variables: [String: XPathValue]
  var language: String {
    didSet { isRightToLeft = TextDirection.isRightToLeft(language: language) }
  }
  private(set) var isRightToLeft: Bool
  /// The number of the cell in a row of `v:parallel`, German being 0; nil outside.
  var cell: Int?
  /// Whether the innermost element isolates the direction of its text.
  var isIsolated = false
  /// Whether the innermost element can hold blocks.
  var takesBlocks = true

  init(node: DataTree.Node, variables: [String: XPathValue], language: String) {
    self.node = node
    self.variables = variables
    self.language = language
    isRightToLeft = TextDirection.isRightToLeft(language: language)
  }

  /// What makes ids of a translated cell differ from the German ones.
  var idSuffix: String { isTranslatedCell ? "-" + language : "" }

  /// Whether this is a translated cell beside the German one.
  var isTranslatedCell: Bool { cell.map { $0 > 0 } == true }

  /// Whether the language is a kind of German.
  var isGerman: Bool { Self.primary(language) == "de" }

  /// The first subtag of a language tag, in small letters.
  static func primary(_ language: String) -> String {
    (language.split(separator: "-").first.map(String.init) ?? language).lowercased()
  }
}

/// A step on the way to a place, turned into words only when something is reported.
enum InstantiationStep {
  case include(SourceSpan?)
  case repetition(Int, of: Int, select: String, at: SourceSpan?, data: SourceSpan?)

  var tracePoint: TracePoint {
    switch self {
    case .include(let span):
      TracePoint(Bilingual(de: "eingebunden hier", en: "included here"), at: span)
    case .repetition(let number, let count, let select, let span, let data):
      TracePoint(
        Bilingual(
          de: "in Wiederholung \(number) von \(count) über »\(select)«",
          en: "in repetition \(number) of \(count) over “\(select)”"), at: span, data: data)
    }
  }
}
