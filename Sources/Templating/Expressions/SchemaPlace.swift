import CaseData
import Diagnostics

/// A kind of node that a path can reach, as the schema sees it: the way to it from the document.
struct SchemaPlace: Hashable, Sendable {
  /// One step of the way.
  enum Item: Hashable, Sendable {
    /// Above the root element.
    case document
    /// A field of the schema.
    case field(ElementDeclaration)
    /// One language's text of a text in several languages.
    case localizedText
    /// An element of structured text.
    case rich(String)
    /// Character data.
    case text
    /// An attribute.
    case attribute(String)

    static func == (left: Item, right: Item) -> Bool {
      switch (left, right) {
      // Labels and help do not make another field.
      case (.field(let left), .field(let right)): left.name == right.name && left.type == right.type
      case (.document, .document), (.localizedText, .localizedText), (.text, .text): true
      case (.rich(let left), .rich(let right)), (.attribute(let left), .attribute(let right)): left == right
      default: false
      }
    }

    func hash(into hasher: inout Hasher) {
      switch self {
      case .document: hasher.combine(0)
      case .field(let field):
        hasher.combine(field.name)
        hasher.combine(field.type)
      case .localizedText: hasher.combine(1)
      case .rich(let name), .attribute(let name): hasher.combine(name)
      case .text: hasher.combine(2)
      }
    }
  }

  /// The way, the document first.
  let items: [Item]

  /// The document itself.
  static let document = SchemaPlace(items: [.document])

  /// The last step.
  var item: Item { items[items.count - 1] }

  /// The field at which the place is, if it is one.
  var field: ElementDeclaration? {
    if case .field(let field) = item { return field }
    return nil
  }

  /// The nearest field on the way, the place itself included.
  var nearestField: ElementDeclaration? {
    for case .field(let field) in items.reversed() { return field }
    return nil
  }

  /// The place above.
  var parent: SchemaPlace? { items.count > 1 ? SchemaPlace(items: Array(items.dropLast())) : nil }

  /// The place that is one step further.
  func appending(_ item: Item) -> SchemaPlace { SchemaPlace(items: items + [item]) }
}

extension SchemaPlace {
  /// The elements that the reader makes of structured text.
  static let richElements = [
    "p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "strong",
    "em", "a", "span", "br",
  ]

  /// The elements below a place.
  func children(in schema: SchemaModel) -> [SchemaPlace] {
    switch item {
    case .document: return [appending(.field(schema.rootElement))]
    case .field(let field):
      switch schema.type(of: field).kind {
      case .localizedText: return [appending(.localizedText)]
      case .richText: return Self.richElements.map { appending(.rich($0)) }
      default: return schema.children(of: field.type).map { appending(.field($0)) }
      }
    case .rich: return Self.richElements.map { appending(.rich($0)) }
    case .localizedText, .text, .attribute: return []
    }
  }

  /// The element's name as a path writes it; empty for what has none.
  var name: String {
    switch item {
    case .field(let field): field.name
    case .localizedText: "text"
    case .rich(let name), .attribute(let name): name
    case .document, .text: ""
    }
  }

  /// The attributes of a place.
  var attributes: [String] {
    switch item {
    case .localizedText: ["xml:lang"]
    case .rich: ["xml:lang", "href", "class", "start", "title"]
    case .document, .field, .text, .attribute: []
    }
  }

  /// The elements below a place, and its character data where it can have any.
  func nodes(in schema: SchemaModel) -> [SchemaPlace] {
    children(in: schema) + (hasText(in: schema) ? [appending(.text)] : [])
  }

  private func hasText(in schema: SchemaModel) -> Bool {
    switch item {
    case .field(let field): schema.type(of: field).kind.isSimple
    case .localizedText, .rich: true
    case .document, .text, .attribute: false
    }
  }
}
