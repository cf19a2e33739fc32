import Diagnostics
import Markup
import Pages
import Styling

// Generated content: ::before, ::after, counters, quotes, named strings (CSS Generated Content 3, CSS Lists 3, GCPM 3).

extension BoxBuilder {
  /// Adds ::before or ::after as an inline box.
  mutating func inlinePseudo(
    _ pseudo: PseudoElement, of node: NodeID, in flow: inout Flow, _ context: Context
  ) {
    guard let style = styled.pseudoStyles[PseudoKey(node: node, pseudo: pseudo)] else { return }
    let text = pseudoText(style, of: node, context)
    let parent = flow.inlineBoxes.last ?? flow.root
    var box = Box(kind: .inline, style: style, language: styled.languageIndex[Int(node.index)])
    box.origin = origin(of: node)
    if styled.styles[Int(style)].display == .inlineBlock {
      flow.hasInk = true
      box.kind = .atomicInline
      let outer = append(box, to: parent)
      box.kind = text.isEmpty ? .block : .inlineRoot
      let inner = append(box, to: outer)
      addText(text.utf8, style: style, language: box.language, origin: box.origin, in: inner, context)
      return
    }
    guard !text.isEmpty else { return }
    flow.hasInk = true
    let inline = append(box, to: parent)
    addText(text.utf8, style: style, language: box.language, origin: box.origin, in: inline, context)
  }

  /// Adds ::before or ::after as a block.
  mutating func blockPseudo(_ pseudo: PseudoElement, of node: NodeID, in parent: Int32, _ context: Context) {
    guard let style = styled.pseudoStyles[PseudoKey(node: node, pseudo: pseudo)] else { return }
    let text = pseudoText(style, of: node, context)
    var box = Box(kind: text.isEmpty ? .block : .inlineRoot, style: style, language: 0)
    box.language = styled.languageIndex[Int(node.index)]
    box.origin = origin(of: node)
    let index = append(box, to: parent)
    guard !text.isEmpty else { return }
    let inner =
      needsParagraph(context) ? paragraph(for: index, language: box.language, context) : context
    addText(text.utf8, style: style, language: box.language, origin: box.origin, in: index, inner)
  }

  /// The text of a pseudo-element; applies its counter changes first.
  private mutating func pseudoText(_ style: Int32, of node: NodeID, _ context: Context) -> String {
    applyCounters(style, level: context.level)
    guard let content = styled.styles[Int(style)].content else { return "" }
    return evaluate(content, of: node, style: style)
  }

  /// The text of a `content` list.
  mutating func evaluate(_ content: [ContentItem], of node: NodeID, style: Int32) -> String {
    var text = ""
    for item in content {
      switch item {
      case .string(let string), .attribute(let string): text += string
      case .counter(let name, let representation):
        if let page = pageCounter(name, at: node) {
          text += representation.representation(of: page)
        } else {
          text += representation.representation(of: counters.value(name))
        }
      case .counters(let name, let separator, let representation):
        if let page = pageCounter(name, at: node) {
          text += representation.representation(of: page)
        } else {
          text += counters.values(name).map { representation.representation(of: $0) }.joined(separator: separator)
        }
      case .openQuote:
        text += quote(style, of: node, depth: quoteDepth)?.open ?? ""
        quoteDepth += 1
      case .closeQuote:
        quoteDepth = max(quoteDepth - 1, 0)
        text += quote(style, of: node, depth: quoteDepth)?.close ?? ""
      case .noOpenQuote: quoteDepth += 1
      case .noCloseQuote: quoteDepth = max(quoteDepth - 1, 0)
      case .elementText:
        text += BoxBuilder.collapsed(Array(styled.document.stringValue(node).utf8)[...])
      case .namedString, .runningElement:
        log.report(
          report(LayoutDiagnostics.notYet, at: node, ["feature": .name("content: string(), element()")]))
      }
    }
    return text
  }

  private func quote(_ style: Int32, of node: NodeID, depth: Int) -> QuotePair? {
    let levels = styled.styles[Int(style)].quotes ?? QuotationMarks.pairs(for: styled.language(node))
    guard !levels.isEmpty else { return nil }
    return levels[min(max(depth, 0), levels.count - 1)]
  }

  /// The value of the counters `page` and `pages`, known only in furniture.
  private mutating func pageCounter(_ name: String, at node: NodeID) -> Int? {
    guard name == "page" || name == "pages" else { return nil }
    guard let pageNumbers else {
      log.report(report(LayoutDiagnostics.pageCounterInFlow, at: node))
      return 0
    }
    usedPageCounter = true
    return name == "page" ? pageNumbers.page : pageNumbers.pages
  }

  /// Applies `counter-reset`, `counter-increment` and `counter-set` in this order.
  mutating func applyCounters(_ style: Int32, level: Int) {
    let index = Int(style)
    if !styled.styles[index].counterReset.isEmpty {
      for change in styled.styles[index].counterReset { counters.reset(change.name, to: change.value, level: level) }
    }
    if !styled.styles[index].counterIncrement.isEmpty {
      for change in styled.styles[index].counterIncrement {
        counters.increment(change.name, by: change.value, level: level)
      }
    }
    if !styled.styles[index].counterSet.isEmpty {
      for change in styled.styles[index].counterSet { counters.set(change.name, to: change.value, level: level) }
    }
  }

  /// Records what `string-set` of an element assigns.
  mutating func applyStringSet(_ style: Int32, of node: NodeID) {
    guard !styled.styles[Int(style)].stringSet.isEmpty, pageNumbers == nil else { return }
    for assignment in styled.styles[Int(style)].stringSet {
      pending.append(.string(name: assignment.name, value: evaluate(assignment.content, of: node, style: style)))
    }
  }

  /// Text with white space collapsed and trimmed.
  static func collapsed(_ utf8: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var space = false
    for byte in utf8 {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        space = !bytes.isEmpty
      } else {
        if space { bytes.append(0x20) }
        space = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
