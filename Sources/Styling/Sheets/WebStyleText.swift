package import Diagnostics
package import Markup

/// The style sheets of a document as one text for browsers: imports in place, files embedded, pages left out.
///
/// Style rules, `@media`, `@supports`, `@layer` and `@counter-style` stay as they are written. `@page` describes paper,
/// `@font-face` names files that a browser does not need; both go. So does generated content that counts pages.
package struct WebStyleText {
  /// What stands for the file that a reference in a file names, a `data:` URI; nil leaves the declaration out.
  package typealias Embed = (_ reference: String, _ base: SourceID?, _ place: SourceSpan?) -> String?

  /// Imports deeper than this are no design but an accident; the cascade has reported them.
  private static let importLimit = 8

  private let text: StyleText
  private let provider: any SourceProvider
  private let embed: Embed
  private let depth: Int

  /// The text of all sheets that a document names, in order; what cannot be read has been reported by the cascade.
  package static func text(
    of document: ElementTree, base: SourceID?, provider: any SourceProvider, embed: @escaping Embed
  ) -> String {
    var result = ""
    for source in StyleSources.everything(in: document) {
      let media: String
      let rules: String
      switch source {
      case .inline(let text, let condition):
        (media, rules) = (condition, WebStyleText(text, provider, embed, 0).rewritten())
      case .link(let href, let condition, let span):
        guard let file = try? provider.load(href, from: base, at: span) else { continue }
        (media, rules) = (condition, Self.text(file, provider: provider, embed: embed))
      }
      result += media.isEmpty ? rules : "@media \(media) {\n\(rules)}\n"
    }
    return result
  }

  /// The text of one file.
  package static func text(_ file: SourceFile, provider: any SourceProvider, embed: @escaping Embed) -> String {
    WebStyleText(StyleText(file), provider, embed, 0).rewritten()
  }

  /// The declarations of a `style` attribute.
  package static func declarations(
    of attribute: ElementTree.Attribute, base: SourceID?, provider: any SourceProvider, embed: @escaping Embed
  ) -> String {
    guard attribute.value.lowercased().contains("url(") else { return attribute.value }
    let text = StyleText(attribute)
    var silent = DiagnosticLog()
    let components = ComponentParser.parse(text, log: &silent)
    return WebStyleText(text, provider, embed, 0).declarations(in: components)
  }

  private init(_ text: StyleText, _ provider: any SourceProvider, _ embed: @escaping Embed, _ depth: Int) {
    self.text = text
    self.provider = provider
    self.embed = embed
    self.depth = depth
  }

  private func rewritten() -> String {
    // The cascade has reported what cannot be understood.
    var silent = DiagnosticLog()
    return rules(in: ComponentParser.parse(text, log: &silent), isTopLevel: true)
  }

  private func rules(in components: [Component], isTopLevel: Bool) -> String {
    var silent = DiagnosticLog()
    return RuleParser(text: text).rules(in: components, isTopLevel: isTopLevel, log: &silent).map(rule).joined()
  }

  private func rule(_ rule: RawRule) -> String {
    let prelude = source(rule.prelude)
    guard let name = rule.atName else {
      let declarations = declarations(in: rule.block ?? [])
      return declarations.isEmpty ? "" : "\(prelude) {\n\(declarations)}\n"
    }
    switch (name, rule.block) {
    case ("media", let block?), ("supports", let block?), ("layer", let block?):
      return "@\(name) \(prelude) {\n\(rules(in: block, isTopLevel: false))}\n"
    case ("layer", nil): return "@layer \(prelude);\n"
    case ("counter-style", let block?): return "@counter-style \(prelude) {\n\(declarations(in: block))}\n"
    case ("import", nil): return imported(rule)
    default: return ""
    }
  }

  /// CSS Cascade 5 §2: a file, perhaps into a layer, perhaps under conditions.
  private func imported(_ rule: RawRule) -> String {
    var reader = ValueReader(rule.prelude)
    guard depth < Self.importLimit, let reference = reader.url() ?? reader.string(),
      let file = try? provider.load(reference, from: text.base?.source, at: text.span(rule.headRange))
    else { return "" }
    var before = ""
    var after = ""
    func wrap(_ head: String) {
      before += head + " {\n"
      after += "}\n"
    }
    if reader.keyword("layer") {
      wrap("@layer")
    } else if let contents = reader.upcoming?.function("layer") {
      reader.advance()
      wrap("@layer \(source(contents))")
    }
    if let contents = reader.upcoming?.function("supports") {
      reader.advance()
      wrap("@supports (\(source(contents)))")
    }
    let media = source(Array(reader.components.dropFirst(reader.position)).trimmed)
    if !media.isEmpty { wrap("@media \(media)") }
    return before + WebStyleText(StyleText(file), provider, embed, depth + 1).rewritten() + after
  }

  private func declarations(in block: [Component]) -> String {
    var silent = DiagnosticLog()
    var result = ""
    for declaration in RuleParser(text: text).declarations(in: block, log: &silent).declarations {
      guard !declaration.value.contains(where: countsPages), let value = value(declaration.value) else { continue }
      result += "  \(declaration.name): \(value)\(declaration.isImportant ? " !important" : "");\n"
    }
    return result
  }

  /// A value with the files that it names inside; nil where one cannot be.
  private func value(_ components: [Component]) -> String? {
    var result = ""
    for component in components {
      if case .token(.url(let reference)) = component.kind {
        guard let embedded = embedded(reference, component) else { return nil }
        result += embedded
      } else if let arguments = component.function("url") {
        guard case .string(let reference)? = arguments.trimmed.first?.token,
          let embedded = embedded(reference, component)
        else { return nil }
        result += embedded
      } else {
        result += source([component])
      }
    }
    return result
  }

  private func embedded(_ reference: String, _ component: Component) -> String? {
    // Parts of the document itself: gradients and clips of drawings.
    if reference.hasPrefix("#") { return "url(\"\(reference)\")" }
    return embed(reference, text.base?.source, text.span(component.range)).map { "url(\"\($0)\")" }
  }

  /// Whether a value shows numbers of pages, which a browser does not have.
  private func countsPages(_ component: Component) -> Bool {
    switch component.kind {
    case .token: return false
    case .function(let name, let arguments):
      switch name.asciiLowercased {
      case "counter", "counters":
        let counter = arguments.trimmed.first?.ident?.asciiLowercased ?? ""
        return ["page", "pages", "-vordruck-group-pages"].contains(counter)
      case "element", "string", "target-counter", "target-counters", "target-text", "leader", "running": return true
      default: return arguments.contains(where: countsPages)
      }
    case .block(_, let contents): return contents.contains(where: countsPages)
    }
  }

  private func source(_ components: [Component]) -> String {
    let range = components.byteRange()
    return String(decoding: text.bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }
}
