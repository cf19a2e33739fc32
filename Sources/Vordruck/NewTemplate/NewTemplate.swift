package import Diagnostics
import Glibc

/// Makes a template folder after another one, or after the starter that comes along (`Resources/Starter`).
package struct NewTemplate {
  private let resources: Resources

  /// Works on an installation.
  package init(resources: Resources) { self.resources = resources }

  /// What was made.
  package struct Result: Sendable {
    /// The new folder.
    package let folder: String
    /// Its files, sorted.
    package let files: [String]
    /// An example data file, if there is one, relative to the folder.
    package let example: String?
    /// Whether its data are those of a shared kind, whose example `vordruck example` prints.
    package let usesSharedData: Bool
  }

  /// Makes the folder `NAME` below `parent`; nil with findings when it cannot be made. Nothing that exists is touched.
  package func make(_ name: String, from model: String?, in parent: String, log: inout DiagnosticLog) -> Result? {
    guard name.wholeMatch(of: /[a-z0-9äöüß][a-z0-9äöüß_-]*/) != nil, name != "shared" else {
      log.report(Diagnostic(NewTemplateDiagnostics.invalidName, ["name": .name(name)]))
      return nil
    }
    let folder = parent == "." ? name : "\(parent)/\(name)"
    guard FileSystem.kind(folder) == nil else {
      log.report(Diagnostic(NewTemplateDiagnostics.exists, ["path": .name(folder)]))
      return nil
    }
    let source: String
    var oldName = "vorlage"
    if let model {
      guard let template = TemplateFolder.find(model, in: resources, log: &log) else { return nil }
      guard template.isFolder, let found = template.folder else {
        log.report(Diagnostic(NewTemplateDiagnostics.noFolder, ["name": .name(model)]))
        return nil
      }
      (source, oldName) = (found, template.name)
    } else {
      source = resources.root + "/Resources/Starter"
    }
    var files: [String] = []
    guard copy(source, to: folder, below: "", oldName: oldName, newName: name, files: &files, log: &log) else {
      return nil
    }
    let example = files.first { $0.hasPrefix("examples/") }
    let usesShared = example == nil && files.contains("schema.xsd")
    return Result(folder: folder, files: files, example: example, usesSharedData: usesShared)
  }

  private func copy(
    _ source: String, to target: String, below path: String, oldName: String, newName: String,
    files: inout [String], log: inout DiagnosticLog
  ) -> Bool {
    do throws(FileError) {
      guard unsafe mkdir(target, 0o755) == 0 else { throw FileError(path: target) }
      for entry in try FileSystem.names(in: source) {
        let from = "\(source)/\(entry)"
        let relative = path.isEmpty ? entry : "\(path)/\(entry)"
        switch FileSystem.kind(from) {
        case .folder?:
          guard
            copy(
              from, to: "\(target)/\(entry)", below: relative, oldName: oldName, newName: newName, files: &files,
              log: &log)
          else { return false }
        case .file?:
          let bytes = try FileSystem.read(from)
          try AtomicWriter.write(
            renamed(bytes, relative, oldName, newName), to: "\(target)/\(entry)", overwrites: false, mode: 0o644)
          files.append(relative)
        default: break
        }
      }
      return true
    } catch {
      log.report(
        Diagnostic(FileDiagnostics.outputNotWritable, ["path": .name(error.path), "reason": .text(error.reason)]))
      return false
    }
  }

  /// The name of the template inside its files: the `<file>` of catalogues, commands in the README.
  private func renamed(_ bytes: [UInt8], _ path: String, _ old: String, _ new: String) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    if path.hasPrefix("catalogues/") {
      return Array(text.replacing("<file id=\"\(old)\"", with: "<file id=\"\(new)\"").utf8)
    }
    if path == "README.md" {
      let commands = ["render", "check", "example", "schema", "i18n export", "batch"]
      let renamed = commands.reduce(text) { $0.replacing("vordruck \($1) \(old)", with: "vordruck \($1) \(new)") }
      return Array(renamed.replacing("./\(old) ", with: "./\(new) ").utf8)
    }
    return bytes
  }
}
