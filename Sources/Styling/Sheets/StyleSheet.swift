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
    /// The cascade layer, outermost name first; empty for none.
    var layer: [String] = []
    /// What `@media` around the rule asks of the page.
    var condition: MediaCondition?
  }

  /// Who wrote it.
  package let origin: Origin
  /// In source order.
  private(set) var rules: [Rule] = []
  /// In source order.
  private(set) var pageRules: [PageRule] = []
  /// The `@counter-style` rules in source order.
  private(set) var counterStyles: [CounterStyles.Rule] = []
  /// Where rules name counter styles that are not predefined.
  private(set) var counterStyleUses: [CounterStyleUse] = []
  /// The `@font-face` rules in source order.
  private(set) var fontFaces: [FontFaceRule] = []
  /// The cascade layers in the order in which they are named.
  private(set) var layers: [[String]] = []

  init(origin: Origin) { self.origin = origin }

  mutating func append(_ rule: Rule) {
    rules.append(rule)
    counterStyleUses += rule.block.counterStyles
  }

  mutating func append(_ rule: PageRule) {
    pageRules.append(rule)
    counterStyleUses += rule.block.counterStyles + rule.marginBoxes.flatMap(\.block.counterStyles)
  }

  mutating func append(_ rule: CounterStyles.Rule) { counterStyles.append(rule) }

  mutating func append(_ rule: FontFaceRule) { fontFaces.append(rule) }

  mutating func append(layer: [String]) { layers.append(layer) }

  /// Puts an imported sheet's rules before what follows.
  mutating func append(contentsOf sheet: StyleSheet) {
    rules += sheet.rules
    pageRules += sheet.pageRules
    counterStyles += sheet.counterStyles
    counterStyleUses += sheet.counterStyleUses
    fontFaces += sheet.fontFaces
    layers += sheet.layers
  }

  /// The sheet with a condition around all its rules.
  func restricted(to condition: MediaCondition?) -> StyleSheet {
    guard let condition else { return self }
    var sheet = self
    for index in sheet.rules.indices {
      sheet.rules[index].condition = .both(condition, sheet.rules[index].condition)
    }
    for index in sheet.pageRules.indices {
      sheet.pageRules[index].condition = .both(condition, sheet.pageRules[index].condition)
    }
    return sheet
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
    let parser = StyleSheetParser(text: text, origin: origin, provider: provider, ancestors: [], layer: [])
    return parser.parse(log: &log)
  }

  /// The built-in sheet.
  package static let userAgent: StyleSheet = {
    var log = DiagnosticLog()
    return parse(
      StyleText(bytes: Array(DefaultStyleSheet.text.utf8), base: nil), origin: .userAgent, log: &log)
  }()
}
