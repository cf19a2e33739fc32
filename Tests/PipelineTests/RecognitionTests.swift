import CaseData
import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// By which words somebody may be recognised on the sheet without names: rare nationalities, small places, names that are nouns.
struct RecognitionTests {
  /// The findings about each of some sentences, all written into one sheet: ids, with their messages.
  private static func findings(
    _ sentences: [String], familyName: String? = nil, confirmed: Bool = false
  ) throws -> [(sentence: String, found: [String])] {
    let bytes = try TestResources.bytes("Templates/shared/examples/case/mustari.json")
    var data = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    var conferences = try #require(data["conferences"] as? [[String: Any]])
    conferences[0]["structuralFindings"] = sentences.map {
      ["description": $0, "scope": "county", "forwardTo": "coordination"]
    }
    data["conferences"] = conferences
    if let familyName {
      var client = try #require(data["client"] as? [String: Any])
      client["name"] = ["familyName": familyName, "givenNames": "Farīda"]
      data["client"] = client
    }
    var request = CaseworkTests.request("case-conference-minutes")
    request.audience = .anonymous
    request.provided[CaseworkTests.richCase] = Array(try JSONSerialization.data(withJSONObject: data))
    if confirmed { request.confirmedBy = .dataProtection }
    let run = TestRun.run(request, until: .data)
    let renderer = DiagnosticRenderer(language: .de, showsValues: true, sources: run.sources)
    let all = run.log.diagnostics.filter { $0.definition.id.hasPrefix("audience.") }
    return sentences.enumerated().map { index, sentence in
      let path = "structuralFindings[\(index)]."
      let found = all.filter { $0.dataPath?.contains(path) == true }
      return (sentence, found.map { "\($0.definition.id): \(renderer.message($0))" })
    }
  }

  private static let telling = [
    "Eine eritreische Mutter wartet seit Monaten.", "Der Vater ist Eritreer.", "Zwei Somalierinnen finden keinen Kurs.",
    "Die Frau kommt aus Eritrea.", "Für Kinder aus Sri Lanka fehlt eine Klasse.",
    "Ein tadschikischer Arzt darf nicht arbeiten.",
    "Ein Kameruner hat keine Lehrstelle gefunden.", "Die Papiere aus dem Jemen fehlen.",
    "Jemenitische Zeugnisse erkennt niemand an.",
    "Eine Familie aus Bosnien und Herzegowina wartet.", "Der Mann ist staatenlos.",
    "Ein US-amerikanischer Vater zahlt nicht.",
    "Nigerianer warten am längsten.", "Eine vietnamesische Auszubildende hat keine Wohnung.",
    "Ein Togoer braucht eine Bescheinigung.",
    "In Nümbrecht fährt kein Bus.", "Der einzige Kurs liegt in Schöppingen.",
    "Die Warendorfer Schule nimmt niemanden auf.",
    "Aus Much kommt niemand ohne Auto zum Kurs.", "Wer nach Bad Laasphe zieht, verliert den Kursplatz.",
    "In Oer-Erkenschwick gibt es keine Sprachmittlung.", "Die Stadt Unna hat keinen Platz, und in Werl auch nicht.",
    "In Holzhausen ist die Schule voll.", "Der Weg nach Marienfeld dauert zwei Stunden.",
    "Die Zeugnisse liegen in Qamischli.",
    "Die Unterkunft in Klein-Probeheim schließt.", "Bei Königswinter endet die Linie.",
    "In Rheda-Wiedenbrück fehlt ein Arzt.",
    "Die Telgter Behörde antwortet nicht.", "Richtung Eslohe fährt abends nichts.",
  ]

  private static let plain = [
    "In Schulen fehlen Plätze.", "Aus Gründen des Datenschutzes geben Ämter nichts weiter.",
    "Nach Angaben der Schulen sind die Klassen voll.",
    "In Arztpraxen fehlt Sprachmittlung.", "Nach Ablauf der Frist beginnt alles von vorn.",
    "In Köln und Düsseldorf gibt es solche Stellen schon.",
    "Im Rhein-Sieg-Kreis und im Kreis Unna gibt es eine Liste.", "Der Kreis Warendorf führt eine Liste der Plätze.",
    "Menschen aus Syrien und der Ukraine warten gleich lang.",
    "Türkische und polnische Zeugnisse werden schnell anerkannt.",
    "Formulare gibt es nur auf Deutsch, Englisch und Französisch.", "Rumänische Familien finden keine Kurse.",
    "In Teilzeit gibt es keine Kurse.", "In Haft gibt es keine Beratung.", "Aus Angst meldet sich niemand.",
    "Nach Auskunft des Ministeriums ändert sich nichts.", "In Deutschland dauert die Anerkennung zu lange.",
    "In Nordrhein-Westfalen fehlt eine Regelung.", "In Sammelunterkünften gibt es kein WLAN.",
    "Bei Krankheit verfällt der Kursplatz.",
    "In Kindertagesstätten fehlen Plätze.", "Die Lage in Pflegeheimen ist schwierig.",
    "In KIM-Kommunen gibt es dafür keine Stelle.",
    "Nach SGB II zahlt niemand die Übersetzung.", "In Ausnahmefällen genügt eine Kopie.",
    "Aus Sicht der Beratung fehlt eine Ansprechperson.",
    "In Behörden hängt vieles von einzelnen Personen ab.", "Nach Umzügen gehen Akten verloren.",
    "Portugiesische Übersetzungen fehlen.", "Bei Verlust des Arbeitsplatzes weiß niemand, wer hilft.",
  ]

  @Test func rareOriginsAndSmallPlacesAreWarnedAbout() throws {
    for (sentence, found) in try Self.findings(Self.telling) {
      #expect(found.contains { $0.hasPrefix("audience.telling") }, "\(sentence)")
    }
    // Somebody who has read the sheet overrules them.
    for (sentence, found) in try Self.findings(Self.telling, confirmed: true) { #expect(found == [], "\(sentence)") }
  }

  @Test func whatTellsOfNobodyIsNotWarnedAbout() throws {
    for (sentence, found) in try Self.findings(Self.plain) { #expect(found == [], "\(sentence)") }
  }

  /// The nationality of the case tells, however many have it.
  @Test func theNationalityOfTheCaseIsNeverFrequent() throws {
    let found = try Self.findings(["Afghanische Zeugnisse fehlen.", "Für Afghanen gilt anderes."])
    for (sentence, findings) in found { #expect(findings.count == 1, "\(sentence)") }
  }

  @Test func aNameThatIsANounStopsTheSheetWhereItIsAName() throws {
    let sentences = [
      "Frau Sommer wartet.", "Herrn Sommers Antrag fehlt.", "Familie Sommer braucht eine Wohnung.",
      "Farida Sommer wartet.",
      "Sommer, Farīda: der Antrag fehlt.", "Sommers Kinder finden keinen Platz.",
      "Niemand hilft. Sommer wartet weiter.",
      "F. Sommer hat angerufen.", "Dr. Sommer hat angerufen.",
    ]
    for (sentence, found) in try Self.findings(sentences, familyName: "Sommer") {
      #expect(found.contains { $0.hasPrefix("audience.name-found") && $0.contains("Sommer") }, "\(sentence)")
    }
    // Nobody can overrule that.
    for (sentence, found) in try Self.findings(sentences, familyName: "Sommer", confirmed: true) {
      #expect(found.contains { $0.hasPrefix("audience.name-found") }, "\(sentence)")
    }
  }

  @Test func elsewhereANameThatIsANounIsAskedAbout() throws {
    let sentences = [
      "Im Sommer gibt es keine Kurse.", "Vor dem Sommer waren die Klassen voll.", "Der Sommer ist zu lang.",
      "Gegen Ende des Sommers fehlen Plätze.", "Viele warten seit Sommer.",
    ]
    for (sentence, found) in try Self.findings(sentences, familyName: "Sommer") {
      #expect(found.map { $0.prefix(21) } == ["audience.name-or-noun"], "\(sentence)")
    }
    for (sentence, found) in try Self.findings(sentences, familyName: "Sommer", confirmed: true) {
      #expect(found == [], "\(sentence)")
    }
  }

  @Test func anAdjectiveIsNoName() throws {
    let found = try Self.findings(["Die Wohnung ist klein, die Wege sind lang."], familyName: "Klein")
    #expect(found.first?.found == [])
  }

  /// A name that is no noun stops the sheet wherever it stands.
  @Test func anotherNameIsAnErrorEverywhere() throws {
    let found = try Self.findings(["In Mustari fehlt ein Platz.", "Der Mustari ist voll."])
    for (sentence, findings) in found {
      #expect(findings.contains { $0.hasPrefix("audience.name-found") }, "\(sentence)")
    }
  }
}
