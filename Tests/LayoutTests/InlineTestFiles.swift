#if canImport(Glibc)
  import Glibc
#endif

/// Files of the repository that inline tests need.
enum InlineTestFiles {
  /// The folder of the package, found from this file.
  static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The bytes of a file below the package's folder; nil when it cannot be read.
  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = unsafe fopen(root + "/" + path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { return result }
      result += buffer[..<count]
    }
  }
}
