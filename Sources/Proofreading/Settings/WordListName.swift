/// The word lists that settings can change.
package enum WordListName: String, CaseIterable, Sendable {
  /// Abbreviations with their points, and what they mean.
  case abbreviations
  /// Words of capitals that everybody knows: DRK, PDF.
  case knownCapitals = "known-capitals"
  /// Hard, foreign and official words with easier ones.
  case hardWords = "hard-words"
  /// Words that look foreign and are known to everybody.
  case commonWords = "common-words"
  /// Nouns in -ung, -heit, -tion for things: they do not count as nouns instead of verbs.
  case concreteNouns = "concrete-nouns"
  /// Idioms and metaphors, part of a sentence each.
  case idioms
  /// Different words for one thing: each with the word to use.
  case synonyms
  /// Long words that stay whole.
  case longWords = "long-words"
  /// Participles that became adjectives: "verheiratet", "erlaubt".
  case adjectives
  /// Short forms of an office that everybody in it knows: NRW, SGB.
  case officeCapitals = "office-capitals"
  /// Words that are right although the dictionary does not know them.
  case knownWords = "known-words"
  /// Words that are taken for others, with those that are meant.
  case mistakenTerms = "mistaken-terms"
  /// Words that the glossary explains and that a text must explain, too.
  case glossary
}
