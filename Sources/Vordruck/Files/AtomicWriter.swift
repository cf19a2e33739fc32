import Glibc
import Synchronization

/// Writes a file so that a reader finds it whole or not at all.
///
/// The only temporary file is the unfinished output in its target folder, readable by its owner alone;
/// it disappears when writing fails.
enum AtomicWriter {
  /// Tells apart the unfinished files of workers that write into one folder.
  private static let writes = Atomic<Int>(0)

  /// Writes the bytes; without `overwrites` an existing file is left alone and reported as existing.
  ///
  /// - Parameter mode: The rights of the file; the owner's alone unless told otherwise.
  static func write(
    _ bytes: [UInt8], to path: String, overwrites: Bool, mode: mode_t = 0o600
  ) throws(FileError) {
    if !overwrites, FileSystem.kind(path) != nil { throw FileError(path: path, code: EEXIST) }
    let number = writes.wrappingAdd(1, ordering: .relaxed).newValue
    let temporary = "\(FileSystem.folder(of: path))/.vordruck-\(getpid())-\(number).part"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw FileError(path: path) }
    do throws(FileError) {
      _ = fchmod(descriptor, mode)
      try fill(descriptor, with: bytes, path: path)
      if overwrites {
        guard unsafe rename(temporary, path) == 0 else { throw FileError(path: path) }
      } else {
        // A hard link fails when the name is taken meanwhile; rename would replace that file silently.
        guard unsafe link(temporary, path) == 0 else { throw FileError(path: path) }
        unsafe _ = unlink(temporary)
      }
    } catch {
      unsafe _ = unlink(temporary)
      throw error
    }
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8], path: String) throws(FileError) {
    var failure: Int32 = 0
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          failure = errno
          return
        }
        written += count
      }
    }
    if failure == 0, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure != 0 { throw FileError(path: path, code: failure) }
  }
}
