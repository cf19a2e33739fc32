extension Closed {
  /// Prepositions, with their contractions.
  package static let prepositions: Set<String> = [
    "ab", "an", "am", "ans", "auf", "aufs", "aus", "außer", "bei", "beim", "bis", "durch", "durchs", "entlang", "für",
    "fürs", "gegen",
    "gegenüber", "hinter", "im", "in", "ins", "mit", "nach", "neben", "ohne", "pro", "seit", "trotz", "über", "um",
    "unter", "vom", "von",
    "vor", "während", "wegen", "zu", "zum", "zur", "zwischen", "laut", "per", "statt", "innerhalb", "außerhalb",
    "gemäß", "je", "als", "wie",
  ]
  /// Pronouns that are the subject of a sentence.
  package static let subjectPronouns: Set<String> = [
    "ich", "du", "er", "sie", "es", "wir", "ihr", "man", "wer", "was", "jemand", "niemand", "dies", "jeder", "jede",
    "viele", "alle",
    "manche", "einige", "beide", "keiner",
  ]
}
