import Diagnostics
import Geometry
import PDFObjects
import Pages
import Typography

/// The fonts with which viewers set what is typed into fields (ISO 32000-1 §12.7.3.3).
///
/// Viewers type with simple fonts only; composite ones are shown, but not typed with. So each face that fields use is
/// embedded once more, with all the letters of its `TypingEncoding`.
struct TypingFonts {
  private struct Key: Hashable {
    let face: FontFaceID
    let script: TypingScript

    init(_ typing: FormField.Typing) {
      face = typing.face
      script = TypingScript(language: typing.language)
    }
  }

  private var keys: [Key] = []
  private var references: [PDFReference] = []

  init(_ forms: FormTable) {
    for widget in forms.widgets {
      guard let typing = widget.field.typing else { continue }
      let key = Key(typing)
      if !keys.contains(key) { keys.append(key) }
    }
  }

  /// `DA`: font, size and colour.
  func defaultAppearance(of typing: FormField.Typing) -> String {
    let number = keys.firstIndex(of: Key(typing)) ?? 0
    let color = typing.color
    var content = PDFContent(isPretty: false)
    content.font("V\(number)", size: typing.size.thousandths)
    content.fillColor(red: color.red, green: color.green, blue: color.blue)
    let bytes = content.bytes.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  /// `DR` and the `DA` of the whole form.
  func writeResources(to dictionary: inout PDFSyntax) {
    guard !references.isEmpty else { return }
    dictionary.entry(
      "DR",
      dictionary: { resources in
        resources.entry(
          "Font",
          dictionary: { fonts in
            for (number, reference) in references.enumerated() { fonts.entry("V\(number)", .reference(reference)) }
          })
      })
    dictionary.entry("DA", .ascii("/V0 11 Tf 0 g"))
  }

  // MARK: Font programs

  /// Writes the fonts; reports those that must not be embedded or cannot be cut.
  mutating func write(library: FontLibrary, to file: inout PDFFile, _ violations: inout Violations) {
    for key in keys {
      let face = library.face(key.face)
      guard face.allowsSubsetEmbedding else {
        violations.report(.restrictedFont, ["font": .name(face.postScriptName)])
        continue
      }
      let encoding = TypingEncoding(key.script) { face.nominalGlyph($0) != nil }
      do throws(FontError) {
        let program = try face.subset(characters: encoding.characters)
        references.append(Self.write(face, encoding, program, to: &file))
      } catch {
        violations.fail(error.diagnostic)
      }
    }
  }

  private static func write(
    _ face: FontFace, _ encoding: TypingEncoding, _ program: FontSubset, to file: inout PDFFile
  ) -> PDFReference {
    let font = file.reserve()
    let descriptor = file.reserve()
    let programFile = file.reserve()
    let toUnicode = file.reserve()
    // No tag before the name: all that the encoding can name is there.
    let name = face.postScriptName
    file.dictionary(font) { dictionary in
      dictionary.entry("Type", .name("Font"))
      dictionary.entry("Subtype", .name("TrueType"))
      dictionary.entry("BaseFont", .name(name))
      dictionary.entry("FirstChar", .integer(1))
      dictionary.entry("LastChar", .integer(255))
      dictionary.entry(
        "Widths",
        array: (1...255).map { code in
          let glyph = encoding[code].flatMap { face.nominalGlyph($0) } ?? 0
          return .integer((face.advance(glyph: glyph) * 1000 + face.unitsPerEm / 2) / face.unitsPerEm)
        })
      dictionary.entry("FontDescriptor", .reference(descriptor))
      writeEncoding(encoding, to: &dictionary)
      dictionary.entry("ToUnicode", .reference(toUnicode))
    }
    FontWriter.writeDescriptor(of: face, name: name, flags: 32, program: programFile, to: descriptor, in: &file)
    file.stream(programFile, program.bytes) { $0.entry("Length1", .integer(program.bytes.count)) }
    file.stream(toUnicode, ToUnicodeMap.bytes(for: encoding))
    return font
  }

  private static func writeEncoding(_ encoding: TypingEncoding, to dictionary: inout PDFSyntax) {
    guard !encoding.differences.isEmpty else { return dictionary.entry("Encoding", .name("WinAnsiEncoding")) }
    dictionary.entry(
      "Encoding",
      dictionary: { entries in
        entries.entry("Type", .name("Encoding"))
        entries.entry("BaseEncoding", .name("WinAnsiEncoding"))
        entries.entry(
          "Differences",
          array: { array in
            var last = -2
            for (code, name) in encoding.differences {
              if code != last + 1 { array.integer(code) }
              array.name(name)
              last = code
            }
          })
      })
  }
}
