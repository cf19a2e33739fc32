import FoundationEssentials
import Styling
import Testing

/// Holds Docs/CSSSupport.md against the sources.
@Suite struct CSSSupportTests {
  private let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  private func read(_ path: String) throws -> String {
    let data = try Data(contentsOf: URL(filePath: "\(root)/\(path)"))
    return String(decoding: data, as: UTF8.self)
  }

  @Test func everyPropertyHasARow() throws {
    let rows = try read("Docs/CSSSupport.md").split(separator: "\n").filter { $0.hasPrefix("| ") }
    let documented = rows.map { $0.split(separator: " | ")[0] }.joined()
    let missing = SupportedProperties.names.filter { !documented.contains("`\($0)`") }
    #expect(missing == [])
  }

  @Test func everyTestNamedExists() throws {
    let files = [
      "CascadeTests", "ConditionTests", "CounterStyleTests", "DefaultStyleSheetTests", "PageTests", "PropertyTests",
      "SelectorTests", "StyleSheetTests",
    ]
    let sources = try files.map { try read("Tests/StylingTests/\($0).swift") }
    for row in try read("Docs/CSSSupport.md").split(separator: "\n")
    where row.hasPrefix("| ") {
      let cell = row.dropLast(2).split(separator: " | ").last ?? ""
      for name in cell.split(separator: "`").filter({ $0.contains("Tests.") }) {
        let parts = name.split(separator: ".")
        let source = files.firstIndex(of: String(parts[0])).map { sources[$0] } ?? ""
        #expect(source.contains("func \(parts[1])("), "\(name)")
      }
      for name in cell.split(separator: "`").filter({ $0.hasSuffix(".vtest") }) {
        #expect(try !read("Tests/Suite/\(name)").isEmpty, "\(name)")
      }
    }
  }

  @Test func everyRowNamesATest() throws {
    let rows = try read("Docs/CSSSupport.md").split(separator: "\n").filter { $0.hasPrefix("| ") }
    let without = rows.filter { !$0.hasPrefix("| what") && !$0.contains("Tests.") }
    #expect(without == [])
  }
}
