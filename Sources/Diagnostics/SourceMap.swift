import Synchronization

/// All source files of one run; append-only, so that a span stays valid while the run lasts.
///
/// A class because every stage that reads an included file adds to the same register; the lock makes it `Sendable`.
package final class SourceMap: Sendable {
  private let files: Mutex<[SourceFile]>

  /// Creates an empty register.
  package init() { files = Mutex([]) }

  /// Creates a register that begins with another's files, so that spans into them stay valid.
  package init(continuing other: SourceMap) { files = Mutex(other.files.withLock { $0 }) }

  /// Registers a file's bytes under the name that messages show.
  package func add(name: String, bytes: [UInt8]) -> SourceFile {
    files.withLock { files in
      let file = SourceFile(id: SourceID(index: Int32(files.count)), name: name, bytes: bytes)
      files.append(file)
      return file
    }
  }

  /// Registers a file of another register; neither its bytes nor its lines are read again.
  package func add(_ file: SourceFile) -> SourceFile {
    files.withLock { files in
      let own = SourceFile(id: SourceID(index: Int32(files.count)), sharing: file)
      files.append(own)
      return own
    }
  }

  /// The file behind an id.
  package subscript(id: SourceID) -> SourceFile { files.withLock { $0[Int(id.index)] } }

  /// The place where a span begins.
  package func location(of span: SourceSpan) -> SourceLocation {
    self[span.source].location(of: Int(span.start))
  }
}
