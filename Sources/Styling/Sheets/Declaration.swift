import Diagnostics

/// One declared value, shorthands taken apart.
struct Declaration: Sendable {
  /// What it says.
  enum Kind: Sendable {
    /// A value for a longhand.
    case assign(Target, Assignment)
    /// `initial`, `inherit` or `unset` for a longhand; the parts a shorthand leaves out are initial.
    case wide(Target, CSSWideKeyword)
    /// `--name`; nil tokens with a keyword.
    case custom(String, [Component], CSSWideKeyword?)
    /// A value with `var()`, to be read when the variables are known.
    case pending(name: String, property: PropertyTable.Property, [Component])
  }

  let kind: Kind
  /// The whole declaration in the source.
  let span: SourceSpan?
}

/// The declarations of one rule, by importance.
struct DeclarationBlock: Sendable {
  var normal: [Declaration] = []
  var important: [Declaration] = []

  mutating func append(_ declarations: [Declaration], important isImportant: Bool) {
    if isImportant { important += declarations } else { normal += declarations }
  }
}
