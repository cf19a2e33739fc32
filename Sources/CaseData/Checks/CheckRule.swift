package import Diagnostics

/// A rule of `checks.xml`: what must be true of certain places in the data, and what to say where it is not.
package struct CheckRule: Hashable, Sendable {
  /// An expression of the rule as written.
  package struct Expression: Hashable, Sendable {
    /// The XPath text.
    package let text: String
    /// Its place in `checks.xml`, if the text stands there byte for byte.
    package let span: SourceSpan?
  }

  /// A message in one language: texts with expressions between them.
  package struct Pattern: Hashable, Sendable {
    /// A piece of a message.
    package enum Piece: Hashable, Sendable {
      /// Words.
      case text(String)
      /// An expression whose value is inserted.
      case value(Expression)
    }

    /// The pieces in order.
    package var pieces: [Piece] = []
  }

  /// The name, unique in its file; findings have the id `check.<name>`.
  package let id: String
  /// The path to the places that are checked, from the root element.
  package let context: Expression
  /// What must be true at each of them.
  package let test: Expression
  /// The weight of a finding.
  package let severity: Severity
  /// What is wrong.
  package let message: [DiagnosticLanguage: Pattern]
  /// What to do.
  package let fix: [DiagnosticLanguage: Pattern]
  /// The rule in `checks.xml`.
  package let span: SourceSpan?

  /// All expressions of the rule with the place at which they are evaluated: the root for the context, else the context.
  package var expressions: [Expression] {
    [context, test]
      + DiagnosticLanguage.allCases.flatMap { language in
        [message[language], fix[language]].compactMap { $0 }.flatMap(\.pieces).compactMap { piece in
          if case .value(let expression) = piece { expression } else { nil }
        }
      }
  }
}
