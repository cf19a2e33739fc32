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
