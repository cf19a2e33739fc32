/// What a page's content stream shows and marks, with every breach of its rules.
struct PDFContentScan {
  /// A piece of text that one string of a `Tj` or `TJ` shows.
  struct Shown {
    /// The marked-content identifier around it, nil in an artifact or outside.
    let identifier: Int?
    /// The name of the font resource.
    let font: String
    /// The two-byte codes.
    let codes: [UInt16]
  }

  /// The marked-content identifiers in order.
  private(set) var identifiers: [Int] = []
  private(set) var shown: [Shown] = []
  /// The names of used resources by kind.
  private(set) var resources: [String: Set<String>] = [:]
  private(set) var problems: [String] = []

  private enum Mark: Equatable {
    case artifact
    case content(Int)
    case other
  }

  private var marks: [Mark] = []
  private var saved = 0
  private var isInText = false
  private var font = ""

  init(_ content: [UInt8]) {
    var parser = PDFParser(content)
    var operands: [PDFObject] = []
    do {
      while !parser.isAtEnd {
        let object = try parser.object()
        if case .operation(let operation) = object {
          perform(operation, operands)
          operands.removeAll(keepingCapacity: true)
        } else {
          operands.append(object)
        }
      }
    } catch {
      problems.append("content: \(error)")
    }
    if !marks.isEmpty { problems.append("marked content is not closed") }
    if saved != 0 { problems.append("q and Q do not balance") }
    if isInText { problems.append("a text object is not closed") }
  }

  private mutating func perform(_ operation: String, _ operands: [PDFObject]) {
    switch operation {
    case "q", "Q": saveOrRestore(operation)
    case "BT", "ET":
      if isInText == (operation == "BT") { problems.append("\(operation) where it must not be") }
      isInText = operation == "BT"
    case "BDC": begin(operands)
    case "BMC":
      marks.append(.other)
    case "EMC":
      if marks.popLast() == nil { problems.append("EMC without BDC") }
    case "Tf":
      font = operands.first?.name ?? ""
      resources["Font", default: []].insert(font)
    case "gs": resources["ExtGState", default: []].insert(operands.first?.name ?? "")
    case "Tj", "TJ": show(operands)
    case "Do":
      resources["XObject", default: []].insert(operands.first?.name ?? "")
      paint(operation)
    case "f", "F", "f*", "B", "B*", "b", "b*", "s", "S", "sh", "BI": paint(operation)
    case "m", "l", "c", "v", "y", "h", "re", "W", "W*", "n", "cm":
      if isInText { problems.append("\(operation) within a text object") }
    case "Td", "TD", "Tm", "T*", "'", "\"":
      if !isInText { problems.append("\(operation) outside a text object") }
    case "w", "J", "j", "M", "d", "ri", "i", "g", "G", "rg", "RG", "cs", "CS", "sc", "SC", "scn", "SCN", "Tc", "Tw",
      "Tz",
      "TL", "Tr", "Ts":
      break
    default: problems.append("unknown operator \(operation)")
    }
  }

  private mutating func saveOrRestore(_ operation: String) {
    if isInText { problems.append("\(operation) within a text object") }
    saved += operation == "q" ? 1 : -1
    if saved < 0 { problems.append("Q without q") }
    if saved > 28 { problems.append("q nests deeper than 28") }
  }

  private mutating func begin(_ operands: [PDFObject]) {
    let isArtifact = operands.first?.name == "Artifact"
    if let identifier = operands.last?.dictionary?["MCID"]?.integer {
      if marks.contains(.artifact) { problems.append("content \(identifier) within an artifact") }
      if marks.contains(where: { if case .content = $0 { true } else { false } }) {
        problems.append("content \(identifier) within content")
      }
      identifiers.append(identifier)
      marks.append(.content(identifier))
    } else if isArtifact {
      if marks.contains(where: { if case .content = $0 { true } else { false } }) {
        problems.append("an artifact within content")
      }
      marks.append(.artifact)
    } else {
      marks.append(.other)
    }
  }

  private mutating func paint(_ operation: String) {
    if !marks.contains(where: { $0 != .other }) { problems.append("\(operation) outside content and artifacts") }
  }

  private mutating func show(_ operands: [PDFObject]) {
    paint("text")
    if !isInText { problems.append("text is shown outside a text object") }
    if font.isEmpty { problems.append("text is shown without a font") }
    let identifier = marks.lazy.compactMap { if case .content(let identifier) = $0 { identifier } else { nil } }.first
    for string in (operands.first?.array ?? operands).compactMap(\.string) {
      if string.count % 2 == 1 { problems.append("a code is cut in half") }
      let codes = stride(from: 0, to: string.count - 1, by: 2).map { UInt16(string[$0]) << 8 | UInt16(string[$0 + 1]) }
      shown.append(Shown(identifier: identifier, font: font, codes: codes))
    }
  }
}
