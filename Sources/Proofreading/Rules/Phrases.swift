/// Finds entries of several words in a sentence; signs between the words do not count.
enum Phrases {
  /// The places of the entries with what the list says about them; of overlapping entries the longest.
  static func find(_ entries: [String: String], in tokens: [Token]) -> [(range: ClosedRange<Int>, advice: String)] {
    let words = tokens.indices.filter { tokens[$0].kind != .sign }
    var result: [(range: ClosedRange<Int>, advice: String)] = []
    var position = 0
    while position < words.count {
      var longest: (count: Int, advice: String)?
      var phrase = ""
      for end in position..<min(words.count, position + 8) {
        phrase += (phrase.isEmpty ? "" : " ") + tokens[words[end]].lower
        if let advice = entries[phrase] { longest = (end - position + 1, advice) }
      }
      if let longest {
        result.append((words[position]...words[position + longest.count - 1], longest.advice))
        position += longest.count
      } else {
        position += 1
      }
    }
    return result
  }
}
