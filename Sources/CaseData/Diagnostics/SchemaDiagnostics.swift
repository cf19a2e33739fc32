package import Diagnostics

/// Findings in the schema of a template.
package enum SchemaDiagnostics {
  /// The file is not a schema: its root element is “{name}”.
  package static let notASchema = DiagnosticDefinition(
    id: "schema.not-a-schema", severity: .error,
    message: Bilingual(
      de: "Die Datei ist kein Schema: ihr Wurzelelement heißt »{name}«.",
      en: "The file is not a schema: its root element is “{name}”."),
    fix: Bilingual(
      de: "Beginnen Sie mit <xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">.",
      en: "Begin with <xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// “{name}” is not part of the schema profile.
  package static let outsideProfile = DiagnosticDefinition(
    id: "schema.outside-profile", severity: .error,
    message: Bilingual(
      de: "»{name}« gehört nicht zum Schema-Profil.",
      en: "“{name}” is not part of the schema profile."),
    fix: Bilingual(
      de: "Prüfen Sie die Schreibweise, oder drücken Sie es mit xs:sequence, xs:choice, minOccurs, maxOccurs und "
        + "benannten Typen aus (Docs/SchemaProfile.md).",
      en: "Check the spelling, or express it with xs:sequence, xs:choice, minOccurs, maxOccurs and named types "
        + "(Docs/SchemaProfile.md)."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// The schema has no global element.
  package static let noRoot = DiagnosticDefinition(
    id: "schema.no-root", severity: .error,
    message: Bilingual(
      de: "Das Schema hat kein globales Element.",
      en: "The schema has no global element."),
    fix: Bilingual(
      de: "Ergänzen Sie ein <xs:element name=\"…\"> direkt unter xs:schema; es ist die Wurzel der Falldaten.",
      en: "Add one <xs:element name=\"…\"> directly below xs:schema; it is the root of the case data."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// “{name}” is another global element.
  package static let severalRoots = DiagnosticDefinition(
    id: "schema.several-roots", severity: .error,
    message: Bilingual(
      de: "»{name}« ist ein weiteres globales Element.",
      en: "“{name}” is another global element."),
    fix: Bilingual(
      de: "Machen Sie daraus einen benannten Typ; nur die Hauptdatei hat genau ein globales Element.",
      en: "Make it a named type; only the main file has exactly one global element."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// The name is missing: xs:{element} has no attribute name.
  package static let missingName = DiagnosticDefinition(
    id: "schema.missing-name", severity: .error,
    message: Bilingual(
      de: "Hier fehlt der Name: xs:{element} hat kein Attribut name.",
      en: "The name is missing: xs:{element} has no attribute name."),
    fix: Bilingual(
      de: "Ergänzen Sie name=\"…\".",
      en: "Add name=\"…\"."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// xs:include names no file.
  package static let missingLocation = DiagnosticDefinition(
    id: "schema.missing-location", severity: .error,
    message: Bilingual(
      de: "xs:include nennt keine Datei.",
      en: "xs:include names no file."),
    fix: Bilingual(
      de: "Ergänzen Sie schemaLocation=\"shared:types.xsd\".",
      en: "Add schemaLocation=\"shared:types.xsd\"."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// “{name}” has no type.
  package static let missingType = DiagnosticDefinition(
    id: "schema.missing-type", severity: .error,
    message: Bilingual(
      de: "»{name}« hat keinen Typ.",
      en: "“{name}” has no type."),
    fix: Bilingual(
      de: "Ergänzen Sie type=\"…\" (zum Beispiel type=\"Text\") oder einen Typ als Inhalt.",
      en: "Add type=\"…\" (for example type=\"Text\"), or a type as content."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// “{name}” has a named type and one of its own.
  package static let twoTypes = DiagnosticDefinition(
    id: "schema.two-types", severity: .error,
    message: Bilingual(
      de: "»{name}« hat einen benannten und einen eigenen Typ.",
      en: "“{name}” has a named type and one of its own."),
    fix: Bilingual(
      de: "Streichen Sie einen von beiden.",
      en: "Delete one of the two."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// There is no type “{name}”.
  package static let unknownType = DiagnosticDefinition(
    id: "schema.unknown-type", severity: .error,
    message: Bilingual(
      de: "Den Typ »{name}« gibt es nicht.",
      en: "There is no type “{name}”."),
    fix: Bilingual(
      de: "Berichtigen Sie den Namen, definieren Sie den Typ, oder binden Sie shared:types.xsd mit xs:include ein.",
      en: "Correct the name, define the type, or include shared:types.xsd with xs:include."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// The type “{name}” is defined twice.
  package static let duplicateType = DiagnosticDefinition(
    id: "schema.duplicate-type", severity: .error,
    message: Bilingual(
      de: "Der Typ »{name}« ist zweimal definiert.",
      en: "The type “{name}” is defined twice."),
    fix: Bilingual(
      de: "Benennen Sie einen der beiden um.",
      en: "Rename one of the two."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// The type “{name}” is based on itself.
  package static let typeCycle = DiagnosticDefinition(
    id: "schema.type-cycle", severity: .error,
    message: Bilingual(
      de: "Der Typ »{name}« beruht auf sich selbst.",
      en: "The type “{name}” is based on itself."),
    fix: Bilingual(
      de: "Nennen Sie bei base einen anderen Typ.",
      en: "Name another type as base."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// “{name}” is not a simple type and cannot be restricted.
  package static let baseNotSimple = DiagnosticDefinition(
    id: "schema.base-not-simple", severity: .error,
    message: Bilingual(
      de: "»{name}« ist kein einfacher Typ und kann nicht eingeschränkt werden.",
      en: "“{name}” is not a simple type and cannot be restricted."),
    fix: Bilingual(
      de: "Nennen Sie bei base einen einfachen Typ wie Text oder xs:decimal.",
      en: "Name a simple type such as Text or xs:decimal as base."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// “{value}” is not a sensible number of occurrences.
  package static let invalidOccurrence = DiagnosticDefinition(
    id: "schema.invalid-occurrence", severity: .error,
    message: Bilingual(
      de: "»{value}« ist keine sinnvolle Häufigkeit.",
      en: "“{value}” is not a sensible number of occurrences."),
    fix: Bilingual(
      de: "Schreiben Sie eine ganze Zahl; maxOccurs ist mindestens 1 und mindestens minOccurs, oder unbounded.",
      en: "Write a whole number; maxOccurs is at least 1 and at least minOccurs, or unbounded."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// {name} repeats; only elements may repeat.
  package static let repeatedGroup = DiagnosticDefinition(
    id: "schema.repeated-group", severity: .error,
    message: Bilingual(
      de: "{name} wiederholt sich; nur Elemente dürfen sich wiederholen.",
      en: "{name} repeats; only elements may repeat."),
    fix: Bilingual(
      de: "Fassen Sie die Gruppe in einen Typ, und wiederholen Sie ein Element dieses Typs.",
      en: "Put the group into a type and repeat an element of that type."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// “{name}” occurs a second time in this type.
  package static let repeatedElement = DiagnosticDefinition(
    id: "schema.repeated-element", severity: .error,
    message: Bilingual(
      de: "»{name}« kommt in diesem Typ ein zweites Mal vor.",
      en: "“{name}” occurs a second time in this type."),
    fix: Bilingual(
      de: "Verwenden Sie maxOccurs, oder benennen Sie eines der beiden um.",
      en: "Use maxOccurs, or rename one of the two."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// “{name}” has different types in two branches of the choice.
  package static let conflictingElement = DiagnosticDefinition(
    id: "schema.conflicting-element", severity: .error,
    message: Bilingual(
      de: "»{name}« hat in zwei Zweigen der Auswahl verschiedene Typen.",
      en: "“{name}” has different types in two branches of the choice."),
    fix: Bilingual(
      de: "Geben Sie beiden denselben benannten Typ.",
      en: "Give both the same named type."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// {name} has no value.
  package static let missingValue = DiagnosticDefinition(
    id: "schema.missing-value", severity: .error,
    message: Bilingual(
      de: "{name} hat keinen Wert.",
      en: "{name} has no value."),
    fix: Bilingual(
      de: "Ergänzen Sie value=\"…\".",
      en: "Add value=\"…\"."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// {name} requires a whole number, zero or more, not “{value}”.
  package static let invalidFacet = DiagnosticDefinition(
    id: "schema.invalid-facet", severity: .error,
    message: Bilingual(
      de: "{name} verlangt eine ganze Zahl ab null, nicht »{value}«.",
      en: "{name} requires a whole number, zero or more, not “{value}”."),
    fix: Bilingual(
      de: "Berichtigen Sie den Wert.",
      en: "Correct the value."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// “{name}” is not a known annotation.
  package static let unknownAnnotation = DiagnosticDefinition(
    id: "schema.unknown-annotation", severity: .error,
    message: Bilingual(
      de: "»{name}« ist keine bekannte Anmerkung.",
      en: "“{name}” is not a known annotation."),
    fix: Bilingual(
      de: "Verwenden Sie v:label, v:flag, v:kind oder v:characters.",
      en: "Use v:label, v:flag, v:kind or v:characters."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// {name} does not know the value “{value}”.
  package static let invalidAnnotation = DiagnosticDefinition(
    id: "schema.invalid-annotation", severity: .error,
    message: Bilingual(
      de: "{name} kennt den Wert »{value}« nicht.",
      en: "{name} does not know the value “{value}”."),
    fix: Bilingual(
      de: "Verwenden Sie einen von diesen: {known}.",
      en: "Use one of these: {known}."),
    explanation: Bilingual(
      de:
        "Schemas stehen in einem kleinen Profil von XSD 1.0 (Docs/SchemaProfile.md). So lassen sich Reihenfolge, "
        + "Listen und Meldungen eindeutig aus ihnen ableiten.",
      en:
        "Schemas are written in a small profile of XSD 1.0 (Docs/SchemaProfile.md). So order, lists and messages "
        + "follow from them without doubt."))

  /// All of them.
  package static let all: [DiagnosticDefinition] =
    [
      notASchema, outsideProfile, noRoot, severalRoots, missingName, missingLocation, missingType, twoTypes,
      unknownType, duplicateType, typeCycle, baseNotSimple, invalidOccurrence, repeatedGroup, repeatedElement,
      conflictingElement, missingValue, invalidFacet, unknownAnnotation, invalidAnnotation,
    ] + names
}
