/// A name that the document's data declare, against which the text is held.
package struct KnownName: Hashable, Sendable {
  /// What has the name.
  package enum Kind: Hashable, Sendable {
    case person, body, group
  }

  /// The name as the data write it.
  package let text: String
  /// What has it.
  package let kind: Kind

  /// Creates a name.
  package init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }
}
