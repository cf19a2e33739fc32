package import Diagnostics

/// A word of the law that Leichte Sprache sets apart and explains.
package struct Term: Hashable, Sendable {
  /// The name by which texts refer to it, `aufenthaltserlaubnis`.
  package let id: String
  /// The word with bars at its joints, `Aufenthalts|erlaubnis`.
  package let word: String
  /// Inflected forms that begin differently, with bars.
  package let forms: [String]
  /// What it means, in Leichte Sprache; long words with bars. Nil when it needs none.
  package let explanation: String?
  /// Words that mean the same and shall not stand for it.
  package let avoided: [String]
  /// The name of its pictogram.
  package let picture: String?
  /// The place in the store.
  package let span: SourceSpan?

  /// The word as papers of the law spell it.
  package var official: String { TermJoint.none.written(word) }

  /// An inflected form with bars at its joints, `Aufenthalts|erlaubnisse`; as it is when it does not begin like the term.
  ///
  /// The form may be written with hyphens, Mediopunkte or bars already.
  package func jointed(_ form: String) -> String {
    if form.contains("|") { return form }
    let plain = Self.plain(form)
    for word in [word] + forms {
      if TermJoint.none.written(word).lowercased() == plain.lowercased() { return Self.cased(word, like: plain) }
      // An ending belongs to the last part; all parts before are the same.
      let parts = word.split(separator: "|").map(String.init)
      let head = parts.dropLast().joined()
      guard !head.isEmpty, plain.lowercased().hasPrefix(head.lowercased()), plain.count > head.count else { continue }
      let start = Self.cased(parts.dropLast().joined(separator: "|"), like: plain)
      return start + "|" + String(plain.dropFirst(head.count))
    }
    return form
  }

  /// A word without marks at its joints; a hyphen counts as one only where a capital follows.
  package static func plain(_ form: String) -> String {
    var result = ""
    var wasHyphen = false
    for character in form where character != "|" && character != "\u{B7}" {
      if wasHyphen {
        result += character.isUppercase ? character.lowercased() : "-" + String(character)
        wasHyphen = false
      } else if character == "-" {
        wasHyphen = true
      } else {
        result.append(character)
      }
    }
    return wasHyphen ? result + "-" : result
  }

  private static func cased(_ word: String, like form: String) -> String {
    String(form.prefix(1)) + String(word.dropFirst())
  }
}
