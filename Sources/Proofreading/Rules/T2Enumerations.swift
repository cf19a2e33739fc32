import Diagnostics

extension ProofRule {
  /// Enumerations of more than three as a list.
  package static let t2 = ProofRule(
    "T2", id: "easy.t2-enumeration", sources: "B", .heuristic,
    message: Bilingual(
      de: "Aufzählung mit {count} Dingen im Satz: „{words}“.",
      en: "An enumeration of {count} things inside a sentence: “{words}”."),
    fix: Bilingual(
      de: "Machen Sie eine Liste daraus, jedes auf einer Zeile.", en: "Make a list of it, one thing a line."),
    why: Bilingual(
      de: "In einer Liste sieht man auf einen Blick, wie viele Dinge es sind, und kann sie abhaken.",
      en: "A list shows at a glance how many things there are, and they can be ticked off."),
    wrong: "Bringen Sie Pass, Foto, Miet-Vertrag und Geld mit.", right: "Bringen Sie Pass, Foto und Geld mit."
  ) { text, run in
    let limit = run.settings.limit ?? 3
    for sentence in text.sentences where sentence.kind == .paragraph || sentence.kind == .listItem {
      let tokens = sentence.tokens
      let finder = VerbFinder(tokens, german: run.german)
      var commas: [Int] = []
      func finish() {
        defer { commas = [] }
        guard let first = commas.first, let last = commas.last else { return }
        // "A, B, C und D": as many joints as items, less one.
        let joint = tokens.indices.first {
          $0 > last && ["und", "oder", "sowie"].contains(tokens[$0].lower) && tokens[$0].kind == .word
        }
        let between = joint.map { finder.verbs(in: last + 1..<$0).isEmpty || $0 == last + 2 } ?? false
        let count = commas.count + 1 + (joint != nil && between ? 1 : 0)
        guard count > limit else { return }
        let end = joint.flatMap { between ? min($0 + 2, tokens.count - 1) : nil } ?? min(last + 1, tokens.count - 1)
        run.report(max(0, first - 1)...end, of: sentence, in: text, count: count)
      }
      for (index, token) in tokens.enumerated() where token.text == "," && token.value == nil {
        if let previous = commas.last {
          let between = previous + 1..<index
          // Two finite verbs make clauses; a list of verbs alone is a list as well.
          let verbs = finder.finite(in: between)
          if !verbs.isEmpty && between.count > 2 { finish() }
        }
        commas.append(index)
      }
      finish()
    }
  }
}
