import CaseData
import Markup

/// Puts the explanation of a term in a box behind the block in which it first stands:
/// `<div class="term-explanation" data-term="…">` with the word, its official spelling, and what it means.
///
/// Headings hand their terms on to the block behind them. The official spelling is shown because readers must know the word
/// again on the real paper.
struct TermPass {
  private static let blocks: Set<String> = ["p", "ul", "ol", "dl", "table", "blockquote", "figure", "address"]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  let tree: ElementTree
  let store: TermStore
  private let joint: TermJoint
  private var builder = ElementTree.Builder()
  private var explained: Set<String> = []
  /// The terms whose explanation comes behind the present or the next block.
  private var pending: [Term] = []

  /// The document with explanations if its head asks for them and it is in Leichte Sprache.
  static func run(on tree: ElementTree, store: TermStore, language: String) -> ElementTree {
    guard let root = tree.root, tree.metadata("term-explanations") == "after-block", SentenceMode.isEasy(language)
    else { return tree }
    var pass = TermPass(
      tree: tree, store: store, joint: tree.metadata("term-joint").flatMap { TermJoint(rawValue: $0) } ?? .hyphen)
    pass.copy(root, isInBlock: false)
    return pass.builder.finish()
  }

  private init(tree: ElementTree, store: TermStore, joint: TermJoint) {
    self.tree = tree
    self.store = store
    self.joint = joint
  }

  private mutating func copy(_ node: NodeID, isInBlock: Bool) {
    guard tree.kind(node) == .element else { return builder.text(of: node, in: tree) }
    let name = tree.name(node)
    let isBlock = !isInBlock && tree.namespace(node) == .xhtml && Self.blocks.contains(name)
    let isHeading = !isInBlock && tree.namespace(node) == .xhtml && Self.headings.contains(name)
    if let id = tree.value("data-term", of: node), let term = store.term(id), term.explanation != nil,
      explained.insert(id).inserted
    {
      pending.append(term)
    }
    builder.open(copyOf: node, in: tree)
    for child in tree.children(node) { copy(child, isInBlock: isInBlock || isBlock || isHeading) }
    // A container is the last chance for what a heading or loose words in it have handed on.
    let isContainer = !isInBlock && !isBlock && !isHeading && name != "head" && name != "html"
    if isContainer { writeExplanations() }
    builder.close()
    if isBlock { writeExplanations() }
  }

  private mutating func writeExplanations() {
    // What an explanation says is not explained in turn.
    let terms = pending
    pending = []
    for term in terms { write(term) }
  }

  private mutating func write(_ term: Term) {
    guard let explanation = term.explanation else { return }
    builder.open(
      "div",
      attributes: [
        .init(name: "class", value: "term-explanation"), .init(name: "data-term", value: term.id),
      ])
    builder.open("p", attributes: [.init(name: "class", value: "term-word")])
    builder.open("strong")
    write(word: term.word, term)
    builder.close()
    if joint.written(term.word) != term.official {
      builder.text(" ")
      // The long word stands here on purpose: readers must know it again. Text checks pass over values.
      builder.open("span", attributes: [.init(name: "data-type", value: "value")])
      builder.text("(auf dem Papier steht: \(term.official))")
      builder.close()
    }
    builder.close()
    builder.open("p")
    // Words with bars are set apart like terms.
    for (index, piece) in explanation.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { builder.text(" ") }
      let word = piece.prefix { $0.isLetter || $0 == "|" || $0 == "-" }
      if word.contains("|") {
        write(word: String(word), nil)
        builder.text(String(piece.dropFirst(word.count)))
      } else {
        builder.text(String(piece))
      }
    }
    builder.close()
    builder.close()
  }

  private mutating func write(word: String, _ term: Term?) {
    var attributes: [ElementTree.Attribute] = [.init(name: "class", value: "term")]
    if joint == .mediopunkt, word.contains("|") {
      attributes.append(.init(name: "data-spoken", value: TermJoint.none.written(word)))
    }
    builder.open("span", attributes: attributes)
    builder.text(joint.written(word))
    builder.close()
  }
}
