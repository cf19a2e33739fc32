internal import CICU

/// Finds boundaries and keeps its iterators open between texts; one per worker.
///
/// Opening an iterator costs as much as breaking a short paragraph, the first one of a process a millisecond.
@safe package final class BoundaryFinder {
  private struct Key: Hashable {
    let kind: UInt32
    let language: String
  }

  private var breakers: [Key: OpaquePointer] = unsafe [:]

  /// Creates a finder without open iterators.
  package init() {}

  deinit {
    unsafe breakers.values.forEach { unsafe cicu_breaker_close($0) }
  }

  /// Line break opportunities; see `LineBreakOpportunities.find`.
  package func lineBreaks(in text: [UInt8], language: String) -> [LineBreak] {
    var breaks: [LineBreak] = []
    enumerate(text, kind: cicu_break_line, language: language) { offset, rule in
      let isMandatory = rule >= Self.lineHard
      if offset < text.count || isMandatory { breaks.append(LineBreak(offset: offset, isMandatory: isMandatory)) }
    }
    return breaks
  }

  /// Grapheme cluster boundaries; see `GraphemeClusters.boundaries`.
  package func graphemeBoundaries(in text: [UInt8]) -> [Int] {
    // In ASCII only CR LF is a cluster of two.
    if text.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return Array(0...text.count) }
    var boundaries = [0]
    enumerate(text, kind: cicu_break_grapheme, language: "und") { offset, _ in boundaries.append(offset) }
    return boundaries
  }

  /// Word boundaries; see `WordBoundaries.boundaries`.
  package func wordBoundaries(in text: [UInt8], language: String) -> [Int] {
    var boundaries = [0]
    enumerate(text, kind: cicu_break_word, language: language) { offset, _ in boundaries.append(offset) }
    return boundaries
  }

  /// Words without blanks and signs; see `WordBoundaries.words`.
  package func words(in text: [UInt8], language: String) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    enumerate(text, kind: cicu_break_word, language: language) { offset, rule in
      if rule >= Self.wordNoneLimit { words.append(start..<offset) }
      start = offset
    }
    return words
  }

  /// `UBRK_LINE_HARD`: rule statuses from here on are mandatory breaks.
  private static let lineHard: Int32 = 100
  /// `UBRK_WORD_NONE_LIMIT`: rule statuses below are blanks and signs.
  private static let wordNoneLimit: Int32 = 100

  private func enumerate(
    _ text: [UInt8], kind: cicu_break_kind, language: String, _ visit: (_ offset: Int, _ rule: Int32) -> Void
  ) {
    guard !text.isEmpty else { return }
    let breaker = unsafe breaker(kind, language)
    unsafe text.withUnsafeBytes { bytes in
      let status = unsafe cicu_breaker_set_text(
        breaker, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
      precondition(status <= 0, "BreakIterator::setText: \(ICU.name(of: status))")
      var rule: Int32 = 0
      while true {
        let offset = unsafe cicu_breaker_next(breaker, &rule)
        if offset < 0 { break }
        visit(Int(offset), rule)
      }
    }
  }

  private func breaker(_ kind: cicu_break_kind, _ language: String) -> OpaquePointer {
    let key = Key(kind: kind.rawValue, language: language)
    if let open = unsafe breakers[key] { return unsafe open }
    var status: Int32 = 0
    guard let opened = unsafe cicu_breaker_open(kind, language, &status) else {
      // Without its own rules data ICU is not installed properly; there is no language without rules.
      preconditionFailure("BreakIterator::createInstance: \(ICU.name(of: status))")
    }
    unsafe breakers[key] = opened
    return unsafe opened
  }
}
