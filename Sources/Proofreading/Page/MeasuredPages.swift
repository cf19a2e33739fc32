import Pages
import Typography

/// What layout rules look at: the lines of a document, block by block.
package struct MeasuredPages {
  /// A paragraph, heading, item or cell with its lines, over all pages.
  struct Block {
    let id: StructureID
    let role: StructureRole
    let lines: [PageLine]

    /// The characters of all lines; a line without a blank at its end gets one.
    var text: (bytes: [UInt8], starts: [Int]) {
      var bytes: [UInt8] = []
      var starts: [Int] = []
      for line in lines {
        starts.append(bytes.count)
        bytes += line.isHyphenated ? line.text.dropLast(2) : line.text[...]
        if !line.isHyphenated, let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      }
      return (bytes, starts)
    }
  }

  let document: LaidOutDocument
  let blocks: [Block]
  let lines: [PageLine]
  let numberedPages: Set<Int>
  let analyzer: TextAnalyzer
  let familyName: (FontFaceID) -> String

  init(
    document: LaidOutDocument, reader: PageLineReader, analyzer: TextAnalyzer,
    familyName: @escaping (FontFaceID) -> String
  ) {
    self.document = document
    self.analyzer = analyzer
    self.familyName = familyName
    lines = reader.lines.filter { line in line.text.contains { $0 > 0x20 } }
    numberedPages = reader.numberedPages
    var order: [StructureID] = []
    var grouped: [StructureID: [PageLine]] = [:]
    for line in lines {
      if grouped[line.block] == nil { order.append(line.block) }
      grouped[line.block, default: []].append(line)
    }
    blocks = order.map { id in Block(id: id, role: document.structure[id].role, lines: grouped[id] ?? []) }
  }

  /// The offsets in a block's text at which sentences begin.
  func sentenceStarts(_ block: Block) -> [Int] { sentences(block).map(\.lowerBound) }

  /// The sentences of a block, in bytes of its text.
  func sentences(_ block: Block) -> [Range<Int>] {
    var text = TextBlock(kind: .paragraph)
    text.append(block.text.bytes)
    var checked = CheckedText()
    checked.blocks = [text]
    return analyzer.analyze(checked).sentences.map(\.range)
  }

  /// Whether a block is running text: not a heading, a cell or a caption.
  func isProse(_ block: Block) -> Bool { [.paragraph, .listBody, .listItem, .blockQuote].contains(block.role) }
}
