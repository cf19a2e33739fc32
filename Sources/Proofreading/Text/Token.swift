/// A word, a number or a sign of a text.
///
/// What counts as one word is written down in `Docs/EasyLanguage.md`: a hyphenated word is one word, a number with its
/// unit two, a sign none.
package struct Token: Sendable {
  /// What a token is.
  package enum Kind: Sendable {
    case word, number, sign
  }

  /// What it is.
  package let kind: Kind
  /// The characters as written.
  package let text: String
  /// The characters in small letters, without Mediopunkt and soft hyphens.
  package let lower: String
  /// The place in the block, in bytes.
  package let range: Range<Int>
  /// Whether white space stands before it.
  package let isSpaced: Bool
  /// The kind of value of which it is a part, told by its form.
  package var value: ValueType?
  /// Whether the document itself declares the value.
  package var isDeclared = false

  /// Whether it begins with a capital letter.
  package var isCapitalized: Bool { text.first?.isUppercase ?? false }

  /// Whether it is a word outside of all values.
  package var isPlainWord: Bool { kind == .word && value == nil }
}
