import Diagnostics
import Markup
import Pages
import Styling

// Cross-references (CSS Content 3 §2.6): generated text about other places, filled in when these are known.

extension BoxBuilder {
  /// A piece of generated text.
  enum GeneratedPiece {
    case text(String)
    case reference(PageReference.Kind)
    case image(ImageReference)
    /// What fills the rest of the line, with repeats of a text.
    case leader(String)
  }

  /// The ids that some style's content names, so that others need not be remembered.
  static func findReferencedIDs(_ styled: StyledTree) -> Set<String> {
    var names: Set<String> = []
    for style in styled.styles {
      for item in style.content ?? [] {
        switch item {
        case .targetCounter(.url(let url), _, _), .targetCounters(.url(let url), _, _, _),
          .targetText(.url(let url), _):
          names.insert(BoxBuilder.fragment(of: url))
        default: break
        }
      }
    }
    return names
  }

  /// The id in a reference within the document.
  private static func fragment(of url: String) -> String { url.hasPrefix("#") ? String(url.dropFirst()) : url }

  /// What a `target-*()` item says later; nil when it is none.
  func reference(_ item: ContentItem) -> PageReference.Kind? {
    switch item {
    case .targetCounter(.url(let url), let name, let style):
      let id = BoxBuilder.fragment(of: url)
      if let counter = PageCounter(rawValue: name) { return .targetPage(id, counter, style) }
      return .targetCounter(id, name, style)
    case .targetCounters(.url(let url), let name, let separator, let style):
      let id = BoxBuilder.fragment(of: url)
      if let counter = PageCounter(rawValue: name) { return .targetPage(id, counter, style) }
      return .targetCounters(id, name, separator: separator, style)
    case .targetText(.url(let url), let pick): return .targetText(BoxBuilder.fragment(of: url), pick)
    default: return nil
    }
  }

  /// Adds generated text with a box for each reference in it.
  mutating func addGenerated(
    _ pieces: [GeneratedPiece], style: Int32, of node: NodeID, in parent: Int32, _ context: Context
  ) {
    let language = styled.languageIndex[Int(node.index)]
    for piece in pieces {
      switch piece {
      case .text(let text):
        addText(text.utf8, style: style, language: language, origin: origin(of: node), in: parent, context)
      case .leader(let pattern):
        addText(
          pattern.utf8, style: style, language: language, origin: origin(of: node), in: parent, context,
          kind: .leader)
      case .image(let reference): decoration(reference, in: parent)
      case .reference(let kind):
        var box = Box(kind: .text, style: style, language: language)
        box.origin = origin(of: node)
        box.slot = slot(context)
        let index = append(box, to: parent)
        result.references.append(PageReference(box: BoxID(index: index), kind: kind, node: node))
      }
    }
  }

  // MARK: Targets

  /// Remembers an element that references name, with the counters as they stand.
  mutating func rememberTarget(_ id: String, _ node: NodeID) {
    guard referencedIDs.contains(id) else { return }
    result.targets[id] = ReferenceTarget(node: node, counters: counters)
  }

  /// Remembers what `::before` and `::after` of a target say; counters count after `::before`.
  mutating func rememberPseudo(_ pseudo: PseudoElement, of node: NodeID, _ pieces: [GeneratedPiece]) {
    guard !referencedIDs.isEmpty, let id = styled.document.value("id", of: node), result.targets[id]?.node == node
    else { return }
    let text = pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    switch pseudo {
    case .before:
      result.targets[id]?.counters = counters
      result.targets[id]?.before = text
    case .after: result.targets[id]?.after = text
    case .marker, .firstLetter, .footnoteCall, .footnoteMarker: break
    }
  }

  /// Fills in what is known without pages, and a guess of usual width elsewhere; reports targets that are missing.
  mutating func resolveReferences() {
    for reference in result.references {
      let text: String
      switch reference.kind {
      case .pageCounter(_, let style): text = style.representation(of: 10)
      case .targetPage(let id, _, let style):
        text = target(id, of: reference) == nil ? "" : style.representation(of: 10)
      case .footnote(let number, let style): text = style.representation(of: number)
      case .targetCounter(let id, let name, let style):
        text = target(id, of: reference).map { style.representation(of: $0.counters.value(name)) } ?? ""
      case .targetCounters(let id, let name, let separator, let style):
        text =
          target(id, of: reference).map { target in
            target.counters.values(name).map { style.representation(of: $0) }.joined(separator: separator)
          } ?? ""
      case .targetText(let id, let pick):
        text = target(id, of: reference).map { targetText($0, pick) } ?? ""
      }
      setText(text, of: reference.box.index)
    }
  }

  private mutating func target(_ id: String, of reference: PageReference) -> ReferenceTarget? {
    if let target = result.targets[id] { return target }
    log.report(
      Diagnostic(
        LayoutDiagnostics.linkTargetMissing, at: styled.document.span(reference.node),
        data: styled.document.dataSpan(reference.node),
        suggestion: EditDistance.nearest(to: id, in: knownIDs.sorted()), ["target": .name(id)]))
    return nil
  }

  private func targetText(_ target: ReferenceTarget, _ pick: TextPick) -> String {
    switch pick {
    case .text: text(of: target.node)
    case .before: target.before
    case .after: target.after
    case .firstLetter: BoxBuilder.firstLetter(of: text(of: target.node))
    }
  }

  private mutating func setText(_ text: String, of box: Int32) {
    let start = Int32(result.boxes.text.count)
    let style = result.boxes.boxes[Int(box)].style
    appendTransformed(text.utf8, style: style, language: result.boxes.boxes[Int(box)].language)
    result.boxes.boxes[Int(box)].text = start..<Int32(result.boxes.text.count)
  }

  // MARK: Text of elements

  /// The collapsed text of an element without footnotes and what is not displayed.
  func text(of node: NodeID) -> String {
    var bytes: [UInt8] = []
    collectText(of: node, into: &bytes)
    return BoxBuilder.collapsed(bytes[...])
  }

  private func collectText(of node: NodeID, into bytes: inout [UInt8]) {
    for child in styled.document.children(node) {
      if styled.document.kind(child) == .text {
        bytes += styled.document.textBytes(child)
        continue
      }
      let style = Int(styled.styleIndex[Int(child.index)])
      if styled.document.name(child) == "br" { bytes.append(0x20) }
      if styled.styles[style].display == .none || styled.styles[style].float == .footnote { continue }
      let isInline = styled.styles[style].display == .inline
      if !isInline { bytes.append(0x20) }
      collectText(of: child, into: &bytes)
      if !isInline { bytes.append(0x20) }
    }
  }

  /// The first letter with the punctuation around it (CSS Pseudo 4 §2.2.1).
  static func firstLetter(of text: String) -> String {
    var result = ""
    for character in text {
      let isPunctuation = character.isPunctuation
      if !result.isEmpty, result.contains(where: { !$0.isPunctuation }), !isPunctuation { break }
      result.append(character)
    }
    return result
  }
}
