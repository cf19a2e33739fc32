import Diagnostics
import Pages

extension ProofRule {
  /// Left-aligned and ragged.
  package static let l3 = ProofRule(
    "L3", id: "easy.l3-alignment", sources: "B N I", .layout, severity: .error,
    message: Bilingual(
      de: "Seite {page}: Der Text ist nicht linksbündig im Flattersatz gesetzt: „{words}“.",
      en: "Page {page}: the text is not set flush left and ragged: “{words}”."),
    fix: Bilingual(de: "Setzen Sie text-align auf start.", en: "Set text-align to start."),
    why: Bilingual(
      de:
        "Im Blocksatz sind die Lücken verschieden groß, zentrierte Zeilen beginnen jede woanders. Sprachen von rechts nach links "
        + "stehen rechtsbündig.",
      en:
        "Justified text has uneven gaps, and centred lines each begin elsewhere. Right-to-left languages stand flush right."
    ),
    wrong: "text-align: justify", right: "text-align: start", check: nil,
    measure: { pages, run in
      guard !pages.document.metadata.isRightToLeft else { return }
      for block in pages.blocks where block.lines.count > 1 {
        if let line = centred(block.lines) ?? justified(block.lines) { run.report(line) }
      }
    })

  /// A line that begins far from the line before; the first may be indented.
  private static func centred(_ lines: [PageLine]) -> PageLine? {
    for (upper, lower) in zip(lines.dropFirst(lines.count > 2 ? 1 : 0), lines.dropFirst(lines.count > 2 ? 2 : 1)) {
      if upper.page == lower.page, abs(upper.left - lower.left) > max(3, lower.size * 0.5) { return lower }
    }
    return nil
  }

  /// A line whose blanks are wider than those of another line of the same size.
  private static func justified(_ lines: [PageLine]) -> PageLine? {
    let widths = lines.compactMap { line in
      line.blanks.isEmpty ? nil : (line: line, width: line.blanks.reduce(0, +) / Double(line.blanks.count))
    }
    guard let narrow = widths.map(\.width).min() else { return nil }
    return widths.first {
      $0.width > narrow * 1.08 + 0.01 && $0.line.runs.allSatisfy { $0.face == lines[0].runs[0].face }
    }?.line
  }

  /// Every sentence on a line of its own.
  package static let l4 = ProofRule(
    "L4", id: "easy.l4-sentence-line", sources: "B N I D", .layout, severity: .error,
    message: Bilingual(
      de: "Seite {page}: Dieser Satz beginnt nicht auf einer neuen Zeile: „{words}“.",
      en: "Page {page}: this sentence does not begin on a new line: “{words}”."),
    fix: Bilingual(
      de: "Setzen Sie <br/> vor den Satz, oder machen Sie einen eigenen Absatz daraus.",
      en: "Put <br/> before it, or make it a paragraph of its own."),
    why: Bilingual(
      de: "Ein Satz auf einer Zeile ist auf einen Blick zu sehen.", en: "A sentence on its line is seen at a glance."),
    wrong: "Kommen Sie bald. Wir helfen.", right: "Kommen Sie bald.<br/>Wir helfen.", check: nil,
    measure: { pages, run in
      for block in pages.blocks where pages.isProse(block) {
        let text = block.text
        for sentence in pages.sentences(block).dropFirst() {
          // A colon opens what follows; the words after it may stay on the line.
          let before = text.bytes[..<sentence.lowerBound].last { $0 > 0x20 }
          guard before != UInt8(ascii: ":"), let index = text.starts.lastIndex(where: { $0 <= sentence.lowerBound })
          else { continue }
          let isStart = text.bytes[text.starts[index]..<sentence.lowerBound].allSatisfy {
            $0 <= 0x20 || $0 > 0x7F && $0 < 0xC3
          }
          guard !isStart else { continue }
          run.report(block.lines[index], words: String(decoding: text.bytes[sentence], as: UTF8.self))
        }
      }
    })

  /// No hyphenation.
  package static let l5 = ProofRule(
    "L5", id: "easy.l5-hyphenation", sources: "B N I", .layout, severity: .error,
    message: Bilingual(
      de: "Seite {page}: Am Ende der Zeile ist ein Wort getrennt: „{words}“.",
      en: "Page {page}: a word is broken at the end of the line: “{words}”."),
    fix: Bilingual(de: "Setzen Sie hyphens auf none.", en: "Set hyphens to none."),
    why: Bilingual(
      de: "Ein halbes Wort am Zeilenende muss man im Kopf zusammensetzen.",
      en: "Half a word at the end of a line must be put together in the head."),
    wrong: "hyphens: auto", right: "hyphens: none", check: nil,
    measure: { pages, run in
      for line in pages.lines where line.isHyphenated {
        let word = line.string.split(separator: " ").last.map(String.init) ?? ""
        run.report(line, words: word.replacing("\u{AD}", with: "-"))
      }
    })

  /// Lines break where the sense allows.
  package static let l6 = ProofRule(
    "L6", id: "easy.l6-sense-unit", sources: "N I", .layout, severity: .note,
    message: Bilingual(
      de: "Seite {page}: Die Zeile endet mit „{words}“, das zum nächsten Wort gehört.",
      en: "Page {page}: the line ends with “{words}”, which belongs to the next word."),
    fix: Bilingual(
      de: "Setzen Sie ein geschütztes Leerzeichen dahinter oder <br/> davor.",
      en: "Put a no-break space after it, or <br/> before."),
    why: Bilingual(
      de: "Artikel, Präpositionen und Zahlen gehören zu dem Wort danach.",
      en: "Articles, prepositions and numbers belong to the word after them."),
    wrong: "Sie gehen mit dem / Antrag zum Amt.", right: "Sie gehen / mit dem Antrag zum Amt.", check: nil,
    measure: { pages, run in
      for block in pages.blocks where pages.isProse(block) {
        for line in block.lines.dropLast() {
          guard let last = line.string.split(whereSeparator: \.isWhitespace).last.map({ $0.lowercased() }) else {
            continue
          }
          let isNumber = last.allSatisfy(\.isNumber)
          guard Closed.determiners.contains(last) || Closed.prepositions.contains(last) || isNumber, last != "sie",
            last != "ihr"
          else { continue }
          run.report(line, words: last)
        }
      }
    })

  /// No sentence over two pages.
  package static let l7 = ProofRule(
    "L7", id: "easy.l7-page-break", sources: "I N", .layout, severity: .error,
    message: Bilingual(
      de: "Seite {page}: {what} geht auf der nächsten Seite weiter: „{words}“.",
      en: "Page {page}: {what} goes on on the next page: “{words}”."),
    fix: Bilingual(
      de: "Setzen Sie break-inside: avoid für Absätze und Listenpunkte.",
      en: "Set break-inside: avoid for paragraphs and items."),
    why: Bilingual(
      de:
        "Beim Umblättern ist der Anfang vom Satz vergessen. Ein Satz über zwei Seiten ist ein Fehler, ein Absatz eine Warnung.",
      en:
        "On turning the page the start of the sentence is forgotten. A sentence on two pages is an error, a paragraph a warning."
    ),
    wrong: "ein Satz auf zwei Seiten", right: "ein Satz auf einer Seite", check: nil,
    measure: { pages, run in
      for block in pages.blocks {
        for (index, pair) in zip(block.lines, block.lines.dropFirst()).enumerated() where pair.0.page != pair.1.page {
          let text = block.text
          let start = text.starts[index + 1]
          let breaks = pages.sentences(block).contains { $0.lowerBound < start && start < $0.upperBound }
          let what =
            breaks ? Bilingual(de: "Ein Satz", en: "a sentence") : Bilingual(de: "Ein Absatz", en: "a paragraph")
          run.report(pair.0, arguments: ["what": .text(what)], severity: breaks ? .error : .warning)
        }
      }
    })
}
