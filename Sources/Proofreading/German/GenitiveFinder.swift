import TextAnalysis

/// Finds genitives: by their articles, by nouns in -s, and after prepositions that want one.
struct GenitiveFinder {
  let tokens: [Token]
  let german: GermanWords

  /// Articles and pronouns that are genitive whenever a noun follows.
  private static let always: Set<String> = [
    "des", "eines", "meines", "deines", "seines", "ihres", "unseres", "eures", "keines",
  ]
  /// Those that can be dative or nominative, too: genitive only right after another noun.
  private static let afterNoun: Set<String> = [
    "der", "einer", "meiner", "deiner", "seiner", "ihrer", "unserer", "eurer", "keiner", "dieser", "aller", "vieler",
    "mehrerer",
    "einiger", "beider",
  ]
  private static let prepositions: Set<String> = [
    "wegen", "trotz", "während", "innerhalb", "außerhalb", "aufgrund", "anhand", "infolge", "mittels", "mangels",
    "zwecks", "bezüglich",
    "hinsichtlich", "anlässlich", "angesichts", "einschließlich", "ungeachtet", "seitens", "anstelle", "oberhalb",
    "unterhalb", "jenseits",
    "diesseits", "abzüglich", "zuzüglich", "zugunsten", "statt", "anstatt", "kraft", "ausweislich", "vorbehaltlich",
    "unbeschadet", "inmitten",
    "hilfe", "grund", "dank", "laufe", "zeit",
  ]
  /// Words in -s before a noun that are no genitives of names.
  private static let neverNames: Set<String> = [
    "alles", "nichts", "etwas", "anders", "besonders", "ihres", "dieses", "jedes", "eines", "kontos", "fotos", "autos",
    "handys", "infos",
    "tipps", "kurs", "pass", "ausweis", "haus", "kreis", "bus", "nachweis", "zeugnis", "preis", "als", "das", "bis",
    "aus", "was", "es", "uns",
    "links", "rechts", "bereits", "meistens", "mindestens", "höchstens", "falls", "abends", "morgens", "mittags",
    "nachts", "nachmittags",
    "vormittags", "wenigstens", "übrigens", "erstens", "zweitens", "drittens", "jobs", "kitas", "chefs", "teams",
    "clubs", "parks", "büros",
    "damals", "stets", "jenseits", "diesseits", "eventuelles",
  ]

  /// The genitives with a way to write them.
  func genitives() -> [(range: ClosedRange<Int>, better: String?)] {
    var result: [(range: ClosedRange<Int>, better: String?)] = []
    var index = 0
    while index < tokens.count {
      defer { index += 1 }
      guard tokens[index].isPlainWord || tokens[index].kind == .word && !tokens[index].isDeclared else { continue }
      guard let match = article(index) ?? preposition(index) ?? noun(index) ?? name(index) else { continue }
      result.append(match)
      index = match.range.upperBound
    }
    return result
  }

  /// The noun that a determiner at `index` belongs to, past adjectives; nil when none follows.
  private func nounAfter(_ index: Int) -> Int? {
    var position = index + 1
    while position < tokens.count, position <= index + 4 {
      let token = tokens[position]
      // "des 3. Mai": the point belongs to the number.
      if token.text == ".", position > 0, tokens[position - 1].kind == .number {
        position += 1
        continue
      }
      guard token.kind != .sign || token.text == "„" else { return nil }
      if token.kind == .word, token.isCapitalized, !Closed.capitalPronouns.contains(token.text) { return position }
      guard
        token.kind == .number || token.text == "„" || token.text.hasSuffix("n") || token.text.hasSuffix("r")
          || token.text.hasSuffix("und")
      else { return nil }
      // A verb or a preposition ends the group.
      if Closed.prepositions.contains(token.lower) || Closed.modals.contains(token.lower)
        || Closed.auxiliaries.contains(token.lower)
      {
        return nil
      }
      position += 1
    }
    return nil
  }

  private func article(_ index: Int) -> (range: ClosedRange<Int>, better: String?)? {
    let word = tokens[index].lower
    if Self.always.contains(word), let noun = nounAfter(index) {
      // "Ihres" at the start of nothing: always before a noun, so always genitive.
      return (start(index)...noun, better(index, noun))
    }
    guard Self.afterNoun.contains(word), index > 0, let noun = nounAfter(index), isNounBefore(index) else { return nil }
    // ", der Geld hat" is a relative clause, and "gibt der Frau der Mann" nobody writes.
    return (index - 1...noun, better(index, noun))
  }

  private func start(_ index: Int) -> Int {
    index > 0 && tokens[index - 1].kind == .word && tokens[index - 1].isCapitalized ? index - 1 : index
  }

  /// Whether a noun with nothing between stands before: "die Rechte der Kinder", not "Sie der".
  private func isNounBefore(_ index: Int) -> Bool {
    let token = tokens[index - 1]
    guard token.kind == .word, token.isCapitalized, german.isNoun(token, atStart: index == 1) else { return false }
    let adverbs: Set<String> = [
      "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "januar", "februar", "märz",
      "april", "mai", "juni",
      "juli", "august", "september", "oktober", "november", "dezember", "heute", "morgen", "uhr", "euro", "frau",
      "herr",
    ]
    return !adverbs.contains(token.lower)
  }

  private func better(_ article: Int, _ noun: Int) -> String? {
    let words = tokens[article...noun]
    guard noun == article + 1, words.count == 2 else { return nil }
    let text = tokens[noun].text
    switch tokens[article].lower {
    case "des":
      guard let stem = stem(of: text) else { return nil }
      return "vom \(stem)"
    case "der": return "von der \(text)"
    case "ihrer": return "von Ihrer \(text)"
    case "einer": return "von einer \(text)"
    case "eines": return stem(of: text).map { "von einem \($0)" }
    case "ihres": return stem(of: text).map { "von Ihrem \($0)" }
    default: return nil
    }
  }

  /// The noun without its ending: by the dictionary, of a hyphenated word the last part.
  private func stem(of noun: String) -> String? {
    let parts = noun.split(separator: "-").map(String.init)
    guard let last = parts.last, let dictionary = german.dictionary else { return nil }
    let stem = dictionary.analyze(last).first {
      ($0.endings == "S" || $0.endings == "T") && $0.stem.first?.isUppercase == true
    }?.stem
    guard let stem else { return noun.hasSuffix("s") ? nil : noun }
    return (parts.dropLast() + [stem]).joined(separator: "-")
  }

  /// "wegen Ihres Antrags", "während der Arbeit", "innerhalb eines Monats"; not "innerhalb von 3 Monaten".
  private func preposition(_ index: Int) -> (range: ClosedRange<Int>, better: String?)? {
    guard Self.prepositions.contains(tokens[index].lower), index + 1 < tokens.count else { return nil }
    if ["hilfe", "grund"].contains(tokens[index].lower),
      !(index > 0 && ["mit", "auf"].contains(tokens[index - 1].lower))
    {
      return nil
    }
    let next = tokens[index + 1].lower
    let genitives = Self.always.union(Self.afterNoun).union(["dieses", "jedes", "welcher", "solcher"])
    if genitives.contains(next), let noun = nounAfter(index + 1) { return (index...noun, nil) }
    // "trotz starken Regens", "aufgrund höherer Gewalt"
    if let noun = nounAfter(index), noun > index + 1,
      tokens[index + 1].text.hasSuffix("r") || german.isGenitiveNoun(tokens[noun].text)
    {
      return (index...noun, nil)
    }
    return nil
  }

  /// "dieses Jahres", "jedes Monats", "letzten Jahres": a noun with its genitive ending after what agrees with it.
  private func noun(_ index: Int) -> (range: ClosedRange<Int>, better: String?)? {
    guard
      ["dieses", "jedes", "jenes", "welches", "nächsten", "letzten", "vorigen", "ganzen", "meisten"].contains(
        tokens[index].lower),
      let noun = nounAfter(index), german.isGenitiveNoun(tokens[noun].text), !isPlural(tokens[noun].text)
    else { return nil }
    return (index...noun, nil)
  }

  private func isPlural(_ noun: String) -> Bool { ["autos", "fotos", "büros", "jobs"].contains(noun.lowercased()) }

  /// "Deutschlands Städte", "Annas Mutter": a name with -s right before a noun.
  private func name(_ index: Int) -> (range: ClosedRange<Int>, better: String?)? {
    let token = tokens[index]
    guard token.isCapitalized, token.text.hasSuffix("s"), token.text.count > 3, !token.text.contains("-"),
      index + 1 < tokens.count,
      !Self.neverNames.contains(token.lower), !token.text.hasSuffix("ss"), tokens[index + 1].isCapitalized,
      tokens[index + 1].kind == .word, !Closed.capitalPronouns.contains(tokens[index + 1].text),
      tokens[index + 1].value == nil
    else { return nil }
    // After an article or preposition the noun itself is meant: "das Haus Sonne".
    if index > 0, Closed.determiners.contains(tokens[index - 1].lower) { return nil }
    let base = String(token.text.dropLast())
    guard let dictionary = german.dictionary, dictionary.accepts(base), !dictionary.accepts(token.lower),
      dictionary.analyze(token.text).contains(where: { $0.endings == "S" && $0.stem == base })
    else { return nil }
    return (index...index + 1, "\(tokens[index + 1].text) von \(base)")
  }
}
