internal import CICU

/// A stretch of text with one embedding level.
package struct BidiRun: Hashable, Sendable {
  /// The bytes.
  package let range: Range<Int>
  /// The embedding level; odd levels read from right to left.
  package let level: UInt8

  /// Whether the run reads from right to left.
  package var isRightToLeft: Bool { level & 1 == 1 }
}

/// The embedding levels of one paragraph (Unicode Bidirectional Algorithm, UAX #9, rules P1 to I2).
///
/// The reordering rules L1 and L2 belong to lines: the layout resets trailing blanks (`applyLineRule`) and orders the
/// runs of each line with `visualOrder`. Isolates and embeddings count in the text as their control characters.
package struct BidiParagraph: Hashable, Sendable {
  /// The level of the paragraph.
  package let baseLevel: UInt8
  /// The level of each byte; all bytes of a character have the same.
  package let levels: [UInt8]

  /// Resolves the levels of a text; base level 0 is left to right, 1 right to left.
  package init(_ text: [UInt8], baseLevel: UInt8) {
    self.baseLevel = baseLevel
    var levels = [UInt8](repeating: baseLevel, count: text.count)
    if baseLevel > 0 || Self.mayReorder(text) {
      let status = unsafe text.withUnsafeBytes { bytes in
        unsafe levels.withUnsafeMutableBufferPointer { levels in
          unsafe cicu_bidi_levels(
            bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), baseLevel, levels.baseAddress)
        }
      }
      // ICU fails here only without memory; wrong order would be worse than none.
      precondition(status <= 0, "ubidi_setPara: \(ICU.name(of: status))")
    }
    self.levels = levels
  }

  /// The runs in logical order.
  package var runs: [BidiRun] { Self.runs(of: levels[...]) }

  /// Whether no character leaves the direction of the paragraph.
  package var isUniform: Bool { levels.allSatisfy { $0 == baseLevel } }

  /// Groups neighbouring bytes of one level; the ranges are indices of the slice.
  package static func runs(of levels: ArraySlice<UInt8>) -> [BidiRun] {
    var runs: [BidiRun] = []
    var start = levels.startIndex
    for index in levels.indices where levels[index] != levels[start] {
      runs.append(BidiRun(range: start..<index, level: levels[start]))
      start = index
    }
    if start < levels.endIndex { runs.append(BidiRun(range: start..<levels.endIndex, level: levels[start])) }
    return runs
  }

  /// The order in which the runs of a line appear from left to right (rule L2): positions in `levels`.
  package static func visualOrder(of levels: [UInt8]) -> [Int] {
    var order = [Int32](repeating: 0, count: levels.count)
    unsafe levels.withUnsafeBufferPointer { levels in
      unsafe order.withUnsafeMutableBufferPointer { order in
        unsafe cicu_bidi_visual_order(levels.baseAddress, Int32(levels.count), order.baseAddress)
      }
    }
    return order.map(Int.init)
  }

  /// The level of a text by its first strong character outside isolates (rules P2, P3); nil without one.
  package static func baseLevel(of text: [UInt8]) -> UInt8? {
    guard !text.isEmpty else { return nil }
    let level = unsafe text.withUnsafeBytes { bytes in
      unsafe cicu_bidi_base_level(bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
    }
    return level < 0 ? nil : UInt8(level)
  }

  /// Whether a left-to-right paragraph can have levels other than 0.
  ///
  /// Only characters from U+0590 on and the bidi controls raise a level; most German text has neither, and the
  /// algorithm costs more than breaking lines. False positives are harmless.
  private static func mayReorder(_ text: [UInt8]) -> Bool {
    for (index, byte) in text.enumerated() where byte >= 0xD6 {
      switch byte {
      case 0xE1 where index + 1 < text.count && text[index + 1] >= 0xB8: continue  // U+1E00…1FFF, Latin and Greek
      case 0xE2 where index + 2 < text.count:
        switch (text[index + 1], text[index + 2]) {
        case (0x80, 0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return true  // RLM, LRE…RLO, LRI…PDI
        default: continue
        }
      default: return true
      }
    }
    return false
  }
}
