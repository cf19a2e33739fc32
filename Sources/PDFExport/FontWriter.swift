import Diagnostics
import PDFObjects
import Typography

/// Embeds the used parts of faces as composite fonts (ISO 32000-1 §9.7; ISO 19005-2 §6.2.11).
struct FontWriter {
  let compressionLevel: Int
  let cache: FontProgramCache?

  /// Reports faces that could not be opened or must not be embedded.
  static func check(_ fonts: FontTable, _ violations: inout Violations) {
    for failure in fonts.library.failures { violations.fail(failure.diagnostic) }
    for usage in fonts.usages where !usage.face.allowsSubsetEmbedding {
      violations.report(.restrictedFont, ["font": .name(usage.face.postScriptName)])
    }
  }

  /// Writes a face and returns its font dictionary; nil and a finding when the face cannot be cut.
  func write(
    _ usage: FontUsage, keys: TextKeys, to file: inout PDFFile, _ violations: inout Violations
  ) -> PDFReference? {
    var usage = usage
    let entries = usage.entries
    let program: FontProgramCache.Program
    do {
      program = try self.program(of: usage, in: file)
    } catch {
      violations.fail(error.diagnostic)
      return nil
    }
    let font = file.reserve()
    let descendant = file.reserve()
    let descriptor = file.reserve()
    let programFile = file.reserve()
    let toUnicode = file.reserve()
    let isCFF = usage.face.record.isCFF
    let glyphMap = usage.aliases.isEmpty || isCFF ? nil : file.reserve()
    let codeMap = isCFF ? file.reserve() : nil
    let name = Self.tag(of: usage, entries: entries) + "+" + usage.face.postScriptName

    file.dictionary(font) { dictionary in
      dictionary.entry("Type", .name("Font"))
      dictionary.entry("Subtype", .name("Type0"))
      dictionary.entry("BaseFont", .name(name))
      dictionary.entry("Encoding", codeMap.map { .reference($0) } ?? .name("Identity-H"))
      dictionary.entry("DescendantFonts", array: [.reference(descendant)])
      dictionary.entry("ToUnicode", .reference(toUnicode))
    }
    file.dictionary(descendant) { dictionary in
      dictionary.entry("Type", .name("Font"))
      dictionary.entry("Subtype", .name(isCFF ? "CIDFontType0" : "CIDFontType2"))
      dictionary.entry("BaseFont", .name(name))
      Self.writeSystemInfo(to: &dictionary)
      dictionary.entry("FontDescriptor", .reference(descriptor))
      if isCFF {
        Self.writeWidths(of: usage.glyphs.map { ($0, $0) }, &usage, to: &dictionary)
      } else {
        dictionary.entry("CIDToGIDMap", glyphMap.map { .reference($0) } ?? .name("Identity"))
        Self.writeWidths(of: entries.map { ($0.identifier, $0.glyph) }, &usage, to: &dictionary)
      }
    }
    Self.writeDescriptor(
      of: usage.face, name: name, flags: 4, program: programFile, to: descriptor, in: &file)
    file.stream(programFile, program.deflated, encoding: .deflated) {
      if isCFF { $0.entry("Subtype", .name("CIDFontType0C")) } else { $0.entry("Length1", .integer(program.length)) }
    }
    file.stream(toUnicode, ToUnicodeMap.bytes(for: entries, keys: keys))
    if let glyphMap { file.stream(glyphMap, Self.glyphMap(entries)) }
    if let codeMap { Self.writeCodeMap(name: name + "-H", entries, to: codeMap, in: &file) }
    return font
  }

  /// `CIDSystemInfo` (§9.7.3), the same in a font and in its map of codes.
  private static func writeSystemInfo(to dictionary: inout PDFSyntax) {
    dictionary.entry(
      "CIDSystemInfo",
      dictionary: { info in
        info.entry("Registry", .ascii("Adobe"))
        info.entry("Ordering", .ascii("Identity"))
        info.entry("Supplement", .integer(0))
      })
  }

  /// `Encoding` (§9.7.5.3) of a font whose codes are not its characters.
  private static func writeCodeMap(
    name: String, _ entries: [(identifier: UInt16, glyph: UInt16, text: TextKey)], to reference: PDFReference,
    in file: inout PDFFile
  ) {
    file.stream(reference, CodeMap.bytes(name: name, for: entries)) { dictionary in
      dictionary.entry("Type", .name("CMap"))
      dictionary.entry("CMapName", .name(name))
      writeSystemInfo(to: &dictionary)
      dictionary.entry("WMode", .integer(0))
    }
  }

  /// The subset of the face, from the cache when an earlier document had the same glyphs.
  private func program(
    of usage: FontUsage, in file: borrowing PDFFile
  ) throws(FontError) -> FontProgramCache.Program {
    let key = FontProgramCache.Key(face: usage.id, glyphs: usage.glyphs, compressionLevel: compressionLevel)
    if let known = cache?[key] { return known }
    let subset = try usage.face.subset(glyphs: key.glyphs)
    let program = FontProgramCache.Program(deflated: file.deflate(subset.bytes), length: subset.bytes.count)
    cache?.keep(program, for: key)
    return program
  }

  /// Six letters that differ with face, glyphs and texts (§9.6.4).
  private static func tag(of usage: FontUsage, entries: [(identifier: UInt16, glyph: UInt16, text: TextKey)]) -> String
  {
    var bytes = Array(usage.face.postScriptName.utf8)
    for entry in entries {
      bytes += [UInt8(entry.identifier >> 8), UInt8(entry.identifier & 0xFF)]
      // Codes that are counted say nothing about glyphs.
      if usage.face.record.isCFF { bytes += [UInt8(entry.glyph >> 8), UInt8(entry.glyph & 0xFF)] }
    }
    return String(
      decoding: Fingerprint(of: bytes).bytes.prefix(6).map { UInt8(ascii: "A") + $0 % 26 }, as: UTF8.self)
  }

  /// `W` (§9.7.4.3): a run of widths for each run of neighbouring identifiers.
  private static func writeWidths(
    of entries: [(identifier: UInt16, glyph: UInt16)], _ usage: inout FontUsage,
    to dictionary: inout PDFSyntax
  ) {
    var widths: [Int] = []
    widths.reserveCapacity(entries.count)
    for entry in entries { widths.append(usage.width(of: entry.glyph)) }
    dictionary.entry(
      "W",
      array: { array in
        var start = 0
        while start < entries.count {
          var end = start + 1
          while end < entries.count, entries[end].identifier == entries[end - 1].identifier + 1 { end += 1 }
          array.integer(Int(entries[start].identifier))
          array.array { run in for index in start..<end { run.integer(widths[index]) } }
          start = end
        }
      })
  }

  /// `CIDToGIDMap` (§9.7.4.2): two bytes for each identifier up to the last used one.
  private static func glyphMap(_ entries: [(identifier: UInt16, glyph: UInt16, text: TextKey)]) -> [UInt8] {
    var map = [UInt8](repeating: 0, count: (Int(entries.last?.identifier ?? 0) + 1) * 2)
    for entry in entries {
      map[Int(entry.identifier) * 2] = UInt8(entry.glyph >> 8)
      map[Int(entry.identifier) * 2 + 1] = UInt8(entry.glyph & 0xFF)
    }
    return map
  }

  /// The font descriptor (§9.8); lengths are thousandths of an em. Of the flags, the caller knows whether the font is
  /// symbolic (4), because its codes mean glyphs, or not (32).
  static func writeDescriptor(
    of face: FontFace, name: String, flags: Int, program: PDFReference, to reference: PDFReference,
    in file: inout PDFFile
  ) {
    let metrics = face.metrics
    let scaled = { (value: Int) -> PDFValue in
      .integer(Int((Double(value) * 1000 / Double(face.unitsPerEm)).rounded()))
    }
    let box = metrics.boundingBox
    file.dictionary(reference) { dictionary in
      dictionary.entry("Type", .name("FontDescriptor"))
      dictionary.entry("FontName", .name(name))
      dictionary.entry("Flags", .integer(flags + (face.isMonospaced ? 1 : 0) + (face.isItalic ? 64 : 0)))
      dictionary.entry("FontBBox", array: [box.left, box.bottom, box.right, box.top].map(scaled))
      dictionary.entry("ItalicAngle", .thousandths(metrics.italicAngleThousandths))
      dictionary.entry("Ascent", scaled(metrics.ascender))
      dictionary.entry("Descent", scaled(metrics.descender))
      dictionary.entry("CapHeight", scaled(metrics.capHeight > 0 ? metrics.capHeight : metrics.ascender))
      dictionary.entry("StemV", .integer(stemWidth(of: face)))
      dictionary.entry(face.record.isCFF ? "FontFile3" : "FontFile2", .reference(program))
    }
  }

  /// Fonts do not tell the width of their stems; readers use this value only when they must replace the font.
  private static func stemWidth(of face: FontFace) -> Int { 50 + face.weight * face.weight / 4225 }
}
