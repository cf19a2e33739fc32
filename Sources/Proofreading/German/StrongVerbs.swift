/// The closed class of strong and irregular verbs: their past stems, participles and changed present forms.
enum StrongVerbs {
  /// Infinitive, past (first person), participle without ge-, third person present where its vowel changes.
  private static let table: [(past: String, participle: String, present: String)] = [
    ("begann", "begonnen", ""), ("biss", "bissen", ""), ("bat", "beten", ""), ("band", "bunden", ""),
    ("barg", "borgen", "birgt"),
    ("blieb", "blieben", ""), ("briet", "braten", "brät"), ("brach", "brochen", "bricht"), ("bot", "boten", ""),
    ("drang", "drungen", ""), ("bog", "bogen", ""), ("empfahl", "empfohlen", "empfiehlt"),
    ("erlosch", "erloschen", "erlischt"),
    ("erschrak", "erschrocken", "erschrickt"), ("aß", "gessen", "isst"), ("fuhr", "fahren", "fährt"),
    ("fiel", "fallen", "fällt"),
    ("fing", "fangen", "fängt"), ("focht", "fochten", "ficht"), ("fand", "funden", ""), ("flog", "flogen", ""),
    ("floh", "flohen", ""), ("floss", "flossen", ""), ("fraß", "fressen", "frisst"), ("fror", "froren", ""),
    ("gebar", "boren", ""), ("gab", "geben", "gibt"), ("gelang", "lungen", ""), ("galt", "golten", "gilt"),
    ("genas", "nesen", ""), ("genoss", "nossen", ""), ("geschah", "schehen", "geschieht"), ("gewann", "wonnen", ""),
    ("goss", "gossen", ""), ("glich", "glichen", ""), ("glitt", "glitten", ""), ("grub", "graben", "gräbt"),
    ("griff", "griffen", ""), ("ging", "gangen", ""), ("hielt", "halten", "hält"), ("hing", "hangen", ""),
    ("hob", "hoben", ""),
    ("hieß", "heißen", ""), ("half", "holfen", "hilft"), ("klang", "klungen", ""), ("kniff", "kniffen", ""),
    ("kam", "kommen", ""), ("kroch", "krochen", ""), ("lud", "laden", "lädt"), ("ließ", "lassen", "lässt"),
    ("lief", "laufen", "läuft"), ("litt", "litten", ""), ("lieh", "liehen", ""), ("las", "lesen", "liest"),
    ("lag", "legen", ""),
    ("log", "logen", ""), ("mied", "mieden", ""), ("maß", "messen", "misst"), ("nahm", "nommen", "nimmt"),
    ("pfiff", "pfiffen", ""), ("riet", "raten", "rät"), ("rieb", "rieben", ""), ("riss", "rissen", ""),
    ("ritt", "ritten", ""),
    ("roch", "rochen", ""), ("rang", "rungen", ""), ("rief", "rufen", ""), ("schuf", "schaffen", ""),
    ("schied", "schieden", ""),
    ("schien", "schienen", ""), ("schob", "schoben", ""), ("schoss", "schossen", ""),
    ("schlief", "schlafen", "schläft"),
    ("schlug", "schlagen", "schlägt"), ("schlich", "schlichen", ""), ("schloss", "schlossen", ""),
    ("schnitt", "schnitten", ""),
    ("schrieb", "schrieben", ""), ("schrie", "schrien", ""), ("schritt", "schritten", ""), ("schwieg", "schwiegen", ""),
    ("schwamm", "schwommen", ""), ("schwand", "schwunden", ""), ("schwor", "schworen", ""), ("sah", "sehen", "sieht"),
    ("sandte", "sandt", ""), ("sang", "sungen", ""), ("sank", "sunken", ""), ("sann", "sonnen", ""),
    ("saß", "sessen", ""),
    ("sprach", "sprochen", "spricht"), ("sprang", "sprungen", ""), ("stand", "standen", ""),
    ("stahl", "stohlen", "stiehlt"),
    ("stieg", "stiegen", ""), ("starb", "storben", "stirbt"), ("stieß", "stoßen", "stößt"), ("strich", "strichen", ""),
    ("stritt", "stritten", ""), ("trug", "tragen", "trägt"), ("traf", "troffen", "trifft"), ("trieb", "trieben", ""),
    ("trat", "treten", "tritt"), ("trank", "trunken", ""), ("trog", "trogen", ""), ("tat", "tan", "tut"),
    ("verdarb", "dorben", "verdirbt"),
    ("verlor", "loren", ""), ("vergaß", "gessen", "vergisst"), ("verzieh", "ziehen", ""),
    ("wuchs", "wachsen", "wächst"),
    ("wusch", "waschen", "wäscht"), ("wich", "wichen", ""), ("wies", "wiesen", ""), ("warb", "worben", "wirbt"),
    ("warf", "worfen", "wirft"), ("wog", "wogen", ""), ("zog", "zogen", ""), ("zwang", "zwungen", ""),
    ("brachte", "bracht", ""), ("dachte", "dacht", ""), ("kannte", "kannt", ""), ("nannte", "nannt", ""),
    ("rannte", "rannt", ""),
    ("brannte", "brannt", ""), ("wandte", "wandt", ""), ("wusste", "wusst", "weiß"),
  ]

  /// Participles without ge-, as they stand after any prefix: "schrieben" in "geschrieben", "unterschrieben".
  static let participleStems: Set<String> = Set(table.map(\.participle).filter { $0.hasSuffix("n") }).union([
    "geben", "gangen", "backen", "mahlen", "salzen", "spalten", "hauen", "gossen", "zogen", "blasen", "halten",
  ])
  /// Participles in -t with a changed vowel: "bracht", "dacht".
  static let mixedParticiples: Set<String> = Set(table.map(\.participle).filter { $0.hasSuffix("t") })

  private static let pasts: Set<String> = {
    var forms: Set<String> = []
    for entry in table {
      forms.insert(entry.past)
      if entry.past.hasSuffix("e") {
        forms.formUnion([entry.past + "n", entry.past + "st"])
      } else {
        forms.formUnion([entry.past + "en", entry.past + "st"])
      }
    }
    // Forms that are other words as well.
    return forms.subtracting(["schaffen", "schuf", "schienen", "waren"]).union(["schuf", "schufen"])
  }()

  private static let presents: Set<String> = Set(table.map(\.present).filter { !$0.isEmpty })

  /// Whether a form is a past form, also with an inseparable or separable prefix: "ging", "bekamen", "unterschrieb".
  static func isPreterite(_ word: String) -> Bool {
    if pasts.contains(word) { return !ambiguous.contains(word) }
    for prefix in Closed.inseparablePrefixes + Closed.separablePrefixes where word.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.count))
      if pasts.contains(rest), !ambiguousRests.contains(rest), !participleLike(prefix, rest) { return true }
    }
    return false
  }

  /// Whether a form with a prefix is a past form and a participle at once: "wir verstanden", "haben verstanden".
  static func isAmbiguous(_ word: String) -> Bool {
    (Closed.inseparablePrefixes + Closed.separablePrefixes).contains { prefix in
      let rest = String(word.dropFirst(prefix.count))
      return word.hasPrefix(prefix) && pasts.contains(rest) && participleStems.contains(rest)
    }
  }

  /// "unterschrieben", "verboten", "gehalten": participles that look like past forms with a prefix.
  private static func participleLike(_ prefix: String, _ rest: String) -> Bool {
    participleStems.contains(rest)
  }

  /// Past forms that are commoner as something else: "boten" of the messenger, "gebeten".
  private static let ambiguous: Set<String> = [
    "beten", "sangen", "maßen", "bar", "sann", "sannen", "trogen", "barg", "rissen",
  ]
  private static let ambiguousRests: Set<String> = ["ritt", "bat", "aß"]

  /// Whether a form is a present form with a changed vowel, with or without prefix: "gibt", "erhält", "unterhält".
  static func isPresent(_ word: String) -> Bool {
    if presents.contains(word) { return true }
    for prefix in Closed.inseparablePrefixes + Closed.separablePrefixes where word.hasPrefix(prefix) {
      if presents.contains(String(word.dropFirst(prefix.count))) { return true }
    }
    return false
  }
}
