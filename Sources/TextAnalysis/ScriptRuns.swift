internal import CICU

/// Runs of one script (UAX #24), the pieces that are shaped on their own.
package enum ScriptRuns {
  /// Splits a text into runs with their ISO 15924 codes (`Latn`, `Arab`); `Zyyy` only for a text without any script.
  ///
  /// Marks follow their base, signs and digits the script before them, those at the start the script after them, and a
  /// closing bracket its opening one (UAX #24 §5.1, §5.2). Signs that only some scripts use (the Arabic comma, the
  /// danda) begin a run of their script where they stand in another.
  package static func find(in text: [UInt8]) -> [(range: Range<Int>, script: String)] {
    var resolver = ScriptResolver()
    for element in UTF8Scalars(text) { resolver.add(element.scalar, at: element.range.lowerBound) }
    return resolver.finish(textLength: text.count)
  }
}

/// The state of one pass over a text.
private struct ScriptResolver {
  private struct Bracket {
    let closing: UInt32
    let script: Int32?
  }

  private var starts: [(offset: Int, script: Int32)] = []
  /// The script of the current run; nil until the first character that has one.
  private var current: Int32?
  private var brackets: [Bracket] = []

  /// ICU's numbers of the scripts named in the rules.
  private static let common: Int32 = 0
  private static let inherited: Int32 = 1
  private static let latin: Int32 = 25
  private static let arabic: Int32 = 2
  /// UAX #9 BD16 uses the same bound; deeper nesting is not text.
  private static let deepestBracket = 63

  mutating func add(_ scalar: UInt32, at offset: Int) {
    let script: Int32
    if scalar < 0x80 {
      let isLetter = (0x61...0x7A).contains(scalar | 0x20)
      script = isLetter ? Self.latin : Self.common
    } else {
      script = cicu_script(scalar)
    }
    switch script {
    case Self.inherited: return
    case Self.common: addCommon(scalar, at: offset)
    default: begin(script, at: offset)
    }
  }

  private mutating func addCommon(_ scalar: UInt32, at offset: Int) {
    switch Self.bracketType(scalar) {
    case 1:
      if brackets.count < Self.deepestBracket {
        brackets.append(Bracket(closing: cicu_paired_bracket(scalar), script: current))
      }
    case 2:
      if let match = brackets.lastIndex(where: { $0.closing == scalar }) {
        let script = brackets[match].script
        brackets.removeSubrange(match...)
        if let script { begin(script, at: offset) }
      }
    default:
      guard scalar >= 0x80, let own = scriptOfSharedSign(scalar) else { return }
      begin(own, at: offset)
    }
  }

  /// 1 for an opening, 2 for a closing bracket, else 0.
  private static func bracketType(_ scalar: UInt32) -> Int32 {
    switch scalar {
    case 0x28, 0x5B, 0x7B: 1
    case 0x29, 0x5D, 0x7D: 2
    case 0..<0x80: 0
    default: cicu_bracket_type(scalar)
    }
  }

  /// The script of a sign that is used with some scripts only, unless it is used with the current one.
  private func scriptOfSharedSign(_ scalar: UInt32) -> Int32? {
    let capacity = 32
    return unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity) { scripts in
      let count = unsafe cicu_script_extensions(scalar, scripts.baseAddress, Int32(capacity))
      let found = unsafe scripts.prefix(Int(count))
      guard let first = unsafe found.first, first != Self.common, first != Self.inherited else { return nil }
      if let current, unsafe found.contains(current) { return nil }
      return unsafe found.contains(Self.arabic) ? Self.arabic : first
    }
  }

  private mutating func begin(_ script: Int32, at offset: Int) {
    if script == current { return }
    // Characters before the first script join its run.
    starts.append((current == nil ? 0 : offset, script))
    if current == nil {
      brackets = brackets.map { Bracket(closing: $0.closing, script: script) }
    }
    current = script
  }

  func finish(textLength: Int) -> [(range: Range<Int>, script: String)] {
    guard textLength > 0 else { return [] }
    guard !starts.isEmpty else { return [(0..<textLength, "Zyyy")] }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].offset : textLength
      return (starts[index].offset..<end, Self.code(of: starts[index].script))
    }
  }

  private static func code(of script: Int32) -> String {
    guard let code = unsafe cicu_script_code(script) else { return "Zzzz" }
    return unsafe String(cString: code)
  }
}
