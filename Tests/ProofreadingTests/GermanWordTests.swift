import Proofreading
import Testing

/// Word forms, by the dictionary: what no list could hold.
struct GermanWordTests {
  @Test(arguments: [
    ("Niederlassungserlaubnis", "Niederlassungs-Erlaubnis"), ("Wohnberechtigungsschein", "Wohn-Berechtigungs-Schein"),
    ("Aufenthaltsgestattung", "Aufenthalts-Gestattung"), ("Geburtsurkunde", "Geburts-Urkunde"),
    ("Krankenversicherung", "Kranken-Versicherung"), ("Schulpflicht", "Schul-Pflicht"),
  ])
  func compoundsSplitAtTheirJoints(_ word: String, _ split: String) throws {
    #expect(try RuleCheck().proofreader.german.hyphenated(word) == split)
  }

  @Test func participlesAreNoInfinitives() throws {
    let german = try RuleCheck().proofreader.german
    for word in [
      "geprüft", "abgelehnt", "verlängert", "geschrieben", "unterschrieben", "informiert", "mitgeteilt", "überwiesen",
    ] {
      #expect(german.isParticiple(word), "\(word)")
    }
    for word in ["gegen", "gehen", "gern", "gesund", "genau", "bereits", "bekannt", "oft"] {
      #expect(!german.isParticiple(word), "\(word)")
    }
  }

  @Test func pastFormsAreFoundWithAnyPrefix() throws {
    let german = try RuleCheck().proofreader.german
    for word in ["ging", "bekam", "schickte", "entschied", "beantragte", "kamen", "unterschrieb", "wusste"] {
      #expect(german.isPreterite(word), "\(word)")
    }
    for word in ["war", "hatte", "konnte", "heute", "bitte", "möchte", "leicht", "Leute", "kommt", "arbeitet"] {
      #expect(!german.isPreterite(word), "\(word)")
    }
  }

  @Test func syllablesAreGroupsOfVowels() {
    let words = [
      ("Haus", 1), ("Familie", 4), ("Papier", 2), ("Information", 5), ("Aufenthalt", 3), ("Quelle", 2), ("neu", 1),
      ("Museum", 3),
    ]
    for (word, count) in words { #expect(Syllables.count(word) == count, "\(word)") }
  }
}
