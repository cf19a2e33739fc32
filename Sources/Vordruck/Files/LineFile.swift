import Glibc

/// A file to which lines are added, each with one call, so that what is written survives the end of the process.
final class LineFile: Sendable {
  private let descriptor: Int32

  /// Opens a file, readable by its owner alone.
  ///
  /// - Parameter isContinued: Whether a file that exists is continued; else it must not exist.
  init(_ path: String, isContinued: Bool) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | (isContinued ? 0 : O_EXCL)
    descriptor = unsafe open(path, flags, 0o600)
    guard descriptor >= 0 else { throw FileError(path: path) }
  }

  deinit { close(descriptor) }

  /// Adds a line, with its line end.
  func write(_ line: String) {
    let bytes = Array(line.utf8)
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return }
        written += count
      }
    }
  }
}
