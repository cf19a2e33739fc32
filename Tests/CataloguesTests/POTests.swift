import Catalogues
import Diagnostics
import Foundation
import TestKit
import Testing

/// Texts as gettext PO files to a translator and back.
struct POTests {
  static let german = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"
      version="2.1" srcLang="de">
      <file id="demo">
        <unit id="hello" slr:sizeRestriction="40">
          <notes><note>Anrede</note></notes>
          <segment><source>Guten Tag, <ph id="n" equiv="name"/>!</source></segment>
        </unit>
        <unit id="strong">
          <segment><source>Das ist <pc id="1" type="fmt" subType="xlf:b">wichtig</pc> und „eilig" \\ {neu}.</source></segment>
        </unit>
        <unit id="days" type="vordruck:icu">
          <segment><source>{count, plural, one {# Tag} other {# Tage}}</source></segment>
        </unit>
        <unit id="old">
          <segment><source>Bitte kommen Sie pünktlich zu dem Termin, den wir Ihnen geschrieben haben, und bringen Sie Ihren Ausweis mit.</source></segment>
        </unit>
        <unit id="term">
          <segment><source>Eine <mrk id="m1" type="term" ref="term:duldung">Duldung</mrk> ist kein Titel.</source></segment>
        </unit>
        <unit id="open"><segment><source>Noch nicht übersetzt</source></segment></unit>
      </file>
    </xliff>

    """

  /// A catalogue in every state; `old` was made from an older German text with a value that the present one lacks.
  static let turkish = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:vordruck="urn:vordruck:xliff:1" version="2.1"
      srcLang="de" trgLang="tr">
      <file id="demo">
        <unit id="hello" vordruck:sourceHash="\(hash("Guten Tag, {name}!"))">
          <segment state="reviewed">
            <source>Guten Tag, <ph id="n" equiv="name"/>!</source>
            <target>İyi günler <ph id="n" equiv="name"/>!</target>
          </segment>
        </unit>
        <unit id="strong" vordruck:sourceHash="\(hash("Das ist wichtig und „eilig\" \\ {neu}."))">
          <segment state="translated" subState="vordruck:machine">
            <source>Das ist <pc id="1" type="fmt" subType="xlf:b">wichtig</pc> und „eilig" \\ {neu}.</source>
            <target>Bu <pc id="1" type="fmt" subType="xlf:b">önemli</pc> ve "acil" \\ {yeni}.</target>
          </segment>
        </unit>
        <unit id="days" type="vordruck:icu" vordruck:sourceHash="\(hash("{count, plural, one {# Tag} other {# Tage}}"))">
          <segment state="translated">
            <source>{count, plural, one {# Tag} other {# Tage}}</source>
            <target>{count, plural, one {# gün} other {# gün}}</target>
          </segment>
        </unit>
        <unit id="old" vordruck:sourceHash="\(hash("Bitte kommen Sie um {time}."))">
          <segment state="final">
            <source>Bitte kommen Sie um <ph id="t" equiv="time"/>.</source>
            <target>Lütfen saat <ph id="t" equiv="time"/> gelin.</target>
          </segment>
        </unit>
        <unit id="term" vordruck:sourceHash="\(hash("Eine Duldung ist kein Titel."))">
          <segment state="translated" subState="vordruck:machine">
            <source>Eine <mrk id="m1" type="term" ref="term:duldung">Duldung</mrk> ist kein Titel.</source>
            <target><mrk id="m1" type="term" ref="term:duldung">Duldung</mrk> bir oturma izni değildir.</target>
          </segment>
        </unit>
      </file>
    </xliff>

    """

  static func hash(_ text: String) -> String { SourceHash.of(text) }

  static func exported() throws -> String {
    let german = try ExchangeTests.file(Self.german).file
    let present = try ExchangeTests.file(turkish).file
    let entries = german.units.map {
      ExchangeWriter.Entry(
        german: $0, translation: present.unit($0.key), hash: "0", context: ["Steht als: Text"],
        places: ["demo/template.xml:\($0.key.count)"])
    }
    return POWriter.write(
      [.init(id: "demo", entries: entries)], to: .init(template: "demo", house: nil, language: "tr"),
      notes: ["Übersetzung aus dem Deutschen"])
  }

  static func read(_ text: String) -> (file: POFile, sources: SourceMap, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let sources = SourceMap()
    let file = POFile(sources.add(name: "demo.po", bytes: Array(text.utf8)), log: &log)
    return (file, sources, log)
  }

  static func fixture(_ name: String) throws -> String {
    let folder = name == "exported" ? "CataloguesTests/Goldens" : "Fixtures/po"
    return String(decoding: try TestResources.bytes("Tests/\(folder)/\(name).po"), as: UTF8.self)
  }

  static func merge(
    _ text: String, into existing: String?
  ) throws -> (text: String, findings: [String], count: Int) {
    let read = read(text)
    return try ExchangeTests.merge(
      read.file.deliveries, into: existing, german: german, state: .translated, language: "tr", read.log)
  }

  @Test func theFileIsAsMsgfmtReadsIt() throws {
    try expectGolden(Self.exported(), "exported.po")
    let path = TestResources.root.appending(path: "Tests/CataloguesTests/Goldens/exported.po").path
    #expect(try Tool.output(of: "sh", ["-c", "msgfmt --check -o /dev/null \"$0\" 2>&1", path]) == "")
  }

  /// The files were written by GNU gettext 0.21 and Translate Toolkit 3.20.4, which wrap and order in their own ways.
  @Test(arguments: ["exported", "msgcat", "msgmerge", "translate-toolkit"])
  func programsLoseNothing(_ name: String) throws {
    let text = try Self.fixture(name)
    #expect(POFile.isPO(Array(text.utf8)))
    #expect(Self.read(text).file.template == "demo" && Self.read(text).file.language == "tr")
    let unchanged = try Self.merge(text, into: Self.turkish)
    #expect(unchanged.findings == ["catalogue.delivered-outdated"])
    #expect(unchanged.count == 0 && unchanged.text == Self.turkish)
    // Without the old catalogue everything is there but the text whose value German no longer has: that is said.
    let new = try Self.merge(text, into: nil)
    #expect(new.findings == ["catalogue.unknown-code"] && new.count == 4)
    for line in [
      "state=\"reviewed\"", "İyi günler <ph id=\"n\" equiv=\"name\"/>!", "önemli</pc> ve \"acil\" \\ {yeni}.",
    ] {
      #expect(new.text.contains(line))
    }
  }

  @Test func aStateHoldsForItsWordsOnly() throws {
    let changed = try Self.merge(
      Self.fixture("exported").replacing("İyi günler", with: "Merhaba"), into: Self.turkish)
    #expect(changed.findings == ["catalogue.review-lost", "catalogue.delivered-outdated"] && changed.count == 1)
    #expect(changed.text.contains("<segment state=\"translated\">\n        <source>Guten Tag"))
    // A machine's words stay a machine's where no catalogue remembers them.
    let entry = "# state: machine \(Self.hash("Merhaba {name}!"))\nmsgctxt \"hello\"\nmsgid \"Guten Tag, {name}!\"\n"
    #expect(Self.read(entry + "msgstr \"Merhaba {name}!\"").file.deliveries.map(\.state) == [.machine])
    #expect(Self.read(entry + "msgstr \"Selam {name}!\"").file.deliveries.map(\.state) == [nil])
  }

  @Test func fuzzyMeansOutdatedOnlyWithTheFormerText() throws {
    let read = Self.read(
      """
      #, fuzzy
      msgctxt "open"
      msgid "Noch nicht übersetzt"
      msgstr "Belki"

      #, fuzzy
      #| msgctxt "other"
      #| msgid "Nicht übersetzt"
      msgctxt "open2"
      msgid "Noch nicht übersetzt"
      msgstr "Tahmin"

      #, fuzzy
      #| msgid ""
      #| "Alte "
      #| "Fassung"
      msgctxt "old"
      msgid "Neue Fassung"
      msgstr "Eski"
      """)
    #expect(read.log.diagnostics.map(\.definition.id) == ["catalogue.unfinished-entries"])
    let count: DiagnosticArgument? = read.log.diagnostics.first?.arguments["count"]
    #expect(count == DiagnosticArgument.number(2))
    #expect(read.file.deliveries.map(\.key) == ["old"])
    guard case .plain("Alte Fassung") = read.file.deliveries[0].source else {
      Issue.record("the former text is the source")
      return
    }
  }

  @Test(arguments: [
    ("msgctxt \"a\"\nmsgid \"b", "catalogue.malformed-po", 2, 9),
    ("msgctxt \"a\"\nmsgid \"b\" c\nmsgstr \"\"", "catalogue.malformed-po", 2, 9),
    ("msgctxt \"a\"\nmsgid \"b\\q\"\nmsgstr \"\"", "catalogue.malformed-po", 2, 9),
    ("msgctxt \"a\"\nmsgid \"b\u{1}\"\nmsgstr \"\"", "catalogue.malformed-po", 2, 9),
    ("msgctxt \"a\"\nmsgid\nmsgstr \"\"", "catalogue.malformed-po", 2, 6),
    ("msgctxt \"a\"\nmsgid \"b\"\n", "catalogue.malformed-po", 1, 1),
    ("msgctxt \"a\"\nmsgstr \"b\"\n", "catalogue.malformed-po", 2, 1),
    ("msgctxt \"a\"\nmsgctxt \"b\"\nmsgid \"\"\nmsgstr \"\"", "catalogue.malformed-po", 2, 1),
    ("\"a\"\n", "catalogue.malformed-po", 1, 1),
    ("hello\tworld\n", "catalogue.malformed-po", 1, 1),
    ("msgid \"a\"\nmsgstr \"b\"", "catalogue.po-without-key", 1, 1),
    ("msgctxt \"a\"\nmsgid \"b\"\nmsgid_plural \"c\"\nmsgstr[0] \"d\"\nmsgstr[1] \"e\"", "catalogue.po-plural", 3, 1),
    (
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-9\\n\"", "catalogue.po-charset", 1, 1
    ),
  ])
  func whatCannotBeReadHasAPlace(_ text: String, _ id: String, _ line: Int, _ column: Int) throws {
    let read = Self.read(text)
    #expect(read.log.diagnostics.map(\.definition.id) == [id])
    let place = read.sources.location(of: try #require(read.log.diagnostics.first?.span))
    #expect(place.line == line && place.column == column)
    #expect(read.log.hasErrors && read.file.deliveries.isEmpty)
  }

  /// One cause, one finding: what the header says, else the first byte.
  @Test(arguments: [
    ("msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"", "catalogue.not-utf-8", 3, 9),
    (
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=windows-1254\\n\"\n\nmsgctxt \"a\"\nmsgid \"b\"\nmsgstr \"",
      "catalogue.po-charset", 1, 1
    ),
  ])
  func anotherEncodingIsNoUTF8(_ text: String, _ id: String, _ line: Int, _ column: Int) throws {
    var log = DiagnosticLog()
    let sources = SourceMap()
    let bytes =
      Array(text.utf8) + [0xFD, 0x22, 0x0A] + Array("\nmsgctxt \"c\"\nmsgid \"b\"\nmsgstr \"".utf8) + [0xFD, 0x22]
    let file = POFile(sources.add(name: "latin5.po", bytes: bytes), log: &log)
    #expect(log.diagnostics.map(\.definition.id) == [id] && file.deliveries.isEmpty)
    let place = sources.location(of: try #require(log.diagnostics.first?.span))
    #expect(place.line == line && place.column == column)
  }

  /// Wherever a file breaks off, there is a finding or every text before the break.
  @Test func aFileMayBreakOffAnywhere() throws {
    let bytes = Array(try Self.fixture("msgcat").utf8)
    let whole = Self.read(try Self.fixture("msgcat")).file.deliveries.count
    for end in bytes.indices {
      var log = DiagnosticLog()
      let file = POFile(SourceMap().add(name: "part.po", bytes: Array(bytes[..<end])), log: &log)
      #expect(file.deliveries.count <= whole)
      // Behind `msgid "…"` an entry lacks its translation; inside a string its end.
      let text = String(decoding: bytes[..<end], as: UTF8.self)
      let lastLine = text.split(separator: "\n").last ?? ""
      if lastLine.hasPrefix("msgctxt") || lastLine.hasPrefix("msgid") { #expect(log.hasErrors) }
    }
  }

  @Test func aFileOfRubbishIsGivenUp() {
    let read = Self.read(String(repeating: "rubbish\n", count: 100_000))
    #expect(read.log.diagnostics.count == 20)
  }

  @Test func aControlCharacterNeverBreaksTheCatalogue() throws {
    let result = try ExchangeTests.merge("strong\tBu <1>\u{1}</1>\n", into: nil)
    #expect(result.findings == ["catalogue.forbidden-character"] && result.count == 0)
  }

  @Test func listsAndXMLAreNoPO() {
    #expect(!POFile.isPO(Array("# template: demo\nmsgid\tText\n".utf8)))
    #expect(!POFile.isPO(Array("<?xml version=\"1.0\"?>".utf8)))
    #expect(!POFile.isPO([]))
    #expect(POFile.isPO(Array("\u{FEFF}# x\r\n\r\nmsgid \"\"\r\n".utf8)))
  }
}
