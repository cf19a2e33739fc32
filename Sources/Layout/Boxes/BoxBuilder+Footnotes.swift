import Diagnostics
import Markup
import Pages
import Styling

// Footnotes (CSS GCPM 3 §2): the call in the text, the note behind the document.

extension BoxBuilder {
  /// A note whose box is built when the document is complete.
  struct PendingNote {
    let node: NodeID
    /// Counted from zero.
    let number: Int
    /// The Note element; nil where a note is not possible.
    let element: StructureID?
    /// The counters where the note is called.
    let counters: CounterScopes
    let context: Context
    /// The name of the place of the call.
    let callName: String
  }

  /// What the first line of a note begins with.
  struct PendingMarker {
    let node: NodeID
    let style: Int32
    let pieces: [GeneratedPiece]
    let callName: String
  }

  /// Builds the call of a footnote; the note follows when everything else is built.
  mutating func footnote(_ node: NodeID, in flow: inout Flow, _ context: Context) {
    guard let element = context.element, pageNumbers == nil else {
      log.report(report(LayoutDiagnostics.footnoteInMargin, at: node))
      return
    }
    let style = styled.styleIndex[Int(node.index)]
    let callStyle = styled.pseudoStyles[PseudoKey(node: node, pseudo: .footnoteCall)]
    var outer = context
    outer.level += 1
    applyCounters(style, level: outer.level)
    let counts = [style, callStyle].compactMap { $0 }.contains { style in
      styled.styles[Int(style)].counterIncrement.contains { $0.name == "footnote" }
    }
    if !counts { counters.increment("footnote", by: 1, level: 0) }
    applyStringSet(style, of: node)

    let number = result.boxes.footnotes.count
    let callName = "-vordruck-call-\(number + 1)"
    let noteName = "-vordruck-note-\(number + 1)"
    knownIDs.insert(callName)
    knownIDs.insert(noteName)
    pending.append(.anchor(callName))

    flow.hasInk = true
    noteNumber = number
    let call = self.call(node, style: callStyle ?? style, in: flow.inlineBoxes.last ?? flow.root, noteName, outer)
    noteNumber = nil
    let note = result.structure.add(
      .note, to: placeOfNote(around: element), origin: styled.document.span(node))
    result.structure[note].dataOrigin = styled.document.dataSpan(node)
    result.structure[note].identifier = "note\(number + 1)"
    setLanguage(of: note, styled.languageIndex[Int(node.index)], context)
    result.boxes.noteCalls[BoxID(index: call)] = Int32(number)
    result.boxes.footnotes.append(
      Footnote(
        call: BoxID(index: call), body: BoxID(index: call), policy: styled.styles[Int(style)].footnotePolicy,
        display: styled.styles[Int(style)].footnoteDisplay))
    outer.element = note
    outer.role = .note
    outer.language = styled.languageIndex[Int(node.index)]
    outer.hasBlocks = hasBlockInside[Int(node.index)]
    pendingNotes.append(
      PendingNote(
        node: node, number: number, element: note, counters: counters, context: outer, callName: callName))
    // The notes called in this one come before those that follow in the text.
    let inner = countNotes(in: node)
    if inner > 0 { counters.increment("footnote", by: inner, level: 0) }
    counters.leave(level: outer.level)
  }

  private func countNotes(in node: NodeID) -> Int {
    styled.document.children(node).reduce(0) { count, child in
      guard styled.document.kind(child) == .element else { return count }
      let style = Int(styled.styleIndex[Int(child.index)])
      if styled.styles[style].display == .none { return count }
      return count + (styled.styles[style].float == .footnote ? 1 : 0) + countNotes(in: child)
    }
  }

  /// Builds the inline box of a call: Reference with a link to the note.
  private mutating func call(
    _ node: NodeID, style: Int32, in parent: Int32, _ name: String, _ context: Context
  ) -> Int32 {
    let start = Int32(result.boxes.text.count)
    let pieces = generated(style, .footnoteCall, of: node, context)
    var box = Box(kind: .inline, style: style, language: styled.languageIndex[Int(node.index)])
    box.origin = origin(of: node)
    guard !pieces.isEmpty else {
      let index = append(box, to: parent)
      flushPending(to: index)
      return index
    }
    let inner = link(node, .reference, to: name, text(of: node), &box, context)
    let index = append(box, to: parent)
    flushPending(to: index)
    addGenerated(pieces, style: style, of: node, in: index, inner)
    callTexts.append(start..<Int32(result.boxes.text.count))
    return index
  }

  /// Makes an element with a Link in it that leads to a place; within another link only the element.
  private mutating func link(
    _ node: NodeID, _ role: StructureRole, to name: String, _ words: String, _ box: inout Box, _ context: Context
  ) -> Context {
    guard let outer = context.element else { return context }
    var inner = context
    let element = result.structure.add(role, to: outer, origin: styled.document.span(node))
    inner.element = element
    inner.role = role
    box.structure = element
    guard !isInLink(outer), !words.isEmpty else { return inner }
    let link = result.structure.add(.link, to: element, origin: styled.document.span(node))
    inner.element = link
    inner.role = .link
    box.link = Int32(result.boxes.links.count)
    result.boxes.links.append(BoxLink(target: .destination(name), description: words, element: link))
    return inner
  }

  private func isInLink(_ element: StructureID) -> Bool {
    var current: StructureID? = element
    while let id = current {
      if result.structure[id].role == .link { return true }
      current = result.structure[id].parent
    }
    return false
  }

  /// The element that takes the Note: right after the paragraph or heading, else within what holds the text.
  private func placeOfNote(around element: StructureID) -> StructureID {
    var current = element
    while let parent = result.structure[current].parent {
      switch result.structure[current].role {
      case .span, .link, .quote, .code, .reference, .label: current = parent
      case .paragraph, .heading1, .heading2, .heading3, .heading4, .heading5, .heading6: return parent
      default: return takesNotes(current) ? current : parent
      }
    }
    return current
  }

  /// A list item or a row takes its parts only.
  private func takesNotes(_ element: StructureID) -> Bool {
    switch result.structure[element].role {
    case .list, .table, .tableRow, .tableHead, .tableBody, .tableFoot, .toc: false
    default: true
    }
  }

  // MARK: Notes

  /// Builds the boxes of all notes, those of notes in notes included.
  mutating func buildNotes() {
    var next = 0
    while next < pendingNotes.count {
      build(pendingNotes[next])
      next += 1
    }
    pendingNotes.removeAll()
  }

  private mutating func build(_ note: PendingNote) {
    counters = note.counters
    if let id = styled.document.value("id", of: note.node), !id.isEmpty {
      if knownIDs.insert(id).inserted {
        pending.append(.anchor(id))
        rememberTarget(id, note.node)
      } else {
        log.report(report(LayoutDiagnostics.duplicateID, at: note.node, ["name": .name(id)]))
      }
    }
    pending.append(.anchor("-vordruck-note-\(note.number + 1)"))
    var box = makeBox(.block, for: note.node)
    box.structure = note.element
    let index = append(box, to: -1)
    result.boxes.footnotes[note.number].body = BoxID(index: index)
    if let style = styled.pseudoStyles[PseudoKey(node: note.node, pseudo: .footnoteMarker)] {
      noteNumber = note.number
      let pieces = generated(style, .footnoteMarker, of: note.node, note.context)
      noteNumber = nil
      if !pieces.isEmpty {
        pendingMarker = PendingMarker(node: note.node, style: style, pieces: pieces, callName: note.callName)
      }
    }
    contents(of: note.node, in: index, note.context)
    if pendingMarker != nil {
      // A note without text still has its number.
      var flow = Flow(container: index, ownsRoot: false)
      openRoot(&flow, note.context)
      close(&flow, note.context)
    }
  }

  /// Begins the first line of a note with its number: Lbl with a link back to the call.
  mutating func addMarker(to flow: inout Flow, _ context: Context) {
    guard let marker = pendingMarker else { return }
    pendingMarker = nil
    flow.hasInk = true
    var box = Box(kind: .inline, style: marker.style, language: styled.languageIndex[Int(marker.node.index)])
    box.origin = origin(of: marker.node)
    let words = marker.pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    var label = BoxBuilder.collapsed(Array(words.utf8)[...])
    // A number that only pages know is not known yet: the note speaks for itself.
    if label.isEmpty || label == "." { label = text(of: marker.node) }
    let inner = link(marker.node, .label, to: marker.callName, label, &box, flow.paragraph ?? context)
    let index = append(box, to: flow.root)
    addGenerated(marker.pieces, style: marker.style, of: marker.node, in: index, inner)
  }
}
