import CaseData
import Diagnostics

/// An office's folder: settings, style, letterhead, own wording.
struct House {
  /// The folder's path.
  let folder: String
  /// The pattern of file names for `-o FOLDER/`, from `house.yaml`; nil for the standard one.
  let fileName: String?

  /// The office of the examples, whose wording is the templates'.
  static let sample = "musterstadt"

  /// The style sheet, if there is one.
  var styleSheet: String? {
    let path = folder + "/house.css"
    return FileSystem.kind(path) == .file ? path : nil
  }

  /// The settings, if there are any.
  var settings: String? {
    let path = folder + "/house.yaml"
    return FileSystem.kind(path) == .file ? path : nil
  }

  /// The names of all houses, sorted.
  static func names(in resources: Resources) -> [String] {
    let names = (try? FileSystem.names(in: resources.houses)) ?? []
    return names.filter { FileSystem.kind("\(resources.houses)/\($0)") == .folder }
  }

  /// Finds a house by name or folder; nil without one or, with a finding, when there is none of that name.
  static func find(
    _ name: String?, in resources: Resources, inputs: InputFiles, log: inout DiagnosticLog
  ) -> House? {
    guard let name else { return nil }
    let folder = name.contains("/") ? name : "\(resources.houses)/\(name)"
    guard FileSystem.kind(folder) == .folder, name != "..", name != "." else {
      let names = names(in: resources)
      log.report(
        Diagnostic(
          FileDiagnostics.unknownHouse, suggestion: EditDistance.nearest(to: name, in: names),
          ["name": .name(name), "available": .name(names.joined(separator: ", "))]))
      return nil
    }
    return House(folder: folder, fileName: fileName(in: folder, inputs: inputs, log: &log))
  }

  /// The `fileName` of `house.yaml`.
  private static func fileName(in folder: String, inputs: InputFiles, log: inout DiagnosticLog) -> String? {
    guard let path = House(folder: folder, fileName: nil).settings, let file = inputs.read(path, log: &log),
      let settings = CaseLoader.read(file, log: &log), let value = settings.member("fileName", of: settings.root)
    else { return nil }
    return settings.text(value)
  }
}
