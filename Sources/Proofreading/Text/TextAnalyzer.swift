package import TextAnalysis

/// Cuts the blocks of a text into sentences and tokens, and finds the typed values.
package struct TextAnalyzer {
  private let tokenizer: Tokenizer
  private let splitter: SentenceSplitter

  /// Takes the worker's boundary finder and the abbreviations of the settings.
  package init(boundaries: BoundaryFinder, abbreviations: Set<String>) {
    tokenizer = Tokenizer(boundaries: boundaries)
    // "z. B." is two tokens with a point each; the splitter looks at the last one.
    let ends = abbreviations.flatMap { [$0] + $0.split(separator: " ").map(String.init) }
    splitter = SentenceSplitter(abbreviations: Set(ends))
  }

  /// The text, cut.
  package func analyze(_ text: CheckedText) -> AnalyzedText {
    var sentences: [Sentence] = []
    for (number, block) in text.blocks.enumerated() where block.isGerman && block.kind != .verbatim {
      var tokens = tokenizer.tokens(block.text)
      ValueRecognizer.mark(&tokens)
      for (range, type) in block.values {
        for index in tokens.indices where tokens[index].range.overlaps(range) {
          tokens[index].value = type
          tokens[index].isDeclared = true
        }
      }
      let parts = splitter.split(tokens)
      for (position, part) in parts.enumerated() {
        sentences.append(
          Sentence(
            block: number, kind: block.kind, tokens: Array(tokens[part]), isFirst: position == 0,
            isLast: position == parts.count - 1))
      }
    }
    return AnalyzedText(text: text, sentences: sentences)
  }
}
