package import Diagnostics

/// The file formats in which case data may come.
package enum CaseFormat: String, Sendable, CaseIterable {
  /// JSON, RFC 8259.
  case json
  /// YAML, core schema.
  case yaml
  /// XML with the schema's element names.
  case xml
  /// A series of cases, one a row.
  case csv

  /// The format that a file's name tells; nil when it tells none.
  package init?(fileName: String) {
    let lowered = fileName.lowercased()
    guard let dot = lowered.lastIndex(of: ".") else { return nil }
    switch lowered[lowered.index(after: dot)...] {
    case "json": self = .json
    case "yaml", "yml": self = .yaml
    case "xml": self = .xml
    case "csv", "tsv": self = .csv
    default: return nil
    }
  }

  /// The format of a file: what its name tells, else what its first character that is not blank tells.
  package init?(of file: SourceFile) {
    if let format = CaseFormat(fileName: file.name) {
      self = format
      return
    }
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    switch file.bytes.first(where: { !blanks.contains($0) }) {
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
    case UInt8(ascii: "<"): self = .xml
    default: return nil
    }
  }
}
