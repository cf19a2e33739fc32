import Testing

/// Sentences of the kinds that rule books give as examples, in words of our own: each is found by its rule, and its better
/// half passes it.
struct RuleBookTests {
  private static let pairs: [(rule: String, wrong: String, right: String)] = [
    ("W1", "Wir bitten um Rückmeldung zwecks Terminkoordination.", "Bitte sagen Sie uns: Wann haben Sie Zeit?"),
    ("W2", "Gehen Sie zum Einwohnermeldeamt.", "Gehen Sie zum Einwohner-Melde-Amt."),
    ("W4", "Das Geld kommt tgl. auf Ihr Konto.", "Das Geld kommt jeden Tag auf Ihr Konto."),
    ("W5", "Peters Auto ist rot.", "Das Auto von Peter ist rot."),
    ("W5", "Aufgrund seiner Krankheit bleibt er daheim.", "Er ist krank. Darum bleibt er daheim."),
    ("W6", "Sie hat zwei linke Hände.", "Sie kann nicht gut basteln."),
    ("W7", "Wir bitten um Übersendung der Bescheinigung.", "Bitte schicken Sie uns den Brief vom Arzt."),
    ("S2", "Das ist das Haus, in dem ich wohne.", "Ich wohne in diesem Haus."),
    ("S2", "Sie gehen nach Hause, ohne zu bezahlen.", "Sie bezahlen nicht. Sie gehen nach Hause."),
    ("S3", "Es wurde beschlossen, das Haus zu bauen.", "Der Stadt-Rat baut das Haus."),
    ("S3", "Ihre Angaben sind zu überprüfen.", "Wir prüfen Ihre Angaben."),
    ("S3", "Mir wurde geholfen.", "Ihr habt mir geholfen."),
    ("S4", "Morgen könnte es regnen.", "Morgen regnet es vielleicht."),
    ("S5", "Die Behörde lehnte den Antrag ab.", "Die Behörde hat den Antrag abgelehnt."),
    ("S5", "Sie erhielt einen Brief.", "Sie hat einen Brief bekommen."),
    ("S9", "Nach Angaben der Polizei war die Straße glatt.", "Die Polizei sagt: Die Straße war glatt."),
    ("N1", "Sie bekommen zweihundert Euro.", "Sie bekommen 200 Euro."),
    ("N3", "Im 19. Jahrhundert war das anders.", "Früher war das anders."),
    ("N4", "Etwa 3/4 der Leute kommen.", "Viele Leute kommen."),
    ("N7", "Mo-Fr haben wir auf.", "Von Montag bis Freitag haben wir auf."),
    ("Z1", "Schüler/innen fahren umsonst.", "Schülerinnen und Schüler fahren umsonst."),
    ("Z2", "Wie bereits erwähnt ist das wichtig.", "Das ist wichtig."),
    ("Z3", "Kommen Sie PÜNKTLICH.", "Kommen Sie pünktlich."),
    ("T2", "Sie brauchen einen Pass, ein Foto, Ihren Vertrag und Geld.", "Sie brauchen einen Pass und ein Foto."),
    ("T3", "Die Stelle ist in der Schloßstraße 20, 51429 Bergisch Gladbach.", "Die Stelle ist im Rathaus."),
  ]

  @Test func wrongIsFoundAndRightPasses() throws {
    let check = try RuleCheck()
    for pair in Self.pairs {
      #expect(check.rules(pair.wrong).contains(pair.rule), "\(pair.rule): \(pair.wrong)")
      #expect(!check.rules(pair.right).contains(pair.rule), "\(pair.rule): \(pair.right)")
    }
  }

  /// What other checkers report by mistake: values of the office's daily work, exempt by type.
  @Test func valuesAreExempt() throws {
    let check = try RuleCheck()
    for sentence in [
      "Der Antrag kostet 255 Euro.", "Das gilt seit dem 27. Juni 2024.", "Rufen Sie an: 0214 40 60 33.",
      "Der Kurs hat 600 Stunden.",
      "Mehr steht auf www.stadt.example.org.", "Wir haben um 9:30 Uhr auf.", "Sie brauchen die Prüfung B1.",
    ] { #expect(check.rules(sentence) == [], "\(sentence)") }
  }
}
