import Pages

/// The characters of a font for typing by code: Windows-1252, with letters of a script in the places of signs that
/// nobody types into forms (ISO 32000-1 §9.6.6; glyph names of the Adobe Glyph List, as ISO 19005-2 §6.2.11.6 demands).
struct TypingEncoding {
  private var scalars: [Unicode.Scalar?]
  /// The codes that differ from Windows-1252 with the names of their glyphs, in ascending order.
  private(set) var differences: [(code: Int, name: String)] = []

  /// Fills the codes with what a font has.
  init(_ script: TypingScript, has: (Unicode.Scalar) -> Bool) {
    scalars = (0...255).map { Self.windows1252($0) }
    // Scripts of their own need the places of Latin letters that German does without.
    var free = (script == .latin ? [] : Self.foreign)[...] + Self.replaceable
    for letter in Self.letters(of: script) where has(letter.scalar) {
      guard let code = free.popFirst() else { break }
      scalars[code] = letter.scalar
      differences.append((code, letter.name))
    }
    differences.sort { $0.code < $1.code }
    for code in scalars.indices {
      if let scalar = scalars[code], !has(scalar) { scalars[code] = nil }
    }
  }

  /// The character of a code.
  subscript(code: Int) -> Unicode.Scalar? { scalars[code] }

  /// All characters in the order of their codes.
  var characters: [Unicode.Scalar] { scalars.compactMap(\.self) }

  private static func windows1252(_ code: Int) -> Unicode.Scalar? {
    switch code {
    case 0x20...0x7E, 0xA0...0xFF: Unicode.Scalar(UInt8(code))
    case 0x80...0x9F: upperHalf[code - 0x80]
    default: nil
    }
  }

  private static let upperHalf: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil, nil, "‘", "’", "“", "”", "•", "–",
    "—",
    "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  /// Codes without a character or with one that is not typed into forms; tab and line breaks keep theirs.
  private static let replaceable: [Int] =
    [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x83, 0x86, 0x87, 0x88, 0x89, 0x95, 0x98, 0x99] + Array(0xA1...0xA6)
    + [0xA8, 0xA9, 0xAA, 0xAC, 0xAD, 0xAE, 0xAF, 0xB1, 0xB3, 0xB6, 0xB7, 0xB8, 0xB9, 0xBA, 0xBC, 0xBD, 0xBE, 0xBF]
    + [0xD7, 0xF7, 0x7F] + Array(0x01...0x08) + [0x0B, 0x0C] + Array(0x0E...0x1F)

  /// Codes of Latin letters with accents that German has not.
  private static let foreign = (0xC0...0xFF).filter {
    ![0xC4, 0xC9, 0xD6, 0xD7, 0xDC, 0xDF, 0xE4, 0xE8, 0xE9, 0xF6, 0xF7, 0xFC].contains($0)
  }

  // MARK: Letters

  private static func letters(of script: TypingScript) -> [(scalar: Unicode.Scalar, name: String)] {
    switch script {
    case .latin: latin
    case .cyrillic: cyrillic
    case .greek: greek
    }
  }

  private static func pairs(_ scalars: String, _ names: String) -> [(scalar: Unicode.Scalar, name: String)] {
    zip(scalars.unicodeScalars, names.split(separator: " ")).map { ($0, String($1)) }
  }

  /// Turkish, Polish, South Slavic, Romanian, Czech and Slovak, Hungarian, Latvian and Lithuanian.
  private static let latin =
    pairs("ĞğİıŞş", "Gbreve gbreve Idotaccent dotlessi Scedilla scedilla")
    + pairs(
      "ĄąĆćĘęŁłŃńŚśŹźŻż",
      "Aogonek aogonek Cacute cacute Eogonek eogonek Lslash lslash Nacute nacute Sacute sacute Zacute zacute "
        + "Zdotaccent zdotaccent")
    + pairs("ČčĐđ", "Ccaron ccaron Dcroat dcroat")
    + pairs("ĂăȘșȚț", "Abreve abreve Scommaaccent scommaaccent uni021A uni021B")
    + pairs(
      "ĚěŘřŮůĎďŤťŇňĽľ",
      "Ecaron ecaron Rcaron rcaron Uring uring Dcaron dcaron Tcaron tcaron Ncaron ncaron Lcaron lcaron")
    + pairs("ŐőŰű", "Ohungarumlaut ohungarumlaut Uhungarumlaut uhungarumlaut")
    + pairs(
      "ĀāĒēĢģĪīĶķĻļŅņŪūĖėĮįŲų",
      "Amacron amacron Emacron emacron Gcommaaccent gcommaaccent Imacron imacron Kcommaaccent kcommaaccent "
        + "Lcommaaccent lcommaaccent Ncommaaccent ncommaaccent Umacron umacron Edotaccent edotaccent Iogonek iogonek "
        + "Uogonek uogonek")

  /// The letters of the Slavic languages and the number sign.
  private static let cyrillic: [(scalar: Unicode.Scalar, name: String)] = {
    var letters: [(scalar: Unicode.Scalar, name: String)] = []
    func add(_ scalars: String, from first: Int) {
      for (offset, scalar) in scalars.unicodeScalars.enumerated() { letters.append((scalar, "afii\(first + offset)")) }
    }
    add("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", from: 10065)
    add("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ", from: 10017)
    add("ґђѓєѕіїјљњћќў", from: 10098)
    add("ҐЂЃЄЅІЇЈЉЊЋЌЎ", from: 10050)
    letters += pairs("џЏ№", "afii10193 afii10145 afii61352")
    return letters
  }()

  /// The modern Greek alphabet.
  private static let greek =
    pairs(
      "αβγδεζηθικλμνξοπρςστυφχψωάέήίόύώϊϋΐΰ",
      "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mugreek nu xi omicron pi rho sigma1 sigma tau "
        + "upsilon phi chi psi omega alphatonos epsilontonos etatonos iotatonos omicrontonos upsilontonos omegatonos "
        + "iotadieresis upsilondieresis iotadieresistonos upsilondieresistonos")
    + pairs(
      "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ",
      "Alpha Beta Gamma Deltagreek Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon "
        + "Phi Chi Psi Omegagreek Alphatonos Epsilontonos Etatonos Iotatonos Omicrontonos Upsilontonos Omegatonos")
}
