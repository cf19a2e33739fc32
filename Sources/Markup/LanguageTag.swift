/// A language tag (BCP 47, RFC 5646) as documents, catalogues and case data carry it: `ar`, `fa-AF`, `sr-Latn`, `de-x-ls`.
package struct LanguageTag: Hashable, Sendable {
  /// The tag as it was written.
  package let text: String

  /// Takes a tag; whether it is well-formed is not asked.
  package init(_ text: String) { self.text = text }

  /// Whether a text has the form of a tag: a language of two or three letters, then groups of one to eight letters and
  /// digits (RFC 5646 §2.1; registered tags without a language, `i-klingon`, are not taken).
  package static func isWellFormed(_ text: String) -> Bool {
    let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = subtags.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else { return false }
    return subtags.dropFirst().allSatisfy { subtag in
      (1...8).contains(subtag.count) && subtag.allSatisfy { isLetter($0) || isDigit($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private var subtags: [Substring] { text.split(separator: "-") }

  /// The language subtag in small letters.
  package var primary: String { (subtags.first.map(String.init) ?? text).lowercased() }

  /// The script subtag, `Latn`, if the tag names a script.
  package var script: String? {
    // What follows a singleton such as `x` says nothing about the script.
    subtags.dropFirst().prefix { $0.count > 1 }.first { $0.count == 4 && $0.allSatisfy(\.isLetter) }.map(String.init)
  }

  /// The tag without the region that programs like to add (`tr-TR` is `tr`); nil without a region at its end, and where
  /// regions are varieties of their own: Dari is `fa-AF`, and Chinese is written otherwise in Taiwan, Hong Kong and Macao.
  package var withoutRegion: String? {
    guard subtags.count > 1, let region = subtags.last, subtags.dropLast().allSatisfy({ $0.count > 1 }),
      region.count == 2 && region.allSatisfy(\.isLetter) || region.count == 3 && region.allSatisfy(\.isNumber),
      !["fa-af", "zh-tw", "zh-hk", "zh-mo"].contains(text.lowercased())
    else { return nil }
    return subtags.dropLast().joined(separator: "-")
  }

  /// The tags whose texts may stand for a text of this one, this one first (lookup, RFC 4647 §3.4).
  ///
  /// A script is never given up: who reads Serbian in Latin letters is not helped by Cyrillic ones, and Kurdish in Arabic
  /// letters (`ku-Arab`) is not `ku`, which is Kurmanji in Latin letters. Codes for one variety under two names are taken as
  /// the same: `prs` is `fa-AF` (Dari), `kmr` is `ku`.
  package var fallbacks: [String] {
    var found = [text]
    func add(_ tag: String) { if !found.contains(where: { $0.lowercased() == tag.lowercased() }) { found.append(tag) } }
    for tag in [text] + Self.aliases(of: text) {
      add(tag)
      var subtags = tag.split(separator: "-").map(String.init)
      while subtags.count > 1 {
        let last = subtags.removeLast()
        if last.count == 4, last.allSatisfy(\.isLetter), !subtags.contains("x") { break }
        // A singleton without what it introduces is no tag.
        if subtags.count > 1, subtags[subtags.count - 1].count == 1 { subtags.removeLast() }
        add(subtags.joined(separator: "-"))
      }
    }
    return found
  }

  private static func aliases(of tag: String) -> [String] {
    let parts = tag.split(separator: "-", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? "-" + parts[1] : ""
    switch parts.first?.lowercased() {
    case "prs": return ["fa-AF"]
    case "fa" where parts.count > 1 && parts[1].uppercased() == "AF": return ["prs"]
    case "kmr": return ["ku" + rest]
    case "ku": return ["kmr" + rest]
    default: return []
    }
  }
}
