import Diagnostics

/// One entry of a PO file (GNU gettext manual, “The Format of PO Files”).
struct POEntry {
  /// The context (`msgctxt`): the key of the text.
  var context: String?
  /// The German text (`msgid`).
  var source: String?
  /// The translation (`msgstr`).
  var target: String?
  /// The context for which the translation was made (`#| msgctxt`), where it was another one.
  var formerContext: String?
  /// The German text from which the translation was made (`#| msgid`), where it was another one.
  var formerSource: String?
  /// The flags (`#,`).
  var flags: [String] = []
  /// The remarks of translators (`# `).
  var remarks: [String] = []
  /// The first keyword of the entry.
  var span: SourceSpan?

  /// Whether the translation still needs work, or belongs to another German text.
  var isFuzzy: Bool { flags.contains("fuzzy") }
}
