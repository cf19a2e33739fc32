/// A text cut into sentences and tokens, with its typed values found: what rules look at.
package struct AnalyzedText: Sendable {
  /// The text.
  package let text: CheckedText
  /// All sentences in reading order.
  package let sentences: [Sentence]

  /// The block of a sentence.
  package func block(of sentence: Sentence) -> TextBlock { text.blocks[sentence.block] }

  /// The numbers of the sentences of each block, in order of the blocks; blocks without words have none.
  package func sentencesByBlock() -> [(block: Int, sentences: [Sentence])] {
    var result: [(block: Int, sentences: [Sentence])] = []
    for sentence in sentences {
      if result.last?.block == sentence.block {
        result[result.count - 1].sentences.append(sentence)
      } else {
        result.append((sentence.block, [sentence]))
      }
    }
    return result
  }
}
