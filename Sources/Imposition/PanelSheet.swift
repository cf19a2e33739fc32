/// The style sheet that a format brings along: sizes and names of pages.
///
/// It comes before the template's own sheets: margins can be changed, sizes cannot.
package enum PanelSheet {
  /// The style sheet's text.
  package static func text(_ format: PanelFormat, _ kind: ImpositionKind) -> String {
    let margins = format.margins
    var rules = ["@page { margin: \(number(margins.block))mm \(number(margins.inline))mm }"]
    switch kind {
    case .screen: break
    case .office: rules.append("@page { bleed: 0 !important; marks: none !important }")
    case .printshop:
      rules.append("@page { bleed: \(number(SheetPlan.bleedMillimetres))mm !important; marks: none !important }")
    }
    rules.append("@page { size: \(size(format, nil)) !important }")
    for panel in format.panels {
      rules.append("@page \(panel.rawValue) { size: \(size(format, panel)) !important }")
      rules.append(
        "[data-panel=\"\(panel.rawValue)\"] { page: \(panel.rawValue) !important; break-before: page }")
    }
    if let last = format.last { rules.append(".v-machine-note { page: \(last.rawValue) }") }
    rules.append(".v-gaps { page: \(gapList) }")
    return rules.joined(separator: "\n")
  }

  /// The name of the page on which a draft lists its gaps.
  static let gapList = "v-gaps"

  private static func size(_ format: PanelFormat, _ panel: PanelName?) -> String {
    let size = format.millimetres(of: panel)
    return "\(number(size.width))mm \(number(size.height))mm"
  }

  private static func number(_ value: Double) -> String { String(Int(value)) }
}
