/// The form of a language as PDF writes it, in which more is allowed than in a tag of our own documents.
enum LanguageIdentifier {
  /// Whether a tag has the form of ISO 32000-1 §14.9.2.2 (RFC 3066): groups of letters and digits, the first of letters only.
  static func isWellFormed(_ tag: String) -> Bool {
    let groups = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return groups.enumerated().allSatisfy { position, group in
      (1...8).contains(group.count) && group.allSatisfy { isLetter($0) || position > 0 && isDigit($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
