import Diagnostics
import Pages

// What is known of links once all boxes stand: their generated words, and whether their targets exist.

extension BoxBuilder {
  /// Gives links without words of their own the generated ones (`::after { content: target-text(…) }`), and reports
  /// links that say nothing and links to ids that no element has.
  mutating func finishLinks() {
    if result.boxes.links.contains(where: \.description.isEmpty) { describeByGeneratedText() }
    for link in result.boxes.links {
      let element = result.structure[link.element]
      if link.description.isEmpty {
        log.report(Diagnostic(LayoutDiagnostics.linkWithoutText, at: element.origin, data: element.dataOrigin))
      }
      guard case .destination(let name) = link.target, !knownIDs.contains(name) else { continue }
      log.report(
        Diagnostic(
          LayoutDiagnostics.linkTargetMissing, at: element.origin, data: element.dataOrigin,
          suggestion: EditDistance.nearest(to: name, in: knownIDs.sorted()), ["target": .name(name)]))
    }
  }

  /// Numbers of pages are left out, because they are not known yet; a link that is nothing but a number is described by
  /// the words of its target.
  private mutating func describeByGeneratedText() {
    var pageNumbers: Set<BoxID> = []
    for reference in result.references {
      switch reference.kind {
      case .pageCounter, .targetPage: pageNumbers.insert(reference.box)
      case .footnote, .targetCounter, .targetCounters, .targetText: break
      }
    }
    for index in result.boxes.boxes.indices {
      let link = Int(result.boxes.boxes[index].link)
      guard link >= 0, result.boxes.links[link].description.isEmpty else { continue }
      var bytes: [UInt8] = []
      collectText(of: BoxID(index: Int32(index)), except: pageNumbers, into: &bytes)
      var words = BoxBuilder.collapsed(bytes[...])
      if words.isEmpty, case .destination(let id) = result.boxes.links[link].target, let target = result.targets[id] {
        words = text(of: target.node)
      }
      result.boxes.links[link].description = words
    }
  }

  /// The text of a box and those inside, leaders as a blank.
  private func collectText(of box: BoxID, except left: Set<BoxID>, into bytes: inout [UInt8]) {
    guard !left.contains(box) else { return }
    switch result.boxes[box].kind {
    case .text:
      let range = result.boxes[box].text
      bytes += result.boxes.text[Int(range.lowerBound)..<Int(range.upperBound)]
    case .leader: bytes.append(0x20)
    default: for child in result.boxes.children(box) { collectText(of: child, except: left, into: &bytes) }
    }
  }
}
