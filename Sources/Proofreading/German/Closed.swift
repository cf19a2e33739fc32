/// The closed word classes of German: nobody has to maintain them.
package enum Closed {
  /// Forms of sein, haben and werden.
  package static let auxiliaries: Set<String> = [
    "bin", "bist", "ist", "sind", "seid", "war", "warst", "waren", "wart", "habe", "hast", "hat", "haben", "habt",
    "hatte",
    "hattest", "hatten", "hattet", "werde", "wirst", "wird", "werden", "werdet", "wurde", "wurdest", "wurden", "wurdet",
    "sei", "seien", "wäre", "wären", "wärst", "hätte", "hätten", "hättest", "würde", "würden", "würdest", "sein",
  ]
  /// Forms of können, müssen, dürfen, sollen, wollen, mögen.
  package static let modals: Set<String> = [
    "kann", "kannst", "können", "könnt", "konnte", "konnten", "konntest", "könnte", "könnten", "könntest", "muss",
    "musst",
    "müssen", "müsst", "musste", "mussten", "musstest", "müsste", "müssten", "darf", "darfst", "dürfen", "dürft",
    "durfte",
    "durften", "dürfte", "dürften", "soll", "sollst", "sollen", "sollt", "sollte", "sollten", "solltest", "will",
    "willst",
    "wollen", "wollt", "wollte", "wollten", "wolltest", "mag", "magst", "mögen", "mögt", "mochte", "mochten", "möchte",
    "möchten", "möchtest", "möchtet", "könne", "müsse", "dürfe", "solle", "wolle", "möge",
  ]
  /// Finite forms of werden.
  package static let becoming: Set<String> = [
    "werde", "wirst", "wird", "werden", "werdet", "wurde", "wurdest", "wurden", "wurdet", "würde", "würden", "würdest",
  ]
  /// Finite forms of sein.
  package static let being: Set<String> = ["bin", "bist", "ist", "sind", "seid", "war", "warst", "waren", "wart"]
  /// Finite forms of haben.
  package static let having: Set<String> = [
    "habe", "hast", "hat", "haben", "habt", "hatte", "hattest", "hatten", "hattet",
  ]
  /// Subjunctives (Konjunktiv II) that are no past forms at the same time.
  package static let subjunctives: Set<String> = {
    var forms: Set<String> = []
    let stems = [
      "würd", "könnt", "müsst", "dürft", "wär", "hätt", "käm", "ging", "gäb", "ließ", "fänd", "stünd", "ständ", "blieb",
      "wüsst", "bräucht", "tät", "hielt", "läg", "nähm", "säh", "spräch", "hülf", "träf", "verlör", "bekäm", "entständ",
      "entstünd", "verstünd", "erhielt", "behielt", "fiel", "führ", "schlüg", "trüg", "dächt", "brächt", "zög", "böt",
      "schrieb",
      "hieß", "lief", "rief", "würf", "begänn", "gewänn", "säß", "äß", "flög", "bät", "empfähl", "vergäß", "bestünd",
      "hing",
    ]
    for stem in stems { forms.formUnion([stem + "e", stem + "en", stem + "est"]) }
    // These are past forms or infinitives, too: only the singular is a subjunctive.
    for stem in [
      "ging", "ließ", "blieb", "hielt", "erhielt", "behielt", "fiel", "führ", "schrieb", "hieß", "lief", "rief", "hing",
    ] {
      forms.remove(stem + "en")
    }
    forms.subtract(["führe", "führest"])
    forms.formUnion([
      "sollte", "sollten", "solltest", "wärst", "hättst", "wärt", "hättet", "könntet", "würdet", "müsstet",
    ])
    return forms
  }()
  /// Subjunctives of reported speech (Konjunktiv I).
  package static let reportedSubjunctives: Set<String> = [
    "sei", "seien", "könne", "müsse", "dürfe", "solle", "wolle", "möge",
  ]
  /// Prefixes that stay with their verb; the participle has no ge-.
  package static let inseparablePrefixes = [
    "be", "ver", "er", "ent", "emp", "zer", "miss", "über", "unter", "wider", "hinter", "durch", "um", "voll", "wieder",
    "ge",
  ]
  /// Prefixes that leave their verb.
  package static let separablePrefixes = [
    "ab", "an", "auf", "aus", "bei", "ein", "fest", "fort", "frei", "her", "heraus", "herein", "herunter", "hervor",
    "hin",
    "hinaus", "hinein", "hinzu", "los", "mit", "nach", "statt", "teil", "vor", "vorbei", "vorher", "weg", "weiter",
    "wieder",
    "zu", "zurück", "zusammen", "bereit", "bekannt", "fern", "gut", "kennen", "klar", "da", "dar", "durch", "um", "um",
    "unter",
    "über", "hoch", "entgegen", "voran", "voraus", "herab", "hinweg", "nieder", "umher", "dabei", "vorbei", "offen",
    "krank",
    "sicher", "fertig", "richtig", "still", "tot", "heim", "herum", "rein", "raus", "gleich", "gegenüber", "dazu",
    "auseinander",
  ]
  /// Words before a noun: articles, pronouns, quantities.
  package static let determiners: Set<String> = [
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine",
    "keinen",
    "keinem", "keiner", "keines", "mein", "meine", "meinen", "meinem", "meiner", "meines", "dein", "deine", "deinen",
    "deinem",
    "deiner", "deines", "sein", "seine", "seinen", "seinem", "seiner", "seines", "ihr", "ihre", "ihren", "ihrem",
    "ihrer", "ihres",
    "unser", "unsere", "unseren", "unserem", "unserer", "unseres", "euer", "eure", "euren", "eurem", "eurer", "eures",
    "dieser",
    "diese", "diesen", "diesem", "dieses", "jeder", "jede", "jeden", "jedem", "jedes", "alle", "allen", "aller",
    "alles", "viele",
    "vielen", "vieler", "einige", "einigen", "einiger", "manche", "manchen", "mehrere", "mehreren", "mehrerer",
    "welche",
    "welcher", "welches", "welchen", "beide", "beiden", "wenige", "solche", "solchen", "andere", "anderen", "jener",
    "jene",
  ]
  /// The pronouns that are written with a capital or begin a sentence.
  package static let capitalPronouns: Set<String> = [
    "Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres", "Du", "Dir", "Dich", "Dein", "Deine", "Deinen",
    "Deinem",
    "Deiner", "Euch", "Euer", "Eure",
  ]
  /// Words in -n or -t that are no verbs in running text.
  package static let neverVerbs: Set<String> = [
    "heute", "leute", "bitte", "nicht", "mit", "seit", "oft", "dort", "erst", "selbst", "fast", "meist", "sonst",
    "weit", "zeit",
    "gut", "jetzt", "zuerst", "zuletzt", "recht", "laut", "statt", "acht", "echt", "leicht", "schlecht", "nächste",
    "beste", "erste",
    "gegen", "neben", "zwischen", "oben", "unten", "hinten", "außen", "innen", "morgen", "gestern", "selten",
    "zusammen", "dagegen",
    "wegen", "eben", "daneben", "sondern", "wenigstens", "mindestens", "höchstens", "alten", "neuen", "guten", "ersten",
    "zweiten",
    "offen", "eigen", "golden", "trocken", "verschieden", "einzeln", "kleinen", "großen", "anderen", "vielen", "allen",
    "meisten",
    "diesen", "jeden", "ihren", "seinen", "meinen", "unseren", "deinen", "keinen", "einen", "welchen", "ihnen", "denen",
    "sieben",
    "weiten", "breiten", "rechten", "freien", "festen", "hohen", "langen", "kurzen", "vergangen", "willkommen",
    "bekannt", "bereits",
    "durften", "besten", "letzten", "nächsten", "übrigen", "gesamten", "eigenen", "fremden", "beiden", "wenigen",
    "gleichen",
    "stets", "damit", "somit", "womit", "bestimmt", "fertig", "überhaupt", "beste", "meiste", "weite", "rechte",
    "feste", "leichte",
    "schlechte", "gute", "alte", "kalte", "erste", "letzte", "falls", "wert", "zweite", "dritte", "vierte", "fünfte",
    "nebst",
    "insgesamt", "gesamt", "direkt", "konkret", "perfekt", "privat", "elegant", "interessant", "wichtig", "genannt",
    "verheiratet",
    "seiten", "arten", "bereit", "zumindest", "wozu", "daran", "voran", "woran", "nun", "schon", "denn", "dann", "wann",
    "wenn",
  ]
  /// Forms that look like participles and are none.
  package static let neverParticiples: Set<String> = [
    "gesamt", "insgesamt", "gegen", "gerecht", "gesund", "geheim", "genau", "genug", "gern", "gerade", "geben", "gehen",
    "gelten",
    "gehören", "geschehen", "genügen", "gelingen", "überhaupt", "bereit", "bereits", "bekannt", "unterwegs", "durst",
    "verst", "ernst",
    "erst", "ersten", "beiden", "geboten", "wieder", "umsonst", "entlang", "gewöhnt", "verrückt", "direkt",
    "berühmt", "beliebt", "begeistert", "getrennt",
  ]
  /// Infinitives that do not end in -en.
  package static let irregularInfinitives: Set<String> = ["tun", "sein", "ausfüllen", "unterschreiben", "mitbringen"]
  /// Adverbs, prepositions, conjunctions and particles: what stands between nouns and verbs.
  package static let particles: Set<String> = [
    "ab", "aber", "als", "also", "am", "an", "auch", "auf", "aus", "außer", "bei", "beim", "bis", "da", "dabei",
    "dafür", "damit",
    "danach", "daneben", "dann", "daran", "darauf", "daraus", "darum", "davon", "davor", "dazu", "denn", "doch", "dort",
    "durch", "eben",
    "einmal", "er", "es", "etwas", "fast", "für", "ganz", "gar", "gegen", "genau", "gern", "gerne", "gleich", "heute",
    "hier", "hin",
    "hinter", "ich", "ihm", "ihn", "ihnen", "im", "immer", "in", "ins", "ja", "jetzt", "kaum", "leider", "man",
    "manchmal", "mehr",
    "meistens", "mich", "mir", "mit", "morgen", "nach", "nachher", "neben", "nein", "nicht", "nichts", "nie", "noch",
    "nun", "nur", "ob",
    "oben", "oder", "oft", "ohne", "schon", "sehr", "seit", "selbst", "sich", "sie", "sofort", "sondern", "so",
    "trotzdem", "über", "um",
    "und", "uns", "unten", "unter", "viel", "vielleicht", "vom", "von", "vor", "vorher", "wann", "warum", "was", "weil",
    "wem", "wen",
    "wenig", "wenn", "wer", "wie", "wieder", "wir", "wo", "wofür", "woher", "wohin", "zu", "zuerst", "zum", "zur",
    "zusammen", "zwischen",
    "zuletzt", "deshalb", "deswegen", "daher", "dass", "damals", "gestern", "später", "bald", "sonst", "zum",
    "beispiel", "bitte",
    "außerdem", "nämlich", "jemand", "niemand", "dich", "dir", "du", "ihr", "euch", "innerhalb", "außerhalb", "wegen",
    "während",
  ]
}
