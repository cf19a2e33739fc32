package import Diagnostics

/// Where a document goes: a file, a folder that names it by the house's pattern, or standard output.
package struct OutputTarget: Sendable {
  /// Whether the bytes go to standard output.
  package let isStandardOutput: Bool
  /// The file's path.
  package let path: String

  /// Resolves `-o`; a file in a folder gets the format's ending.
  ///
  /// - Parameter mark: What the name must end with, such as `-entwurf` for a draft, in whatever case; empty for a paper that is
  ///   what it seems.
  package init(_ output: String, run: PipelineRun, mark: String, ending: String = ".pdf") {
    isStandardOutput = output == "-"
    let isFolder = output.hasSuffix("/") || FileSystem.kind(output) == .folder
    if isFolder {
      path = (output.hasSuffix("/") ? output : output + "/") + run.suggestedName + mark + ending
    } else if output.hasSuffix(ending), !output.lowercased().hasSuffix(mark.dropFirst().lowercased() + ending) {
      path = output.dropLast(ending.utf8.count) + mark + ending
    } else {
      path = output
    }
  }

  /// The target of a file that accompanies the document.
  package init(file path: String) { self.init(path: path) }

  private init(path: String) {
    isStandardOutput = false
    self.path = path
  }

  /// One target for each page: `seite.png` becomes `seite-1.png`, with as many digits as the last page needs; a single
  /// page keeps the name.
  package func pages(_ count: Int) -> [OutputTarget] {
    guard count > 1, !isStandardOutput else { return [self] }
    let name = path.hasSuffix(".png") ? String(path.dropLast(4)) : path
    let digits = String(count).count
    return (1...count).map { number in
      let padding = String(repeating: "0", count: digits - String(number).count)
      return OutputTarget(path: "\(name)-\(padding)\(number).png")
    }
  }

  /// Reports what would prevent writing, without writing.
  package func check(overwrites: Bool, log: inout DiagnosticLog) {
    guard !isStandardOutput else { return }
    let folder = FileSystem.folder(of: path)
    guard FileSystem.kind(folder) == .folder else {
      log.report(Diagnostic(FileDiagnostics.outputFolderMissing, ["path": .name(folder)]))
      return
    }
    if !FileSystem.isWritable(folder) {
      log.report(
        Diagnostic(
          FileDiagnostics.outputNotWritable,
          ["path": .name(path), "reason": .text(Bilingual(de: "die Rechte reichen nicht", en: "permission denied"))]))
    } else if FileSystem.kind(path) == .folder {
      log.report(
        Diagnostic(
          FileDiagnostics.outputNotWritable,
          ["path": .name(path), "reason": .text(Bilingual(de: "es ist ein Ordner", en: "it is a folder"))]))
    } else if !overwrites, FileSystem.kind(path) != nil {
      log.report(Diagnostic(FileDiagnostics.outputExists, ["path": .name(path)]))
    }
  }

  /// Writes the file whole, or reports why not.
  package func write(_ bytes: [UInt8], overwrites: Bool, log: inout DiagnosticLog) {
    var problems = DiagnosticLog()
    check(overwrites: overwrites, log: &problems)
    log.append(problems)
    guard !problems.hasErrors else { return }
    do {
      try AtomicWriter.write(bytes, to: path, overwrites: overwrites)
    } catch {
      let definition = error.isExisting ? FileDiagnostics.outputExists : FileDiagnostics.outputNotWritable
      log.report(Diagnostic(definition, ["path": .name(path), "reason": .text(error.reason)]))
    }
  }
}
