package import Diagnostics

/// What can keep a document from conforming. Each case says which rule, when it occurs, and who can mend it.
///
/// "UA" is ISO 14289-1, "A" is ISO 19005-2. Rules that the writer holds by construction have no case.
package enum ConformanceRule: Hashable, Sendable, CaseIterable {
  /// UA 7.1: the document has no title. Mended in the template's `<title>`.
  case missingTitle
  /// UA 7.2: the document has no language. Mended in the template's `lang`.
  case missingLanguage
  /// UA 7.2, A 6.7.4: a language is no BCP 47 tag. Mended where the tag was given.
  case malformedLanguage
  /// A 6.6.3: the document's date is no calendar date. Mended in the data or on the command line.
  case malformedDate
  /// UA 7.1: content lies outside every scope, so that nobody knows whether it is text or decoration. A defect of layout.
  case contentOutsideScope
  /// UA 7.1: a scope is open inside another one, or never closed. A defect of layout.
  case unbalancedScope
  /// UA 7.2: an element stands where ISO 32000-1 does not allow it, a row outside a table for example. Mended in the template.
  case misplacedElement
  /// UA 7.2: a table or list has a caption in its middle, two heads, or a head without a body. Mended in the template.
  case disorderedParts
  /// UA 7.3: a figure has no alternative text. Mended in the template, `alt=""` makes it decoration.
  case figureWithoutAlternative
  /// UA 7.7: a formula has no alternative text. Mended in the template.
  case formulaWithoutAlternative
  /// UA 7.4.2: the first heading is not of level 1. Mended in the template.
  case firstHeadingNotLevelOne
  /// UA 7.4.2: a heading is more than one level below the one before. Mended in the template.
  case headingSkipped
  /// UA 7.5: a header cell does not say for which direction it holds. A defect of layout.
  case headerCellWithoutScope
  /// UA 7.5: a cell names a header cell that does not exist. Mended in the template.
  case unknownHeaderCell
  /// UA 7.2: the rows of a table do not have equally many columns. Mended in the template.
  case irregularTable
  /// UA 7.9: a note has no identifier. A defect of layout.
  case noteWithoutIdentifier
  /// UA 7.9: two elements have the same identifier. Mended in the template.
  case duplicateIdentifier
  /// UA 7.18.5: a link has no description. Mended in the template: give the link words.
  case linkWithoutDescription
  /// UA 7.18.5: a link area belongs to no Link element. A defect of layout.
  case linkOutsideElement
  /// A link leads to a place that the document does not have. Mended in the template.
  case brokenLink
  /// UA 7.18.1: a form field has no words. Mended in the template by a `label`.
  case fieldWithoutLabel
  /// A form field's name has an empty part. Mended in the template's `name`.
  case malformedFieldName
  /// Two controls that take different things have one name. Mended in the template's `name`.
  case fieldNameTaken
  /// UA 7.18.4: a field belongs to no Form element. A defect of layout.
  case fieldOutsideElement
  /// UA 7.21.8, A 6.2.11.8: a character is in no font. Mended by fonts, or in the data.
  case missingGlyph
  /// UA 7.21.7, A 6.2.11.7.2: a glyph stands for no text. A defect of shaping.
  case glyphWithoutText
  /// UA 7.21.7, A 6.2.11.7.3: a character has no agreed meaning: U+0000, U+FEFF, U+FFFE or private use. Mended in the data.
  case meaninglessCharacter
  /// A 6.2.11.4: the font's licence forbids embedding. Mended by another font.
  case restrictedFont
  /// A 6.1.13: a page's edge is shorter than 3 or longer than 14 400 points. Mended in the style sheet.
  case pageSize
  /// A 6.1.13: a text for readers is longer than 32 767 bytes. Mended where the text was given.
  case textTooLong
  /// An area shows an image that the document does not have. A defect of layout.
  case unknownImage
  /// A 6.8: a file is attached to a PDF/A-2 document, which may hold other PDF/A files only. Mended by asking for PDF/A-3a.
  case attachmentNotAllowed
  /// A-3 6.8: an attached file lacks a name of its own, a description or a media type. A defect of whoever attaches.
  case attachmentNotDescribed

  /// The finding that tells of a violation.
  package var definition: DiagnosticDefinition {
    switch self {
    case .missingTitle: PDFExportDiagnostics.missingTitle
    case .missingLanguage: PDFExportDiagnostics.missingLanguage
    case .malformedLanguage: PDFExportDiagnostics.malformedLanguage
    case .malformedDate: PDFExportDiagnostics.malformedDate
    case .contentOutsideScope: PDFExportDiagnostics.contentOutsideScope
    case .unbalancedScope: PDFExportDiagnostics.unbalancedScope
    case .misplacedElement: PDFExportDiagnostics.misplacedElement
    case .disorderedParts: PDFExportDiagnostics.disorderedParts
    case .figureWithoutAlternative: PDFExportDiagnostics.figureWithoutAlternative
    case .formulaWithoutAlternative: PDFExportDiagnostics.formulaWithoutAlternative
    case .firstHeadingNotLevelOne: PDFExportDiagnostics.firstHeadingNotLevelOne
    case .headingSkipped: PDFExportDiagnostics.headingSkipped
    case .headerCellWithoutScope: PDFExportDiagnostics.headerCellWithoutScope
    case .unknownHeaderCell: PDFExportDiagnostics.unknownHeaderCell
    case .irregularTable: PDFExportDiagnostics.irregularTable
    case .noteWithoutIdentifier: PDFExportDiagnostics.noteWithoutIdentifier
    case .duplicateIdentifier: PDFExportDiagnostics.duplicateIdentifier
    case .linkWithoutDescription: PDFExportDiagnostics.linkWithoutDescription
    case .linkOutsideElement: PDFExportDiagnostics.linkOutsideElement
    case .brokenLink: PDFExportDiagnostics.brokenLink
    case .fieldWithoutLabel: PDFExportDiagnostics.fieldWithoutLabel
    case .malformedFieldName: PDFExportDiagnostics.malformedFieldName
    case .fieldNameTaken: PDFExportDiagnostics.fieldNameTaken
    case .fieldOutsideElement: PDFExportDiagnostics.fieldOutsideElement
    case .missingGlyph: PDFExportDiagnostics.missingGlyph
    case .glyphWithoutText: PDFExportDiagnostics.glyphWithoutText
    case .meaninglessCharacter: PDFExportDiagnostics.meaninglessCharacter
    case .restrictedFont: PDFExportDiagnostics.restrictedFont
    case .pageSize: PDFExportDiagnostics.pageSize
    case .textTooLong: PDFExportDiagnostics.textTooLong
    case .unknownImage: PDFExportDiagnostics.unknownImage
    case .attachmentNotAllowed: PDFExportDiagnostics.attachmentNotAllowed
    case .attachmentNotDescribed: PDFExportDiagnostics.attachmentNotDescribed
    }
  }
}
