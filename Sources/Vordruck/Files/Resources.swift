import Glibc

/// Where an installation keeps templates, houses, fonts and dictionaries.
package struct Resources: Sendable {
  /// The folder that holds `Templates`, `Houses`, `Fonts` and `Resources`.
  package let root: String

  /// Takes a folder as given on the command line.
  package init(root: String) { self.root = root }

  /// Finds the installation: `../share/vordruck` beside the executable, else the source tree around it.
  package static func locate() -> Resources? {
    guard let executable = FileSystem.canonical("/proc/self/exe") else { return nil }
    var folder = FileSystem.folder(of: executable)
    let shared = FileSystem.folder(of: folder) + "/share/vordruck"
    if isRoot(shared) { return Resources(root: shared) }
    while folder != "/" {
      if isRoot(folder) { return Resources(root: folder) }
      folder = FileSystem.folder(of: folder)
    }
    return nil
  }

  private static func isRoot(_ folder: String) -> Bool {
    FileSystem.kind(folder + "/Templates") == .folder && FileSystem.kind(folder + "/Fonts") == .folder
  }

  var templates: String { root + "/Templates" }
  var shared: String { root + "/Templates/shared" }
  var houses: String { root + "/Houses" }
  var facts: String { root + "/Facts" }
  var terms: String { root + "/Terms" }
  var fonts: String { root + "/Fonts" }
  var proofreading: String { root + "/Proofreading" }
  var recognition: String { root + "/Resources/Recognition" }
  var hyphenation: String { root + "/Resources/Hyphenation" }
}
