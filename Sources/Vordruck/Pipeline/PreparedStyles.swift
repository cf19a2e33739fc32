import Diagnostics
import Imposition
import Markup
import Styling

/// The rules of all style sheets that a template names, ready for its documents.
struct PreparedStyles {
  /// The rules.
  let cascade: Cascade
  /// What the template's own tree says about sheets; documents that say the same share the rules.
  private let named: [String]

  /// Reads what the format brings along, the sheets that a document names, the house's, and the marks of a draft.
  init(
    document: ElementTree, base: SourceFile, house: House?, isDraft: Bool, imposition: ImpositionKind = .screen,
    _ preparation: TemplatePreparation, log: inout DiagnosticLog
  ) {
    var sheets: [StyleSheet] = []
    if let format = PanelPlan.formatName(of: document).flatMap({ PanelFormat(rawValue: $0.value) }) {
      let text = StyleText(bytes: Array(PanelSheet.text(format, imposition).utf8), base: nil)
      sheets.append(.parse(text, log: &log))
    }
    sheets += StyleSources.sheets(of: document, base: base.id, provider: preparation.roots, log: &log)
    if let path = house?.styleSheet, let file = preparation.inputs.read(path, log: &log) {
      sheets.append(.parse(file, provider: preparation.roots, log: &log))
    }
    if isDraft { sheets.append(.parse(DraftStyle.text, log: &log)) }
    cascade = Cascade(author: sheets)
    named = Self.names(document, imposition)
  }

  /// Whether a document names the same sheets.
  func fit(_ document: ElementTree, _ imposition: ImpositionKind) -> Bool {
    named == Self.names(document, imposition)
  }

  private static func names(_ document: ElementTree, _ imposition: ImpositionKind) -> [String] {
    let format = PanelPlan.formatName(of: document).map { ["format \($0.value) \(imposition.rawValue)"] } ?? []
    return format
      + StyleSources.find(in: document).map { source in
        switch source {
        case .link(let href, let media, _): "link \(href) \(media)"
        case .inline(let text, let media): "style \(media) \(String(decoding: text.bytes, as: UTF8.self))"
        }
      }
  }
}
