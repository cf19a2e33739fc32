import Diagnostics

extension ProofRule {
  /// No difficult prefixes and suffixes.
  package static let w8 = ProofRule(
    "W8", id: "easy.w8-affix", sources: "T", .heuristic,
    message: Bilingual(
      de: "„{words}“ hat eine schwere Vorsilbe oder Nachsilbe.", en: "“{words}” has a difficult prefix or suffix."),
    fix: Bilingual(de: "Nehmen Sie ein deutsches Wort.{better}", en: "Take a German word.{better}"),
    why: Bilingual(
      de:
        "Silben wie anti-, prä-, mono-, -ismus, -logie, -ität kommen aus anderen Sprachen; man muss sie gelernt haben.",
      en: "Syllables such as anti-, prä-, mono-, -ismus, -logie, -ität come from other languages and must be learnt."),
    wrong: "Prävention ist wichtig.", right: "Vorbeugen ist wichtig."
  ) { text, run in
    let prefixes = [
      "anti", "prä", "auth", "mono", "inter", "trans", "multi", "pseudo", "hyper", "hypo", "post", "dis", "kontra",
      "meta", "para", "poly", "sub", "supra",
      "ultra", "extra", "intra", "pro", "re", "de", "ko", "kon", "kom", "syn", "sym", "epi", "peri", "bio", "geo",
      "öko", "psycho", "neuro", "therm", "hydro",
      "makro", "mikro", "mega", "semi", "quasi", "bi", "tri", "inhum", "im", "il", "ir", "auto", "tele", "ex", "demo",
      "theo", "philo", "sozio", "krypto", "homo",
      "hetero", "xeno", "phono", "patho",
    ]
    // Prefixes that begin German words as well count only together with a foreign ending.
    let weak: Set<String> = [
      "pro", "re", "de", "ko", "kon", "kom", "dis", "bi", "tri", "im", "il", "ir", "ex", "bio", "geo", "auto", "tele",
      "post", "extra", "sub", "para", "demo",
      "mega", "epi", "peri", "sym", "syn", "therm", "theo", "meta",
    ]
    let suffixes = [
      "ismus", "ismen", "istisch", "phobie", "phob", "logie", "logien", "logisch", "itis", "kratie", "kratisch",
      "graphie", "grafie", "ität", "itäten", "istik",
      "esk", "abel", "ibel", "zid", "manie", "pathie", "skopie", "metrie", "nomie", "thek", "latrie", "gam", "log",
      "loge", "amnese", "kratisch", "orisch", "arisch", "ativ", "itiv", "ativen", "zept",
      "enz", "anz", "enzen", "anzen", "ektion", "uation", "ulation", "ination", "ifikation", "isation", "isierung",
      "ieren", "ation", "ition", "ution", "tiv", "sekution",
    ]
    let foreign = [
      "ion", "ionen", "ität", "ismus", "ieren", "iert", "enz", "anz", "iv", "al", "ell", "är", "ent", "ant", "ik",
      "isch", "ur", "ung", "ie", "or", "us", "um", "at", "it", "gramm", "ose", "iv",
    ]
    for sentence in text.sentences {
      for (index, token) in sentence.tokens.enumerated() where token.isPlainWord {
        let pieces = token.lower.split(separator: "-").map(String.init)
        let isHard = pieces.contains { piece in
          guard piece.count > 5, !isCommon(piece, run) else { return false }
          let stem = withoutEnding(piece)
          if !isVerbForm(piece),
            suffixes.contains(where: {
              (piece.hasSuffix($0) || stem.hasSuffix($0)) && piece.count > $0.count + 1 || piece == $0
                || piece == $0 + "e"
            })
          {
            return true
          }
          return prefixes.contains { prefix in
            guard piece.hasPrefix(prefix), piece.count > prefix.count + 3 else { return false }
            return !weak.contains(prefix) || prefix.count > 3 && foreign.contains { stem.hasSuffix($0) }
          }
        }
        guard isHard else { continue }
        run.report(index...index, of: sentence, in: text)
      }
    }
  }

  private static func isVerbForm(_ word: String) -> Bool { word.hasSuffix("ieren") || word.hasSuffix("iert") }

  private static func withoutEnding(_ word: String) -> String {
    for ending in ["en", "er", "es", "em", "e", "s", "n"] where word.hasSuffix(ending) && word.count > 7 {
      let stem = String(word.dropLast(ending.count))
      if !["logi", "phobi", "krati"].contains(where: { stem.hasSuffix($0) }) {
        return stem.hasSuffix("ion") || ending != "en" ? stem : stem
      }
    }
    return word
  }

  /// Words of the list and what is made of them: "Information", "Informationen", "Informations-Blatt".
  private static func isCommon(_ word: String, _ run: RuleRun) -> Bool {
    for ending in ["", "s", "en", "n", "e", "er", "es", "innen", "in", "em", "ern"] where word.hasSuffix(ending) {
      if run.words.contains(String(word.dropLast(ending.count)), in: "common-words") { return true }
    }
    guard word.count > 9 else { return false }
    let parts = run.german.parts(ofCompound: word.prefix(1).uppercased() + word.dropFirst())
    // German compounds are not foreign because one of them begins with "re".
    return parts.count > 1
      && parts.allSatisfy { part in
        let small = part.lowercased()
        return ["", "s", "en", "n", "es"].contains {
          small.hasSuffix($0) && run.words.contains(String(small.dropLast($0.count)), in: "common-words")
        }
          || !["ion", "ität", "ismus", "ik", "anz", "enz", "ions", "itäts"].contains { small.hasSuffix($0) }
      }
  }
}
