package import Diagnostics

/// A parsed style sheet for print: rules of other media are gone, imported ones are in place.
package struct StyleSheet: Sendable {
  /// Who wrote it (CSS Cascade 4 §6.2).
  package enum Origin: Sendable {
    /// The built-in defaults.
    case userAgent
    /// The template or the house.
    case author
  }

  /// A style rule.
  struct Rule: Sendable {
    let selectors: [Selector]
    let block: DeclarationBlock
  }

  /// Who wrote it.
  package let origin: Origin
  /// In source order.
  private(set) var rules: [Rule] = []
  /// In source order.
  private(set) var pageRules: [PageRule] = []

  init(origin: Origin) { self.origin = origin }

  mutating func append(_ rule: Rule) { rules.append(rule) }

  mutating func append(_ rule: PageRule) { pageRules.append(rule) }

  /// Puts an imported sheet's rules before what follows.
  mutating func append(contentsOf sheet: StyleSheet) {
    rules += sheet.rules
    pageRules += sheet.pageRules
  }

  /// Reads a style sheet file; `@import` goes through the provider.
  package static func parse(
    _ file: SourceFile, origin: Origin = .author, provider: (any SourceProvider)? = nil, log: inout DiagnosticLog
  ) -> StyleSheet {
    parse(StyleText(file), origin: origin, provider: provider, log: &log)
  }

  /// Reads the text of a `<style>` element or any other CSS text.
  package static func parse(
    _ text: StyleText, origin: Origin = .author, provider: (any SourceProvider)? = nil, log: inout DiagnosticLog
  ) -> StyleSheet {
    let parser = StyleSheetParser(text: text, origin: origin, provider: provider, ancestors: [])
    return parser.parse(log: &log)
  }

  /// The built-in sheet.
  package static let userAgent: StyleSheet = {
    var log = DiagnosticLog()
    return parse(
      StyleText(bytes: Array(DefaultStyleSheet.text.utf8), base: nil), origin: .userAgent, log: &log)
  }()
}
