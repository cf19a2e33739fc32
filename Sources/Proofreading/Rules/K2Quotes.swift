import Diagnostics

extension ProofRule {
  /// Straight and unpaired quotation marks.
  package static let k2 = ProofRule(
    "K2", id: "office.k2-quotes", sources: "V 5", .exact,
    message: Bilingual(
      de: "Das Anführungszeichen {words} ist gerade, englisch oder ohne Gegenstück.",
      en: "The quotation mark {words} is straight, English or has no partner."),
    fix: Bilingual(
      de: "Schreiben Sie „…“, und schließen Sie jedes Zitat.", en: "Write „…“ and close every quotation."),
    why: Bilingual(
      de: "Ohne Gegenstück ist nicht zu sehen, wo ein Zitat endet; zweierlei Zeichen in einer Vorlage fallen auf.",
      en: "Without its partner nobody sees where a quotation ends; two kinds of marks in one paper catch the eye."),
    wrong: "Das Programm \"KIM\" läuft aus.", right: "Das Programm „KIM“ läuft aus."
  ) { text, run in
    // A quotation may go on over paragraphs.
    var open: (block: Int, start: Int)?
    for (number, block) in text.text.blocks.enumerated() where block.isGerman {
      let bytes = block.text
      var straight: Int?
      var index = 0
      while index < bytes.count {
        defer { index += 1 }
        if bytes[index] == 0x22 {
          let isInch = index > 0 && (0x30...0x39).contains(bytes[index - 1])
          if straight == nil, !isInch { straight = index }
        }
        // U+201x is E2 80 xx.
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { continue }
        switch bytes[index + 2] {
        case 0x9E:
          if let open { run.report(open.start..<open.start + 3, inBlock: open.block, of: text.text) }
          open = (number, index)
        case 0x9C:
          if open == nil { run.report(index..<index + 3, inBlock: number, of: text.text) }
          open = nil
        case 0x9D:
          run.report(index..<index + 3, inBlock: number, of: text.text, better: "“")
          open = nil
        default: break
        }
      }
      if let straight { run.report(straight..<straight + 1, inBlock: number, of: text.text) }
    }
    if let open { run.report(open.start..<open.start + 3, inBlock: open.block, of: text.text) }
  }
}
