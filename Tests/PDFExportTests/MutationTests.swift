import Diagnostics
import PDFExport
import PDFInspection
import TestKit
import Testing

/// One damage to a readable file and the finding that must come of it.
struct Mutation: CustomTestStringConvertible, Sendable {
  let testDescription: String
  private let old: String
  private let new: String
  let finding: String

  /// Replaces the first `old` by `new`, filled up with blanks so that no offset moves.
  init(_ description: String, _ old: String, _ new: String, _ finding: String) {
    testDescription = description
    self.old = old
    self.new = new
    self.finding = finding
  }

  func damage(_ file: [UInt8]) throws -> [UInt8] {
    let (old, new) = (Array(old.utf8), Array(new.utf8))
    let start = try #require(
      file.indices.first { file[$0...].starts(with: old) }, "the file has no “\(self.old)”")
    var damaged = file
    let filled = new + [UInt8](repeating: 0x20, count: max(0, old.count - new.count))
    damaged.replaceSubrange(start..<start + old.count, with: filled)
    return damaged
  }

  /// Damages to the two-line sample.
  static let paragraph = [
    Mutation("offset wrong", "0000000015", "0000000016", "object 1 is not at 16"),
    Mutation("stream length wrong", "/Length 972", "/Length 970", "the length of stream 4 is wrong"),
    Mutation("end cut off", "%%EOF\n", "", "the end is not %%EOF"),
    Mutation("language missing", "/Lang (de-DE)", "", "the catalog has no Lang"),
    Mutation("marking missing", "/MarkInfo", "/MarkXnfo", "the catalog has no MarkInfo"),
    Mutation("metadata missing", "/Metadata 3 0 R", "", "the catalog has no Metadata"),
    Mutation("tab order missing", "/Tabs /S", "", "page 1 has no Tabs S"),
    Mutation("page not in the parent tree", "/StructParents 0", "", "page 1 has no entry in the parent tree"),
    Mutation(
      "parent tree swapped", "/Nums [ 0 [ 14 0 R 15 0 R ] ]", "/Nums [ 0 [ 15 0 R 14 0 R ] ]",
      "the parent tree gives content 0 to another element"),
    Mutation("parent tree short", "[ 14 0 R 15 0 R ] ]", "[ 14 0 R ] ]", "the parent tree has 1 entries for 2 pieces"),
    Mutation("next key too low", "/ParentTreeNextKey 1", "/ParentTreeNextKey 0", "ParentTreeNextKey is not above"),
    Mutation("content claimed by nobody", "/K 1\n", "/K 7\n", "content 1 has 0 elements"),
    Mutation("content that does not exist", "/K 1\n", "/K 7\n", "claims content 7, which does not exist"),
    Mutation("content numbered twice", "/MCID 1", "/MCID 0", "is not numbered from 0 in order"),
    Mutation("content untagged", "/P<</MCID 1>>BDC", "", "text outside content and artifacts"),
    Mutation("marked content not closed", "EMC", "", "marked content is not closed"),
    Mutation("content within an artifact", "/H1<</MCID 0>>BDC", "/Artifact BMC", "text outside content"),
    Mutation("text object not closed", "ET", "", "BT where it must not be"),
    Mutation("parent missing", "/P 13 0 R", "/Q 13 0 R", "P of element 14 is not 13"),
    Mutation("element in nothing", "/K [ 14 0 R 15 0 R ]", "/K [ 14 0 R ]", "content 1 has 0 elements"),
    Mutation("element twice", "/K [ 14 0 R 15 0 R ]", "/K [ 14 0 R 14 0 R ]", "element 14 is reached twice"),
    Mutation("structure missing", "/StructTreeRoot 7 0 R", "", "there is no structure tree"),
    Mutation("text map missing", "/ToUnicode 20 0 R", "", "ToUnicode"),
    Mutation("code without text", "<0057> <0074>\n", "%", "has no text for code 87"),
    Mutation("private character", "<0057> <0074>", "<0057> <E000>", "means U+e000"),
    Mutation("missing glyph shown", "<0039", "<0000", "shows .notdef"),
    Mutation("width missing", "57 [ 650 ]", "", "has no width for code 57"),
    Mutation("font not embedded", "/FontFile2", "/FxntFile2", "is not embedded"),
    Mutation("glyph map missing", "/CIDToGIDMap", "/CIDToGIXMap", "has no CIDToGIDMap"),
    Mutation("font not in resources", "/F1 21 0 R", "/F9 21 0 R", "uses Font F1, which does not exist"),
    Mutation("other title in XMP", "x-default\">Gr", "x-default\">Br", "Title and dc:title differ"),
    Mutation("other date in XMP", "<xmp:CreateDate>2026", "<xmp:CreateDate>2025", "CreationDate and xmp:CreateDate"),
  ]

  /// Damages to the sample with links, a table and notes.
  static let agreement = [
    Mutation("identifier tree missing", "/IDTree", "/IDTrxx", "IDTree is not the set of identifiers"),
    Mutation("identifier twice", "/ID (kopf-1)", "/ID (kopf-0)", "the identifier kopf-0 is there twice"),
    Mutation("unknown header cell", "/Headers [ (kopf-0)", "/Headers [ (kopf-7)", "header cell that does not exist"),
    Mutation("note without identifier", "/ID (note-1)", "", "has no identifier"),
    Mutation("link without object reference", "/Type /OBJR", "/Type /OBJX", "has 0 object references"),
    Mutation("link not in the parent tree", "/StructParent 2\n", "", "is not in the parent tree"),
    Mutation("link of another element", "/StructParent 2\n", "/StructParent 3\n", "belongs to another element"),
    Mutation("link without description", "/Contents (W", "/Xontents (W", "has no Contents"),
    Mutation("link element is none", "/S /Link", "/S /Span", "is in no Link"),
    Mutation("link to nowhere", "/Dest [ ", "/Dest [ 9", "leads nowhere"),
    Mutation("annotation on no page", "/Annots", "/Axxots", "which is on no page"),
    Mutation("opacity not in resources", "/A128 <<", "/A129 <<", "uses ExtGState A128, which does not exist"),
    Mutation("state not restored", "/Artifact<</Type/Layout>>BDC", "/Artifact BMC q", "q and Q do not balance"),
  ]
}

struct MutationTests {
  private func pretty(_ sample: SampleDocument) throws -> [UInt8] {
    var options = PDFExportOptions()
    options.isPretty = true
    var log = DiagnosticLog()
    return try #require(PDFExporter.export(sample.document, fonts: sample.fonts, options: options, log: &log))
  }

  @Test(arguments: Mutation.paragraph)
  func findsDamageInText(mutation: Mutation) throws {
    try expect(mutation, in: pretty(.paragraph()))
  }

  @Test(arguments: Mutation.agreement)
  func findsDamageInReferences(mutation: Mutation) throws {
    try expect(mutation, in: pretty(.agreement()))
  }

  private func expect(_ mutation: Mutation, in file: [UInt8]) throws {
    let findings = try PDFClosure.check(mutation.damage(file))
    #expect(findings.contains { $0.contains(mutation.finding) }, "found only \(findings)")
  }

  @Test func endsOnCutFiles() throws {
    let file = try pretty(.paragraph())
    for length in stride(from: 0, to: file.count, by: 97) {
      #expect(PDFClosure.check(Array(file.prefix(length))) != [])
    }
  }
}
