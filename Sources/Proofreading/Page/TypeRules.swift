import Diagnostics
import Geometry
import Pages
import Typography

extension ProofRule {
  /// Type is large enough.
  package static let l1 = ProofRule(
    "L1", id: "easy.l1-type-size", sources: "N I D", .layout, severity: .error,
    message: Bilingual(
      de: "Seite {page}: Die Schrift ist {size} pt groß, nötig sind {limit} pt: „{words}“.",
      en: "Page {page}: the type is {size} pt, needed are {limit} pt: “{words}”."),
    fix: Bilingual(de: "Setzen Sie font-size auf mindestens {limit}pt.", en: "Set font-size to {limit}pt at least."),
    why: Bilingual(
      de: "Wer schlecht sieht oder langsam liest, braucht große Schrift. Kopf- und Fußzeilen zählen nicht.",
      en: "Poor sight and slow reading need large type. Running heads and feet do not count."),
    wrong: "font-size: 11pt", right: "font-size: 14pt", check: nil,
    measure: { pages, run in
      let limit = Double(run.settings.number("points", default: 14))
      for block in pages.blocks {
        guard
          let line = block.lines.first(where: {
            $0.runs.contains { run in run.size < limit - 0.05 && hasLetters(run.text) }
          }),
          let small = line.runs.filter({ hasLetters($0.text) }).map(\.size).min()
        else { continue }
        run.report(line, arguments: ["size": .name(tenths(small)), "limit": .number(Int(limit))])
      }
    })

  /// Lines stand well apart.
  package static let l2 = ProofRule(
    "L2", id: "easy.l2-line-spacing", sources: "N D", .layout,
    message: Bilingual(
      de: "Seite {page}: Der Zeilenabstand ist {ratio}, besser ist mindestens {limit}: „{words}“.",
      en: "Page {page}: the line spacing is {ratio}, better is {limit} at least: “{words}”."),
    fix: Bilingual(de: "Setzen Sie line-height auf 1.5.", en: "Set line-height to 1.5."),
    why: Bilingual(
      de:
        "Bei engem Abstand springt das Auge in die falsche Zeile. Gemessen wird von Grundlinie zu Grundlinie, geteilt durch die "
        + "Schriftgröße.",
      en:
        "With tight lines the eye jumps into the wrong one. Measured is from baseline to baseline, divided by the type size."
    ),
    wrong: "line-height: 1.2", right: "line-height: 1.5", check: nil,
    measure: { pages, run in
      let limit = Double(run.settings.number("percent", default: 145)) / 100
      for block in pages.blocks {
        for (upper, lower) in zip(block.lines, block.lines.dropFirst())
        where upper.page == lower.page && lower.baseline > upper.baseline {
          let ratio = (lower.baseline - upper.baseline) / max(lower.size, 1)
          guard ratio < limit - 0.005 else { continue }
          run.report(lower, arguments: ["ratio": .name(hundredths(ratio)), "limit": .name(hundredths(limit))])
          break
        }
      }
    })

  /// At most two typefaces.
  package static let l8 = ProofRule(
    "L8", id: "easy.l8-typefaces", sources: "B N", .layout, severity: .error,
    message: Bilingual(
      de: "Der Text hat {count} Schriften: {families}.", en: "The text has {count} typefaces: {families}."),
    fix: Bilingual(de: "Nehmen Sie eine Schrift, höchstens zwei.", en: "Take one typeface, two at most."),
    why: Bilingual(
      de: "Jede Schrift hat andere Formen. Gezählt werden Familien, in denen lateinische Buchstaben stehen.",
      en: "Every typeface has other shapes. Counted are families in which Latin letters stand."),
    wrong: "drei Schriften auf einer Seite", right: "eine Schrift", check: nil,
    measure: { pages, run in
      var families: [String] = []
      for line in pages.lines {
        for part in line.runs
        where part.text.unicodeScalars.contains(where: { $0.properties.isAlphabetic && $0.value < 0x250 }) {
          let name = pages.familyName(part.face)
          if !families.contains(name) { families.append(name) }
        }
      }
      guard families.count > run.settings.limit ?? 2 else { return }
      run.report(
        nil, arguments: ["count": .number(families.count), "families": .name(families.joined(separator: ", "))])
    })

  /// Dark on light, without an image behind.
  package static let l9 = ProofRule(
    "L9", id: "easy.l9-contrast", sources: "B N", .layout, severity: .error,
    message: Bilingual(
      de: "Seite {page}: Der Kontrast ist {ratio} : 1, nötig sind 4,5 : 1, und kein Bild dahinter: „{words}“.",
      en: "Page {page}: the contrast is {ratio} : 1, needed are 4.5 : 1 and no image behind: “{words}”."),
    fix: Bilingual(
      de: "Nehmen Sie dunkle Schrift auf hellem, einfarbigem Grund.", en: "Take dark type on a light, plain ground."),
    why: Bilingual(
      de: "Der Kontrast wird nach WCAG 2.1 aus Schriftfarbe und Grund berechnet.",
      en: "The contrast is computed by WCAG 2.1 from ink and ground."),
    wrong: "hellgraue Schrift auf Weiß", right: "schwarze Schrift auf Weiß", check: nil,
    measure: { pages, run in
      for block in pages.blocks {
        for line in block.lines {
          guard
            let part = line.runs.first(where: { part in
              hasLetters(part.text)
                && (part.isOnImage || Contrast.ratio(Contrast.over(part.ink, part.ground), part.ground) < 4.5)
            })
          else { continue }
          let ratio = Contrast.ratio(Contrast.over(part.ink, part.ground), part.ground)
          run.report(line, arguments: ["ratio": .name(tenths(ratio))])
          break
        }
      }
    })

  static func hasLetters(_ text: String) -> Bool { text.contains { $0.isLetter || $0.isNumber } }
  static func tenths(_ value: Double) -> String { JSONValue.decimal(value).replacing(".", with: ",") }
  static func hundredths(_ value: Double) -> String {
    let number = Int((value * 100).rounded())
    return "\(number / 100),\(number % 100 < 10 ? "0" : "")\(number % 100)"
  }
}
