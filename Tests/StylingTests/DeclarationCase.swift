import Styling
import Testing

/// One line of a table: a declaration and what it computes to, or the finding it leads to.
struct DeclarationCase: CustomTestStringConvertible, Sendable {
  let declaration: String
  let expected: String
  var testDescription: String { declaration }

  /// Reads lines of the form `declaration => expectation`.
  static func table(_ text: String) -> [DeclarationCase] {
    text.split(separator: "\n").map { line in
      let parts = String(line).split(separator: " =>", maxSplits: 1)
      return DeclarationCase(
        declaration: String(parts[0]), expected: parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "")
    }
  }

  /// The computed values that differ from those of an element without declarations, and findings.
  var actual: String {
    let document = StyledDocument(
      "<x><x id=\"p\"><x id=\"x\" title=\"T\"/></x></x>",
      css: "#p { font-size: 10pt; line-height: 1.5; color: #123456 } #x { \(declaration) }")
    let computed = document.style("x").dump(inside: document.style("p")).dropFirst().dropLast()
    return (document.findings.map { $0.drop { $0 != " " }.dropFirst() } + [computed]).filter { !$0.isEmpty }
      .joined(separator: " + ")
  }
}
