import CaseData
import Catalogues
import Diagnostics

/// Puts translations beside German texts in a JSON or YAML file and leaves everything else as it is.
struct CaseTextInsertion {
  private let bytes: [UInt8]
  private let document: RawDocument
  private let language: String
  private let isJSON: Bool
  private var edits: FileEdits

  init(_ file: SourceFile, _ document: RawDocument, language: String) {
    bytes = file.bytes
    self.document = document
    self.language = language
    isJSON = CaseFormat(of: file) == .json
    edits = FileEdits(file.bytes)
  }

  /// The file with all translations.
  func result() -> [UInt8] { edits.result() }

  /// Puts the translation of one text at its place.
  mutating func insert(_ words: String, at entry: CaseTexts.Entry) {
    let text = Self.quoted(words)
    let span = document.span(entry.value)
    let range = Int(span.start)..<Int(span.start) + Int(span.length)
    guard document.kind(entry.value) == .object else {
      // The bare German text becomes a map.
      let german = isJSON ? String(decoding: bytes[range], as: UTF8.self) : Self.quoted(entry.german)
      let key = isJSON ? "\"de\": \(german), \"\(language)\": " : "de: \(german), \(language): "
      return edits.replace(range, with: "{\(key)\(text)}")
    }
    if let present = document.member(language, of: entry.value) {
      let span = document.span(present)
      return edits.replace(Int(span.start)..<Int(span.start) + Int(span.length), with: text)
    }
    let german = document.span(entry.germanValue)
    let end = Int(german.start) + Int(german.length)
    let key = document.keySpan(entry.germanValue).map { Int($0.start) } ?? end
    let (indent, isAlone) = indentation(before: key)
    if isJSON {
      edits.insert((isAlone ? ",\n\(indent)" : ", ") + "\"\(language)\": \(text)", at: end)
    } else if bytes[range].first == UInt8(ascii: "{") {
      edits.insert(", \(language): \(text)", at: end)
    } else if [UInt8(ascii: "|"), UInt8(ascii: ">")].contains(bytes[Int(german.start)]) {
      // Behind a block text its end is hard to see; before its key there is room.
      edits.insert("\(language): \(text)\n\(indent)", at: key)
    } else {
      let line = bytes[end...].firstIndex(of: 0x0A) ?? bytes.count
      edits.insert("\n\(indent)\(language): \(text)", at: line)
    }
  }

  /// The blanks that put a line under a key, and whether the key is the first thing on its line.
  private func indentation(before key: Int) -> (indent: String, isAlone: Bool) {
    var start = key
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    let before = bytes[start..<key]
    let isAlone = before.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x22 }
    let width = before.count { $0 & 0xC0 != 0x80 && $0 != 0x22 }
    return (String(repeating: " ", count: width), isAlone)
  }

  /// A text between quotes, as both JSON and YAML read it.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
