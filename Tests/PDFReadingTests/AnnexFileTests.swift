import Foundation
import TestKit
import Testing

@testable import PDFReading

struct AnnexFileTests {
  private func annex() throws -> [UInt8] {
    try TestResources.bytes("Templates/meeting-pack/examples/teile/raumplan.pdf")
  }

  @Test func tellsWhatAFileIs() throws {
    let file = try AnnexFile(annex())
    #expect(file.pageCount == 2 && !file.isTagged && file.scannedPages == 0)
  }

  @Test(arguments: ["", "%PDF-1.7", "kein PDF"])
  func refusesWhatIsNoFile(content: String) {
    #expect(throws: AnnexFile.Failure.self) { try AnnexFile(Array(content.utf8)) }
  }

  /// Every page of the pack is a page of the annex afterwards, and the pack is the same on every run.
  @Test func bindsPagesIntoSheets() throws {
    let pack = try annex()
    func bound() throws -> [UInt8] {
      try PackBinder.bind(
        pack, parts: [.init(file: AnnexFile(annex()), firstSheet: 0, title: "Anlage", carriesStructure: false)])
    }
    let first = try bound()
    #expect(try AnnexFile(first).pageCount == 2)
    #expect(try bound() == first)
  }

  /// A stream whose data end in a carriage return keeps its length for readers that look for the end of line backwards.
  @Test func endsStreamsSoThatNoReaderLosesAByte() throws {
    let annex = try self.annex()
    let other = try AnnexFile(Self.annexWithStreams())
    let bound = try PackBinder.bind(
      annex, parts: [.init(file: other, firstSheet: 0, title: "Anlage", carriesStructure: false)])
    let bytes = Data(bound)
    #expect(bytes.range(of: Data("\r\r\nendstream".utf8)) != nil)
    var lengths = 0
    var position = bytes.startIndex
    while let end = bytes.range(of: Data("\nendstream\n".utf8), in: position..<bytes.endIndex) {
      let object = bytes[position..<end.lowerBound]
      position = end.upperBound
      let start = try #require(object.range(of: Data("\nstream\n".utf8)))
      let dictionary = String(decoding: object[..<start.lowerBound], as: UTF8.self)
      let length = try #require(dictionary.matches(of: /\/Length (\d+)/).last.flatMap { Int($0.1) })
      // Backwards: the LF is taken away already, then a CR if there is one.
      let data = object[start.upperBound...]
      #expect(data.count - (data.last == 0x0D ? 1 : 0) == length)
      lengths += 1
    }
    #expect(lengths > 10)
    #expect(try AnnexFile(bound).pageCount == 2)
    let file = FileManager.default.temporaryDirectory.appending(path: "vordruck-test-\(UUID().uuidString).pdf")
    try Data(bound).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try Tool.output(of: "qpdf", ["--check", file.path]).contains("No syntax or stream encoding errors"))
  }

  /// A page with many drawings, of which every one has another checksum, so that some end in 0x0D.
  private static func annexWithStreams() -> [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "",
    ]
    var names = ""
    for number in 0..<256 {
      names += "/X\(number) \(objects.count + 1) 0 R "
      let content = "q Q%" + String(repeating: "A", count: number)
      objects.append(
        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length \(content.count) >>\nstream\n\(content)\nendstream")
    }
    objects[2] =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << \(names) >> >> >>"
    var file = "%PDF-1.7\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { file += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n" }
    file += "trailer\n<< /Root 1 0 R /Size \(objects.count + 1) >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  @Test func refusesToCarryAStructureThatIsNotThere() throws {
    #expect(throws: PackBinder.Failure.self) {
      try PackBinder.bind(
        annex(), parts: [.init(file: AnnexFile(annex()), firstSheet: 0, title: "Anlage", carriesStructure: true)])
    }
  }

  /// Cut and damaged annexes end in a failure or in a pack, never in a crash.
  @Test func survivesDamage() throws {
    let whole = try annex()
    for step in stride(from: 9, to: whole.count, by: 13) {
      var damaged = whole
      damaged[step] ^= 0x15
      for bytes in [damaged, Array(whole[..<step])] {
        guard let file = try? AnnexFile(bytes) else { continue }
        _ = try? PackBinder.bind(
          whole, parts: [.init(file: file, firstSheet: 0, title: "Anlage", carriesStructure: false)])
      }
    }
  }
}
