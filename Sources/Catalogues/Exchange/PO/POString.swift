/// The strings of PO files: between quotes, with the escapes of C.
enum POString {
  /// What is wrong with a string, and how many bytes from its start.
  struct Problem: Error {
    let reason: POProblem
    let offset: Int
  }

  /// Reads the string that begins with the first byte and ends with the last.
  ///
  /// Of C's escapes only those stand in texts that XML can hold; a bell or a form feed is no part of a text.
  static func read(_ bytes: ArraySlice<UInt8>) throws(Problem) -> String {
    var result: [UInt8] = []
    var position = bytes.startIndex + 1
    func problem(_ reason: POProblem) -> Problem { Problem(reason: reason, offset: position - bytes.startIndex) }
    guard bytes.first == UInt8(ascii: "\"") else { throw Problem(reason: .noString, offset: 0) }
    while position < bytes.endIndex {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        guard position + 1 == bytes.endIndex else { throw problem(.behindString) }
        return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard position + 1 < bytes.endIndex, let character = escapes[bytes[position + 1]] else {
          throw problem(.escape)
        }
        result.append(character)
        position += 2
      case 0..<0x20 where byte != 0x09: throw problem(.control)
      default:
        result.append(byte)
        position += 1
      }
    }
    throw problem(.unterminated)
  }

  /// The string between quotes.
  static func written(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "\""): 0x22,
    UInt8(ascii: "\\"): 0x5C,
  ]
}
