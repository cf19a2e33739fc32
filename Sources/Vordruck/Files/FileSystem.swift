import Glibc

/// The few file operations that Vordruck needs; every failure carries the system's reason.
enum FileSystem {
  /// What kind of thing a path names.
  enum Kind {
    case file, folder, other
  }

  /// The largest input that is read, in bytes: far above any case file, far below memory.
  static let sizeLimit = 256 << 20

  /// What a path names, following links; nil when there is nothing.
  static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The rights of a file; nil when there is none.
  static func mode(_ path: String) -> mode_t? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status.st_mode & 0o777
  }

  /// All bytes of a file, or of a pipe.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path) }
    defer { close(descriptor) }
    return try read(descriptor, path: path)
  }

  /// All bytes of standard input.
  static func readStandardInput() throws(FileError) -> [UInt8] { try read(STDIN_FILENO, path: "-") }

  private static func read(_ descriptor: Int32, path: String) throws(FileError) -> [UInt8] {
    var status = stat()
    let expected = unsafe fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    if expected > sizeLimit { throw FileError(path: path, code: EFBIG) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    let chunk = max(expected + 1, 1 << 16)
    while true {
      var received = 0
      let start = bytes.count
      bytes += unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        received = unsafe Glibc.read(descriptor, buffer.baseAddress, chunk)
        count = max(0, received)
      }
      if received < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path)
      }
      if received == 0 { return bytes }
      if start + received > sizeLimit { throw FileError(path: path, code: EFBIG) }
    }
  }

  /// The names inside a folder, sorted by bytes, without hidden ones.
  static func names(in folder: String) throws(FileError) -> [String] {
    guard let directory = unsafe opendir(folder) else { throw FileError(path: folder) }
    defer { unsafe _ = closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path with all links and dots resolved; nil when it does not exist.
  static func canonical(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Whether files can be made in a folder.
  static func isWritable(_ folder: String) -> Bool { unsafe access(folder, W_OK | X_OK) == 0 }

  /// The folder part of a path, "." when there is none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
