/// Finds passives and what stands for them in the clauses of a sentence.
struct PassiveFinder {
  let tokens: [Token]
  let german: GermanWords

  /// Participles whose Perfekt is made with sein: "ist gekommen" is no passive.
  private static let movement: Set<String> = [
    "gegangen", "gekommen", "gefahren", "gelaufen", "geflogen", "gereist", "geblieben", "gewesen", "geworden",
    "gestorben",
    "gewachsen", "gefallen", "gestiegen", "gesunken", "gelungen", "geschehen", "passiert", "begegnet", "gefolgt",
    "gezogen",
    "geflohen", "geflüchtet", "gerannt", "gesprungen", "geschwommen", "gewandert", "geklettert", "gestartet",
    "gelandet",
    "entstanden", "verschwunden", "erschienen", "vergangen", "verstorben", "eingeschlafen", "aufgewacht",
    "aufgewachsen",
    "umgezogen", "eingezogen", "ausgezogen", "eingereist", "ausgereist", "zurückgekehrt", "zugezogen", "weggezogen",
    "genesen",
    "gestolpert", "gestürzt", "erkrankt", "ertrunken", "explodiert", "gescheitert", "geschrumpft", "gealtert",
    "gereift",
    "abgelaufen", "ausgefallen", "weggefallen", "getreten", "eingetreten", "beigetreten", "geritten", "gerutscht",
    "geplatzt",
    "gegangen", "umgestiegen", "ausgestiegen", "eingestiegen", "verunglückt", "verzogen", "gelegen", "gestanden",
    "gesessen",
  ]

  /// The ranges from the first to the last word of each passive.
  func passives() -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    for clause in clauses() {
      if let found = becoming(clause) ?? being(clause) ?? letting(clause) ?? getting(clause) { result.append(found) }
    }
    return result
  }

  /// Stretches between commas, colons and dashes; "und" stays inside, as it joins participles.
  private func clauses() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for (index, token) in tokens.enumerated()
    where token.kind == .sign && [",", ";", ":", "–", "—"].contains(token.text) {
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result
  }

  private func participle(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.value == nil, index == 0 || !token.isCapitalized else { return false }
    return german.isParticiple(token.lower)
  }

  private func becoming(_ clause: Range<Int>) -> ClosedRange<Int>? {
    for index in clause where tokens[index].kind == .word {
      let word = tokens[index].lower
      if word == "worden" { return (clause.first { participle($0) } ?? index)...index }
      guard Closed.becoming.contains(word), index == clause.lowerBound || !tokens[index].isCapitalized else { continue }
      // "geprüft werden", "geprüft wird": the participle stands before.
      if index > clause.lowerBound, participle(index - 1), !isInfinitiveToo(index - 1) || word != "werden" {
        return index - 1...index
      }
      // "wird … geprüft": the participle ends the clause, or stands before an infinitive or "und".
      let rest = index + 1..<clause.upperBound
      for position in rest where participle(position) && isClosing(position, in: clause) {
        // "wird bekommen" is a future.
        if isInfinitiveToo(position), !word.hasPrefix("wurde") { continue }
        if german.isAdjective(tokens[position].lower) { continue }
        return index...position
      }
    }
    return nil
  }

  /// "bekommen", "erhalten", "vergessen": participle and infinitive in one.
  private func isInfinitiveToo(_ index: Int) -> Bool { german.isInfinitive(tokens[index].lower) }

  /// Whether a participle stands where a verb closes its clause: nothing but verbs and signs follows, or "und".
  private func isClosing(_ index: Int, in clause: Range<Int>) -> Bool {
    guard index + 1 < clause.upperBound else { return true }
    let next = tokens[index + 1]
    if next.kind == .sign { return next.text != "-" }
    if ["und", "oder", "haben", "werden", "können", "müssen", "dürfen", "sollen", "sein"].contains(next.lower) {
      return true
    }
    // "wird geprüft durch die Behörde", "wird bezahlt vom Amt"
    return ["von", "vom", "durch", "bei", "beim", "in", "im", "am", "an", "auf", "mit", "für", "nach", "als", "wie"]
      .contains(next.lower)
  }

  private func being(_ clause: Range<Int>) -> ClosedRange<Int>? {
    guard let index = clause.first(where: { Closed.being.contains(tokens[$0].lower) }) else { return nil }
    // "ist zu bezahlen", "sind vorzulegen", "ist einzureichen"
    for position in index + 1..<clause.upperBound where tokens[position].kind == .word {
      let word = tokens[position].lower
      if word == "zu", position + 1 < clause.upperBound, german.isInfinitive(tokens[position + 1].lower),
        !tokens[position + 1].isCapitalized, isClosing(position + 1, in: clause)
      {
        return index...position + 1
      }
      if isInfinitiveWithZu(word), isClosing(position, in: clause) { return index...position }
    }
    if let capable = (index + 1..<clause.upperBound).first(where: {
      isCapable(tokens[$0].lower) && isClosing($0, in: clause)
    }) {
      return index...capable
    }
    for position in index + 1..<clause.upperBound where participle(position) && isClosing(position, in: clause) {
      let word = tokens[position].lower
      if Self.isMovement(word) || german.isAdjective(word) || isInfinitiveToo(position) { continue }
      return index...position
    }
    return nil
  }

  /// "bekommen das Geld ausgezahlt", "gilt als gekündigt": passives in disguise.
  private func getting(_ clause: Range<Int>) -> ClosedRange<Int>? {
    let verbs: Set<String> = [
      "bekommt", "bekommen", "bekam", "bekamen", "kriegt", "kriegen", "erhält", "erhalten", "gilt", "gelten",
    ]
    guard let index = clause.first(where: { verbs.contains(tokens[$0].lower) }),
      let last = clause.last(where: { tokens[$0].kind != .sign }), last > index + 1, participle(last),
      !german.isAdjective(tokens[last].lower), !isInfinitiveToo(last)
    else { return nil }
    // "haben … bekommen" is the verb itself.
    if clause.contains(where: { Closed.having.contains(tokens[$0].lower) }) { return nil }
    if tokens[index].lower.hasPrefix("g"), tokens[last - 1].lower != "als" { return nil }
    return index...last
  }

  /// "lösbar", "bezahlbar": adjectives that say what can be done, and hide who does it.
  private func isCapable(_ word: String) -> Bool {
    guard word.hasSuffix("bar"), word.count > 5,
      !["dankbar", "sichtbar", "furchtbar", "wunderbar", "fruchtbar", "kostbar", "haltbar", "essbar"].contains(word)
    else { return false }
    let stem = String(word.dropLast(3))
    return german.isInfinitive(stem + "en") || german.isInfinitive(stem + "n")
  }

  private static func isMovement(_ word: String) -> Bool {
    movement.contains(word) || movement.contains { word.hasSuffix($0) && word.count > $0.count && $0.hasPrefix("ge") }
  }

  /// "vorzulegen", "einzureichen": a separable prefix, zu, and the verb.
  private func isInfinitiveWithZu(_ word: String) -> Bool {
    Closed.separablePrefixes.contains { prefix in
      word.hasPrefix(prefix + "zu") && word.count > prefix.count + 5
        && german.isInfinitive(String(word.dropFirst(prefix.count + 2)))
    }
  }

  /// "lässt sich beantragen"
  private func letting(_ clause: Range<Int>) -> ClosedRange<Int>? {
    guard let index = clause.first(where: { ["lässt", "lassen", "ließ", "ließen"].contains(tokens[$0].lower) }),
      let reflexive = clause.first(where: { tokens[$0].lower == "sich" }),
      let infinitive = clause.last(where: {
        $0 != index && german.isInfinitive(tokens[$0].lower) && !tokens[$0].isCapitalized
      })
    else { return nil }
    // "Lassen Sie sich beraten" is a piece of advice.
    if clause.contains(where: { ["Sie", "du", "dich", "wir"].contains(tokens[$0].text) }) { return nil }
    return min(index, reflexive, infinitive)...max(index, reflexive, infinitive)
  }
}
