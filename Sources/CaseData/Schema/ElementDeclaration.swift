package import Diagnostics

/// A field of the case data: a key in JSON and YAML, an element in XML.
package struct ElementDeclaration: Hashable, Sendable {
  /// The key.
  package let name: String
  /// The type of its values.
  package let type: TypeID
  /// The least number of values; 0 also where the field is one of several alternatives.
  package let minOccurs: Int
  /// The greatest number of values; nil without a limit.
  package let maxOccurs: Int?
  /// The name for people: the element's own label, else its type's, else the key.
  package let label: Bilingual
  /// Help for the person who fills in, if there is any.
  package let help: Bilingual?
  /// What the schema says about the field, the flags of its type included.
  package let flags: Set<SchemaFlag>
  /// When its values are withheld from some readers, those of its type included.
  package let withholdings: [Withholding]
  /// The key that has taken the place of this one; nil for a key in use.
  package var deprecation: String?
  /// The declaration in the schema.
  package let span: SourceSpan?

  /// Whether no value of the field is ever for the public, without a look at the data.
  package var isAlwaysWithheld: Bool { withholdings.contains { $0.when == nil } }

  /// Whether several values are possible: a list in JSON and YAML, repeated elements in XML.
  package var isRepeated: Bool { maxOccurs.map { $0 > 1 } ?? true }

  /// The audiences that may see the field; empty when the schema does not restrict it.
  package var audiences: [SchemaFlag.Audience] {
    SchemaFlag.Audience.allCases.filter { flags.contains(.audience($0)) }
  }
}
