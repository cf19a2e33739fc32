import TestKit
import Testing
import Typography

/// All 930 characters and sequences of DIN 91379:2022-08 in the default family.
@Suite struct DIN91379Tests {
  struct Entry {
    let isSequence: Bool
    let scalars: [Unicode.Scalar]
    var text: [UInt8] { Array(String(String.UnicodeScalarView(scalars)).utf8) }
    /// Tabs and line ends are in the list; they are laid out, not shaped.
    var isControl: Bool { scalars.allSatisfy { $0.value < 0x20 } }
    var codes: String { scalars.map { String($0.value, radix: 16) }.joined(separator: " ") }
  }

  private let fonts: FontLibrary
  private let entries: [Entry]

  init() throws {
    fonts = try TestResources.fonts()
    let lines = String(decoding: try TestResources.bytes("Tests/Fixtures/din91379/latin_list_1.3.txt"), as: UTF8.self)
    entries = lines.split(separator: "\n").map { line in
      let fields = line.split(separator: ";").map { $0.drop { $0 == " " } }
      let scalars = fields[2].split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      return Entry(isSequence: fields[1] == "seq", scalars: scalars)
    }
    #expect(entries.count == 930)
    #expect(entries.filter(\.isSequence).count == 149)
  }

  static let styles = [
    ("Noto Sans", 400, false), ("Noto Sans", 700, false), ("Noto Sans", 400, true), ("Noto Sans", 700, true),
    ("Noto Serif", 400, false), ("Noto Serif", 700, false), ("Andika", 400, false), ("Andika", 700, false),
  ]

  private func shape(_ entry: Entry, _ face: FontFaceID, attaching: Bool = true) -> [ShapedGlyph] {
    var glyphs: [ShapedGlyph] = []
    let off = ["mark", "mkmk", "ccmp"].map { (tag: $0, value: 0) }
    Shaper(library: fonts).shape(
      entry.text, range: entry.text.indices, face: face, script: "Latn", language: "de", isRightToLeft: false,
      features: attaching ? [] : off, into: &glyphs)
    return glyphs
  }

  @Test(arguments: styles)
  func everyEntryHasGlyphsOfOneFace(family: String, weight: Int, isItalic: Bool) throws {
    for entry in entries where !entry.isControl {
      let id = try #require(
        fonts.resolve(
          families: [family], weight: weight, isItalic: isItalic, cluster: entry.scalars, language: "de", script: "Latn"
        ),
        "\(entry.codes) is in no font")
      let glyphs = shape(entry, id)
      #expect(!glyphs.isEmpty && !glyphs.contains { $0.glyph == 0 }, "\(entry.codes)")
      guard family.hasPrefix("Noto") else { continue }
      #expect(fonts.record(id).familyName == (isMathSign(entry) ? "Noto Sans Math" : family), "\(entry.codes)")
    }
  }

  /// In Noto Sans, marks of all 149 sequences are placed by the font; the other families were never measured complete.
  @Test(arguments: styles.prefix(4))
  func everySequenceAttaches(family: String, weight: Int, isItalic: Bool) throws {
    for entry in entries where entry.isSequence {
      let id = try #require(
        fonts.resolve(
          families: [family], weight: weight, isItalic: isItalic, cluster: entry.scalars, language: "de", script: "Latn"
        ))
      #expect(shape(entry, id) != shape(entry, id, attaching: false), "\(entry.codes)")
    }
  }

  private func isMathSign(_ entry: Entry) -> Bool {
    entry.scalars == ["∞"] || entry.scalars == ["≤"] || entry.scalars == ["≥"]
  }
}
