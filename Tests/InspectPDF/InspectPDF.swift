import FoundationEssentials
import Glibc
import PDFInspection

/// Looks into finished files: `inspect-pdf check FILE…` proves that everything that refers to something else is answered,
/// `inspect-pdf tags FILE` shows the structure tree with its text.
@main
struct InspectPDF {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("check", 2...): exit(check(arguments.dropFirst()) ? 0 : 1)
    case ("tags", 2): exit(showTags(arguments[1]) ? 0 : 1)
    default:
      print("usage: inspect-pdf check FILE… | tags FILE")
      exit(2)
    }
  }

  private static func check(_ paths: ArraySlice<String>) -> Bool {
    var isClean = true
    for path in paths {
      let problems = bytes(path).map(PDFClosure.check) ?? ["the file cannot be read"]
      print("\(problems.isEmpty ? "pass" : "FAIL") closure \(path)")
      for problem in problems { print("       \(problem)") }
      isClean = isClean && problems.isEmpty
    }
    return isClean
  }

  private static func showTags(_ path: String) -> Bool {
    guard let bytes = bytes(path), let dump = try? PDFStructureDump.text(of: bytes) else {
      print("the file cannot be read")
      return false
    }
    print(dump, terminator: "")
    return true
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: path))).map { Array($0) }
  }
}
