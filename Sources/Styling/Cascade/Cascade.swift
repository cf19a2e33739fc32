package import Diagnostics
import Geometry
package import Markup

/// The rules of all style sheets, ready to style documents; made once for a template, used for many.
package struct Cascade: Sendable {
  private let index: RuleIndex
  private let pageRules: [(rule: PageRule, origin: StyleSheet.Origin)]
  private let counterStyles: CounterStyles
  private let counterStyleUses: [CounterStyleUse]
  /// The `@font-face` rules in order, for whoever loads fonts.
  package let fontFaces: [FontFaceRule]

  /// Takes the author's sheets in order, weakest first; the built-in sheet comes before them.
  package init(author: [StyleSheet]) {
    let sheets = [StyleSheet.userAgent] + author
    let everyPage = sheets.flatMap { sheet in sheet.pageRules.map { ($0, sheet.origin) } }
    // Conditions on the page are asked of the page that rules without condition make (Media Queries 4 §4.1).
    let unconditional = everyPage.filter { $0.0.condition == nil }
    let page = MediaCondition.Page(PageCascade(rules: unconditional, root: .none(StyleEnvironment())).first.size)
    index = RuleIndex(sheets, page: page)
    pageRules = everyPage.filter { $0.0.condition?.holds(on: page) ?? true }
    counterStyles = CounterStyles(sheets.flatMap(\.counterStyles))
    counterStyleUses = sheets.flatMap(\.counterStyleUses)
    fontFaces = sheets.flatMap(\.fontFaces)
  }

  /// Computes the style of every element of a document.
  package static func style(
    document: ElementTree, author: [StyleSheet], fonts: FontMeasures? = nil, log: inout DiagnosticLog
  ) -> StyledTree {
    Cascade(author: author).style(document, fonts: fonts, log: &log)
  }

  /// Computes the style of every element of a document; `fonts` tells what `ch` and its like are.
  package func style(
    _ document: ElementTree, fonts: FontMeasures? = nil, log: inout DiagnosticLog
  ) -> StyledTree {
    for use in counterStyleUses where counterStyles.style(use.name) == nil {
      log.report(.unknownCounterStyle(use, counterStyles))
    }
    var environment = StyleEnvironment()
    if let fonts { environment.fonts = fonts }
    environment.counterStyles = counterStyles
    environment.pageArea = PageCascade(rules: pageRules, root: .none(environment)).first.area
    var run = CascadeRun(
      rules: index,
      document: DocumentIndex(document, countsTypes: index.countsTypes, needsSubtrees: index.needsSubtrees),
      environment: environment)
    run.styleAll(log: &log)
    let pages = PageCascade(rules: pageRules, root: run.rootParent)
    pages.report(into: &log)
    return StyledTree(
      document: document, styles: run.styles, styleIndex: run.styleIndex, pseudoStyles: run.pseudoStyles,
      languageIndex: run.document.languageIndex, languages: run.document.languages,
      pages: PageStyles(patterns: pages.patterns, imageStyles: pages.imageStyles) { selector in
        var silent = DiagnosticLog()
        return pages.style(selector, log: &silent)
      })
  }
}
