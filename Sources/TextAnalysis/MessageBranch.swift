internal import CICU

/// A branch of a message: `one {…}` of a plural, `granted {…}` of a select.
package struct MessageBranch: Hashable, Sendable {
  /// The argument that decides.
  package let argument: String
  /// Whether it is a branch of a plural (or an ordinal), whose keywords are CLDR's.
  package let isPlural: Bool
  /// The keyword as the pattern writes it.
  package let keyword: String

  /// Whether a plural can ever come to this branch: CLDR has the category, or it stands for one number (`=0`).
  package var isReachable: Bool {
    !isPlural || keyword.hasPrefix("=") || ["zero", "one", "two", "few", "many", "other"].contains(keyword)
  }
}

extension MessageFormatting {
  /// The branches of a pattern at every depth, in order; fails where no message can be made of the pattern.
  package static func branches(pattern: String) throws(TextFormatError) -> [MessageBranch] {
    var offset: Int32 = -1
    let result = unsafe withPattern(pattern) { bytes, length in
      unsafe ICU.text { out in unsafe cicu_message_branches(bytes, length, out, &offset) }
    }
    return try message(result, errorOffset: offset).split(separator: "\0").map { branch in
      let parts = branch.dropFirst().split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      return MessageBranch(argument: parts[0], isPlural: branch.first == "p", keyword: parts[1])
    }
  }
}
