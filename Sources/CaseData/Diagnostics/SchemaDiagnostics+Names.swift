package import Diagnostics

extension SchemaDiagnostics {
  static let names: [DiagnosticDefinition] = [invalidName, missingInclude, foreignAnnotation, misplacedAnnotation]

  /// A name that can be no key of the data.
  package static let invalidName = DiagnosticDefinition(
    id: "schema.invalid-name", severity: .error,
    message: Bilingual(
      de: "»{name}« kann kein Schlüssel sein.",
      en: "“{name}” cannot be a key."),
    fix: Bilingual(
      de: "Schreiben Sie Buchstaben, Ziffern, - und _, am Anfang einen Buchstaben und kein Leerzeichen, etwa "
        + "»{example}«; was Menschen lesen, steht in v:label.",
      en: "Write letters, digits, - and _, a letter first and no blank, for instance “{example}”; what people read "
        + "stands in v:label."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// Types of a file that is not included.
  package static let missingInclude = DiagnosticDefinition(
    id: "schema.missing-include", severity: .error,
    message: Bilingual(
      de: "Der Typ »{name}« steht in {file}; diese Datei bindet das Schema nicht ein.",
      en: "The type “{name}” stands in {file}, which the schema does not include."),
    fix: Bilingual(
      de: "Ergänzen Sie als Erstes in xs:schema <xs:include schemaLocation=\"{file}\"/>.",
      en: "Add <xs:include schemaLocation=\"{file}\"/> as the first thing in xs:schema."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// An element in `xs:appinfo` that is none of ours.
  package static let foreignAnnotation = DiagnosticDefinition(
    id: "schema.foreign-annotation", severity: .error,
    message: Bilingual(
      de: "»{name}« gehört hier zum Namensraum „{namespace}“ und bliebe unbeachtet.",
      en: "“{name}” belongs to the namespace “{namespace}” here and would be passed over."),
    fix: Bilingual(
      de: "Schreiben Sie am Wurzelelement xmlns:v=\"urn:vordruck:schema:1\", oder streichen Sie das Element.",
      en: "Write xmlns:v=\"urn:vordruck:schema:1\" at the root element, or delete the element."),
    explanation: Bilingual(
      de:
        "Beschriftungen und Kennzeichen eines Schemas gelten nur im Namensraum urn:vordruck:schema:1 und nur in "
        + "xs:annotation/xs:appinfo eines Elements, eines Typs oder eines Werts. Ein Kennzeichen wie private, das "
        + "stillschweigend überlesen würde, ließe Angaben in öffentliche Papiere.",
      en:
        "Labels and flags of a schema count only in the namespace urn:vordruck:schema:1 and only in "
        + "xs:annotation/xs:appinfo of an element, a type or a value. A flag such as private that were silently passed "
        + "over would let values into public papers."))

  /// A label or flag where nobody reads it.
  package static let misplacedAnnotation = DiagnosticDefinition(
    id: "schema.misplaced-annotation", severity: .error,
    message: Bilingual(
      de: "»{name}« steht an {owner} und bliebe dort unbeachtet.",
      en: "“{name}” stands at {owner} and would be passed over there."),
    fix: Bilingual(
      de: "Setzen Sie es in xs:annotation/xs:appinfo eines xs:element, eines Typs oder eines xs:enumeration.",
      en: "Put it into xs:annotation/xs:appinfo of an xs:element, a type or an xs:enumeration."),
    explanation: Bilingual(
      de:
        "Beschriftungen und Kennzeichen eines Schemas gelten nur im Namensraum urn:vordruck:schema:1 und nur in "
        + "xs:annotation/xs:appinfo eines Elements, eines Typs oder eines Werts. Ein Kennzeichen wie private, das "
        + "stillschweigend überlesen würde, ließe Angaben in öffentliche Papiere.",
      en:
        "Labels and flags of a schema count only in the namespace urn:vordruck:schema:1 and only in "
        + "xs:annotation/xs:appinfo of an element, a type or a value. A flag such as private that were silently passed "
        + "over would let values into public papers."))
}
