/// The names of XHTML that the compiler needs to know.
enum XHTMLNames {
  /// All elements that may stand in a template.
  static let elements: Set<String> = [
    "html", "head", "title", "meta", "link", "style", "base", "body", "h1", "h2", "h3", "h4", "h5", "h6", "p", "div",
    "section", "article", "aside", "nav", "header", "footer", "main", "address", "hgroup", "ul", "ol", "li", "dl", "dt",
    "dd", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption",
    "img", "picture", "blockquote", "pre", "hr", "br", "wbr", "a", "em", "strong", "small", "s", "cite", "q", "dfn",
    "abbr", "ruby", "rt", "rp", "data", "time", "code", "var", "samp", "kbd", "sub", "sup", "i", "b", "u", "mark",
    "bdi",
    "bdo", "span", "ins", "del", "form", "label", "input", "button", "select", "optgroup", "option", "textarea",
    "output", "progress", "meter", "datalist",
    "fieldset", "legend", "details", "summary",
  ]

  /// Elements that hold characters only.
  static let textOnly: Set<String> = ["title", "option", "textarea"]

  /// Elements of forms whose values and states may come from the data.
  static let controls: Set<String> = ["input", "textarea", "select", "option", "fieldset"]

  /// Attributes of forms that are there or not: `checked="{answer = 'yes'}"`.
  static let switches: Set<String> = ["checked", "selected", "disabled", "readonly", "required", "multiple"]

  /// Elements that isolate the direction of their text themselves.
  static let isolating: Set<String> = ["bdi", "bdo"]

  /// Attributes that take a catalogue text as `v:alt="key"`.
  static let translatableAttributes = ["alt", "title", "aria-label", "aria-description", "placeholder", "abbr"]

  /// Attributes that name the id of another element.
  static let references: Set<String> = [
    "for", "headers", "aria-labelledby", "aria-describedby", "aria-details", "list", "form",
  ]

  /// Elements in which blocks may stand.
  static let blockContainers: Set<String> = [
    "body", "div", "section", "article", "aside", "header", "footer", "main", "li", "dd", "td", "th", "blockquote",
    "figcaption", "figure", "fieldset", "form", "address", "nav",
  ]

  /// Elements that hold one paragraph or heading and can give way to a block.
  static let paragraphs: Set<String> = ["p", "h1", "h2", "h3", "h4", "h5", "h6"]
}
