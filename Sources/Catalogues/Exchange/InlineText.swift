package import Markup

/// The inline content of a source or target with all that a translation tool must keep.
package struct InlineText: Hashable, Sendable {
  /// One piece of it.
  package enum Piece: Hashable, Sendable {
    /// Words.
    case text(String)
    /// The place of a value.
    case place(InlineCode)
    /// Start of mark-up or of a marked term.
    case open(InlineCode)
    /// End of the innermost mark-up or term.
    case close
  }

  /// The pieces in order, white space collapsed, none at the ends.
  package private(set) var pieces: [Piece]

  /// Creates a text of pieces.
  package init(_ pieces: [Piece]) {
    self.pieces = pieces
    normalize()
  }

  /// Reads the content of elements that follow each other: the segments of a unit.
  package init(_ tree: ElementTree, _ nodes: [NodeID]) { self.init(nodes.flatMap { Self.pieces(tree, $0) }) }

  /// The codes in order of their start.
  package var codes: [InlineCode] {
    pieces.compactMap {
      switch $0 {
      case .place(let code), .open(let code): code
      case .text, .close: nil
      }
    }
  }

  /// The words alone.
  package var words: String {
    pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  /// The form whose hash tells versions of a German text apart: places as `{name}`, mark-up without its tags.
  package var hashText: String {
    let text = pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .place(let code): "{\(code.argument)}"
      case .open, .close: ""
      }
    }.joined()
    var result = Blanks.collapsed(text).drop { $0 == " " }
    while result.last == " " { result.removeLast() }
    return String(result)
  }

  /// The number of characters that a reader sees, places not counted.
  package var length: Int { words.count }

  /// The first character of the words that XML cannot hold (XML 1.0 §2.2).
  var forbiddenCharacter: Unicode.Scalar? {
    words.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0..<0x20, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
  }

  /// The content as XML.
  package var xml: String {
    var open: [InlineCode] = []
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += Self.escaped(text)
      case .place(let code): result += code.xml
      case .open(let code):
        open.append(code)
        result += code.xml
      case .close: result += open.popLast().map { "</\($0.element)>" } ?? ""
      }
    }
    return result
  }

  /// The text with each code made anew.
  func mapCodes(_ change: (InlineCode) -> InlineCode) -> InlineText {
    InlineText(
      pieces.map {
        switch $0 {
        case .place(let code): .place(change(code))
        case .open(let code): .open(change(code))
        case .text, .close: $0
        }
      })
  }

  /// Characters as XML writes them.
  package static func escaped(_ text: String, isAttribute: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isAttribute: result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  // MARK: Reading

  private static func pieces(_ tree: ElementTree, _ node: NodeID) -> [Piece] {
    var result: [Piece] = []
    for child in tree.children(node) {
      guard tree.kind(child) == .element else {
        result.append(.text(tree.text(child)))
        continue
      }
      switch tree.name(child) {
      case "ph": result.append(.place(code(tree, child, as: "ph")))
      case "pc", "mrk":
        result += [.open(code(tree, child, as: tree.name(child)))] + pieces(tree, child) + [.close]
      // Tools may write mark-up that spans segments as two empty elements.
      case "sc": result.append(.open(code(tree, child, as: "pc")))
      case "sm": result.append(.open(code(tree, child, as: "mrk")))
      case "ec", "em": result.append(.close)
      default: result += pieces(tree, child)
      }
    }
    return result
  }

  private static func code(_ tree: ElementTree, _ node: NodeID, as element: String) -> InlineCode {
    let attributes = tree.attributes(node).filter { $0.namespace == .none && $0.name != "id" }
    return InlineCode(
      element: element, id: tree.value("id", of: node) ?? "",
      attributes: attributes.map { InlineCode.Attribute(name: $0.name, value: $0.value) })
  }

  private mutating func normalize() {
    var joined: [Piece] = []
    for piece in pieces {
      if case .text(let text) = piece, case .text(let before)? = joined.last {
        joined[joined.count - 1] = .text(before + text)
      } else {
        joined.append(piece)
      }
    }
    joined = joined.map { if case .text(let text) = $0 { .text(Blanks.collapsed(text)) } else { $0 } }
    if case .text(let text)? = joined.first, text.hasPrefix(" ") { joined[0] = .text(String(text.dropFirst())) }
    if case .text(let text)? = joined.last, text.hasSuffix(" ") {
      joined[joined.count - 1] = .text(String(text.dropLast()))
    }
    pieces = joined.filter { $0 != .text("") }
  }
}
