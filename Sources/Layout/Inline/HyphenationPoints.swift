import Diagnostics
import Styling
import TextAnalysis

/// Where the words of a piece may be divided by the rules of their language (`hyphens: auto`, CSS Text 3 §6.1).
enum HyphenationPoints {
  /// The least numbers of characters before and after a hyphen where `hyphenate-limit-chars` leaves them open; the
  /// patterns of some languages want more.
  ///
  /// Justified text needs every place to keep its blanks even, ragged text can do without the poor ones.
  private static func least(_ context: LineContext) -> HyphenateLimits {
    context.isJustified
      ? HyphenateLimits(word: 4, before: 2, after: 2) : HyphenateLimits(word: 5, before: 2, after: 3)
  }

  /// Offsets into the paragraph's text, ascending, that lie in the piece.
  ///
  /// Words are looked at as a whole, also where the edge of an inline box divides them. A word with a soft hyphen
  /// is divided nowhere else: its author has decided.
  static func find(in piece: Piece, context: LineContext) -> [Int] {
    let item = context.paragraph.items[Int(piece.owner)]
    let scope = context.scope
    guard scope.boxes[style: item.box].hyphens == .auto, piece.breakAfter != .hyphen,
      let hyphenator = scope.hyphenator(for: item.box)
    else { return [] }
    let limits = limits(scope.boxes[style: item.box].hyphenateLimits, least: least(context))
    let text = context.paragraph.text
    var points: [Int] = []
    var offset = piece.text.lowerBound
    while offset < piece.text.upperBound {
      let (scalar, end) = ScalarReader.next(in: text, at: offset)
      guard isLetter(scalar) else {
        offset = end
        continue
      }
      let word = word(at: offset, in: text)
      offset = word.upperBound
      let scalars = ScalarReader.scalars(in: text, word)
      guard scalars.count >= limits.word, !scalars.contains("\u{AD}"), !isInAddress(word, text) else {
        continue
      }
      let string = String(decoding: text[word], as: UTF8.self)
      for position in hyphenator.positions(in: string) {
        let point = word.lowerBound + position
        guard piece.text.contains(point), keepsEnough(word, at: point, limits, in: text) else { continue }
        points.append(point)
      }
    }
    return points
  }

  private static func word(at offset: Int, in text: [UInt8]) -> Range<Int> {
    var start = offset
    while let (scalar, previous) = ScalarReader.previous(in: text[...], before: start), isLetter(scalar) {
      start = previous
    }
    var end = offset
    while end < text.count {
      let (scalar, next) = ScalarReader.next(in: text, at: end)
      guard isLetter(scalar) else { break }
      end = next
    }
    return start..<end
  }

  /// Whether a word is part of a web or mail address, a file number or a path, where a hyphen would mislead.
  private static func isInAddress(_ word: Range<Int>, _ text: [UInt8]) -> Bool {
    if let (before, _) = ScalarReader.previous(in: text[...], before: word.lowerBound), joinsAddress(before) {
      return true
    }
    guard word.upperBound < text.count else { return false }
    let (after, end) = ScalarReader.next(in: text, at: word.upperBound)
    guard joinsAddress(after) else { return false }
    if after != "." && after != ":" && after != "?" { return true }
    // At the end of a sentence these are punctuation.
    return end < text.count && ScalarReader.next(in: text, at: end).scalar.properties.isAlphabetic
  }

  private static func joinsAddress(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "@", "_", "\\", ".", ":", "#", "&", "=", "?", "%", "~", "+": true
    default: false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return (0x61...0x7A).contains(scalar.value | 0x20) }
    return scalar.value == 0xAD || scalar.properties.isAlphabetic || scalar.properties.isGraphemeExtend
  }

  private static func limits(_ written: HyphenateLimits, least: HyphenateLimits) -> HyphenateLimits {
    let before = written.before == 0 ? least.before : written.before
    let after = written.after == 0 ? least.after : written.after
    return HyphenateLimits(
      word: max(written.word == 0 ? least.word : written.word, before + after), before: before, after: after)
  }

  private static func keepsEnough(
    _ word: Range<Int>, at point: Int, _ limits: HyphenateLimits, in text: [UInt8]
  ) -> Bool {
    count(text, word.lowerBound..<point) >= limits.before && count(text, point..<word.upperBound) >= limits.after
  }

  /// The number of characters that stand side by side: marks do not count.
  private static func count(_ text: [UInt8], _ range: Range<Int>) -> Int {
    ScalarReader.scalars(in: text, range).count { !$0.properties.isGraphemeExtend }
  }
}

extension LayoutScope {
  /// The hyphenator for the language of a box; nil without patterns. Patterns that cannot be read are reported.
  func hyphenator(for box: BoxID) -> Hyphenator? {
    do throws(HyphenationLibrary.Failure) {
      return try hyphenation?.hyphenator(for: boxes.language(box))
    } catch {
      log.report(Diagnostic(TextAnalysisDiagnostics.hyphenationFile, ["file": .name(error.file)]))
      return nil
    }
  }
}
