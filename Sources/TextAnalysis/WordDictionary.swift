internal import CHunspell

/// A dictionary of words with their inflections, for checks of German texts; never for anything that is printed.
///
/// Hunspell's handle is not safe between threads: each check has its own dictionary.
@safe package final class WordDictionary {
  /// How a word comes from an entry of the dictionary.
  package struct Analysis: Hashable, Sendable {
    /// The entry.
    package let stem: String
    /// The classes of the endings that were taken off, a letter each, as the dictionary names them.
    package let endings: String
  }

  private let handle: OpaquePointer
  private var accepted: [String: Bool] = [:]
  private var analyses: [String: [Analysis]] = [:]

  /// Opens a dictionary by the paths of its rules and its words; nil when the rules are missing or hold no words.
  ///
  /// The library reads its files itself; the roof says which.
  package init?(rules: String, words: String) {
    guard let opened = unsafe Hunspell_create(rules, words) else { return nil }
    unsafe handle = opened
    // A dictionary without the commonest words was not read: the library reports nothing.
    guard accepts("und"), accepts("Haus") else { return nil }
  }

  deinit { unsafe Hunspell_destroy(handle) }

  /// Whether the word is spelt as the dictionary has it, compounds included.
  package func accepts(_ word: String) -> Bool {
    if let known = accepted[word] { return known }
    let result = unsafe Hunspell_spell(handle, word) != 0
    accepted[word] = result
    return result
  }

  /// The entries from which the word can come; empty for an unknown word, and for one that is only known as a compound.
  package func analyze(_ word: String) -> [Analysis] {
    if let known = analyses[word] { return known }
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = unsafe Hunspell_analyze(handle, &list, word)
    var result: [Analysis] = []
    if let lines = unsafe list {
      for index in 0..<Int(count) {
        guard let line = unsafe lines[index] else { continue }
        if let analysis = Self.analysis(unsafe String(cString: line)), !result.contains(analysis) {
          result.append(analysis)
        }
      }
      unsafe Hunspell_free_list(handle, &list, count)
    }
    analyses[word] = result
    return result
  }

  /// Reads a line such as ` st:prüfen fl:X`; parts of compounds (`pa:`) are no entry of their own.
  private static func analysis(_ line: String) -> Analysis? {
    var stem: String?
    var endings = ""
    for field in line.split(separator: " ") {
      if field.hasPrefix("pa:") { return nil }
      if field.hasPrefix("st:") { stem = String(field.dropFirst(3)) }
      if field.hasPrefix("fl:") { endings += field.dropFirst(3) }
    }
    return stem.map { Analysis(stem: $0, endings: endings) }
  }
}
