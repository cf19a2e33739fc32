package import Diagnostics

/// What the schema says about a value that not every reader may see: why, when, and what stands there instead.
package struct Withholding: Hashable, Sendable {
  /// Why a value is withheld.
  package enum Reason: Hashable, Sendable {
    /// It is personal.
    case `private`
    /// It belongs to the non-public part of a session.
    case nonPublic
    /// The person has not consented to passing it to the body that gets the copy.
    case unconsented
  }

  /// An XPath expression of the schema, evaluated at the value.
  package struct Expression: Hashable, Sendable {
    /// The expression as written.
    package let text: String
    /// Its place in the schema.
    package let span: SourceSpan?
  }

  /// Why the value is withheld.
  package let reason: Reason
  /// The condition under which it is; nil is always.
  package let when: Expression?
  /// The value that stands in its place, if there is one.
  package let instead: Expression?
  /// The words that stand in its place where `instead` gives nothing; nil: nothing stands there.
  package let words: String?
}
