import Markup

/// Which elements and attributes an HTML edition has; everything else is left out.
enum HTMLVocabulary {
  /// Elements that are written as they are.
  static let elements: Set<String> = [
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "aside", "nav", "header", "footer", "main",
    "address", "hgroup", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col", "thead", "tbody",
    "tfoot", "tr", "th", "td", "figure", "figcaption", "img", "blockquote", "pre", "hr", "br", "wbr", "a", "em",
    "strong", "small", "s", "cite", "q", "dfn", "abbr", "ruby", "rt", "rp", "data", "time", "code", "var", "samp",
    "kbd",
    "sub", "sup", "i", "b", "u", "mark", "bdi", "bdo", "span", "ins", "del", "fieldset", "legend", "details", "summary",
    "progress", "meter", "output",
  ]

  /// Elements without content and end tag (HTML §13.1.2).
  static let void: Set<String> = ["br", "col", "hr", "img", "input", "wbr"]

  /// Elements of the head and controls without a value: nothing of them is shown.
  static let silent: Set<String> = [
    "head", "title", "meta", "link", "style", "base", "script", "noscript", "template", "button", "datalist", "iframe",
    "object", "embed", "audio", "video", "canvas", "map",
  ]

  /// Those of them that paper or a browser would show.
  static let lost: Set<String> = [
    "script", "button", "iframe", "object", "embed", "audio", "video", "canvas", "map",
  ]

  /// Attributes that are written as they are; `aria-…` and `data-…` besides.
  static let attributes: Set<String> = [
    "id", "class", "lang", "dir", "title", "style", "role", "href", "alt", "width", "height", "colspan", "rowspan",
    "scope", "headers", "abbr", "start", "reversed", "value", "type", "datetime", "cite", "open", "span", "min", "max",
    "low", "high", "optimum", "hidden", "translate",
  ]

  /// Whether an attribute of an XHTML element is written.
  static func takes(_ attribute: ElementTree.Attribute) -> Bool {
    guard attribute.namespace == .none else { return false }
    return attributes.contains(attribute.name) || attribute.name.hasPrefix("aria-") || attribute.name.hasPrefix("data-")
  }

  /// Elements of drawings that could do more than draw.
  static let refusedDrawing: Set<String> = ["script", "foreignObject", "handler", "listener"]

  /// Schemes and forms of links that lead somewhere from a web page.
  static func isLink(_ target: String) -> Bool {
    if target.hasPrefix("#") { return true }
    guard let colon = target.firstIndex(of: ":") else { return false }
    return ["http", "https", "mailto", "tel"].contains(target[..<colon].lowercased())
  }
}
