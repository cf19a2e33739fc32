package import Diagnostics
package import Markup

/// The rules of all style sheets, ready to style documents; made once for a template, used for many.
package struct Cascade: Sendable {
  private let index: RuleIndex
  private let pageRules: [(rule: PageRule, origin: StyleSheet.Origin)]

  /// Takes the author's sheets in order, weakest first; the built-in sheet comes before them.
  package init(author: [StyleSheet]) {
    let sheets = [StyleSheet.userAgent] + author
    index = RuleIndex(sheets)
    pageRules = sheets.flatMap { sheet in sheet.pageRules.map { ($0, sheet.origin) } }
  }

  /// Computes the style of every element of a document.
  package static func style(
    document: ElementTree, author: [StyleSheet], log: inout DiagnosticLog
  ) -> StyledTree {
    Cascade(author: author).style(document, log: &log)
  }

  /// Computes the style of every element of a document.
  package func style(_ document: ElementTree, log: inout DiagnosticLog) -> StyledTree {
    var run = CascadeRun(rules: index, document: DocumentIndex(document, countsTypes: index.countsTypes))
    run.styleAll(log: &log)
    let pages = PageCascade(rules: pageRules, root: run.rootParent)
    pages.report(into: &log)
    return StyledTree(
      document: document, styles: run.styles, styleIndex: run.styleIndex, pseudoStyles: run.pseudoStyles,
      languageIndex: run.document.languageIndex, languages: run.document.languages,
      pages: PageStyles { selector in
        var silent = DiagnosticLog()
        return pages.style(selector, log: &silent)
      })
  }
}
