import FoundationEssentials
import TestKit

/// Keeps a file in `out/tests`, where `bin/validate` finds it.
func keep(_ file: [UInt8], _ name: String) throws {
  let folder = TestResources.root.appending(path: "out/tests")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  // Whole files only: tests of one sample run side by side.
  try Data(file).write(to: folder.appending(path: "\(name).pdf"), options: .atomic)
}
