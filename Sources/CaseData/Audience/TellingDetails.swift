import Diagnostics

/// What tells who is meant although there is no name: age, nationality, small places, exact days, residence titles.
///
/// Places are those of the data, those that `PlaceWords` knows as small, streets with a number, and words such as "Ortsteil" with a
/// name. Nobody knows all small places, so that a human reader stays necessary.
struct TellingDetails {
  /// A stretch of a text and what it tells.
  struct Detail {
    let text: String
    let kind: Bilingual
  }

  private var years: Set<String> = []
  private var places: [String] = []
  private var nationalities: Set<String> = []
  private let words: RecognitionWords?

  private static let age = Bilingual(de: "Geburtsjahr oder Alter", en: "year of birth or age")
  private static let nationality = Bilingual(de: "Staatsangehörigkeit oder Herkunft", en: "nationality or origin")
  private static let place = Bilingual(de: "Ort", en: "place")
  private static let day = Bilingual(de: "genauer Tag", en: "exact day")
  private static let title = Bilingual(de: "Aufenthaltstitel", en: "residence title")

  init(_ removed: [RemovedValue], words: RecognitionWords?) {
    self.words = words
    for value in removed {
      switch value.sort {
      case .day: years.insert(String(value.text.prefix(4)))
      case .place where value.text.count > 2 && value.text.contains(where: \.isLetter): places.append(value.text)
      case .nationality: nationalities.insert(value.text)
      default: break
      }
    }
  }

  /// All that tells something, in the order of the kinds.
  func occurrences(in text: String) -> [Detail] {
    var details: [Detail] = []
    func add(_ ranges: [Substring], _ kind: Bilingual) {
      details += ranges.map { Detail(text: String($0), kind: kind) }
    }
    add(text.matches(of: /\b(?:18|19|20)\d\d\b/).map(\.0).filter { years.contains(String($0)) }, Self.age)
    add(text.matches(of: /\b(?:geboren|geb\.|Geburtsjahr|Jahrgang|Jg\.)/).map(\.0), Self.age)
    add(text.matches(of: /\b\d{1,3}[\-‑ ]?(?:jährig\w*|Jahre alt|Monate alt)/).map(\.0), Self.age)
    let origins = words?.nationalities.occurrences(in: text, own: nationalities) ?? []
    add(origins.map { $0[...] }, Self.nationality)
    for place in places where RemainingNames.occurs(place, in: text) { add([place[...]], Self.place) }
    add((words?.places.occurrences(in: text) ?? []).filter { !origins.contains($0) }.map { $0[...] }, Self.place)
    add(
      text.matches(of: /\b(?:Ortsteil|Ortschaft|Dorf|Weiler|Gemeinde|Stadtteil|Siedlung)\s+\p{Lu}[\p{L}\-]+/).map(\.0),
      Self.place)
    add(text.matches(of: /\b\p{Lu}[\p{L}\-]*(?:straße|str\.|weg|gasse|allee|platz)\s+\d+/).map(\.0), Self.place)
    add(text.matches(of: /\b\d{1,2}\.\s?\d{1,2}\.(?:\s?(?:\d{4}|\d{2}))?/).map(\.0), Self.day)
    add(text.matches(of: /\b\d{4}-\d\d-\d\d\b/).map(\.0), Self.day)
    add(
      text.matches(
        of: /\b\d{1,2}\.\s?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/
      ).map(\.0), Self.day)
    add(
      text.matches(
        of:
          /\b(?:Aufenthalts(?:erlaubnis|gestattung|titel)|Niederlassungserlaubnis|Duldung|Fiktionsbescheinigung|Visum|Blaue Karte)\w*/
      ).map(\.0), Self.title)
    add(text.matches(of: /§+\s?\d+[a-z]?[^.;]{0,40}?(?:AufenthG|AsylG)/).map(\.0), Self.title)
    add(text.matches(of: /\b(?:subsidiär\w*|geduldet\w*)/).map(\.0), Self.title)
    return details
  }
}
