import Diagnostics
import Testing

@testable import CaseData

#if canImport(Glibc)
  import Glibc
#endif

/// The folder of the package, found from this file.
let packageRoot: String = {
  let parts = #filePath.split(separator: "/").dropLast(3)
  return "/" + parts.joined(separator: "/")
}()

/// The bytes of a file below the package's folder.
func bytes(of path: String) throws -> [UInt8] {
  let file = unsafe fopen(packageRoot + "/" + path, "rb")
  guard let file = unsafe file else { throw MissingFile(path: path) }
  defer { unsafe fclose(file) }
  var result: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = unsafe fread(&buffer, 1, buffer.count, file)
    if count == 0 { return result }
    result += buffer[..<count]
  }
}

struct MissingFile: Error {
  let path: String
}

/// The names of the files of a folder below the package's folder, sorted.
func fileNames(in folder: String) -> [String] {
  guard let directory = unsafe opendir(packageRoot + "/" + folder) else { return [] }
  defer { unsafe closedir(directory) }
  var names: [String] = []
  while let entry = unsafe readdir(directory) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
      unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

/// Findings as one line each: `line:column id`, in the order of their report.
func summary(_ log: DiagnosticLog, in map: SourceMap) -> [String] {
  log.diagnostics.map { diagnostic in
    let span = diagnostic.dataSpan ?? diagnostic.span
    let place = span.map { span in
      let location = map.location(of: span)
      return "\(location.line):\(location.column) "
    }
    return (place ?? "") + diagnostic.definition.id
  }
}

/// Serves files from memory and from `Templates/shared`.
struct TestProvider: SourceProvider {
  let map: SourceMap
  var files: [String: String] = [:]
  /// Where references without prefix are looked up; nowhere by default.
  var folder: String?

  func load(_ reference: String, from base: SourceID?, at span: SourceSpan?) throws(DiagnosticsError) -> SourceFile {
    if let text = files[reference] { return map.add(name: reference, bytes: Array(text.utf8)) }
    if reference.hasPrefix("shared:"),
      let bytes = try? bytes(of: "Templates/shared/" + reference.dropFirst("shared:".count))
    {
      return map.add(name: reference, bytes: bytes)
    }
    if let folder, let bytes = try? bytes(of: folder + reference) { return map.add(name: reference, bytes: bytes) }
    throw DiagnosticsError(Diagnostic(TestProvider.missing, at: span, ["file": .name(reference)]))
  }

  static let missing = DiagnosticDefinition(
    id: "test.missing-file", severity: .error, message: Bilingual(de: "{file} fehlt.", en: "{file} is missing."),
    fix: Bilingual(de: "–", en: "–"), explanation: Bilingual(de: "–", en: "–"))
}
