import Diagnostics

/// One declared value, shorthands taken apart.
struct Declaration: Sendable {
  /// What it says.
  enum Kind: Sendable {
    /// A value for a longhand.
    case assign(Target, Assignment)
    /// `initial`, `inherit`, `unset` or a `revert` for a longhand; the parts a shorthand leaves out are initial.
    case wide(Target, CSSWideKeyword)
    /// `--name`; nil tokens with a keyword.
    case custom(String, [Component], CSSWideKeyword?)
    /// A value with `var()`, to be read when the variables are known.
    case pending(name: String, property: PropertyTable.Property, [Component])
  }

  let kind: Kind
  /// The whole declaration in the source.
  let span: SourceSpan?
  /// Origin, importance and layer as `RuleIndex` numbers them.
  var rank: UInt16 = 0

  /// The declaration in its place of the cascade.
  func ranked(_ rank: UInt16) -> Declaration {
    var copy = self
    copy.rank = rank
    return copy
  }
}

/// The declarations of one rule, by importance.
struct DeclarationBlock: Sendable {
  var normal: [Declaration] = []
  var important: [Declaration] = []
  /// The counter styles that are named here and not predefined.
  var counterStyles: [CounterStyleUse] = []
  /// Whether a value names a file.
  var namesImages = false

  mutating func append(_ declarations: [Declaration], important isImportant: Bool) {
    if isImportant { important += declarations } else { normal += declarations }
  }
}

/// A place that names a counter style which the document must define.
struct CounterStyleUse: Sendable {
  let name: String
  let span: SourceSpan?
}
