import Catalogues
import Diagnostics

/// One file from a translation office as it was read: what it delivers, and where that belongs.
struct Parcel {
  /// The template, or `shared`.
  let template: String
  /// The office whose wording is translated.
  let house: String?
  /// The language of the translations, as the file or the caller names it.
  let language: String
  /// Whether the caller has named just this language.
  let isLanguageCertain: Bool
  /// The state of texts whose file does not say one.
  let state: TranslationState
  /// The translations.
  let deliveries: [Delivery]
  /// The beginning of the file.
  let span: SourceSpan
  /// The `<file>` elements of an XLIFF file, by their ids.
  var parts: [String: Part] = [:]

  /// A `<file>` of an XLIFF file: catalogues of one folder.
  struct Part {
    /// The template that it names; nil where it names none.
    let template: String?
    /// The id of the shared texts or the office's that it names; nil for a template's own.
    let place: String?
    /// Its start tag.
    let span: SourceSpan?

    /// Reads what Vordruck has written into `original`, else the id.
    init(_ part: CatalogueFile.Part) {
      span = part.span
      let names = part.original?.split(separator: "/").map(String.init) ?? []
      if names.count == 2, names[0] == names[1] || Self.isPlace(names[1]) {
        template = names[0]
        place = names[0] == names[1] ? nil : names[1]
      } else {
        place = Self.isPlace(part.id) ? part.id : nil
        template = place == nil ? part.id : nil
      }
    }

    /// The office whose texts these are.
    var house: String? { place.flatMap { $0.hasPrefix(Self.office) ? String($0.dropFirst(Self.office.count)) : nil } }

    private static let office = "house-"

    private static func isPlace(_ id: String) -> Bool { CatalogueShelf.isShared(id) || id.hasPrefix(office) }
  }
}
