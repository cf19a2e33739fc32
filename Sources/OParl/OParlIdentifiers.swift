/// The addresses of objects: made from what people call a thing, so that every system that knows the session file makes
/// the same ones, and objects written on different days refer to each other.
struct OParlIdentifiers {
  /// The address of the office's interface, without a slash at the end.
  let base: String

  init(base: String) {
    var base = base[...]
    while base.hasSuffix("/") { base = base.dropLast() }
    self.base = String(base)
  }

  var body: String { base + "/body/1" }
  func list(_ name: String) -> String { body + "/" + name }
  func organization(_ name: String) -> String { base + "/organization/" + Self.slug(name) }
  func person(_ name: String) -> String { base + "/person/" + Self.slug(name) }
  func membership(_ name: String, in organization: String) -> String {
    base + "/membership/" + Self.slug(name) + "-" + Self.slug(organization)
  }
  func meeting(_ organization: String, on date: String) -> String {
    base + "/meeting/" + date + "-" + Self.slug(organization)
  }
  func agendaItem(_ number: String, isPublic: Bool, of organization: String, on date: String) -> String {
    base + "/agendaitem/" + date + "-" + Self.slug(organization) + (isPublic ? "-" : "-n-") + Self.slug(number)
  }
  func paper(_ reference: String) -> String { base + "/paper/" + Self.slug(reference) }
  func consultation(_ reference: String, on date: String, in organization: String) -> String {
    base + "/consultation/" + Self.slug(reference) + "-" + date + "-" + Self.slug(organization)
  }
  func location(_ words: [String]) -> String { base + "/location/" + Self.slug(words.joined(separator: "-")) }
  func term(_ name: String) -> String { base + "/legislativeterm/" + Self.slug(name) }
  func file(_ name: String) -> String { base + "/file/" + Self.segment(name) }
  func download(_ name: String) -> String { base + "/download/" + Self.segment(name) }

  /// Lower-case letters, digits and hyphens: `Ausschuss für Bürgereingaben` becomes `ausschuss-fuer-buergereingaben`.
  ///
  /// What has no such form stays recognisable as its code points, so that two names never become one.
  static func slug(_ text: String) -> String {
    var result = ""
    var needsHyphen = false
    for scalar in text.lowercased().unicodeScalars {
      var piece: String
      switch scalar {
      case "a"..."z", "0"..."9": piece = String(scalar)
      case "ä": piece = "ae"
      case "ö": piece = "oe"
      case "ü": piece = "ue"
      case "ß": piece = "ss"
      case _ where scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark:
        piece = "u" + String(scalar.value, radix: 16)
      default:
        needsHyphen = !result.isEmpty
        continue
      }
      if needsHyphen { piece = "-" + piece }
      needsHyphen = false
      result += piece
    }
    return result.isEmpty ? "0" : result
  }

  /// A file name as one segment of an address (RFC 3986 §3.3), the rest percent-encoded.
  static func segment(_ name: String) -> String {
    var result = ""
    for byte in name.utf8 {
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": result.unicodeScalars.append(scalar)
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%" + (hex.count < 2 ? "0" + hex : hex)
      }
    }
    return result
  }
}
