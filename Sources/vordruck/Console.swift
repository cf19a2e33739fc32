import Glibc

/// Standard output for results, standard error for everything about them.
struct Console {
  /// Writes a line to standard output.
  func print(_ line: String) { write(Array((line + "\n").utf8), to: STDOUT_FILENO) }

  /// Writes bytes to standard output.
  func output(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes a line to standard error.
  func note(_ line: String) { write(Array((line + "\n").utf8), to: STDERR_FILENO) }

  /// Whether standard error is a terminal: only there may values of the case data appear by themselves.
  var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether standard output is a screen, and not a file or another program.
  var isScreen: Bool { isatty(STDOUT_FILENO) == 1 }

  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count <= 0 {
          if errno == EINTR { continue }
          return  // nobody is reading any more
        }
        written += count
      }
    }
  }
}
