import Diagnostics
import Geometry

/// Computes the style of one element from its declarations in cascade order (CSS Cascade 4 §4).
struct StyleComputer {
  /// What an element or page inherits from.
  struct Parent {
    var style: ComputedStyle
    var variables: VariableScope
    /// What `rem` refers to; nil for the root, which sets it.
    var root: ComputeContext.Root?
    var environment: StyleEnvironment

    /// Nothing around.
    static func none(_ environment: StyleEnvironment) -> Parent {
      Parent(style: .initial, variables: .empty, root: nil, environment: environment)
    }
  }

  let parent: Parent
  private var style: ComputedStyle
  private var context: ComputeContext

  private init(_ parent: Parent) {
    self.parent = parent
    context = ComputeContext(
      parent: parent.style, root: parent.root ?? ComputeContext.Root(.initial), environment: parent.environment)
    style = ComputedStyle.child(of: parent.style)
  }

  /// The computed style and variables; `declarations` go from the weakest to the strongest.
  static func compute(
    _ declarations: [Declaration], parent: Parent, log: inout DiagnosticLog
  ) -> (style: ComputedStyle, variables: VariableScope) {
    var variables = parent.variables
    if declarations.contains(where: { if case .custom = $0.kind { true } else { false } }) {
      variables = variables.adding(declarations, log: &log)
    }
    var computer = StyleComputer(parent)
    let resolved = computer.substitute(declarations, variables, log: &log)
    computer.apply(resolved, winners: computer.winners(resolved))
    computer.finish()
    return (computer.style, variables)
  }

  /// Replaces declarations that wait for variables by what they say.
  private func substitute(
    _ declarations: [Declaration], _ variables: VariableScope, log: inout DiagnosticLog
  ) -> [Declaration] {
    guard declarations.contains(where: { if case .pending = $0.kind { true } else { false } })
    else { return declarations }
    var result: [Declaration] = []
    result.reserveCapacity(declarations.count)
    for declaration in declarations {
      guard case .pending(let name, let property, let value) = declaration.kind else {
        result.append(declaration)
        continue
      }
      let diagnostic: Diagnostic
      do throws(VariableScope.Failure) {
        let tokens = try variables.substitute(value).trimmed
        if case .success(let read) = DeclarationParser.read(tokens, as: property, span: declaration.span) {
          result += read.declarations.map { $0.ranked(declaration.rank) }
          continue
        }
        if tokens.count == 1, let wide = tokens[0].ident.flatMap({ CSSWideKeyword(rawValue: $0.asciiLowercased) }) {
          result += property.targets.map {
            Declaration(kind: .wide($0, wide), span: declaration.span, rank: declaration.rank)
          }
          continue
        }
        diagnostic = Diagnostic(
          StylingDiagnostics.invalidSubstitution, at: declaration.span,
          ["property": .name(name), "syntax": .name(property.syntax)])
      } catch {
        switch error {
        case .undefined(let missing):
          diagnostic = Diagnostic(
            StylingDiagnostics.undefinedVariable, at: declaration.span,
            suggestion: EditDistance.nearest(to: missing, in: variables.names),
            ["variable": .name(missing), "property": .name(name)])
        case .tooLong:
          diagnostic = Diagnostic(
            StylingDiagnostics.invalidSubstitution, at: declaration.span,
            ["property": .name(name), "syntax": .name(property.syntax)])
        }
      }
      log.report(diagnostic)
      // CSS Variables 1 §3.1: invalid at computed-value time is unset, not the next weaker declaration.
      result += property.targets.map {
        Declaration(kind: .wide($0, .unset), span: declaration.span, rank: declaration.rank)
      }
    }
    return result
  }

  /// For each longhand the position of its strongest declaration, -1 for none.
  ///
  /// Logical properties go where the element's direction sends them, so `direction` is computed first.
  private mutating func winners(_ declarations: [Declaration]) -> [Int32] {
    var winners = [Int32](repeating: -1, count: PropertyTable.longhands.count)
    for (position, declaration) in declarations.enumerated()
    where declaration.kind.target?.longhand == PropertyTable.direction {
      winners[PropertyTable.direction] = Int32(position)
    }
    let direction = reverted(Int(winners[PropertyTable.direction]), PropertyTable.direction, declarations)
    winners[PropertyTable.direction] = Int32(direction)
    if direction >= 0 { apply(declarations[direction].kind, to: PropertyTable.direction) }
    for (position, declaration) in declarations.enumerated() {
      guard let target = declaration.kind.target, target.direction == nil || target.direction == style.direction
      else { continue }
      winners[target.longhand] = Int32(position)
    }
    if declarations.contains(where: { $0.kind.isRevert }) {
      for longhand in winners.indices {
        winners[longhand] = Int32(reverted(Int(winners[longhand]), longhand, declarations))
      }
    }
    return winners
  }

  /// CSS Cascade 5 §7.3.3: `revert` goes back to the user agent's sheet, `revert-layer` to the layer below; -1 is unset.
  private func reverted(_ position: Int, _ longhand: Int, _ declarations: [Declaration]) -> Int {
    var position = position
    while position >= 0, case .wide(_, let keyword) = declarations[position].kind,
      keyword == .revert || keyword == .revertLayer
    {
      let rank = declarations[position].rank
      let next = declarations[..<position].lastIndex { earlier in
        guard let target = earlier.kind.target, target.longhand == longhand,
          target.direction == nil || target.direction == style.direction
        else { return false }
        return keyword == .revert ? earlier.rank < RuleIndex.firstAuthorRank : earlier.rank < rank
      }
      position = next ?? -1
    }
    return position
  }

  private mutating func apply(_ declarations: [Declaration], winners: [Int32]) {
    apply(declarations, winners, phase: .font)
    context.font = ComputeContext.Font(style)
    context.direction = style.direction
    if parent.root == nil { context.root.font = context.font }
    apply(declarations, winners, phase: .text)
    context.setLineHeight(style.lineHeight)
    if parent.root == nil { context.root.lineHeight = style.lineHeight }
    context.color = style.color
    style.borderColor = Edges(all: style.color)
    style.columns.ruleColor = style.color
    style.decoration.outlineColor = style.color
    apply(declarations, winners, phase: .other)
  }

  private mutating func apply(_ declarations: [Declaration], _ winners: [Int32], phase: Longhand.Phase) {
    for index in PropertyTable.indices(of: phase) where winners[index] >= 0 {
      apply(declarations[Int(winners[index])].kind, to: index)
    }
  }

  private mutating func apply(_ kind: Declaration.Kind, to index: Int) {
    switch kind {
    case .assign(_, let assignment): assignment(&style, context)
    case .wide(_, let keyword):
      let longhand = PropertyTable.longhands[index]
      if keyword == .inherit || keyword == .unset && longhand.isInherited {
        longhand.copy(parent.style, &style)
      } else {
        longhand.copy(.declaredInitial(color: context.color), &style)
      }
    case .custom, .pending: break
    }
  }

  /// The values that depend on each other.
  private mutating func finish() {
    let counterStyles = parent.environment.counterStyles
    if !counterStyles.isEmpty {
      style.listStyleType = counterStyles.resolved(style.listStyleType)
      style.content = style.content?.map { $0.resolved(counterStyles) }
      style.stringSet = style.stringSet.map { set in
        StringSet(name: set.name, content: set.content.map { $0.resolved(counterStyles) })
      }
    }
    // CSS Backgrounds 3 §4.3: no style, no width.
    if !style.borderStyle.top.isVisible { style.borderWidth.top = .zero }
    if !style.borderStyle.right.isVisible { style.borderWidth.right = .zero }
    if !style.borderStyle.bottom.isVisible { style.borderWidth.bottom = .zero }
    if !style.borderStyle.left.isVisible { style.borderWidth.left = .zero }
    if !style.columns.ruleStyle.isVisible { style.columns.ruleWidth = .zero }
    if !style.decoration.outlineStyle.isVisible { style.decoration.outlineWidth = .zero }
    // CSS Overflow 3 §3.1: what scrolls in one direction scrolls in both; here that is to be cut off.
    if style.isScrollContainer { (style.overflowX, style.overflowY) = (.hidden, .hidden) }
    if style.fontVariants != parent.style.fontVariants { style.fontFeatures = style.fontVariants.features }
    // CSS 2.2 §9.7: absolutely positioned boxes do not float, and both are blocks outside; so is the root.
    let isAbsolute = style.position == .absolute || style.position == .fixed
    if isAbsolute {
      style.float = .none
      style.isStaticallyInline = style.display.blockified != style.display
    }
    if isAbsolute || style.float != .none || parent.root == nil { style.display = style.display.blockified }
    // CSS Flexbox 1 §3, §4: flex items do not float and are blocks outside.
    if parent.style.display.isFlexContainer {
      style.float = .none
      style.clear = .none
      if style.display != .contents { style.display = style.display.blockified }
    }
  }
}

extension Declaration.Kind {
  /// Where the value goes; nil for custom and pending ones.
  fileprivate var target: Target? {
    switch self {
    case .assign(let target, _), .wide(let target, _): target
    case .custom, .pending: nil
    }
  }
}

extension Declaration.Kind {
  /// Whether another declaration speaks in place of this one.
  fileprivate var isRevert: Bool {
    if case .wide(_, let keyword) = self { keyword == .revert || keyword == .revertLayer } else { false }
  }
}

extension ContentItem {
  /// The item with the document's counter styles in place of names.
  fileprivate func resolved(_ styles: CounterStyles) -> ContentItem {
    switch self {
    case .counter(let name, let type): .counter(name, styles.resolved(type))
    case .counters(let name, let separator, let type): .counters(name, separator: separator, styles.resolved(type))
    default: self
    }
  }
}

extension BorderStyle {
  /// Whether anything is drawn.
  fileprivate var isVisible: Bool { self != .none && self != .hidden }
}

extension Display {
  /// CSS Display 3 §2.7.
  var blockified: Display {
    switch self {
    case .inline, .inlineBlock, .contents, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableRow, .tableCell,
      .tableCaption, .tableColumn, .tableColumnGroup:
      self == .inlineBlock ? .flowRoot : .block
    case .inlineTable: .table
    case .inlineFlex: .flex
    case .flex, .none, .block, .listItem, .flowRoot, .table, .parallelRow: self
    }
  }
}
