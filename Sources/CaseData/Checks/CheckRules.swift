package import Diagnostics
package import Markup

/// The rules of a template's `checks.xml`.
package struct CheckRules: Sendable {
  /// The rules in the order of the file.
  package let rules: [CheckRule]

  /// No rules, for a template without `checks.xml`.
  package init() { rules = [] }

  /// Reads the rules of a file and of those that it includes; nil when the log received an error.
  ///
  /// - Parameter provider: The door to included files; nil: there are none.
  package init?(_ file: SourceFile, provider: (any SourceProvider)? = nil, log: inout DiagnosticLog) {
    var reader = CheckRulesReader(provider: provider)
    reader.read(file)
    let hasErrors = reader.log.hasErrors
    log.append(reader.log)
    guard !hasErrors else { return nil }
    rules = reader.rules
  }

  /// Reports every place of the data at which a rule does not hold.
  ///
  /// - Parameter variables: What expressions may name besides the data: `$house`.
  package func run(
    on tree: DataTree, variables: [String: XPathValue] = [:], operationLimit: Int = 1_000_000,
    log: inout DiagnosticLog
  ) {
    guard !rules.isEmpty else { return }
    CheckRunner(self, variables: variables, log: &log).run(
      XPathEvaluator(tree: tree, operationLimit: operationLimit, functions: CaseFunctions.all), log: &log)
  }
}

extension CheckRules {
  /// Every place of the data at which a rule does not hold, for lists that are no findings about a paper.
  package func places(
    on tree: DataTree, variables: [String: XPathValue] = [:], operationLimit: Int = 1_000_000,
    log: inout DiagnosticLog
  ) -> [CheckPlace] {
    CheckRunner(self, variables: variables, log: &log).places(
      XPathEvaluator(tree: tree, operationLimit: operationLimit, functions: CaseFunctions.all), log: &log)
  }
}

/// Builds the rules from the tree of the file.
private struct CheckRulesReader {
  let provider: (any SourceProvider)?
  private var open: [String] = []
  var rules: [CheckRule] = []
  var log = DiagnosticLog()
  private var tree = ElementTree.Builder().finish()

  init(provider: (any SourceProvider)?) { self.provider = provider }

  private static let namespace = Namespace.other("urn:vordruck:checks:1")

  mutating func read(_ file: SourceFile) {
    guard let tree = MarkupReader.parse(file, log: &log), let root = tree.root else { return }
    self.tree = tree
    guard tree.name(root) == "rules", tree.namespace(root) == Self.namespace else {
      return report(CheckDiagnostics.notChecks, at: tree.span(root), ["name": .name(tree.name(root))])
    }
    for child in elements(of: root) {
      if tree.name(child) == "rule", tree.namespace(child) == Self.namespace {
        readRule(child)
      } else if tree.name(child) == "include", tree.namespace(child) == Self.namespace {
        include(child, from: file)
      } else {
        report(CheckDiagnostics.unknownElement, at: tree.span(child), ["name": .name(tree.name(child))])
      }
    }
  }

  /// Reads the rules of another file where `v:include` stands; a file is included once on the way down.
  private mutating func include(_ node: NodeID, from file: SourceFile) {
    guard let href = tree.attribute("href", of: node) else {
      return report(CheckDiagnostics.missingAttribute, at: tree.span(node), ["name": .name("href")])
    }
    guard let provider, !open.contains(href.value) else {
      return report(CheckDiagnostics.includeRefused, at: href.span, ["name": .name(href.value)])
    }
    let outer = tree
    open.append(href.value)
    do throws(DiagnosticsError) {
      read(try provider.load(href.value, from: file.id, at: href.span))
    } catch {
      for diagnostic in error.diagnostics { log.report(diagnostic) }
    }
    open.removeLast()
    tree = outer
  }

  private mutating func readRule(_ node: NodeID) {
    for attribute in tree.attributes(node)
    where attribute.namespace == .none && !["id", "context", "test", "severity"].contains(attribute.name) {
      report(
        CheckDiagnostics.unknownAttribute, at: attribute.span,
        suggestion: EditDistance.nearest(to: attribute.name, in: ["id", "context", "test", "severity"]),
        ["name": .name(attribute.name)])
    }
    guard let id = identifier(of: node) else { return }
    guard let test = tree.attribute("test", of: node) else {
      return report(CheckDiagnostics.missingAttribute, at: tree.span(node), ["name": .name("test")])
    }
    let context = tree.attribute("context", of: node)
    let texts = texts(of: node, id)
    let rule = CheckRule(
      id: id, context: context.map(expression) ?? CheckRule.Expression(text: ".", span: tree.span(node)),
      test: expression(test), severity: severity(of: node), message: texts.message, fix: texts.fix,
      span: tree.span(node))
    // Errors of syntax are found now, not when the first case comes.
    for expression in rule.expressions { _ = XPathExpression(expression.text, at: expression.span, log: &log) }
    rules.append(rule)
  }

  private mutating func identifier(of node: NodeID) -> String? {
    guard let attribute = tree.attribute("id", of: node) else {
      report(CheckDiagnostics.missingAttribute, at: tree.span(node), ["name": .name("id")])
      return nil
    }
    let id = attribute.value
    let isValid =
      id.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } == true
      && id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          }
      }
    if !isValid { report(CheckDiagnostics.invalidId, at: attribute.span, ["name": .name(id)]) }
    if rules.contains(where: { $0.id == id }) {
      report(CheckDiagnostics.duplicateId, at: attribute.span, ["name": .name(id)])
    }
    return id
  }

  private mutating func severity(of node: NodeID) -> Severity {
    guard let attribute = tree.attribute("severity", of: node) else { return .error }
    if let severity = Severity(rawValue: attribute.value) { return severity }
    report(
      CheckDiagnostics.invalidSeverity, at: attribute.span,
      suggestion: EditDistance.nearest(to: attribute.value, in: ["error", "warning", "note"]),
      ["name": .name(attribute.value)])
    return .error
  }

  // MARK: Texts

  private typealias Patterns = [DiagnosticLanguage: CheckRule.Pattern]

  private mutating func texts(of node: NodeID, _ id: String) -> (message: Patterns, fix: Patterns) {
    var message: Patterns = [:]
    var fix: Patterns = [:]
    for child in elements(of: node) {
      let language = tree.attribute("lang", in: .xml, of: child).flatMap { DiagnosticLanguage(rawValue: $0.value) }
      switch (tree.name(child), language) {
      case ("message", let language?): message[language] = pattern(of: child)
      case ("fix", let language?): fix[language] = pattern(of: child)
      default: report(CheckDiagnostics.unknownElement, at: tree.span(child), ["name": .name(tree.name(child))])
      }
    }
    for (element, patterns) in [("v:message", message), ("v:fix", fix)] where patterns[.de] == nil {
      report(
        CheckDiagnostics.missingMessage, at: tree.span(node),
        ["name": .name(id), "element": .name(element), "language": .name(DiagnosticLanguage.de.rawValue)])
    }
    // An office writes German; that stands in where English is wanted.
    message[.en] = message[.en] ?? message[.de]
    fix[.en] = fix[.en] ?? fix[.de]
    return (message, fix)
  }

  /// Cuts a text at its braces; `{{` and `}}` are braces, and a quoted text inside an expression may contain some.
  private mutating func pattern(of node: NodeID) -> CheckRule.Pattern {
    var pattern = CheckRule.Pattern()
    for child in tree.children(node) where tree.kind(child) == .text {
      let bytes = Array(tree.textBytes(child))
      var words: [UInt8] = []
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else {
          words.append(byte)
          index += 1
          continue
        }
        if index + 1 < bytes.count, bytes[index + 1] == byte {
          words.append(byte)
          index += 2
          continue
        }
        guard byte == UInt8(ascii: "{"), let end = Self.closingBrace(in: bytes, after: index) else {
          report(CheckDiagnostics.unclosedBrace, at: tree.place(of: index..<index + 1, in: child))
          return pattern
        }
        append(words, to: &pattern)
        words = []
        let range = index + 1..<end
        pattern.pieces.append(
          .value(
            CheckRule.Expression(
              text: String(decoding: bytes[range], as: UTF8.self), span: tree.place(of: range, in: child))))
        index = end + 1
      }
      append(words, to: &pattern)
    }
    return pattern
  }

  private func append(_ words: [UInt8], to pattern: inout CheckRule.Pattern) {
    if !words.isEmpty { pattern.pieces.append(.text(String(decoding: words, as: UTF8.self))) }
  }

  private static func closingBrace(in bytes: [UInt8], after start: Int) -> Int? {
    var quote: UInt8?
    for index in (start + 1)..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == UInt8(ascii: "}") {
        return index
      }
    }
    return nil
  }

  // MARK: Small things

  private func expression(_ attribute: ElementTree.Attribute) -> CheckRule.Expression {
    CheckRule.Expression(text: attribute.value, span: attribute.span)
  }

  private func elements(of node: NodeID) -> [NodeID] { tree.children(node).filter { tree.kind($0) == .element } }

  private mutating func report(
    _ definition: DiagnosticDefinition, at span: SourceSpan?, suggestion: String? = nil,
    _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    log.report(Diagnostic(definition, at: span, suggestion: suggestion, arguments))
  }
}
