import Markup

/// Makes an element of each sentence, `<span class="sentence">`, and of each unit of sense in it that hints part,
/// `<span class="sense-unit">`; the attribute `v:sentences` that asked for it is gone afterwards.
///
/// Emphasis and typed values stay intact: a typed value never ends a sentence, and emphasis that spans two sentences is
/// opened again in the second.
struct SentencePass {
  /// The elements whose inline content is sentences; headings and table heads are single ones by themselves.
  private static let blocks: Set<String> = [
    "p", "li", "dd", "td", "div", "section", "aside", "blockquote", "figcaption",
  ]
  /// What stands inside a line; everything else parts the content of a block.
  static let inline: Set<String> = [
    "span", "strong", "em", "b", "i", "u", "a", "abbr", "bdi", "bdo", "small", "mark", "q", "cite", "code", "sub",
    "sup",
    "time", "data", "kbd", "samp", "var", "dfn", "ins", "del", "s", "wbr", "br", "img",
  ]

  let tree: ElementTree
  private var builder = ElementTree.Builder()

  private init(tree: ElementTree) { self.tree = tree }

  /// The document with sentences as elements.
  static func run(on tree: ElementTree) -> ElementTree {
    guard let root = tree.root else { return tree }
    var pass = SentencePass(tree: tree)
    pass.copy(root, mode: .none, language: "")
    return pass.builder.finish()
  }

  private mutating func copy(_ node: NodeID, mode: SentenceMode, language: String) {
    guard tree.kind(node) == .element else { return builder.text(of: node, in: tree) }
    var mode = mode
    let attribute = tree.attribute(SentenceMode.attribute, in: .template, of: node)
    if let attribute { mode = SentenceMode(rawValue: attribute.value) ?? mode }
    let language = tree.value("lang", of: node) ?? language
    builder.open(copyOf: node, in: tree, without: attribute)
    if tree.namespace(node) == .xhtml, Self.blocks.contains(tree.name(node)), mode.holds(for: language) {
      copySentences(of: node, mode: mode, language: language)
    } else {
      for child in tree.children(node) { copy(child, mode: mode, language: language) }
    }
    builder.close()
  }

  /// Copies the content of a block: stretches of inline content as sentences, everything else as it is.
  private mutating func copySentences(of block: NodeID, mode: SentenceMode, language: String) {
    var line: [NodeID] = []
    for child in tree.children(block) {
      if isInline(child) {
        line.append(child)
      } else {
        write(line)
        line = []
        copy(child, mode: mode, language: language)
      }
    }
    write(line)
  }

  private func isInline(_ node: NodeID) -> Bool {
    if tree.kind(node) == .text { return true }
    guard tree.namespace(node) == .xhtml, Self.inline.contains(tree.name(node)) else { return false }
    return tree.children(node).allSatisfy(isInline)
  }

  private mutating func write(_ line: [NodeID]) {
    guard !line.isEmpty else { return }
    var pieces = SentencePieces(tree: tree)
    for node in line { pieces.add(node) }
    guard pieces.hasWords else { return line.forEach { copy($0, mode: .none, language: "") } }
    for sentence in pieces.sentences {
      builder.open("span", attributes: [.init(name: "class", value: "sentence")], at: sentence.first?.span(in: tree))
      let units = SentencePieces.units(of: sentence)
      if units.count == 1 {
        write(units[0])
      } else {
        for unit in units {
          let (pieces, blank) = SentencePieces.trimmed(unit)
          builder.open("span", attributes: [.init(name: "class", value: "sense-unit")])
          write(pieces)
          builder.close()
          // The blank stands between two units, so that either can begin a line.
          if let blank { builder.text(blank) }
        }
      }
      builder.close()
    }
  }

  /// Writes pieces, opening the inline elements around each and closing those that the next one is not in.
  private mutating func write(_ pieces: [SentencePieces.Piece]) {
    var open: [NodeID] = []
    for piece in pieces {
      let common = zip(open, piece.around).prefix { $0 == $1 }.count
      for _ in common..<open.count { builder.close() }
      open.removeLast(open.count - common)
      for element in piece.around[common...] {
        builder.open(copyOf: element, in: tree, without: nil)
        open.append(element)
      }
      switch piece.content {
      case .words(let words, let node):
        builder.text(words, at: tree.span(node), data: tree.dataSpan(node), catalogue: tree.catalogueSpan(node))
      case .whole(let node): copy(node, mode: .none, language: "")
      }
    }
    for _ in open { builder.close() }
  }
}
