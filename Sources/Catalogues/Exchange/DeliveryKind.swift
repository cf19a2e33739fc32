package import Diagnostics

/// What kind of file came back, by its first bytes.
package enum DeliveryKind: Equatable, Sendable {
  /// XML, XLIFF if all is well.
  case xml
  /// gettext's PO.
  case po
  /// A list with tabs.
  case list
  /// Lines without a single tab.
  case untabbed
  /// No text at all, in words.
  case foreign(Bilingual)

  /// Looks at the bytes of a file (in UTF-8, if it is a text).
  package init(_ bytes: [UInt8]) {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    if let (_, name) = Self.signatures.first(where: { bytes.starts(with: $0.0) }) {
      self = .foreign(name)
    } else if first == UInt8(ascii: "<") {
      self = .xml
    } else if bytes.contains(0) {
      self = .foreign(Bilingual(de: "keine Textdatei", en: "no text file"))
    } else if POFile.isPO(bytes) {
      self = .po
    } else {
      self = bytes.contains(UInt8(ascii: "\t")) ? .list : .untabbed
    }
  }

  private static let signatures: [([UInt8], Bilingual)] = [
    (
      [0x50, 0x4B, 0x03, 0x04],
      Bilingual(
        de: "ein ZIP-Archiv: das Paket eines Übersetzungsprogramms, Word oder Excel",
        en: "a ZIP archive: a package of a translation program, Word or Excel")
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      Bilingual(de: "eine Datei von Word oder Excel (.doc, .xls)", en: "a Word or Excel file (.doc, .xls)")
    ),
    (Array("%PDF".utf8), Bilingual(de: "ein PDF", en: "a PDF")),
    (Array("{\\rtf".utf8), Bilingual(de: "ein Text im Format RTF", en: "a text in the format RTF")),
  ]
}
