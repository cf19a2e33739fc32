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
    let pieces = generated(style, pseudo, of: node, context)
    let parent = flow.inlineBoxes.last ?? flow.root
    var box = Box(kind: .inline, style: style, language: styled.languageIndex[Int(node.index)])
    box.origin = origin(of: node)
    if styled.styles[Int(style)].display == .inlineBlock {
      flow.hasInk = true
      box.kind = .atomicInline
      let outer = append(box, to: parent)
      box.kind = pieces.isEmpty ? .block : .inlineRoot
      let inner = append(box, to: outer)
      addGenerated(pieces, style: style, of: node, in: inner, context)
      return
    }
    guard !pieces.isEmpty else { return }
    flow.hasInk = true
    let inline = append(box, to: parent)
    addGenerated(pieces, style: style, of: node, in: inline, context)
  }

  /// Adds ::before or ::after as a block.
  mutating func blockPseudo(_ pseudo: PseudoElement, of node: NodeID, in parent: Int32, _ context: Context) {
    guard let style = styled.pseudoStyles[PseudoKey(node: node, pseudo: pseudo)] else { return }
    let pieces = generated(style, pseudo, of: node, context)
    var box = Box(kind: pieces.isEmpty ? .block : .inlineRoot, style: style, language: 0)
    box.language = styled.languageIndex[Int(node.index)]
    box.origin = origin(of: node)
    let index = append(box, to: parent)
    guard !pieces.isEmpty else { return }
    let inner =
      needsParagraph(context) ? paragraph(for: index, language: box.language, context) : context
    addGenerated(pieces, style: style, of: node, in: index, inner)
  }

  /// What a pseudo-element says; applies its counter changes first.
  mutating func generated(
    _ style: Int32, _ pseudo: PseudoElement, of node: NodeID, _ context: Context
  ) -> [GeneratedPiece] {
    applyCounters(style, level: context.level)
    guard let content = styled.styles[Int(style)].content else { return [] }
    let pieces = evaluate(content, of: node, style: style)
    rememberPseudo(pseudo, of: node, pieces)
    return pieces
  }

  /// The text of a `content` list where it cannot wait for pages; what would have to is reported.
  mutating func evaluateText(_ content: [ContentItem], of node: NodeID, style: Int32) -> String {
    evaluate(content, of: node, style: style).map { piece in
      if case .text(let text) = piece { return text }
      let feature =
        switch piece {
        case .leader: "leader()"
        case .image: "url()"
        default: "target-counter(), counter(page)"
        }
      log.report(report(LayoutDiagnostics.notYet, at: node, ["feature": .name(feature)]))
      return ""
    }.joined()
  }

  /// The pieces of a `content` list; neighbouring texts are one piece, and there are no empty ones.
  private mutating func evaluate(_ content: [ContentItem], of node: NodeID, style: Int32) -> [GeneratedPiece] {
    var pieces: [GeneratedPiece] = []
    var text = ""
    func add(_ kind: PageReference.Kind) {
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
      pieces.append(.reference(kind))
    }
    for item in content {
      switch item {
      case .string(let string), .attribute(let string): text += string
      case .counter(let name, let representation), .counters(let name, _, let representation):
        if let counter = PageCounter(rawValue: name) {
          if let value = pageCounter(counter) {
            text += representation.representation(of: value)
          } else {
            add(.pageCounter(counter, representation))
          }
        } else if name == "footnote", let noteNumber, numbersNotesByPage {
          add(.footnote(noteNumber, representation))
        } else if case .counters(_, let separator, _) = item {
          text += counters.values(name).map { representation.representation(of: $0) }.joined(separator: separator)
        } else {
          text += representation.representation(of: counters.value(name))
        }
      case .openQuote:
        text += quote(style, of: node, depth: quoteDepth)?.open ?? ""
        quoteDepth += 1
      case .closeQuote:
        quoteDepth = max(quoteDepth - 1, 0)
        text += quote(style, of: node, depth: quoteDepth)?.close ?? ""
      case .noOpenQuote: quoteDepth += 1
      case .noCloseQuote: quoteDepth = max(quoteDepth - 1, 0)
      case .elementText(let pick): text += elementText(pick, of: node)
      case .targetCounter, .targetCounters, .targetText:
        if let kind = reference(item) {
          // A target of a running element is outside the pages that could tell.
          if pageNumbers == nil { add(kind) } else { text += margin(kind, at: node) }
        }
      case .image(let reference):
        if !text.isEmpty { pieces.append(.text(text)) }
        text = ""
        pieces.append(.image(reference))
      case .leader(let pattern):
        if !text.isEmpty { pieces.append(.text(text)) }
        text = ""
        if !pattern.isEmpty { pieces.append(.leader(pattern)) }
      case .namedString, .runningElement:
        log.report(
          report(LayoutDiagnostics.notYet, at: node, ["feature": .name("content: string(), element()")]))
      }
    }
    if !text.isEmpty { pieces.append(.text(text)) }
    return pieces
  }

  /// A reference in furniture: only what does not depend on pages is known there.
  private mutating func margin(_ kind: PageReference.Kind, at node: NodeID) -> String {
    log.report(report(LayoutDiagnostics.notYet, at: node, ["feature": .name("target-counter() in running()")]))
    return ""
  }

  private func elementText(_ pick: TextPick, of node: NodeID) -> String {
    switch pick {
    case .text: return text(of: node)
    case .firstLetter: return BoxBuilder.firstLetter(of: text(of: node))
    case .before, .after:
      let key = PseudoKey(node: node, pseudo: pick == .before ? .before : .after)
      guard let style = styled.pseudoStyles[key] else { return "" }
      // A copy, because looking must change no counters and quotes.
      var copy = self
      copy.applyCounters(style, level: 0)
      return copy.evaluateText(styled.styles[Int(style)].content ?? [], of: node, style: style)
    }
  }

  private func quote(_ style: Int32, of node: NodeID, depth: Int) -> QuotePair? {
    let levels = styled.styles[Int(style)].quotes ?? QuotationMarks.pairs(for: styled.language(node))
    guard !levels.isEmpty else { return nil }
    return levels[min(max(depth, 0), levels.count - 1)]
  }

  /// The value of a page counter where it is known: in furniture.
  private mutating func pageCounter(_ counter: PageCounter) -> Int? {
    guard let pageNumbers else { return nil }
    usedPageCounter = true
    return pageNumbers.value(counter)
  }

  /// Notes that an element numbers pages anew.
  mutating func applyPageReset(_ style: Int32) {
    guard pageNumbers == nil, let reset = styled.styles[Int(style)].pageReset else { return }
    pending.append(.pageReset(reset))
  }

  /// Applies `counter-reset`, `counter-increment` and `counter-set` in this order.
  mutating func applyCounters(_ style: Int32, of node: NodeID? = nil, level: Int) {
    let index = Int(style)
    if !styled.styles[index].counterReset.isEmpty {
      for change in styled.styles[index].counterReset {
        let start = change.isAutomatic ? node.map { reversedStart(change.name, in: $0) } ?? 0 : change.value
        counters.reset(change.name, to: start, level: level, isReversed: change.isReversed)
      }
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
      pending.append(.string(name: assignment.name, value: evaluateText(assignment.content, of: node, style: style)))
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

extension ComputedStyle {
  /// The number that `counter-reset` or `counter-set` gives the page.
  fileprivate var pageReset: Int? {
    if counterReset.isEmpty, counterSet.isEmpty { return nil }
    return (counterReset + counterSet).last { $0.name == PageCounter.page.rawValue }?.value
  }
}
