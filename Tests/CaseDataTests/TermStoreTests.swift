import CaseData
import Diagnostics
import Testing

/// Terms of Leichte Sprache: joints, inflected forms, the shipped store.
struct TermStoreTests {
  static func store(_ yaml: [UInt8]) throws -> (TermStore?, [String]) {
    let sources = SourceMap()
    let provider = TestProvider(map: sources, folder: "Terms/")
    var log = DiagnosticLog()
    let schema = try #require(
      SchemaModel.read(try provider.load("terms.xsd", from: nil, at: nil), provider: provider, log: &log))
    let file = sources.add(name: "terms.yaml", bytes: yaml)
    let store = TermStore.read(file, schema: schema, provider: provider, log: &log)
    return (store, log.diagnostics.map(\.definition.id))
  }

  @Test(arguments: [
    ("Aufenthaltserlaubnis", "Aufenthalts-Erlaubnis", "Aufenthalts·erlaubnis"),
    ("Aufenthaltserlaubnisse", "Aufenthalts-Erlaubnisse", "Aufenthalts·erlaubnisse"),
    ("Aufenthalts-Erlaubnis", "Aufenthalts-Erlaubnis", "Aufenthalts·erlaubnis"),
    ("Aufenthalts·erlaubnis", "Aufenthalts-Erlaubnis", "Aufenthalts·erlaubnis"),
    ("Aufenthalts|erlaubnissen", "Aufenthalts-Erlaubnissen", "Aufenthalts·erlaubnissen"),
    ("Aufenthaltes", "Aufenthaltes", "Aufenthaltes"),
  ])
  func setsFormsApart(_ form: String, _ hyphen: String, _ point: String) throws {
    let (store, _) = try Self.store(try bytes(of: "Terms/terms.yaml"))
    let term = try #require(store?.term("aufenthaltserlaubnis"))
    #expect(TermJoint.hyphen.written(term.jointed(form)) == hyphen)
    #expect(TermJoint.mediopunkt.written(term.jointed(form)) == point)
  }

  @Test func takesFormsThatBeginDifferently() throws {
    let (store, findings) = try Self.store(
      Array("terms:\n  - {id: mutter-haus, word: Mutter|haus, forms: [Mütter|häuser]}\n".utf8))
    #expect(findings == [])
    #expect(
      TermJoint.hyphen.written(try #require(store?.term("mutter-haus")).jointed("Mütterhäuser")) == "Mütter-Häuser")
  }

  @Test func knowsPlainWords() {
    #expect(Term.plain("Case-Management") == "Casemanagement")
    #expect(Term.plain("Job-Center") == "Jobcenter")
    #expect(Term.plain("e-mail") == "e-mail")
    #expect(Term.plain("Vor-") == "Vor-")
  }

  /// The shipped store reads without findings; every picture exists, every word has an explanation.
  @Test func readsTheShippedStore() throws {
    let (store, findings) = try Self.store(try bytes(of: "Terms/terms.yaml"))
    #expect(findings == [])
    let terms = try #require(store).ids.compactMap { store?.term($0) }
    #expect(terms.count >= 20)
    let pictures = fileNames(in: "Templates/shared/pictograms")
    for term in terms {
      #expect(term.explanation?.isEmpty == false)
      #expect(pictures.contains((term.picture ?? "–") + ".svg"), "\(term.id)")
    }
  }

  @Test func refusesADoubledTerm() throws {
    let (store, findings) = try Self.store(Array("terms:\n  - {id: a, word: A}\n  - {id: a, word: B}\n".utf8))
    #expect(store == nil)
    #expect(findings == ["terms.duplicate"])
  }
}
