import Diagnostics
import Proofreading
import Testing

/// How a plain text is cut into blocks, sentences and words.
struct PlainTextTests {
  private func sentences(_ text: String) throws -> [String] {
    let file = SourceMap().add(name: "text.txt", bytes: Array(text.utf8))
    let analyzed = try RuleCheck().proofreader.analyze(PlainTextReader.read(file))
    return analyzed.sentences.map { analyzed.block(of: $0).string($0.range) }
  }

  @Test func sentencesEndWhereReadersStop() throws {
    #expect(
      try sentences("Bringen Sie z. B. Ihren Pass mit. Der Termin ist am 3. März. Kommen Sie um 9 Uhr!")
        == ["Bringen Sie z. B. Ihren Pass mit.", "Der Termin ist am 3. März.", "Kommen Sie um 9 Uhr!"])
    #expect(
      try sentences("Das heißt: Sie dürfen arbeiten. Mehr steht auf www.stadt.example.org. Fragen Sie A. Weber.")
        == ["Das heißt:", "Sie dürfen arbeiten.", "Mehr steht auf www.stadt.example.org.", "Fragen Sie A. Weber."])
  }

  @Test func listsAndHeadingsAreBlocksOfTheirOwn() throws {
    let file = SourceMap().add(
      name: "text.txt",
      bytes: Array("Ihr Antrag\n\nSie brauchen:\n- einen Pass\n- ein Foto\n\nDas kostet 255 Euro.\n".utf8))
    let text = PlainTextReader.read(file)
    #expect(text.blocks.map(\.kind) == [.heading(2), .paragraph, .listItem, .listItem, .paragraph])
    #expect(text.blocks[2].group == text.blocks[3].group)
    let place = text.blocks[4].place(of: 4..<10)
    let start = "Ihr Antrag\n\nSie brauchen:\n- einen Pass\n- ein Foto\n\nDas ".utf8.count
    #expect(place.span.map { Int($0.start) } == start)
  }

  @Test func hyphenatedWordsAndValuesCountOnce() throws {
    let file = SourceMap().add(
      name: "text.txt",
      bytes: Array("Die Aufenthalts-Erlaubnis kostet 255 Euro am 1. März 2026 nach § 10 Absatz 1 StAG.".utf8))
    let analyzed = try RuleCheck().proofreader.analyze(PlainTextReader.read(file))
    #expect(analyzed.sentences.map(\.countedWords) == [9])
  }
}
