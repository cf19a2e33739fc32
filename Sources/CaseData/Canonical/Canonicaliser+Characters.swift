import Diagnostics
import Markup

extension Canonicaliser {
  /// The text in normal form C, after reporting characters that a register or a reader would stumble over.
  mutating func checkedText(
    _ text: String, of value: RawDocument.ValueID, as field: Field, characters: CharacterClass? = nil,
    language: String? = nil
  ) -> String {
    let findings = TextFindings.find(in: text, characters: characters, language: language)
    for finding in findings {
      report(
        finding.definition, at: document.place(of: finding.range, in: value), field, finding.arguments)
    }
    return findings.contains { $0.definition.id == FieldDiagnostics.notNormalized.id }
      ? Normalization.nfc(text) : text
  }
}

/// Doubtful characters in texts of the case data.
struct TextFindings {
  let definition: DiagnosticDefinition
  /// The UTF-8 offsets in the text.
  let range: Range<Int>
  let arguments: [String: DiagnosticArgument]

  /// What is doubtful in a text: form, direction characters, letters of the wrong keyboard, the data type of DIN 91379.
  static func find(in text: String, characters: CharacterClass?, language: String?) -> [TextFindings] {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    var findings: [TextFindings] = []
    var normal = text
    if !isASCII {
      if let offset = Normalization.firstDifference(in: text) {
        normal = Normalization.nfc(text)
        findings.append(at(offset, in: text, FieldDiagnostics.notNormalized))
      }
      findings += directions(in: text)
      if let language { findings += letters(in: text, language) }
    }
    guard let characters else { return findings }
    let latin = LatinCharacters.shared
    // Offsets of a text that is not in normal form would be off; the findings are still right.
    findings += finding(
      latin.violations(in: normal, of: characters), FieldDiagnostics.characterOutsideClass,
      ["class": .name(characters.rawValue)])
    if !isASCII { findings += finding(latin.deprecated(in: normal), FieldDiagnostics.deprecatedCharacter) }
    return findings
  }

  /// One finding for all such characters of a value, at the first of them: a name in Greek is one mistake.
  private static func finding(
    _ violations: [LatinCharacters.Violation], _ definition: DiagnosticDefinition,
    _ arguments: [String: DiagnosticArgument] = [:]
  ) -> [TextFindings] {
    guard let first = violations.first else { return [] }
    let length = first.scalars.reduce(0) { $0 + UTF8.width($1) }
    let characters = CharacterWords.argument(for: violations.map(\.scalars))
    return [
      TextFindings(
        definition: definition, range: first.offset..<first.offset + length,
        arguments: arguments.merging(["characters": characters]) { $1 })
    ]
  }

  private static func at(
    _ offset: Int, in text: String, _ definition: DiagnosticDefinition
  ) -> TextFindings {
    let index = text.utf8.index(text.startIndex, offsetBy: min(offset, text.utf8.count))
    let scalar = index < text.endIndex ? text.unicodeScalars[index] : "\u{FFFD}"
    return TextFindings(
      definition: definition, range: offset..<offset + UTF8.width(scalar),
      arguments: ["character": CharacterWords.argument(for: [[scalar]])])
  }

  /// Embeddings and isolates must be closed within their paragraph (UAX #9, BD9 and X1 to X8).
  private static func directions(in text: String) -> [TextFindings] {
    var open: [(offset: Int, scalar: Unicode.Scalar)] = []
    var stray: [(offset: Int, scalar: Unicode.Scalar)] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068: open.append((offset, scalar))
      case 0x202C:
        if let last = open.last, last.scalar.value < 0x2066 {
          open.removeLast()
        } else {
          stray.append((offset, scalar))
        }
      case 0x2069:
        if let last = open.last, last.scalar.value >= 0x2066 {
          open.removeLast()
        } else {
          stray.append((offset, scalar))
        }
      default: break
      }
      offset += UTF8.width(scalar)
    }
    return (open + stray).sorted { $0.offset < $1.offset }.map {
      at($0.offset, in: text, FieldDiagnostics.unbalancedDirection)
    }
  }

  /// Letters that look like those of the language but are another language's.
  private static func letters(in text: String, _ language: String) -> [TextFindings] {
    let pairs: [UInt32: Unicode.Scalar]
    switch language.prefix(while: { $0 != "-" }) {
    case "ro": pairs = [0x15E: "\u{218}", 0x15F: "\u{219}", 0x162: "\u{21A}", 0x163: "\u{21B}"]
    case "fa", "prs": pairs = [0x643: "\u{6A9}", 0x64A: "\u{6CC}"]
    default: return []
    }
    var findings: [TextFindings] = []
    var seen: Set<UInt32> = []
    var offset = 0
    for scalar in text.unicodeScalars {
      if let right = pairs[scalar.value], seen.insert(scalar.value).inserted {
        findings.append(
          TextFindings(
            definition: FieldDiagnostics.wrongLetter, range: offset..<offset + UTF8.width(scalar),
            arguments: [
              "character": CharacterWords.argument(for: [[scalar]]), "right": CharacterWords.argument(for: [[right]]),
            ]))
      }
      offset += UTF8.width(scalar)
    }
    return findings
  }
}
