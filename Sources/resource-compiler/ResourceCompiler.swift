internal import Glibc
internal import Typography

/// Makes the generated files among the resources; used by maintainers through `bin/refresh-fonts`.
@main enum ResourceCompiler {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == "font-index", arguments.count >= 2 else {
      fail("usage: resource-compiler font-index FILE.ttf… > index.txt", status: 2)
    }
    var builder = FontIndexBuilder()
    for path in arguments.dropFirst() {
      let file = String(path.split(separator: "/").last ?? "")
      do throws(FontError) {
        try builder.add(file: file, data: try FontData(mapping: path, file: file))
      } catch {
        fail("\(path): \(error.kind)", status: 1)
      }
    }
    print(builder.index.text, terminator: "")
  }

  private static func fail(_ message: String, status: Int32) -> Never {
    let line = Array("resource-compiler: \(message)\n".utf8)
    _ = unsafe line.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
    exit(status)
  }
}
