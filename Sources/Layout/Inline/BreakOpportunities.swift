import Styling
import TextAnalysis

/// The places in a paragraph's text where lines may end, before `white-space` has its say (UAX #14, CSS Text 3 §5).
struct BreakOpportunities {
  /// All of them, ascending.
  let offsets: [Int]
  /// Those that are there only because of `word-break`, `line-break` or `white-space-collapse`; nil when there are none.
  private let extra: Set<Int>?
  private let text: [UInt8]

  /// Finds the opportunities in the content of a paragraph.
  init(_ content: InlineContent, scope: LayoutScope) {
    text = content.text
    let root = content.inlines[0].box
    var language = scope.boxes.language(root)
    // Strictness is a matter of Chinese, Japanese and Korean (CSS Text 3 §5.3); ICU takes it from the locale.
    switch scope.boxes[style: root].lineBreak {
    case .auto, .anywhere: break
    case let strictness: language = (language.isEmpty ? "und" : language) + "-u-lb-\(strictness.rawValue)"
    }
    let natural = scope.boundaries.lineBreaks(in: text, language: language).map(\.offset)
    var found: Set<Int> = []
    var clusters: [Int] = []
    for element in content.elements where element.kind == .text {
      if scope.boxes[style: element.box].whiteSpaceCollapse == .breakSpaces {
        // After every preserved space, those before others included (CSS Text 3 §4.1.1).
        for offset in element.text where text[offset] == 0x20 { found.insert(offset + 1) }
      }
      guard
        scope.boxes[style: element.box].wordBreak == .breakAll
          || scope.boxes[style: element.box].lineBreak == .anywhere
      else { continue }
      if clusters.isEmpty { clusters = TextClusters.ends(in: text, scope.boundaries) }
      found.formUnion(clusters.lazy.filter { $0 >= element.text.lowerBound && $0 <= element.text.upperBound })
    }
    guard !found.isEmpty else {
      offsets = natural
      extra = nil
      return
    }
    found.subtract(natural)
    extra = found
    offsets = (natural + found).sorted()
  }

  /// Whether the style of the box around both characters at an opportunity lets lines end there.
  func allows(at offset: Int, _ style: ComputedStyle) -> Bool {
    if style.lineBreak == .anywhere { return true }
    if let extra, extra.contains(offset) {
      if style.whiteSpaceCollapse == .breakSpaces, text[offset - 1] == 0x20 { return true }
      return style.wordBreak == .breakAll && isBetweenLetters(offset)
    }
    // Breaks that a dictionary found are between words, though no blank is.
    return style.wordBreak != .keepAll || !isBetweenLetters(offset) || isSoutheastAsian(offset)
  }

  /// Whether letters, digits or signs of a word stand on both sides (CSS Text 3 §5.2).
  private func isBetweenLetters(_ offset: Int) -> Bool {
    guard offset < text.count, let before = ScalarReader.previous(in: text[...], before: offset)?.scalar else {
      return false
    }
    let after = ScalarReader.next(in: text, at: offset).scalar
    return Self.isLetter(before) && Self.isLetter(after)
  }

  /// Whether the character before is one of class SA: Thai, Lao, Myanmar, Khmer, Tai scripts.
  private func isSoutheastAsian(_ offset: Int) -> Bool {
    switch ScalarReader.previous(in: text[...], before: offset)?.scalar.value ?? 0 {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19DF, 0x1A20...0x1AAF, 0xA9E0...0xA9FF,
      0xAA60...0xAADF:
      true
    default: false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend
  }
}
