/// A file that OParl objects speak of: the rendered document or an annex.
package struct OParlFile: Hashable, Sendable {
  /// The name without folders.
  package let fileName: String
  /// What people call it.
  package let title: String
  /// The content.
  package let bytes: [UInt8]

  /// Creates a file.
  package init(fileName: String, title: String, bytes: [UInt8]) {
    self.fileName = fileName
    self.title = title
    self.bytes = bytes
  }

  /// The type that the name or the first bytes tell; nil when they tell none.
  var mimeType: String? {
    if bytes.starts(with: Array("%PDF-".utf8)) { return "application/pdf" }
    let ending = fileName.split(separator: ".").last.map { $0.lowercased() }
    return switch ending {
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "txt": "text/plain"
    case "xml": "application/xml"
    case "json": "application/json"
    default: nil
    }
  }
}
