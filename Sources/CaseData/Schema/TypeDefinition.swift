package import Diagnostics

/// A type of the schema: what it is, its children or restrictions, its words for people.
package struct TypeDefinition: Hashable, Sendable {
  /// The name in the schema; nil for an anonymous type.
  package let name: String?
  /// What it is.
  package let kind: TypeKind
  /// The name for people, if the schema gives one.
  package let label: Bilingual?
  /// Help for the person who fills in, if there is any.
  package let help: Bilingual?
  /// What the schema says about all values of the type.
  package let flags: Set<SchemaFlag>
  /// When its values are withheld from some readers.
  package let withholdings: [Withholding]
  /// The children in canonical order; empty for simple types.
  package let children: [ElementDeclaration]
  /// The order and alternatives of the children; nil for simple types.
  package let content: ContentParticle?
  /// The restrictions of a simple type.
  package let facets: Facets
  /// The data type of DIN 91379 that its characters must keep to, if any.
  package let characterClass: CharacterClass?
  /// The definition in the schema; nil for built-in types.
  package let span: SourceSpan?
}
