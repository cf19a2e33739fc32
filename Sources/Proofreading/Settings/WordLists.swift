/// The word lists of the settings: entries in small letters, each with a better wording or none.
package struct WordLists: Sendable {
  private var lists: [String: [String: String]] = [:]

  /// Creates empty lists.
  package init() {}

  /// The entries of a list.
  package func entries(_ list: String) -> [String: String] { lists[list] ?? [:] }

  /// Whether a list has the entry.
  package func contains(_ word: String, in list: String) -> Bool { lists[list]?[word] != nil }

  /// The better wording for an entry: nil when it is not in the list, "" when the list proposes nothing.
  package func advice(_ word: String, in list: String) -> String? { lists[list]?[word] }

  /// The entries of a list in order.
  package func words(_ list: String) -> [String] { (lists[list] ?? [:]).keys.sorted() }

  /// Adds an entry, or takes it out when the advice is nil.
  package mutating func set(_ word: String, _ advice: String?, in list: String) {
    lists[list, default: [:]][word.lowercased()] = advice
  }
}
