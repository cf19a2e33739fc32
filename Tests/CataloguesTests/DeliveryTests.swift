import Catalogues
import Diagnostics
import Markup
import TestKit
import Testing

/// What translation programs do to a file on its way, and what must not reach a catalogue.
struct DeliveryTests {
  static let german = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de">
      <file id="demo">
        <unit id="name"><segment><source>Guten Tag, <ph id="n" equiv="name"/>!</source></segment></unit>
        <unit id="two"><segment><source>Kommen Sie bitte. Danke.</source></segment></unit>
        <unit id="three"><segment><source>Bringen Sie etwas mit. Rufen Sie an.</source></segment></unit>
        <unit id="four"><segment><source>Guten Morgen, liebe Leute</source></segment></unit>
        <unit id="word"><segment><source>Telefon</source></segment></unit>
        <unit id="state" type="vordruck:icu"><segment>
          <source>{state, select, granted {bewilligt} other {offen}}</source></segment></unit>
      </file>
    </xliff>

    """

  static let turkish = [
    "name": "Günaydın, {name}!", "two": "Lütfen gelin. Teşekkürler.", "three": "Bir şey getirin. Arayın.",
    "four": "Günaydın, sevgili insanlar",
  ]

  static func list(_ texts: [String: String]) -> String {
    texts.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }.joined(separator: "\n")
  }

  static func merge(
    _ list: String, into existing: String? = nil, claimed: TranslationState? = nil, language: String = "tr"
  ) throws -> (text: String, findings: [String], count: Int) {
    var log = DiagnosticLog()
    let parsed = TextList(SourceMap().add(name: "list.tsv", bytes: Array(list.utf8)), log: &log)
    return try ExchangeTests.merge(
      parsed.deliveries, into: existing, german: german, claimed: claimed, language: language, log)
  }

  static func mergeXLIFF(
    _ text: String, into existing: String? = nil, claimed: TranslationState? = nil
  ) throws -> (text: String, findings: [String], count: Int) {
    var log = DiagnosticLog()
    let file = try ExchangeTests.file(text).file
    let deliveries = Delivery.all(in: file, takesInitial: claimed != nil, log: &log)
    return try ExchangeTests.merge(deliveries, into: existing, german: german, claimed: claimed, language: "tr", log)
  }

  static func fixture(_ name: String) throws -> String {
    String(decoding: try TestResources.bytes("Tests/Fixtures/office/\(name)"), as: UTF8.self)
  }

  // MARK: Kinds of files

  @Test func aListInTheEncodingOfWindowsIsRefusedAtItsFirstLetter() throws {
    // “Saygılar” as Windows-1254 writes it.
    let bytes = Array("name\tMerhaba\nfour\tSayg".utf8) + [0xFD] + Array("lar\nword\tSayg".utf8) + [0xFD]
    let sources = SourceMap()
    var log = DiagnosticLog()
    let list = TextList(sources.add(name: "l.tsv", bytes: bytes), log: &log)
    #expect(log.diagnostics.map(\.definition.id) == ["catalogue.not-utf-8"] && list.deliveries.isEmpty)
    let place = sources.location(of: try #require(log.diagnostics.first?.span))
    #expect(place.line == 2 && place.column == 10)
  }

  @Test(arguments: [true, false])
  func excelWritesUTF16AndQuotes(_ isLittle: Bool) throws {
    let text = "# template: demo\t\t\r\nname\t\"Guten Tag, {name}!\"\t\"\"\"Merhaba\"\", {name}!\"\t\t\r\n"
    let mark: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let bytes =
      mark
      + text.utf16.flatMap { isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let recoded = try #require(DeliveryEncoding.recoded(bytes))
    #expect(DeliveryKind(recoded) == .list)
    var log = DiagnosticLog()
    let list = TextList(SourceMap().add(name: "Unicode-Text.txt", bytes: recoded), log: &log)
    #expect(log.diagnostics.isEmpty && list.template == "demo")
    let result = try ExchangeTests.merge(list.deliveries, into: nil, german: Self.german, language: "tr")
    #expect(result.findings == [])
    #expect(result.text.contains("<target>\"Merhaba\", <ph id=\"n\" equiv=\"name\"/>!</target>"))
    #expect(DeliveryEncoding.recoded(Array(text.utf8)) == nil)
  }

  @Test func quotesThatBelongToTheTextStay() throws {
    let said = try Self.merge("four\t\"Günaydın\" dedi biri")
    #expect(said.text.contains("<target>\"Günaydın\" dedi biri</target>"))
    let unit = try #require(try ExchangeTests.file(said.text).file.unit("four"))
    let section = ExchangeWriter.Section(id: "demo", entries: [.init(german: unit, translation: unit, hash: "0")])
    let written = TextList.write([section], template: "demo", house: "amt", language: "tr")
    #expect(written.contains("# house: amt\n"))
    #expect(written.hasSuffix("\t\"\"\"Günaydın\"\" dedi biri\"\n"))
    #expect(try Self.merge(written, into: said.text).count == 0)
  }

  @Test func filesOfOtherKindsAreCalledByTheirName() {
    for bytes in [[0x50, 0x4B, 0x03, 0x04, 0x00], [0xD0, 0xCF, 0x11, 0xE0], Array("%PDF-1.7".utf8), [0x61, 0x00]] {
      guard case .foreign = DeliveryKind(bytes) else {
        Issue.record("\(bytes) is no text")
        continue
      }
    }
    #expect(DeliveryKind(Array("name;Merhaba\n".utf8)) == .untabbed)
    #expect(DeliveryKind(Array("\u{FEFF}<?xml".utf8)) == .xml)
    #expect(DeliveryKind(Array("msgid \"\"\n".utf8)) == .po)
  }

  @Test func xliff12IsAnotherFormat() throws {
    var log = DiagnosticLog()
    let source = SourceMap().add(name: "x.sdlxliff", bytes: Array(try Self.fixture("xliff-1.2.sdlxliff").utf8))
    let tree = try #require(MarkupReader.parse(source, log: &log))
    #expect(CatalogueFile(source, tree, log: &log) == nil)
    #expect(log.diagnostics.map(\.definition.id) == ["catalogue.xliff-version"])
    let version: DiagnosticArgument? = log.diagnostics.first?.arguments["version"]
    #expect(version == DiagnosticArgument.name("1.2") && log.diagnostics.first?.span != nil)
  }

  @Test func aKeyTwiceInAListIsAnError() throws {
    let present = try Self.merge("word\tTelefon numarası").text
    #expect(
      try Self.merge("word\tTelefon numarası\nword\tTelefon", into: present).findings == ["catalogue.delivered-twice"])
  }

  // MARK: Segments

  @Test func segmentsStandInTheirOrderAndHalfTextsAreLeftOut() throws {
    let result = try Self.mergeXLIFF(Self.fixture("split-segments.xlf"))
    #expect(result.text.contains("<target>Teşekkürler. Lütfen gelin.</target>"))
    #expect(!result.text.contains("Bir şey getirin") && !result.text.contains("Günaydın") && result.count == 1)
    #expect(result.findings == ["catalogue.partly-translated", "catalogue.unfinished-entries"])
    // Who answers for the file answers for what its program calls unfinished.
    let claimed = try Self.mergeXLIFF(Self.fixture("split-segments.xlf"), claimed: .translated)
    #expect(claimed.findings == ["catalogue.partly-translated"] && claimed.count == 2)
    #expect(claimed.text.contains("<target>Günaydın</target>"))
  }

  // MARK: Languages and states

  @Test func aDeliveryInAnotherScriptIsRefusedOnce() throws {
    let wrong = try Self.merge(Self.list(Self.turkish), language: "ar")
    #expect(wrong.findings == ["catalogue.wrong-language"])
    // Turkish is no French, although both have Latin letters.
    #expect(try Self.merge(Self.list(Self.turkish), language: "fr").findings == ["catalogue.foreign-letters"])
    let one = try Self.merge("word\tYıldız", language: "fr")
    #expect(one.findings == ["catalogue.foreign-letter"] && one.count == 1)
    // A name among texts in the right script is a warning.
    let name = try Self.merge("name\tMerhaba, {name}!\ntwo\tتعالوا\nthree\tأحضروا\nfour\tصباح", language: "ar")
    #expect(name.findings == ["catalogue.wrong-script"] && name.count == 4)
  }

  @Test func germanIsNoTranslation() throws {
    let all = [
      "name": "Guten Tag, {name}!", "two": "Kommen Sie bitte. Danke.", "three": "Bringen Sie etwas mit. Rufen Sie an.",
      "four": "Guten Morgen, liebe Leute", "word": "Telefon",
    ]
    var log = DiagnosticLog()
    let parsed = TextList(SourceMap().add(name: "l", bytes: Array(Self.list(all).utf8)), log: &log)
    var review = DeliveryReview(language: "tr")
    var merger = CatalogueMerger(
      german: try ExchangeTests.file(Self.german).file, existing: nil, language: "tr", hash: { _ in "" },
      outline: ExchangeTests.outline)
    for delivery in parsed.deliveries { merger.take(delivery, state: .translated, review: &review, log: &log) }
    review.report(to: &log)
    #expect(log.diagnostics.map(\.definition.id) == ["catalogue.still-german"] && log.hasErrors)
    // Some of them: they are left out, and a single word may be the same.
    var some = all
    some["name"] = "Merhaba, {name}!"
    let partly = try Self.merge(Self.list(some))
    #expect(partly.findings == ["catalogue.still-german"] && partly.count == 2)
    // A name that stays German is one that somebody has reviewed; Leichte Sprache may say the same.
    #expect(try Self.merge("four\tGuten Morgen, liebe Leute", claimed: .reviewed).count == 1)
    #expect(try Self.merge("four\tGuten Morgen, liebe Leute", language: "de-x-ls").findings == [])
  }

  @Test func machineWordsStayAMachinesWhateverProgramsDrop() throws {
    let machine = try Self.merge(Self.list(Self.turkish)).text
    let dropped = machine.replacing(
      "state=\"translated\" subState=\"vordruck:machine\"", with: "state=\"translated\"")
    let back = try Self.mergeXLIFF(dropped, into: machine)
    #expect(back.findings == ["catalogue.still-machine"] && back.count == 0 && back.text == machine)
    #expect(try Self.mergeXLIFF(dropped, into: machine, claimed: .translated).text == dropped)
    let reviewed = dropped.replacing("state=\"translated\"", with: "state=\"reviewed\"")
    #expect(try Self.mergeXLIFF(reviewed, into: machine).text == reviewed)
    // Changed words are the translator's, in a file that calls the others a machine's.
    let changed = try Self.mergeXLIFF(dropped.replacing("Günaydın, sevgili", with: "Merhaba, sevgili"), into: machine)
    #expect(changed.count == 1 && changed.text.contains("<segment state=\"translated\">\n"))
    // The mark of a machine holds against a claim for the rest of the file.
    #expect(try Self.mergeXLIFF(machine, into: machine, claimed: .reviewed).count == 0)
    // In a list nothing speaks against it.
    #expect(try Self.merge(Self.list(Self.turkish), into: machine, claimed: .reviewed).count == 4)
  }

  // MARK: Signs

  @Test(arguments: [
    ("word\tSayg\u{FFFD}lar", "catalogue.broken-encoding"), ("word\tSaygÄ±lar", "catalogue.broken-encoding"),
    ("word\tSayg?lar", "catalogue.lost-letters"), ("word\tSay\u{202E}gılar", "catalogue.direction-override"),
    ("word\tSay\u{200B}gılar", "catalogue.invisible-character"),
    ("word\tSay\u{FEFF}gılar", "catalogue.invisible-character"),
    ("word\t<b>Saygılar</b>", "catalogue.markup-as-text"), ("word\tA &amp; B", "catalogue.markup-as-text"),
    ("name\tMerhaba, {name} {name}!", "catalogue.repeated-place"),
    ("state\t{state, select, onaylı {onaylandı} other {açık}}", "catalogue.unknown-code"),
  ])
  func whatDoesNotBelongIntoATextIsFound(_ line: String, _ id: String) throws {
    #expect(try Self.merge(line).findings == [id])
  }

  @Test(arguments: [
    ("fa", "می\u{200C}خواهم"), ("tr", "„ABÖ“ – „Spaß“, «ÇÖ»"), ("tr", "Geldiniz mi? Evet"), ("km", "ខ\u{200B}ក"),
    ("fr", "À bientôt… – été"), ("uk", "„Ні“"),
  ])
  func goodTextsPass(_ language: String, _ words: String) throws {
    #expect(try Self.merge("word\t\(words)", language: language).findings == [])
  }

  @Test func oneCauseIsOneFinding() throws {
    let result = try Self.merge("word\tSayg\u{FFFD}lar\nfour\tG\u{FFFD}nayd\u{FFFD}n\ntwo\tTe\u{FFFD}ekk")
    #expect(result.findings == ["catalogue.broken-encoding"])
  }
}
