import Diagnostics

/// Reads and registers the files that a command line names.
struct InputFiles {
  let sources: SourceMap
  /// The bytes of files that are not on disk.
  var provided: [String: [UInt8]] = [:]

  /// Reads a file by its path as the user wrote it, or standard input for `-`; reports why it cannot be read.
  func read(_ path: String, log: inout DiagnosticLog) -> SourceFile? {
    if let bytes = provided[path] { return sources.add(name: path, bytes: bytes) }
    do {
      let bytes = path == "-" ? try FileSystem.readStandardInput() : try FileSystem.read(path)
      return sources.add(name: path, bytes: bytes)
    } catch {
      if error.isMissing {
        let names = (try? FileSystem.names(in: FileSystem.folder(of: path))) ?? []
        log.report(
          Diagnostic(
            FileDiagnostics.missing, suggestion: EditDistance.nearest(to: FileSystem.name(of: path), in: names),
            ["path": .name(path)]))
      } else {
        log.report(
          Diagnostic(FileDiagnostics.unreadable, ["path": .name(path), "reason": .text(error.reason)]))
      }
      return nil
    }
  }
}
