/// The words of an ICU message pattern as they stand for many: of each choice the branch "other".
enum MessagePattern {
  /// The words, with "5" for numbers and "X" for other arguments.
  static func words(_ pattern: String) -> String {
    var rest = Substring(pattern)
    return words(&rest, number: "5")
  }

  private static func words(_ rest: inout Substring, number: String) -> String {
    var result = ""
    while let character = rest.first {
      switch character {
      case "{":
        rest.removeFirst()
        result += argument(&rest)
      case "}": return result
      case "#":
        rest.removeFirst()
        result += number
      case "'":
        rest.removeFirst()
        if rest.first == "'" { result.append(rest.removeFirst()) }
      default: result.append(rest.removeFirst())
      }
    }
    return result
  }

  /// What an argument prints, up to its closing brace.
  private static func argument(_ rest: inout Substring) -> String {
    let head = rest.prefix { $0 != "," && $0 != "}" }
    rest = rest.dropFirst(head.count)
    if rest.first == "}" {
      rest.removeFirst()
      return "X"
    }
    rest = rest.dropFirst()
    let kind = rest.prefix { $0 != "," && $0 != "}" }
    rest = rest.dropFirst(kind.count)
    if rest.first == "," { rest.removeFirst() }
    let isChoice = ["plural", "select", "selectordinal"].contains(kind.filter { !$0.isWhitespace })
    var other = isChoice ? "" : kind.contains("number") ? "5" : "X"
    while let character = rest.first, character != "}" {
      guard character == "{" else {
        rest.removeFirst()
        continue
      }
      rest.removeFirst()
      // Of all branches the last is "other", as the standard wants it to be there.
      let branch = words(&rest, number: "5")
      if rest.first == "}" { rest.removeFirst() }
      if isChoice { other = branch }
    }
    if rest.first == "}" { rest.removeFirst() }
    return other
  }
}
