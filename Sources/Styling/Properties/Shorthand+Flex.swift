import Geometry

// The shorthands of CSS Flexbox 1, Box Alignment 3 and Multi-column Layout 1.
extension Shorthand {
  static let flexible: [Shorthand] = [flex, gap, columns] + flows + places

  private static let longhands = PropertyTable.longhands

  private static func target(_ name: String) -> [Target] { [Target(PropertyTable.index(name))] }

  private static let flows: [Shorthand] = [
    .anyOrder("flex-flow", [target("flex-direction"), target("flex-wrap")], in: longhands),
    .anyOrder(
      "column-rule", ["width", "style", "color"].map { target("column-rule-\($0)") }, in: longhands),
  ]

  /// CSS Flexbox 1 §7.1: a missing factor is 1, a missing basis zero.
  private static let flex: Shorthand = {
    let grow = PropertyTable.index("flex-grow")
    let shrink = PropertyTable.index("flex-shrink")
    let basis = PropertyTable.index("flex-basis")
    let targets = [grow, shrink, basis].map { Target($0) }
    return Shorthand(
      "flex", targets: targets, syntax: "none | [ <flex-grow> <flex-shrink>? || <flex-basis> ]"
    ) { reader in
      func assigned(_ values: [Assignment]) -> [Assigned] {
        zip(targets, values).map { Assigned(target: $0, assignment: $1) }
      }
      if reader.keyword("none") {
        return assigned([
          { style, _ in style.flex.grow = FlexFactor(0) }, { style, _ in style.flex.shrink = FlexFactor(0) },
          { style, _ in style.flex.basis = .size(.auto) },
        ])
      }
      var growValue: Assignment?
      var shrinkValue: Assignment?
      var basisValue: Assignment?
      while !reader.isAtEnd {
        if growValue == nil, let value = reader.attempt({ longhands[grow].read(&$0) }) {
          growValue = value
          shrinkValue = reader.attempt { longhands[shrink].read(&$0) }
        } else if basisValue == nil, let value = reader.attempt({ longhands[basis].read(&$0) }) {
          basisValue = value
        } else {
          return nil
        }
      }
      guard growValue != nil || basisValue != nil else { return nil }
      return assigned([
        growValue ?? { style, _ in style.flex.grow = FlexFactor(1) },
        shrinkValue ?? { style, _ in style.flex.shrink = FlexFactor(1) },
        basisValue ?? { style, _ in style.flex.basis = .size(.zero) },
      ])
    }
  }()

  private static let gap = pair("gap", "row-gap", "column-gap")

  /// CSS Box Alignment 3 §5.4, §6.3, §6.4: one value stands for both axes.
  private static let places: [Shorthand] = [
    pair("place-content", "align-content", "justify-content"),
    pair("place-items", "align-items", "justify-items"),
    pair("place-self", "align-self", "justify-self"),
  ]

  private static func pair(_ name: String, _ first: String, _ second: String) -> Shorthand {
    let targets = target(first) + target(second)
    let block = longhands[targets[0].longhand]
    let inline = longhands[targets[1].longhand]
    return Shorthand(name, targets: targets, syntax: "<\(first)> <\(second)>?") { reader in
      let beginning = reader.position
      guard let firstValue = block.read(&reader) else { return nil }
      let secondValue: Assignment?
      if reader.isAtEnd {
        // A baseline has no counterpart on the other axis: there it is the start.
        reader.position = beginning
        let start: Assignment = { style, _ in style.alignment.justifyContent = ContentAlignment(.start) }
        secondValue = reader.attempt { inline.read(&$0) } ?? start
        reader.position = reader.components.count
      } else {
        guard let value = inline.read(&reader) else { return nil }
        secondValue = value
      }
      return [
        Assigned(target: targets[0], assignment: firstValue), Assigned(target: targets[1], assignment: secondValue),
      ]
    }
  }

  /// CSS Multicol 1 §3.3: `auto` says nothing about which of both it is.
  private static let columns: Shorthand = {
    let width = PropertyTable.index("column-width")
    let count = PropertyTable.index("column-count")
    return Shorthand(
      "columns", targets: [Target(width), Target(count)], syntax: "<column-width> || <column-count>"
    ) { reader in
      var widthValue: Assignment?
      var countValue: Assignment?
      var parts = 0
      while !reader.isAtEnd {
        parts += 1
        if reader.keyword("auto") { continue }
        if countValue == nil, let value = reader.attempt({ longhands[count].read(&$0) }) {
          countValue = value
        } else if widthValue == nil, let value = reader.attempt({ longhands[width].read(&$0) }) {
          widthValue = value
        } else {
          return nil
        }
      }
      guard (1...2).contains(parts) else { return nil }
      return [
        Assigned(target: Target(width), assignment: widthValue),
        Assigned(target: Target(count), assignment: countValue),
      ]
    }
  }()
}
