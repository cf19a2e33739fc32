import Glibc

/// A file operation that the system refused.
struct FileError: Error, Equatable {
  /// The path as given.
  let path: String
  /// The system's error number.
  let code: Int32

  /// Takes the error number of the call that has just failed.
  init(path: String) {
    self.init(path: path, code: errno)
  }

  init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }

  /// Whether there is no such file.
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether the rights do not suffice.
  var isForbidden: Bool { code == EACCES || code == EPERM || code == EROFS }

  /// Whether the file is there already.
  var isExisting: Bool { code == EEXIST }
}
