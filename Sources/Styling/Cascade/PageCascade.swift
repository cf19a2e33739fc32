import Diagnostics
import Geometry

/// Cascades the `@page` rules for one kind of page (CSS Paged Media 3 §4.3, §5).
struct PageCascade: Sendable {
  let rules: [(rule: PageRule, origin: StyleSheet.Origin)]
  /// The root element, from which the page context inherits.
  let root: StyleComputer.Parent

  /// The patterns of `:nth()` in the rules; a sheet with more than 64 of them has those ignored.
  var patterns: [PagePattern] {
    var patterns: [PagePattern] = []
    for (rule, _) in rules {
      for selector in rule.selectors {
        if let nth = selector.nth, !patterns.contains(nth), patterns.count < 64 { patterns.append(nth) }
      }
    }
    return patterns
  }

  /// The style of a kind of page.
  func style(_ page: PageStyles.Selector, log: inout DiagnosticLog) -> PageStyle {
    let matching = matching(page)
    var result = PageStyle()
    let (context, variables) = StyleComputer.compute(
      matching.flatMap(\.block.normal) + matching.flatMap(\.block.important), parent: root, log: &log)
    result.style = context
    result.margin = context.margin
    let units = ComputeContext(
      parent: context, root: root.root ?? ComputeContext.Root(.initial), environment: root.environment)
    let sizes = matching.flatMap(\.sizes)
    if let size = sizes.last(where: \.isImportant) ?? sizes.last { result.size = size.size(units) }
    let marks = matching.flatMap(\.marks)
    if let marks = marks.last(where: \.isImportant) ?? marks.last {
      result.hasCropMarks = marks.crop
      result.hasCrossMarks = marks.cross
    }
    let bleeds = matching.flatMap(\.bleeds)
    let bleed = bleeds.last(where: \.isImportant) ?? bleeds.last
    result.bleed = bleed?.length.map { max($0.length(units), .zero) } ?? (result.hasCropMarks ? .points(6) : .zero)
    let parent = StyleComputer.Parent(
      style: context, variables: variables, root: root.root ?? ComputeContext.Root(context),
      environment: root.environment)
    let footnotes = matching.flatMap(\.footnotes)
    result.footnoteArea =
      StyleComputer.compute(
        footnotes.flatMap(\.normal) + footnotes.flatMap(\.important), parent: parent, log: &log
      ).style
    for box in MarginBox.allCases {
      func blocks(_ rule: PageRule) -> [DeclarationBlock] { rule.marginBoxes.filter { $0.box == box }.map(\.block) }
      let declarations =
        box.defaults + matching.flatMap { blocks($0).flatMap(\.normal) }
        + matching.flatMap { blocks($0).flatMap(\.important) }
      guard declarations.count > box.defaults.count else { continue }
      var style = StyleComputer.compute(declarations, parent: parent, log: &log).style
      // `attr()` was reported where it stands.
      style.content?.removeAll { if case .attribute = $0 { true } else { false } }
      if style.content != nil { result.marginBoxes[box] = style }
    }
    return result
  }

  /// The sheet and the area inside the margins of the first page.
  var first: (size: Size, area: Size) {
    var selector = PageStyles.Selector()
    selector.first = true
    selector.right = true
    var silent = DiagnosticLog()
    let page = style(selector, log: &silent)
    func side(_ margin: Dimension, _ basis: Length) -> Length { margin.resolved(against: basis) ?? .zero }
    let width = page.size.width - side(page.margin.left, page.size.width) - side(page.margin.right, page.size.width)
    let height = page.size.height - side(page.margin.top, page.size.height) - side(page.margin.bottom, page.size.height)
    return (page.size, Size(width: max(.zero, width), height: max(.zero, height)))
  }

  /// What the rules that name files make of pages and margin boxes.
  var imageStyles: [ComputedStyle] {
    var silent = DiagnosticLog()
    return rules.filter(\.rule.namesImages).flatMap { rule, _ in
      rule.selectors.flatMap { selector in
        let page = style(example(of: selector), log: &silent)
        return [page.style, page.footnoteArea] + MarginBox.allCases.compactMap { page.marginBoxes[$0] }
      }
    }
  }

  /// A page that a selector speaks of.
  private func example(of selector: PageRule.Selector) -> PageStyles.Selector {
    var page = PageStyles.Selector()
    page.name = selector.name
    page.first = selector.first
    page.groupFirst = selector.first
    page.blank = selector.blank
    page.left = selector.left
    page.right = selector.right
    if let nth = selector.nth, let index = patterns.firstIndex(of: nth) { page.nth = 1 << UInt64(index) }
    return page
  }

  /// Cascades once for every rule that uses variables, so that findings about them are reported.
  func report(into log: inout DiagnosticLog) {
    for (rule, _) in rules where rule.usesVariables {
      for selector in rule.selectors { _ = style(example(of: selector), log: &log) }
    }
  }

  /// The rules for a page, weakest first: origin, specificity, order.
  private func matching(_ page: PageStyles.Selector) -> [PageRule] {
    var found: [(origin: Int, specificity: Specificity, order: Int, rule: PageRule)] = []
    let fitting = Set(patterns.enumerated().filter { page.nth & 1 << UInt64($0.offset) != 0 }.map(\.element))
    for (order, (rule, origin)) in rules.enumerated() {
      let specificity = rule.selectors.filter { $0.matches(page, patterns: fitting) }.map(\.specificity).max()
      if let specificity { found.append((origin == .userAgent ? 0 : 1, specificity, order, rule)) }
    }
    return found.sorted { ($0.origin, $0.specificity, $0.order) < ($1.origin, $1.specificity, $1.order) }.map(\.rule)
  }
}

extension PageRule {
  /// Whether some value names a file, or may once variables are known.
  fileprivate var namesImages: Bool {
    usesVariables || ([block] + marginBoxes.map(\.block) + footnotes).contains(where: \.namesImages)
  }

  /// Whether some value waits for variables.
  fileprivate var usesVariables: Bool {
    ([block] + marginBoxes.map(\.block) + footnotes).contains { block in
      (block.normal + block.important).contains { if case .pending = $0.kind { true } else { false } }
    }
  }
}

extension MarginBox {
  /// The initial alignment of each box (CSS Paged Media 3 §6.3, table of default values).
  fileprivate var defaults: [Declaration] {
    let align: TextAlign =
      switch self {
      case .topLeft, .bottomLeft: .left
      case .topRight, .bottomRight: .right
      default: .center
      }
    let vertical: VerticalAlign =
      switch self {
      case .leftTop, .rightTop: .top
      case .leftBottom, .rightBottom: .bottom
      default: .middle
      }
    return [
      Declaration(
        kind: .assign(Target(PropertyTable.index("text-align"))) { style, _ in style.textAlign = align }, span: nil),
      Declaration(
        kind: .assign(Target(PropertyTable.index("vertical-align"))) { style, _ in style.verticalAlign = vertical },
        span: nil),
    ]
  }
}
