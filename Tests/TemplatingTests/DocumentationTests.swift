import Diagnostics
import Templating
import Testing

/// The examples of the language's reference are templates that compile.
struct DocumentationTests {
  static let examples: [String] = {
    let text = String(decoding: fileBytes("Docs/TemplateLanguage.md") ?? [], as: UTF8.self)
    var examples: [String] = []
    var current: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```xml" {
        current = []
      } else if line == "```", let lines = current {
        examples.append(lines.joined(separator: "\n"))
        current = nil
      } else {
        current?.append(line)
      }
    }
    return examples
  }()

  @Test func thereAreExamples() { #expect(Self.examples.count >= 10) }

  @Test(arguments: examples)
  func compiles(_ example: String) throws {
    var workshop = Workshop()
    let template = try workshop.compile(Workshop.page(example))
    #expect(workshop.findings == [])
    #expect(template != nil)
  }

  @Test func namesEveryFunctionAndFormat() {
    let text = String(decoding: fileBytes("Docs/TemplateLanguage.md") ?? [], as: UTF8.self)
    for word in ["`date-full`", "normalize-space", "substring-before", "`yes-no`", "v:aria-description"] {
      #expect(text.contains(word))
    }
  }
}
