import Diagnostics
import Geometry

/// Computes the style of one element from its declarations in cascade order (CSS Cascade 4 §4).
struct StyleComputer {
  /// What an element or page inherits from.
  struct Parent {
    var style: ComputedStyle
    var variables: VariableScope
    /// Nil for the root, which sets it.
    var rootFontSize: Length?

    /// Nothing around.
    static let none = Parent(style: .initial, variables: .empty, rootFontSize: nil)
  }

  let parent: Parent
  private var style: ComputedStyle
  private var context: ComputeContext

  private init(_ parent: Parent) {
    self.parent = parent
    context = ComputeContext(parent: parent.style, rootFontSize: parent.rootFontSize ?? ComputedStyle.initial.fontSize)
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
        if case .success(let values) = DeclarationParser.read(tokens, as: property, span: declaration.span) {
          result += values
          continue
        }
        if tokens.count == 1, let wide = tokens[0].ident.flatMap({ CSSWideKeyword(rawValue: $0.asciiLowercased) }) {
          result += property.targets.map { Declaration(kind: .wide($0, wide), span: declaration.span) }
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
      result += property.targets.map { Declaration(kind: .wide($0, .unset), span: declaration.span) }
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
    let direction = winners[PropertyTable.direction]
    if direction >= 0 { apply(declarations[Int(direction)].kind, to: PropertyTable.direction) }
    for (position, declaration) in declarations.enumerated() {
      guard let target = declaration.kind.target, target.direction == nil || target.direction == style.direction
      else { continue }
      winners[target.longhand] = Int32(position)
    }
    return winners
  }

  private mutating func apply(_ declarations: [Declaration], winners: [Int32]) {
    apply(declarations, winners, phase: .font)
    context.fontSize = style.fontSize
    context.direction = style.direction
    if parent.rootFontSize == nil { context.rootFontSize = style.fontSize }
    apply(declarations, winners, phase: .text)
    context.lineHeight = style.lineHeight.length(fontSize: style.fontSize)
    context.color = style.color
    style.borderColor = Edges(all: style.color)
    style.columns.ruleColor = style.color
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
    // CSS Backgrounds 3 §4.3: no style, no width.
    if !style.borderStyle.top.isVisible { style.borderWidth.top = .zero }
    if !style.borderStyle.right.isVisible { style.borderWidth.right = .zero }
    if !style.borderStyle.bottom.isVisible { style.borderWidth.bottom = .zero }
    if !style.borderStyle.left.isVisible { style.borderWidth.left = .zero }
    if !style.columns.ruleStyle.isVisible { style.columns.ruleWidth = .zero }
    if style.fontVariants != parent.style.fontVariants { style.fontFeatures = style.fontVariants.features }
    // CSS 2.2 §9.7: absolutely positioned boxes do not float, and both are blocks outside; so is the root.
    let isAbsolute = style.position == .absolute || style.position == .fixed
    if isAbsolute { style.float = .none }
    if isAbsolute || style.float != .none || parent.rootFontSize == nil { style.display = style.display.blockified }
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
