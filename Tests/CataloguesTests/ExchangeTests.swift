import Catalogues
import Diagnostics
import Markup
import Testing

/// Texts on their way to a translator and back.
struct ExchangeTests {
  static let german = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- The German texts. -->
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de">
      <file id="demo">
        <!-- Greeting -->
        <unit id="hello">
          <notes><note>Anrede</note></notes>
          <segment><source>Guten Tag, <ph id="n" equiv="name"/>!</source></segment>
        </unit>
        <unit id="strong">
          <segment><source>Das ist <pc id="1" type="fmt" subType="xlf:b">wichtig</pc> &amp; eilig.</source></segment>
        </unit>
        <!-- Numbers -->
        <unit id="days" type="vordruck:icu">
          <segment><source>{count, plural, one {# Tag} other {# Tage}}</source></segment>
        </unit>
        <unit id="term">
          <segment><source>Eine <mrk id="m1" type="term" ref="term:duldung">Duldung</mrk> ist kein Titel.</source></segment>
        </unit>
      </file>
    </xliff>

    """

  static func file(_ text: String) throws -> (file: CatalogueFile, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let source = SourceMap().add(name: "test.xlf", bytes: Array(text.utf8))
    let tree = try #require(MarkupReader.parse(source, log: &log))
    return (try #require(CatalogueFile(source, tree, log: &log)), log)
  }

  /// The outline of the only patterns of these tests, which ICU knows in the real program.
  static func outline(_ pattern: String) -> PatternOutline? {
    if let word = pattern.firstMatch(of: #/\{state, select, (\S+) /#)?.output.1 {
      return PatternOutline(arguments: ["state"], choices: ["state, select, \(word)"])
    }
    return pattern.hasPrefix("{count, plural,") ? PatternOutline(arguments: ["count"]) : nil
  }

  /// Merges a list into a catalogue.
  static func merge(
    _ list: String, into existing: String? = nil, german: String = german, state: TranslationState = .machine
  ) throws -> (text: String, findings: [String], count: Int) {
    var log = DiagnosticLog()
    let parsed = TextList(SourceMap().add(name: "list.tsv", bytes: Array(list.utf8)), log: &log)
    return try merge(parsed.deliveries, into: existing, german: german, state: state, log)
  }

  /// What an XLIFF file delivers.
  static func deliveries(_ text: String) throws -> [Delivery] {
    var log = DiagnosticLog()
    return Delivery.all(in: try file(text).file, log: &log)
  }

  static func merge(
    _ deliveries: [Delivery], into existing: String?, german: String = german, state: TranslationState = .machine,
    claimed: TranslationState? = nil, language: String = "tr", _ log: DiagnosticLog = DiagnosticLog()
  ) throws -> (text: String, findings: [String], count: Int) {
    var log = log
    var review = DeliveryReview(language: language)
    var merger = CatalogueMerger(
      german: try file(german).file, existing: try existing.map { try file($0).file }, language: language,
      hash: { SourceHash.of($0.hashText) }, outline: outline)
    for delivery in deliveries { merger.take(delivery, state: state, claimed: claimed, review: &review, log: &log) }
    review.report(to: &log)
    return (
      String(decoding: merger.merged(), as: UTF8.self), log.diagnostics.map(\.definition.id), merger.count
    )
  }

  static let list = """
    # template: demo
    hello\tGuten Tag, {name}!\tİyi günler {name}!
    strong\tDas ist <1>wichtig</1> & eilig.\tBu <1>önemli</1> & acil.
    days\t{count, plural, one {# Tag} other {# Tage}}\t{count, plural, one {# gün} other {# gün}}
    term\tEine <t1>Duldung</t1> ist kein Titel.\t<t1>Duldung</t1> bir oturma izni değildir.

    """

  @Test func aListBecomesACatalogueWithOrderAndComments() throws {
    let result = try Self.merge(Self.list)
    #expect(result.findings == [])
    #expect(result.count == 4)
    #expect(result.text.contains("    <!-- Greeting -->\n    <unit id=\"hello\" vordruck:sourceHash=\""))
    #expect(result.text.contains("<target>İyi günler <ph id=\"n\" equiv=\"name\"/>!</target>"))
    #expect(result.text.contains("<pc id=\"1\" type=\"fmt\" subType=\"xlf:b\">önemli</pc> &amp; acil."))
    #expect(result.text.contains("<mrk id=\"m1\" type=\"term\" ref=\"term:duldung\">Duldung</mrk> bir"))
    #expect(result.text.contains("<unit id=\"days\" type=\"vordruck:icu\" "))
    #expect(result.text.contains("state=\"translated\" subState=\"vordruck:machine\""))
    #expect(!result.text.contains("<note>"))
    let read = try Self.file(result.text)
    #expect(read.file.language == "tr" && read.file.units.count == 4 && !read.log.hasErrors)
  }

  @Test func whatIsExportedComesBackTheSame() throws {
    let catalogue = try Self.merge(Self.list).text
    let german = try Self.file(Self.german).file
    let present = try Self.file(catalogue).file
    let entries = german.units.map {
      ExchangeWriter.Entry(german: $0, translation: present.unit($0.key), hash: "0", context: ["Text"])
    }
    let exported = ExchangeWriter.xliff(
      [.init(id: "demo", entries: entries)], template: "demo", language: "tr", notes: ["n"])
    let back = try Self.file(exported)
    #expect(!back.log.hasErrors)
    let unchanged = try Self.merge(Self.deliveries(exported), into: catalogue)
    #expect(unchanged.findings == [])
    #expect(unchanged.count == 0 && unchanged.text == catalogue)
    // Into an empty catalogue it gives the same file again, byte for byte.
    #expect(try Self.merge(Self.deliveries(exported), into: nil).text == catalogue)
  }

  @Test func aReviewChangesNothingButTheState() throws {
    let catalogue = try Self.merge(Self.list).text
    let reviewed = catalogue.replacing("state=\"translated\" subState=\"vordruck:machine\"", with: "state=\"reviewed\"")
    let result = try Self.merge(Self.deliveries(reviewed), into: catalogue)
    #expect(result.text == reviewed && result.count == 4)
  }

  @Test func toolsMayDropWhatTheyDoNotKnow() throws {
    // Attributes lost, an own remark added, mark-up written as two elements, the text cut into segments.
    let returned = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de-DE" trgLang="tr"><file id="demo">
      <unit id="hello"><segment state="translated"><source>Guten Tag, <ph id="n"/>!</source>
        <target><mrk id="c" type="comment" value="?">İyi günler</mrk> <ph id="n"/>!</target></segment></unit>
      <unit id="strong"><segment state="reviewed"><source>Das ist <sc id="1" subType="xlf:b" type="fmt"/>wichtig</source>
        <target>Bu <sc id="1"/>önemli</target></segment><segment state="translated"><source><ec startRef="1"/> &amp; eilig.</source>
        <target><ec startRef="1"/> &amp; acil.</target></segment></unit>
      </file></xliff>
      """
    let deliveries = try Self.deliveries(returned)
    let result = try Self.merge(deliveries, into: nil)
    #expect(result.text.contains("<target>İyi günler <ph id=\"n\" equiv=\"name\"/>!</target>"))
    #expect(
      result.text.contains("<target>Bu <pc id=\"1\" type=\"fmt\" subType=\"xlf:b\">önemli</pc> &amp; acil.</target>"))
    #expect(result.findings == [])
    // The least finished segment counts.
    #expect(!result.text.contains("<segment state=\"reviewed\""))
  }

  @Test(arguments: [
    ("hello\tİyi günler!", "catalogue.arguments-differ"),
    ("hello\tİyi günler {isim}!", "catalogue.unknown-code"),
    ("hello\tİyi günler {name!", "catalogue.loose-brace"),
    ("hello\tİyi } günler {name}!", "catalogue.loose-brace"),
    ("strong\tBu önemli & acil.", "catalogue.arguments-differ"),
    ("strong\tBu <2>önemli</2> & acil.", "catalogue.unknown-code"),
    ("strong\tBu <1>önemli & acil.", "catalogue.unbalanced-markup"),
    ("days\t{sayı} gün", "catalogue.malformed-pattern"),
    ("hello", "catalogue.malformed-line"),
    ("hello {name}", "catalogue.malformed-line"),
    ("hello\tA {name}\nhello\tB {name}", "catalogue.delivered-twice"),
    ("hello\tHallo, {name}!\tSelam {name}!", "catalogue.delivered-outdated"),
  ])
  func mistakesAreFound(_ line: String, _ finding: String) throws {
    #expect(try Self.merge(line).findings == [finding])
  }

  @Test func findingsNameTheLine() throws {
    let sources = SourceMap()
    var log = DiagnosticLog()
    let list = TextList(
      sources.add(name: "l.tsv", bytes: Array("# x\n\nhello\tİyi {isim}\n".utf8)), log: &log)
    var merger = CatalogueMerger(
      german: try Self.file(Self.german).file, existing: nil, language: "tr", hash: { _ in "" },
      outline: Self.outline)
    var review = DeliveryReview(language: "tr")
    merger.take(try #require(list.deliveries.first), state: .machine, review: &review, log: &log)
    let span = try #require(log.diagnostics.first?.span)
    #expect(sources.location(of: span).line == 3)
  }

  @Test func newTextsGoWhereTheGermanOnesStand() throws {
    let first = try Self.merge("strong\tBu <1>önemli</1> & acil.").text
    let second = try Self.merge(
      "hello\tİyi günler {name}!\nterm\t<t1>Duldung</t1> izin değildir.", into: first)
    let keys = try Self.file(second.text).file.units.map(\.key)
    #expect(keys == ["hello", "strong", "term"])
    #expect(second.text.contains("    <!-- Numbers -->"))
  }

  @Test func aNewerTranslationIsNotReplacedByAnOlderOne() throws {
    let catalogue = try Self.merge(Self.list).text
    let result = try Self.merge("hello\tHallo, {name}!\tSelam {name}!", into: catalogue)
    #expect(result.findings == ["catalogue.delivered-outdated"] && result.text == catalogue)
  }

  @Test func newWordsLoseTheirReview() throws {
    let reviewed = try Self.merge(Self.list, state: .reviewed).text
    let result = try Self.merge("hello\tMerhaba {name}!", into: reviewed, state: .translated)
    #expect(result.findings == ["catalogue.review-lost"])
    #expect(result.text.contains("<segment state=\"translated\">"))
  }

  @Test func anOutdatedTranslationIsShownAndNotHandedOut() throws {
    let catalogue = try Self.merge(Self.list).text
    let german = try Self.file(Self.german.replacing("Guten Tag", with: "Hallo")).file
    let unit = try #require(german.unit("hello"))
    let entry = ExchangeWriter.Entry(
      german: unit, translation: try Self.file(catalogue).file.unit("hello"), hash: "0")
    #expect(entry.isOutdated)
    let text = ExchangeWriter.xliff([.init(id: "demo", entries: [entry])], template: "demo", language: "tr")
    #expect(text.contains("state=\"initial\"") && !text.contains("<target>"))
    #expect(text.contains("<note category=\"former-source\">Guten Tag, {name}!</note>"))
    #expect(text.contains("<note category=\"former-target\">İyi günler {name}!</note>"))
    #expect(try Self.deliveries(text).isEmpty)
  }

  @Test func greatestLengthsTravelInTheSizeModule() throws {
    let text = Self.german.replacing("version=\"2.1\"", with: "xmlns:slr=\"\(Self.sizes)\" version=\"2.1\"")
      .replacing("<unit id=\"hello\">", with: "<unit id=\"hello\" slr:sizeRestriction=\"30\">")
    let german = try Self.file(text).file
    let unit = try #require(german.unit("hello"))
    #expect(unit.maximumLength == 30)
    let exported = ExchangeWriter.xliff(
      [.init(id: "demo", entries: [.init(german: unit, translation: nil, hash: "0")])], template: "demo", language: "tr"
    )
    #expect(exported.contains("<slr:profiles generalProfile=\"xliff:codepoints\"/>"))
    #expect(try Self.file(exported).file.unit("hello")?.maximumLength == 30)
  }

  static let sizes = "urn:oasis:names:tc:xliff:sizerestriction:2.0"

  @Test func theHashIsThatOfTheCatalogues() {
    // FIPS 180-4: the digest of "abc" begins with ba7816bf 8f01cfea.
    #expect(SourceHash.of("abc") == "ba7816bf8f01cfea")
    #expect(SourceHash.of("") == "e3b0c44298fc1c14")
    #expect(SourceHash.of(String(repeating: "a", count: 64)) == "ffe054fe7ae0cb6d")
  }
}
