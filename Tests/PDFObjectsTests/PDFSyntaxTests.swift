import PDFObjects
import Testing

struct PDFSyntaxTests {
  private func written(pretty: Bool = false, _ body: (inout PDFSyntax) -> Void) -> String {
    var syntax = PDFSyntax(isPretty: pretty)
    body(&syntax)
    return String(decoding: syntax.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (12500, "12.5"), (-40, "-.04"), (1000, "1"), (595_276, "595.276"), (1, ".001"), (-1_020_300, "-1020.3"),
  ])
  func writesTheShortestDecimal(thousandths: Int, expected: String) {
    #expect(written { $0.thousandths(thousandths) } == expected)
  }

  @Test func separatesOnlyWhatWouldRunTogether() {
    let text = written {
      $0.dictionary {
        $0.entry("Type", .name("Page"))
        $0.entry("Parent", .reference(PDFReference(number: 3)))
        $0.entry("MediaBox", array: [.integer(0), .integer(0), .thousandths(595_276), .integer(842)])
        $0.entry("Marked", .boolean(true))
        $0.entry("T", .ascii("a(b)\\c\r"))
      }
    }
    #expect(text == #"<</Type/Page/Parent 3 0 R/MediaBox[0 0 595.276 842]/Marked true/T(a\(b\)\\c\r)>>"#)
  }

  @Test func givesEachEntryItsOwnLineInPrettyForm() {
    let text = written(pretty: true) {
      $0.dictionary {
        $0.entry("K", array: [.integer(1), .reference(PDFReference(number: 2))])
        $0.entry("A", dictionary: { $0.entry("O", .name("List")) })
        $0.entry("T", .text("Größe"))
      }
    }
    #expect(
      text == """
        <<
          /K [ 1 2 0 R ]
          /A <<
            /O /List
          >>
          /T (Gr\\366\\337e)
        >>
        """)
  }

  @Test func escapesNames() {
    #expect(written { $0.name("Noto Sans#1/ä") } == "/Noto#20Sans#231#2F#C3#A4")
  }

  @Test func encodesTextWithTheSmallerEncoding() {
    #expect(TextString.encode("Größe") == [0x47, 0x72, 0xF6, 0xDF, 0x65])
    #expect(TextString.encode("عا") == [0xFE, 0xFF, 0x06, 0x39, 0x06, 0x27])
    #expect(TextString.encode("👍") == [0xFE, 0xFF, 0xD8, 0x3D, 0xDC, 0x4D])
    #expect(TextString.encode("þÿ") == [0xFE, 0xFF, 0x00, 0xFE, 0x00, 0xFF])
  }

  @Test func writesNumbersOfAnySize() {
    #expect(written { for value in [0, -7, 10, 2_147_483_647] { $0.integer(value) } } == "0 -7 10 2147483647")
  }

  @Test func hashesAsTheReferenceDoes() {
    // Values of the reference implementation with seed 0.
    #expect(Fingerprint(of: []).hexadecimal == "00000000000000000000000000000000")
    #expect(
      Fingerprint(of: Array("The quick brown fox jumps over the lazy dog".utf8)).hexadecimal
        == "6c1b07bc7bbc4be347939ac4a93c437a")
  }
}
