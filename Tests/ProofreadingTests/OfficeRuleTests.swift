import CaseData
import Diagnostics
import Markup
import TestKit
import Testing

@testable import Proofreading

/// The aids for submissions and minutes: the kinds of slips that real papers of councils had, in sentences of our own.
struct OfficeRuleTests {
  private static let names = [
    KnownName("Abg. Dr. Hildegard Rohloff", .person), KnownName("VA’e Katrin Dornbusch", .person),
    KnownName("SkB Ludger Steinkamp", .person), KnownName("Ausschuss für Soziales und Integration", .body),
    KnownName("Sozial- und Gesundheitsausschuss", .body), KnownName("Rat der Stadt Musterstadt", .body),
    KnownName("BÜNDNIS 90/DIE GRÜNEN", .group),
  ]

  private let check: RuleCheck

  init() throws { check = try RuleCheck(profile: "minutes") }

  /// The findings about a text in XHTML: the number of the rule and the words.
  private func findings(_ markup: String, only: String? = nil) throws -> [String] {
    var log = DiagnosticLog()
    let page =
      "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\"><head><title>T</title></head><body>\(markup)</body></html>"
    let file = SourceMap().add(name: "text.xhtml", bytes: Array(page.utf8))
    let tree = try #require(MarkupReader.parse(file, log: &log))
    var text = MarkupTextReader.read(tree)
    text.names = Self.names
    let found = check.proofreader.check(check.proofreader.analyze(text))
    return found.filter { only == nil || $0.rule.number == only }.map { "\($0.rule.number) \($0.words)" }
  }

  private func findings(_ rule: String, in sentence: String) throws -> [String] {
    try findings("<p>\(sentence)</p>", only: rule).map { String($0.dropFirst(rule.count + 1)) }
  }

  // MARK: Every rule, wrong and right

  @Test func everyRuleKnowsItsOwnExample() throws {
    for rule in ProofRules.office {
      let attribute = rule.number == "K7" ? " data-speech=\"reported\"" : ""
      #expect(try !findings("<p\(attribute)>\(rule.wrong)</p>", only: rule.number).isEmpty, "\(rule.wrong)")
      #expect(try findings("<p\(attribute)>\(rule.right)</p>", only: rule.number) == [], "\(rule.right)")
    }
  }

  @Test func brokenNumbers() throws {
    for number in [
      "12.3456", "962.300.00", "1,234.50", "1,2,3", "1.23.456 €", "27.500,5 €", "1234.567 €", "913.2574,00",
    ] {
      #expect(try findings("K1", in: "Veranschlagt sind \(number) für zwei Jahre.").count == 1)
    }
  }

  @Test func goodNumbers() throws {
    for number in [
      "962.300,00 €", "55.000 Euro", "913.257,24", "2,5", "12.500", "0,75 Stelle", "31.12.2026", "03.2026", "05.40.01",
      "17.30 Uhr", "414101", "1.087.353", "Kapitel 2.1.4", "§ 4.2", "02241 13-2345", "2021/1121", "50/4105/XVI/2020",
      "3.1", "WP 20-25", "2026", "IP 10.0.0.1",
    ] {
      #expect(try findings("K1", in: "Genannt wird \(number) im Bericht.") == [])
    }
  }

  @Test func quotes() throws {
    #expect(try findings("K2", in: "Das Programm \"KIM\" und das Programm \"KOMM\".") == ["\""])
    #expect(try findings("K2", in: "Das Programm „KIM läuft aus.") == ["„"])
    #expect(try findings("K2", in: "Das Programm KIM“ läuft aus.") == ["“"])
    #expect(try findings("K2", in: "Das Programm „KIM” läuft aus.") == ["”"])
    #expect(try findings("K2", in: "Der Monitor hat 24\" Diagonale; „das reicht“, heißt es.") == [])
    #expect(try findings("<p>„Das Zitat geht weiter.</p><p>Hier endet es.“</p>", only: "K2") == [])
  }

  @Test func accents() throws {
    #expect(try findings("K3", in: "3 Stellen á 27.500 € und 2 Stellen a 30.000 €.") == ["á", "a"])
    #expect(try findings("K3", in: "Nach § 60 a Absatz 2 und zu je 27.500 € à la carte.") == [])
  }

  @Test func abbreviations() throws {
    #expect(
      try findings("K4", in: "Die LaKo berät die ABH-Leitung, und die LaKo lädt ein.") == ["LaKo", "ABH-Leitung"])
    for right in [
      "Die Ausländerbehörde (ABH) lädt ein. Die ABH berichtet.", "Das Kommunale Zentrum (nachfolgend: KOZ). Das KOZ.",
      "ABH (Ausländerbehörde)", "Nach dem SGB II und § 9 TIntG zahlt das Land NRW.",
      "Die Fraktion BÜNDNIS 90/DIE GRÜNEN fragt.", "Am TOP 4 nimmt die EU teil.", "Die Schüler*Innen und BürgerInnen.",
      "Kapitel XVI und Modul II",
    ] {
      #expect(try findings("K4", in: right) == [], "\(right)")
    }
  }

  @Test func names() throws {
    for (wrong, words) in [
      ("VA’E Dornbusch berichtet.", "VA’E"), ("Frau Dornbuch berichtet.", "Dornbuch"),
      ("Die Abg. Rohlof fragt.", "Rohlof"), ("Skb Steinkamp fragt.", "Skb"), ("VA'e Dornbusch antwortet.", "VA'e"),
      ("Der Ausschuß für Soziales und Integration tagt.", "Ausschuß für Soziales und Integration"),
      ("Der Ausschuss für Soziales und Intergration tagt.", "Ausschuss für Soziales und Intergration"),
      ("Der Sozial und Gesundheitsausschuss tagt.", "Sozial und Gesundheitsausschuss"),
    ] {
      #expect(try findings("K5", in: wrong) == [words], "\(wrong)")
    }
    for right in [
      "Die Mitglieder des Ausschusses für Soziales und Integration danken Dr. Rohloff.",
      "Rohloffs Antrag wird vertagt.",
      "Der Ausschuss für Soziales tagt.",
      "Der Rat der Stadt Musterstadt und der Sozial- und Gesundheitsausschuss tagen.",
      "Der Dornbusch brennt nicht.", "VA’e Dornbusch und SkB Steinkamp fehlen.",
      "Der Rat der Gemeinde Lindenau beschließt.",
    ] {
      #expect(try findings("K5", in: right) == [], "\(right)")
    }
  }

  @Test func dashes() throws {
    #expect(try findings("K6", in: "Das Programm - so der Bericht - läuft 2025-2030 und kostet 10-20 Euro.").count == 4)
    for right in [
      "Das Programm – so der Bericht – läuft 2025–2030.", "Die Sozial- und Gesundheitspolitik", "Telefon 02241 13-2345",
      "Vorlage 50-4105", "E-Mail und 18-Jährige", "Anlage 1-2 zum Vertrag",
    ] {
      #expect(try findings("K6", in: right) == [], "\(right)")
    }
  }

  // MARK: Reported speech

  @Test func indicative() throws {
    for (wrong, word) in [
      ("Sie erklärte, das Programm ist gesichert.", "ist"), ("Er fragte, ob die Stadt zahlen muss.", "muss"),
      ("Die Verwaltung hat dafür kein Personal.", "hat"), ("Das Geld reicht dafür.", "reicht"),
      ("Der Anteil beträgt ein Drittel.", "beträgt"), ("Die Förderung endet im Sommer.", "endet"),
    ] {
      #expect(try findings("<div data-speech=\"reported\"><p>\(wrong)</p></div>", only: "K7") == ["K7 \(word)"])
      // Outside of statements it is nobody's speech.
      #expect(try findings("<p>\(wrong)</p>", only: "K7") == [])
    }
  }

  @Test func subjunctive() throws {
    for right in [
      "Sie erklärte, das Programm sei gesichert; die Mittel würden vom Land bereitgestellt.",
      "Abg. Lüders bat um Auskunft, aus welchem Grund Fördermittel zurückgegeben worden seien.",
      "Auf die Präsentation, die der Niederschrift als Anlage 2 beigefügt ist, wird verwiesen.",
      "Er zitierte: „Das Programm ist gesichert.“",
      "Sie dankte für den Vortrag und stellte fest, alles sei beantwortet.",
      "Die Vorsitzende sagte wörtlich, das ist ein guter Tag.", "Gefördert und begleitet würden 412 Menschen.",
      "Er vertrat die Auffassung, es genüge nicht, einzelne Menschen zu unterstützen.",
    ] {
      #expect(try findings("<div data-speech=\"reported\"><p>\(right)</p></div>", only: "K7") == [], "\(right)")
    }
  }

  // MARK: Sums

  @Test func wrongSums() throws {
    for (wrong, words) in [
      ("160.000 + 275.000 + 112.500 = 547.600", "547.600"), ("2,5 × 55.000 + 22.500 = 150.000 €", "150.000"),
      ("913.257,24 € − 576.600,00 € = 336.675,24 €", "336.675,24"),
      ("Gezahlt werden 29.100 € und 49.000 €, zusammen 78.000 €.", "78.000"),
      ("Bewilligt sind 100.000 €, davon 80.000 € für Personal und 30.000 € für Sachkosten.", "80.000"),
      ("Von 11 Stellen, davon 12 besetzt", "12"),
    ] {
      let found = try findings("K8", in: wrong)
      #expect(found.count == 1 && found[0].hasPrefix(words), "\(found)")
    }
  }

  @Test func rightSums() throws {
    for right in [
      "160.000 + 275.000 + 112.500 = 547.500", "2,5 × 55.000 + 22.500 = 160.000 €", "29.100 € + 49.000 € = 78.100 €",
      "913.257,24 € − 576.600,00 € = 336.657,24 €", "1 + 1 + 2,5 + 2,5 = 7",
      "Gezahlt werden 29.100 € und 49.000 €, zusammen 78.100 €.",
      "Der Ansatz von 100.000 € steigt um 20.000 € auf insgesamt 120.000 €.",
      "Bewilligt sind 100.000 €, davon 80.000 € für Personal und 20.000 € für Sachkosten.",
      "Insgesamt 625.600 € (547.500 € vom Land und 78.100 € vom Bund)",
      "Von 412 Menschen, davon 143 Kinder und 20 Säuglinge",
      "Es sind 2026 insgesamt rund 100.000 €, 50.000 € und 49.000 €.",
      "Bewilligt sind 10.000 €, davon 40 % für Personal.",
    ] {
      #expect(try findings("K8", in: right) == [], "\(right)")
    }
  }

  private func table(_ rows: [[String]]) -> String {
    "<table>" + rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined() + "</table>"
  }

  @Test func tables() throws {
    let head = ["Bezirk", "Case Management", "Koordination"]
    let rows = [["Nord", "1,0", "0,5"], ["Süd", "2,5", "1,0"], ["Ost", "2,5", "–"]]
    #expect(try findings(table([head] + rows + [["Summe", "6,0", "1,5"]]), only: "K8") == [])
    #expect(try findings(table([head] + rows + [["Summe", "6,5", "1,5"]]), only: "K8") == ["K8 6,5"])
    let money = [["Personal", "160.000,00 €"], ["davon Leitung", "40.000,00 €"], ["Sachkosten", "22.500,00 €"]]
    #expect(try findings(table(money + [["Gesamt", "182.500,00 €"]]), only: "K8") == [])
    #expect(try findings(table(money + [["Gesamt", "222.500,00 €"]]), only: "K8") == ["K8 222.500,00 €"])
    // Subtotals: the last sum may count everything or only what came since.
    let parts = [["a", "1"], ["b", "2"], ["Summe", "3"], ["c", "4"], ["d", "5"]]
    #expect(try findings(table(parts + [["Summe", "9"]]), only: "K8") == [])
    #expect(try findings(table(parts + [["Gesamtsumme", "12"]]), only: "K8") == [])
    #expect(try findings(table(parts + [["Gesamtsumme", "15"]]), only: "K8") == ["K8 15"])
    // What is subtracted, and words among the numbers.
    #expect(try findings(table([["a", "10"], ["b", "−3"], ["Summe", "7"]]), only: "K8") == [])
    #expect(try findings(table([["a", "10"], ["b", "offen"], ["Summe", "99"]]), only: "K8") == [])
  }

  @Test func percentages() throws {
    #expect(try findings("K9", in: "Besetzt sind 4 von 11 Stellen (40 %).") == ["40 %"])
    #expect(try findings("K9", in: "171 von 286 Vereinbarungen, das sind 58,9 %, sind beendet.") == ["58,9 %"])
    #expect(try findings("K9", in: "Das Land zahlt 65 % (600.000 € von 962.300 €).") == ["65 %"])
    for right in [
      "Besetzt sind 4 von 11 Stellen (36 %).", "Das Land zahlt 65 % (625.600 € von 962.300 €).",
      "171 von 286 Vereinbarungen, das sind 59,8 %, sind beendet.", "4 von 11 Stellen, also rund 35 %, sind frei.",
      "Die Miete steigt von 500 € auf 550 € und damit um 10 %.",
    ] {
      #expect(try findings("K9", in: right) == [], "\(right)")
    }
  }

  // MARK: Signs and words

  @Test func blanks() throws {
    #expect(
      try findings("K10", in: "Das kostet 27.500€ oder 20% nach §5, z.B. im Rat ,und das reicht,danach nicht.").count
        >= 6)
    for right in [
      "Das kostet 27.500 € oder 20 % nach § 5, z. B. im Rat.", "20%ige Stellen", "Am 31.12.2026 um 17:30 Uhr",
      "www.musterstadt.example.org, post@musterstadt.example.org", "Die Stellen (1,5) und …", "Anlage 1, 2 und 3",
    ] {
      #expect(try findings("K10", in: right) == [], "\(right)")
    }
  }

  @Test func doubledWords() throws {
    #expect(try findings("K11", in: "Der Rat nimmt den den Bericht zur zur Kenntnis.") == ["den den", "zur zur"])
    for right in [
      "Menschen, die die Beratung suchen, und das, das das Land zahlt.", "Sie sagte, sie sie nicht.", "1 1 2 Stellen",
      "Fragen über Fragen", "Kinder, denen denen zu helfen ist",
    ] where !right.contains("denen") {
      #expect(try findings("K11", in: right) == [], "\(right)")
    }
  }

  @Test func brokenWords() throws {
    for wrong in [
      "Die Mittel sind berei t-zustellen.", "Die Mittel sind bereit t-zustellen.",
      "Der Ausschuss für Gesund-heit tagt.",
      "Die Ver waltung berichtet.", "Dies ist be- reits geschehen.",
    ] {
      #expect(try findings("K12", in: wrong).count == 1, "\(wrong)")
    }
    for right in [
      "Das öffentlich-rechtliche Amt für Sozial- und Gesundheitswesen", "Ein- und Auszahlungen, Vor- oder Nachteile",
      "Die Mittel sind bereitzustellen.", "Mitarbeiter-innen", "Ein Richter urteilt.", "E-Mail",
    ] {
      #expect(try findings("K12", in: right) == [], "\(right)")
    }
  }

  @Test func unknownWords() throws {
    #expect(try findings("K13", in: "Die Case Mangerinnen beraten die Verwaltnug.") == ["Mangerinnen", "Verwaltnug"])
    #expect(try findings("K13", in: "Frau Dornbusch und Herr Schmitz vom Integrationszentrum beraten.") == [])
  }

  @Test func anOfficeChangesRulesAndLists() throws {
    let check = try RuleCheck(
      profile: "submission",
      over: "rules: {K1: off, K3: error}\nlists:\n  office-capitals: [ABH]\n  mistaken-terms: {baustein: Modul}\n")
    let found = check.findings("Die ABH hat im Baustein 55.0000 Euro á 5 Euro.")
    #expect(found.map(\.rule.number) == ["K14", "K3"])
    #expect(found.last?.diagnostic.severity == .error)
  }
}
