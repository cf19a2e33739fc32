import Diagnostics
import Pages

/// Checks the structure tree against the rules of PDF/UA-1 before anything is written.
enum StructureChecks {
  static func run(_ tree: StructureTree, _ violations: inout Violations) {
    var headings = HeadingSequence()
    var identifiers: Set<String> = []
    for element in tree.elements {
      checkLanguage(element.language, at: element, &violations)
      checkElement(element, &violations)
      headings.visit(element, &violations)
      checkLength(element.alternative, at: element, &violations)
      checkLength(element.expansion, at: element, &violations)
      checkLength(element.title, at: element, &violations)
      checkLength(element.attributes.summary, at: element, &violations)
      if !element.identifier.isEmpty, !identifiers.insert(element.identifier).inserted {
        violations.report(.duplicateIdentifier, at: element, ["name": .name(element.identifier)])
      }
      checkKids(of: element, in: tree, &violations)
      if element.role == .table { TableChecks.run(element, in: tree, &violations) }
      if let parent = element.parent { checkPlace(of: element, in: tree[parent], &violations) }
    }
  }

  private static func checkElement(_ element: StructureTree.Element, _ violations: inout Violations) {
    switch element.role {
    case .figure where isBlank(element.alternative): violations.report(.figureWithoutAlternative, at: element)
    case .formula where isBlank(element.alternative): violations.report(.formulaWithoutAlternative, at: element)
    case .tableHeaderCell where element.attributes.scope == nil && element.attributes.headers.isEmpty:
      violations.report(.headerCellWithoutScope, at: element)
    case .note where element.identifier.isEmpty: violations.report(.noteWithoutIdentifier, at: element)
    default: break
    }
  }

  /// The nesting rules of ISO 32000-1 §14.8.4 that PDF/UA-1 tests.
  private static func checkPlace(
    of child: StructureTree.Element, in parent: StructureTree.Element, _ violations: inout Violations
  ) {
    let isAllowed =
      switch child.role {
      case .document: false
      case .listItem: parent.role == .list
      case .listBody: parent.role == .listItem
      case .tableRow: parent.role == .table || isRowGroup(parent.role)
      case .tableHead, .tableBody, .tableFoot: parent.role == .table
      case .tableHeaderCell, .tableDataCell: parent.role == .tableRow
      case .tocItem: parent.role == .toc
      default: accepts(parent.role, child.role)
      }
    guard !isAllowed else { return }
    violations.report(
      .misplacedElement, at: child, ["child": .name(child.role.rawValue), "parent": .name(parent.role.rawValue)])
  }

  /// Text stands in no element that is made of parts; captions, heads and feet are where readers look for them.
  private static func checkKids(
    of element: StructureTree.Element, in tree: StructureTree, _ violations: inout Violations
  ) {
    guard !accepts(element.role, .span) else { return }
    var roles: [StructureRole] = []
    for kid in element.kids {
      switch kid {
      case .element(let id): roles.append(tree[id].role)
      case .content:
        violations.report(
          .misplacedElement, at: element, ["child": .name("Text"), "parent": .name(element.role.rawValue)])
      }
    }
    let hasBody = roles.contains(.tableBody)
    let isOrdered =
      !roles.dropFirst().dropLast().contains(.caption) && roles.count { $0 == .caption } <= 1
      && roles.count { $0 == .tableHead } <= 1 && roles.count { $0 == .tableFoot } <= 1
      && (hasBody || !roles.contains(.tableHead) && !roles.contains(.tableFoot))
      && (element.role == .table || !roles.dropFirst().contains(.caption))
    if !isOrdered { violations.report(.disorderedParts, at: element, ["parent": .name(element.role.rawValue)]) }
  }

  private static func isRowGroup(_ role: StructureRole) -> Bool {
    role == .tableHead || role == .tableBody || role == .tableFoot
  }

  /// Whether an element that has only certain kids takes this one.
  private static func accepts(_ parent: StructureRole, _ child: StructureRole) -> Bool {
    switch parent {
    case .list: child == .list || child == .caption
    case .listItem: child == .label || child == .listBody
    case .table: child == .caption
    case .tableHead, .tableBody, .tableFoot, .tableRow: false
    case .toc: child == .toc || child == .caption
    default: true
    }
  }

  static func checkLanguage(_ tag: String, at element: StructureTree.Element?, _ violations: inout Violations) {
    guard !tag.isEmpty, !LanguageIdentifier.isWellFormed(tag) else { return }
    violations.report(
      .malformedLanguage, at: element?.origin, data: element?.dataOrigin, ["tag": .name(tag)])
  }

  /// The longest string of ISO 19005-2 §6.1.13.
  private static let longestString = 32767

  private static func checkLength(
    _ text: String?, at element: StructureTree.Element, _ violations: inout Violations
  ) {
    // No encoding of a text string takes more than two bytes for a UTF-8 byte.
    guard let text, text.utf8.count * 2 > longestString else { return }
    let count = text.utf16.count * 2 + 2
    guard count > longestString else { return }
    violations.report(.textTooLong, at: element, ["count": .number(count), "limit": .number(longestString)])
  }

  private static func isBlank(_ text: String?) -> Bool { text?.allSatisfy(\.isWhitespace) ?? true }
}

/// The levels of headings in reading order (ISO 14289-1 §7.4.2).
private struct HeadingSequence {
  private var last: Int?

  mutating func visit(_ element: StructureTree.Element, _ violations: inout Violations) {
    guard let level = element.role.headingLevel else { return }
    let found = DiagnosticArgument.name("h\(level)")
    if let last {
      if level > last + 1 {
        violations.report(
          .headingSkipped, at: element,
          ["before": .name("h\(last)"), "found": found, "expected": .name("h\(last + 1)")])
      }
    } else if level != 1 {
      violations.report(.firstHeadingNotLevelOne, at: element, ["found": found])
    }
    last = level
  }
}
