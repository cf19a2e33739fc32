package import Diagnostics
package import Markup

/// Reads the German texts of an XLIFF 2.1 catalogue, a block for each unit: findings name the unit.
///
/// Read from the mark-up itself, so that a finding points at the words and not at the whole unit.
package struct CatalogueTextReader {
  private let tree: ElementTree
  private let part: String
  private var text = CheckedText()

  /// The texts of a catalogue: its translations where they are German (`de-simple`, `de-x-ls`), else its German source.
  ///
  /// A translation into another language is not checked, and the log says so.
  package static func read(_ tree: ElementTree, log: inout DiagnosticLog) -> CheckedText? {
    guard let root = tree.root, tree.name(root) == "xliff", tree.namespace(root) == .xliff else { return nil }
    let target = tree.value("trgLang", of: root)
    if let target, !MarkupTextReader.isGerman(target) {
      log.report(
        Diagnostic(
          ProofreadingDiagnostics.notGerman, at: tree.attribute("trgLang", of: root)?.span, ["language": .name(target)])
      )
      return nil
    }
    var reader = CatalogueTextReader(tree: tree, part: target == nil ? "source" : "target")
    reader.walk(root)
    reader.text.hasMarkup = true
    return reader.text
  }

  private init(tree: ElementTree, part: String) {
    self.tree = tree
    self.part = part
  }

  private mutating func walk(_ node: NodeID) {
    for child in tree.children(node) where tree.kind(child) == .element && tree.namespace(child) == .xliff {
      switch tree.name(child) {
      case "file", "group": walk(child)
      case "unit": read(unit: child)
      default: break
      }
    }
  }

  private mutating func read(unit: NodeID) {
    var block = TextBlock(kind: .label)
    block.unit = tree.value("id", of: unit)
    let isPattern = tree.value("type", of: unit) == "vordruck:icu"
    for segment in tree.children(unit) where ["segment", "ignorable"].contains(tree.name(segment)) {
      for child in tree.children(segment) where tree.name(child) == part {
        add(child, isPattern: isPattern, isBold: false, to: &block)
      }
    }
    // What ends like a sentence is one; other units are headings and labels.
    let words = String(decoding: block.text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard let last = words.last?.last else { return }
    if ".!…".contains(last) || words.count > 8 {
      block.kind = .paragraph
    } else if last == "?" {
      block.kind = .heading(2)
    }
    text.blocks.append(block)
  }

  private func add(_ node: NodeID, isPattern: Bool, isBold: Bool, to block: inout TextBlock) {
    for child in tree.children(node) {
      let start = block.text.count
      guard tree.kind(child) == .element else {
        let bytes = Array(tree.textBytes(child))
        if isPattern {
          block.append(
            Array(MessagePattern.words(String(decoding: bytes, as: UTF8.self)).utf8), span: tree.span(child),
            isVerbatim: false)
        } else {
          let span = tree.span(child)
          block.append(bytes, span: span, isVerbatim: span.map { Int($0.length) == bytes.count } ?? false)
        }
        if isBold { block.emphases.append((start..<block.text.count, .bold)) }
        continue
      }
      switch tree.name(child) {
      case "ph":
        block.append(Array("X".utf8), span: tree.span(child), isVerbatim: false)
        block.values.append((start..<block.text.count, .value))
      case "pc":
        let kind = tree.value("subType", of: child)
        add(child, isPattern: isPattern, isBold: isBold || kind == "xlf:b" || kind == "vordruck:strong", to: &block)
        if kind == "xlf:i" || kind == "vordruck:em" { block.emphases.append((start..<block.text.count, .italic)) }
      default: add(child, isPattern: isPattern, isBold: isBold, to: &block)
      }
    }
  }
}
