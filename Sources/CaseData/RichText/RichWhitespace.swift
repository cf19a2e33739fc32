import Diagnostics

/// Brings white space into one form, so that Markdown and XHTML of the same text give the same tree.
///
/// Runs of blanks and line ends become one blank; blanks at the edges of a paragraph, heading, cell or list item and
/// around line breaks go away. No-break spaces are characters like any other.
enum RichWhitespace {
  /// The blocks in the one form; reports and drops paragraphs without text.
  static func normalized(_ blocks: [RichNode], report: (DiagnosticDefinition, SourceSpan?) -> Void) -> [RichNode] {
    blocks.compactMap { block in
      var block = block
      if block.children.contains(where: { !$0.isInline }) {
        block.children = normalizedFlow(block.children, report: report)
      } else {
        block.children = trimmed(block.children)
        let isText = block.name == "p" || block.name?.first == "h"
        if isText, !hasCharacters(block.children) {
          report(RichTextDiagnostics.emptyParagraph, block.span)
          return nil
        }
      }
      return block
    }
  }

  /// Content in which lines of text and blocks stand side by side, as in list items.
  private static func normalizedFlow(
    _ children: [RichNode], report: (DiagnosticDefinition, SourceSpan?) -> Void
  ) -> [RichNode] {
    var result: [RichNode] = []
    var line: [RichNode] = []
    func flush() {
      result += trimmed(line)
      line = []
    }
    for child in children {
      if child.isInline {
        line.append(child)
      } else {
        flush()
        result += normalized([child], report: report)
      }
    }
    flush()
    return result
  }

  private static func hasCharacters(_ nodes: [RichNode]) -> Bool {
    nodes.contains { node in node.plainText.contains { !$0.isWhitespace && $0 != "\u{A0}" } }
  }

  /// A line of text with single blanks and none at its edges.
  static func trimmed(_ nodes: [RichNode]) -> [RichNode] {
    var state = State()
    let collapsed = merged(nodes.map { collapse($0, &state) })
    return trimEnd(collapsed)
  }

  private struct State {
    /// Whether a blank at this place would be the second or the first of its line.
    var afterBlank = true
  }

  private static func collapse(_ node: RichNode, _ state: inout State) -> RichNode {
    var node = node
    if node.name == nil {
      var text = ""
      for scalar in node.text.unicodeScalars {
        if isBlank(scalar) {
          if !state.afterBlank { text.append(" ") }
          state.afterBlank = true
        } else {
          text.unicodeScalars.append(scalar)
          state.afterBlank = false
        }
      }
      node.text = text
    } else if node.name == "br" {
      state.afterBlank = true
    } else {
      node.children = merged(node.children.map { collapse($0, &state) })
    }
    return node
  }

  /// Adjacent texts joined, empty texts dropped.
  private static func merged(_ nodes: [RichNode]) -> [RichNode] {
    var result: [RichNode] = []
    for node in nodes where node.name != nil || !node.text.isEmpty {
      if node.name == "br", let last = result.last, last.name == nil, last.text.hasSuffix(" ") {
        result[result.count - 1].text.removeLast()
        if result[result.count - 1].text.isEmpty { result.removeLast() }
      }
      if node.name == nil, let last = result.last, last.name == nil {
        result[result.count - 1].text += node.text
        result[result.count - 1].span = joined(last.span, node.span)
      } else {
        result.append(node)
      }
    }
    return result
  }

  /// Joins the places of adjacent texts; a place that would reach over something else stays the first's.
  private static func joined(_ first: SourceSpan?, _ second: SourceSpan?) -> SourceSpan? {
    guard let first, let second, first.source == second.source else { return first ?? second }
    guard second.start >= first.start + first.length else { return first }
    return SourceSpan(
      source: first.source, start: Int(first.start), length: Int(second.start + second.length - first.start))
  }

  private static func trimEnd(_ nodes: [RichNode]) -> [RichNode] {
    var nodes = nodes
    guard var last = nodes.popLast() else { return [] }
    if last.name == nil {
      while last.text.unicodeScalars.last.map(isBlank) == true { last.text.unicodeScalars.removeLast() }
      return last.text.isEmpty ? trimEnd(nodes) : nodes + [last]
    }
    if last.name != "br" { last.children = trimEnd(last.children) }
    return nodes + [last]
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
  }
}
