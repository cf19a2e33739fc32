import Foundation
import PDFInspection
import TestKit

/// Words that a reader must not find, and the search for them in every corner of a finished file.
enum SecretWords {
  /// The quoted values of a dump of case data.
  static func values(_ dump: [UInt8]) -> [String] {
    String(decoding: dump, as: UTF8.self).split(separator: "\n").compactMap { line in
      line.firstIndex(of: "\"").map { String(line[$0...]) }
    }
  }

  /// The words of a text without the punctuation around them.
  static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace || "\"„“(),;:<>\\".contains($0) }
      .map { $0.trimmingCharacters(in: .punctuationCharacters) }
  }

  /// The words that occur among the bytes of the uncompressed file, in any encoding that a PDF has for text.
  static func found(_ words: [String], in pdf: [UInt8]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
    let packed = folder.appending(path: "vordruck-\(UUID().uuidString).pdf")
    let plain = folder.appending(path: "vordruck-\(UUID().uuidString).qdf")
    defer {
      try? FileManager.default.removeItem(at: packed)
      try? FileManager.default.removeItem(at: plain)
    }
    try Data(pdf).write(to: packed)
    _ = try Tool.output(of: "qpdf", ["--qdf", "--object-streams=disable", packed.path, plain.path])
    let bytes = try Data(contentsOf: plain)
    return words.filter { word in encodings(of: word).contains { bytes.range(of: $0) != nil } }
  }

  /// UTF-8, Latin-1 (PDFDocEncoding of letters), UTF-16, the same escaped in octal, and in hexadecimal strings.
  private static func encodings(of word: String) -> [Data] {
    let utf8 = Array(word.utf8)
    let latin = word.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let utf16 = word.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    let octal = utf16.flatMap { byte -> [UInt8] in
      (32...126).contains(byte)
        ? [byte]
        : Array(
          ("\\" + String(repeating: "0", count: 3 - min(3, String(byte, radix: 8).count)) + String(byte, radix: 8)).utf8
        )
    }
    let hexadecimal = [utf8, latin, utf16].flatMap { bytes -> [[UInt8]] in
      let digits = bytes.map { (($0 < 16 ? "0" : "") + String($0, radix: 16)) }.joined()
      return [Array(digits.utf8), Array(digits.uppercased().utf8)]
    }
    return ([utf8, latin, utf16, octal] + hexadecimal).map { Data($0) }
  }

  /// What other programs read out of a file: text, structure, outline, and what the glyphs show.
  static func readings(of pdf: [UInt8]) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "vordruck-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(pdf).write(to: file)
    return try [
      Tool.output(of: "pdftotext", [file.path, "-"]), Tool.output(of: "pdfinfo", ["-struct-text", file.path]),
      Tool.output(of: "pdfinfo", [file.path]), Tool.output(of: "mutool", ["show", file.path, "outline"]),
      PDFShownText.text(of: pdf),
    ]
  }
}
