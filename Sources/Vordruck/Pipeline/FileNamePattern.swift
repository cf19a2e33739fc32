import Imposition
import Markup
import Templating

/// The name of a file in an output folder: the house's pattern, filled with what the document says about itself.
///
/// `{template}` and `{language}` come from the request; any other `{name}` is the content of the document's
/// `<meta name="…">`, so that only what a template's author has released for file names gets there.
struct FileNamePattern {
  private let pattern: String

  /// Takes the house's pattern, or the standard one.
  init(_ pattern: String?) { self.pattern = pattern ?? "{template}_{identifier}_{language}" }

  /// The name without extension.
  ///
  /// Between underscores what has only empty places vanishes; other characters than letters, digits, `.`, `-`, `_` become `-`.
  func name(
    template: String, settings: DocumentSettings, document: ElementTree, imposition: ImpositionKind = .screen,
    copy: CopyRequest? = nil
  ) -> String {
    let facts = facts(template: template, settings: settings, document: document)
    var name = pattern.split(separator: "_").compactMap { filled($0, with: facts) }.joined(separator: "_")
    // Papers for different readers must not be mistaken for one another, nor replace one another.
    if settings.instantiation.audience != "full", !pattern.contains("{audience}") {
      name += "_" + settings.instantiation.audience
    }
    // The same leaflet in another form, or on sheets.
    if let format = facts["format"], format != PanelFormat.a4.rawValue, !pattern.contains("{format}") {
      name += "_" + format
    }
    if imposition != .screen { name += "_" + imposition.rawValue }
    if let number = copy?.number { name += "_exemplar-\(number)" }
    let safe = String(name.map { isSafe($0) ? $0 : "-" })
    let parts = safe.split(separator: "_").map { $0.drop { $0 == "." || $0 == "-" } }
    let joined = parts.filter { !$0.isEmpty }.joined(separator: "_")
    return joined.isEmpty ? "document" : joined
  }

  /// A part of the pattern with its places filled; nil where it has places and none of them holds anything.
  private func filled(_ part: Substring, with facts: [String: String]) -> String? {
    var name = ""
    var rest = part
    var hasPlaces = false
    var hasContent = false
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let fact = facts[String(rest[rest.index(after: open)..<close])] ?? ""
      hasPlaces = true
      hasContent = hasContent || !fact.isEmpty
      name += rest[..<open] + fact
      rest = rest[rest.index(after: close)...]
    }
    return hasPlaces && !hasContent ? nil : name + rest
  }

  private func facts(template: String, settings: DocumentSettings, document: ElementTree) -> [String: String] {
    let languages = settings.parallelLanguages.isEmpty ? [settings.language] : ["de"] + settings.parallelLanguages
    var facts = [
      "template": template, "language": languages.joined(separator: "-"), "audience": settings.instantiation.audience,
    ]
    guard let root = document.root, let head = document.children(root).first(where: { document.name($0) == "head" })
    else { return facts }
    for child in document.children(head) where document.name(child) == "meta" {
      guard let name = document.value("name", of: child), let content = document.value("content", of: child) else {
        continue
      }
      if facts[name] == nil { facts[name] = content }
    }
    return facts
  }

  private func isSafe(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
  }
}
