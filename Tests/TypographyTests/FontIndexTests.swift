import Foundation
import TestKit
import Testing
import Typography

@Suite struct FontIndexTests {
  @Test func describesTheVendoredFiles() throws {
    let folder = TestResources.root.appending(path: "Fonts")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".ttf") }
      .sorted()
    var builder = FontIndexBuilder()
    for file in files {
      try builder.add(file: file, data: FontData(mapping: folder.appending(path: file).path, file: file))
    }
    // If this fails after a change of fonts or of the builder, run bin/refresh-fonts.
    #expect(builder.index.text == String(decoding: try TestResources.bytes("Fonts/index.txt"), as: UTF8.self))
    #expect(files.count == 45)
  }

  @Test func readsWhatItWrites() throws {
    let bytes = try TestResources.bytes("Fonts/index.txt")
    let index = try FontIndex(bytes)
    #expect(try FontIndex(Array(index.text.utf8)) == index)
    #expect(index.text == String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: [
    ("", 1), ("other 1\n", 1), ("vordruck-font-index 1\ncoverage 20-7e 5\n", 2),
    ("vordruck-font-index 1\ncoverage xyz\n", 2), ("vordruck-font-index 1\nface\ta\tb\n", 2),
    ("vordruck-font-index 1\n# fine\n\nnonsense\n", 4),
  ])
  func namesTheLineThatIsWrong(text: String, line: Int) {
    #expect(throws: FontError(.unreadableIndex(line: line), file: "index.txt")) {
      try FontIndex(Array(text.utf8))
    }
  }

  @Test func refusesAFileThatIsNoFont() {
    var builder = FontIndexBuilder()
    #expect(throws: FontError(.notAFont, file: "a.ttf")) {
      try builder.add(file: "a.ttf", data: FontData(Array("no font".utf8)))
    }
  }

  @Test func findsCharactersInsideAndOutsideTheBasicPlane() {
    let coverage = FontCoverage([0x20...0x7E, 0x7FF...0x801, 0x1F600...0x1F600])
    let inside: [UInt32] = [0x20, 0x7E, 0x7FF, 0x800, 0x801, 0x1F600]
    let outside: [UInt32] = [0, 0x1F, 0x7F, 0x7FE, 0x802, 0x1F5FF, 0x1F601, 0x10FFFF]
    #expect(inside.allSatisfy { coverage.contains($0) })
    #expect(!outside.contains { coverage.contains($0) })
    #expect(coverage.count == 99)
  }

  @Test func knowsTheMeasuresOfNotoSans() throws {
    let fonts = try TestResources.fonts()
    let id = try #require(
      fonts.resolve(
        families: ["Noto Sans"], weight: 400, isItalic: true, cluster: ["a"], language: "de", script: "Latn"))
    let face = fonts.face(id)
    #expect(face.postScriptName == "NotoSans-Italic")
    #expect(face.metrics.unitsPerEm == 1000)
    #expect((face.metrics.ascender, face.metrics.descender, face.metrics.lineGap) == (1069, -293, 0))
    #expect((face.metrics.xHeight, face.metrics.capHeight) == (536, 714))
    #expect(face.metrics.italicAngle == -12)
    #expect(face.fsType == 0)
    let glyph = try #require(face.nominalGlyph("a"))
    #expect(face.advance(glyph: glyph) == 568)
    #expect(face.nominalGlyph("\u{4E00}") == nil)
    let space = try #require(face.nominalGlyph(" "))
    #expect(face.bounds(glyph: space) == nil)
  }
}
