package import Diagnostics

/// Why a number, a date or a message could not be formatted.
package struct TextFormatError: Error, Hashable, Sendable {
  /// The kinds of failure.
  package enum Kind: Hashable, Sendable {
    /// A message pattern is not well-formed; the UTF-8 offset in the pattern where known.
    case patternSyntax(offset: Int?)
    /// A message names an argument that the call does not have.
    case missingArgument(String)
    /// Not an exact decimal like `-1234.50`.
    case invalidNumber(String)
    /// More decimal places than the format shows; nothing is rounded unasked.
    case inexactNumber(String)
    /// Not a calendar day, month or year like `2026-11-21`, `2026-11`, `2026`.
    case invalidDate(String)
    /// The date is less exact than the style needs, as `2026-11` for a day.
    case incompleteDate(String)
    /// Not a currency code of three capital letters.
    case unknownCurrency(String)
    /// Any other status of ICU, by name.
    case icu(String)
  }

  /// What failed.
  package let kind: Kind

  /// Creates an error.
  package init(_ kind: Kind) { self.kind = kind }

  /// The finding for the user.
  package func diagnostic(at span: SourceSpan?, data: SourceSpan? = nil) -> Diagnostic {
    switch kind {
    case .patternSyntax(let offset):
      Diagnostic(
        TextAnalysisDiagnostics.messageSyntax, at: span, data: data, ["offset": .number((offset ?? 0) + 1)])
    case .missingArgument(let name):
      Diagnostic(TextAnalysisDiagnostics.messageArgument, at: span, data: data, ["name": .name(name)])
    case .invalidNumber(let value):
      Diagnostic(TextAnalysisDiagnostics.numberInvalid, at: span, data: data, ["value": .value(value)])
    case .inexactNumber(let value):
      Diagnostic(TextAnalysisDiagnostics.numberInexact, at: span, data: data, ["value": .value(value)])
    case .invalidDate(let value):
      Diagnostic(TextAnalysisDiagnostics.dateInvalid, at: span, data: data, ["value": .value(value)])
    case .incompleteDate(let value):
      Diagnostic(TextAnalysisDiagnostics.dateIncomplete, at: span, data: data, ["value": .value(value)])
    case .unknownCurrency(let code):
      Diagnostic(TextAnalysisDiagnostics.currencyUnknown, at: span, data: data, ["code": .name(code)])
    case .icu(let name):
      Diagnostic(TextAnalysisDiagnostics.formatting, at: span, data: data, ["status": .name(name)])
    }
  }
}
