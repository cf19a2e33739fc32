/// German words for nationalities, by ISO 3166 code: the stem that country, people and adjective share.
enum NationalityWords {
  /// The stems of one nationality; none for a code that the table lacks.
  static func stems(of code: String) -> [String] { table.first { $0.code == code }?.stems ?? [] }

  /// The stems of all nationalities that are few in most districts, so that one of them tells who is meant.
  static let rare: Set<String> = Set(table.filter { !$0.isFrequent }.flatMap(\.stems))

  /// What follows a stem: endings of countries, people and adjectives.
  static let endings: Set<String> = {
    let bases = [
      "", "e", "er", "isch", "erisch", "nisch", "anisch", "esisch", "sch", "ien", "istan", "ei", "land", "länd", "a",
      "en", "lich", "ier", "ierisch", "aner", "ese", "ländisch", "länder",
    ]
    let inflections = ["", "e", "en", "er", "es", "em", "in", "innen", "n", "s"]
    return Set(bases.flatMap { base in inflections.map { base + $0 } })
  }()

  private struct Entry {
    let code: String
    let stems: [String]
    var isFrequent = false
  }

  private static let table: [Entry] = [
    Entry(code: "SY", stems: ["syr", "syri"], isFrequent: true), Entry(code: "UA", stems: ["ukrain"], isFrequent: true),
    Entry(code: "TR", stems: ["türk"], isFrequent: true), Entry(code: "AF", stems: ["afghan"], isFrequent: true),
    Entry(code: "IQ", stems: ["irak"], isFrequent: true), Entry(code: "PL", stems: ["pol", "poln"], isFrequent: true),
    Entry(code: "RO", stems: ["rumän"], isFrequent: true), Entry(code: "BG", stems: ["bulgar"], isFrequent: true),
    Entry(code: "IR", stems: ["iran"]), Entry(code: "ER", stems: ["eritre"]), Entry(code: "SO", stems: ["somal"]),
    Entry(code: "ET", stems: ["äthiop"]), Entry(code: "SD", stems: ["sudan"]), Entry(code: "NG", stems: ["nigerian"]),
    Entry(code: "GH", stems: ["ghana", "ghan"]), Entry(code: "GN", stems: ["guine"]),
    Entry(code: "GM", stems: ["gambi"]),
    Entry(code: "SN", stems: ["senegal"]), Entry(code: "ML", stems: ["malisch", "malier"]),
    Entry(code: "CM", stems: ["kamerun"]),
    Entry(code: "CD", stems: ["kongo", "kongol"]), Entry(code: "RW", stems: ["ruand"]),
    Entry(code: "KE", stems: ["keni"]),
    Entry(code: "AO", stems: ["angol"]), Entry(code: "MA", stems: ["marokk", "marokka"]),
    Entry(code: "DZ", stems: ["algeri", "alger"]),
    Entry(code: "TN", stems: ["tunes", "tunesi"]), Entry(code: "LY", stems: ["liby"]),
    Entry(code: "EG", stems: ["ägypt"]),
    Entry(code: "LB", stems: ["libanes", "libanon"]), Entry(code: "JO", stems: ["jordan"]),
    Entry(code: "YE", stems: ["jemen", "jemenit"]),
    Entry(code: "PS", stems: ["palästinens", "palästin"]), Entry(code: "IL", stems: ["israel"]),
    Entry(code: "SA", stems: ["saudi"]),
    Entry(code: "PK", stems: ["pakistan"]), Entry(code: "IN", stems: ["indisch", "inder", "indien"]),
    Entry(code: "BD", stems: ["bangladesch", "bengal"]),
    Entry(code: "LK", stems: ["sri", "srilank"]), Entry(code: "NP", stems: ["nepal", "nepales"]),
    Entry(code: "CN", stems: ["chines", "china"]),
    Entry(code: "VN", stems: ["vietnam", "vietnames"]), Entry(code: "TH", stems: ["thailänd", "thailand"]),
    Entry(code: "PH", stems: ["philippin"]),
    Entry(code: "MN", stems: ["mongol"]), Entry(code: "RU", stems: ["russ", "russland"]),
    Entry(code: "BY", stems: ["belarus", "belaruss"]),
    Entry(code: "GE", stems: ["georgi", "georg"]), Entry(code: "AM", stems: ["armen", "armeni"]),
    Entry(code: "AZ", stems: ["aserbaidschan"]),
    Entry(code: "KZ", stems: ["kasach"]), Entry(code: "UZ", stems: ["usbek"]), Entry(code: "TJ", stems: ["tadschik"]),
    Entry(code: "TM", stems: ["turkmen"]), Entry(code: "KG", stems: ["kirgis"]),
    Entry(code: "MD", stems: ["moldau", "moldawi"]),
    Entry(code: "AL", stems: ["alban", "albani"]), Entry(code: "XK", stems: ["kosov", "kosovar"]),
    Entry(code: "RS", stems: ["serb", "serbi"]),
    Entry(code: "BA", stems: ["bosn", "bosni"]), Entry(code: "ME", stems: ["montenegrin", "montenegro"]),
    Entry(code: "MK", stems: ["mazedon", "nordmazedon"]),
    Entry(code: "HR", stems: ["kroat", "kroati"]), Entry(code: "GR", stems: ["griech", "griechen"]),
    Entry(code: "IT", stems: ["italien", "italieni"]),
    Entry(code: "ES", stems: ["spani", "spanier"]), Entry(code: "PT", stems: ["portugal", "portugies"]),
    Entry(code: "HU", stems: ["ungar"]),
    Entry(code: "LT", stems: ["litau"]), Entry(code: "LV", stems: ["lett"]),
    Entry(code: "EE", stems: ["estn", "estl"]),
    Entry(code: "BR", stems: ["brasil", "brasili"]), Entry(code: "CO", stems: ["kolumb", "kolumbi"]),
    Entry(code: "VE", stems: ["venezol", "venezuel"]),
    Entry(code: "CU", stems: ["kuba", "kuban"]), Entry(code: "MX", stems: ["mexik"]),
    Entry(code: "CL", stems: ["chilen"]),
    Entry(code: "stateless", stems: ["staatenlos"]), Entry(code: "unclear", stems: []),
  ]
}
