import CaseData
import Diagnostics
import Markup

/// Turns the trees of a template and its includes into instructions, checking everything that needs no data.
struct TemplateCompiler {
  let expected: ExpectedData
  let provider: any SourceProvider
  private(set) var log = DiagnosticLog()
  private var expressionCount = 0
  /// Whether any expression reads case data.
  private(set) var readsData = false
  /// The fields that expressions reach.
  private(set) var fields = FieldPaths()
  private(set) var textCalls: [TextCall] = []
  private(set) var parameters: [ParameterTemplate] = []
  /// The citations of terms, those of included files among them.
  private(set) var termCitations: [TermCitation] = []
  /// Whether any element asks for sentences as elements of their own.
  private(set) var asksForSentences = false
  /// The citations of law facts, those of included files among them.
  private(set) var citations: [FactCitation] = []
  /// The characters that the template itself says, for the search for amounts and norms typed by hand.
  private(set) var words: [TemplateWords] = []
  /// The ids that elements inside `v:parallel` have literally.
  private(set) var parallelIDs: Set<String> = []
  /// Whether an element inside `v:parallel` has an id with an expression in it.
  private(set) var hasComputedParallelIDs = false
  private var loadedFiles: [LoadKey: SourceFile] = [:]
  private var filesByName: [String: SourceFile] = [:]
  private var includedTrees: [SourceID: ElementTree] = [:]
  private var nodeCount = 0

  private struct LoadKey: Hashable {
    let reference: String
    let base: SourceID?
  }

  static let includeDepthLimit = 20
  static let nodeLimit = 200_000

  /// Where paths begin outside repetitions.
  var rootContext: [SchemaPlace] {
    schema.map { [SchemaPlace.document.appending(.field($0.rootElement))] } ?? [.document]
  }

  /// What paths are checked against.
  var schema: SchemaModel? { expected.model }

  init(expected: ExpectedData, provider: any SourceProvider) {
    self.expected = expected
    self.provider = provider
  }

  /// Compiles a whole template.
  mutating func compile(_ tree: ElementTree) -> [TemplateNode] {
    guard let root = checkedRoot(tree) else { return [] }
    var frame = CompilerFrame(
      tree: tree, hasExpressions: tree.declares(.template), context: rootContext,
      variables: expected.variables)
    return compile(root, &frame).map { [$0] } ?? []
  }

  /// Checks the names of a plain XHTML file, which has no instructions.
  mutating func check(plain tree: ElementTree) -> [TemplateNode] {
    guard checkedRoot(tree) != nil else { return [] }
    for node in (0..<tree.count).map({ NodeID(index: Int32($0)) }) where tree.kind(node) == .element {
      checkName(node, tree, nil)
    }
    return []
  }

  /// The root if it is XHTML.
  private mutating func checkedRoot(_ tree: ElementTree) -> NodeID? {
    guard let root = tree.root else { return nil }
    guard tree.namespace(root) == .xhtml else {
      let name = tree.name(root)
      let definition =
        tree.namespace(root) == .none && name == "html"
        ? TemplateDiagnostics.noNamespace : TemplateDiagnostics.notTemplate
      report(definition, tree.span(root), nil, ["name": .name(name)])
      return nil
    }
    return root
  }

  private mutating func checkName(_ node: NodeID, _ tree: ElementTree, _ frame: CompilerFrame?) {
    let name = tree.name(node)
    guard tree.namespace(node) == .xhtml, !XHTMLNames.elements.contains(name) else { return }
    let suggestion = EditDistance.nearest(to: name, in: XHTMLNames.elements.sorted())
    report(TemplateDiagnostics.unknownElement, tree.span(node), frame, suggestion: suggestion, ["name": .name(name)])
  }

  mutating func report(
    _ definition: DiagnosticDefinition, _ span: SourceSpan?, _ frame: CompilerFrame?, suggestion: String? = nil,
    _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    var diagnostic = Diagnostic(definition, at: span, suggestion: suggestion, arguments)
    diagnostic.trace = frame?.trace ?? []
    log.report(diagnostic)
  }

  /// Adds findings from elsewhere, with the way through the includes.
  mutating func report(_ diagnostics: [Diagnostic], _ frame: CompilerFrame) {
    for var diagnostic in diagnostics {
      diagnostic.trace += frame.trace
      log.report(diagnostic)
    }
  }

  // MARK: Nodes

  /// Compiles the children of a node; variables hold for the siblings that follow them.
  mutating func compileChildren(_ node: NodeID, _ frame: CompilerFrame) -> [TemplateNode] {
    var inner = frame
    var children: [TemplateNode] = []
    for child in frame.tree.children(node) {
      if let compiled = compile(child, &inner) { children.append(compiled) }
    }
    return children
  }

  /// Compiles a node; a variable that it defines is added to the frame.
  mutating func compile(_ node: NodeID, _ frame: inout CompilerFrame) -> TemplateNode? {
    nodeCount += 1
    guard nodeCount <= Self.nodeLimit else {
      if nodeCount == Self.nodeLimit + 1 {
        report(TemplateDiagnostics.tooLarge, frame.tree.span(node), frame, ["limit": .number(Self.nodeLimit)])
      }
      return nil
    }
    switch frame.tree.kind(node) {
    case .text: return compileText(node, frame)
    case .element:
      if frame.tree.namespace(node) == .template { return compileControl(node, &frame) }
      return compileElement(node, frame)
    }
  }

  private mutating func compileText(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    let span = frame.tree.span(node)
    let text = frame.tree.text(node)
    guard frame.hasExpressions else { return TemplateNode(kind: .text([.literal(text, span)]), span: span) }
    let pieces = compilePieces(text, isAttribute: false, frame) { frame.tree.place(of: $0, in: node) }
    for case .literal(let literal, let place) in pieces { words.append(TemplateWords(text: literal, span: place)) }
    return TemplateNode(kind: .text(pieces), span: span)
  }

  private mutating func compileElement(_ node: NodeID, _ frame: CompilerFrame) -> TemplateNode? {
    let tree = frame.tree
    let name = tree.name(node)
    let isXHTML = tree.namespace(node) == .xhtml
    checkName(node, tree, frame)
    var attributes: [AttributeTemplate] = []
    for attribute in tree.attributes(node) {
      if let compiled = compileAttribute(attribute, frame) { attributes.append(compiled) }
    }
    var inner = frame
    inner.isTextOnly = frame.isTextOnly || (isXHTML && XHTMLNames.textOnly.contains(name))
    let element = ElementTemplate(name: name, namespace: tree.namespace(node), attributes: attributes)
    var compiled = TemplateNode(kind: .element(element), span: tree.span(node))
    if isXHTML || tree.namespace(node) == .svg, name == "style" || name == "script" {
      // Braces are part of CSS, in drawings, too.
      compiled.children = compileStyle(node, frame)
    } else {
      compiled.children = compileChildren(node, inner)
    }
    return compiled
  }

  /// The characters of a style sheet; elements cannot stand in one.
  private mutating func compileStyle(_ node: NodeID, _ frame: CompilerFrame) -> [TemplateNode] {
    let tree = frame.tree
    return tree.children(node).compactMap { child in
      if tree.kind(child) == .text {
        return TemplateNode(kind: .text([.literal(tree.text(child), tree.span(child))]), span: tree.span(child))
      }
      report(
        TemplateDiagnostics.elementInStyle, tree.span(child), frame, ["name": .name(tree.name(node))])
      return nil
    }
  }

  mutating func compileAttribute(
    _ attribute: ElementTree.Attribute, _ frame: CompilerFrame
  ) -> AttributeTemplate? {
    if attribute.namespace == .template, attribute.name == SentenceMode.attribute {
      return compileSentences(attribute, frame)
    }
    if attribute.namespace == .template {
      guard XHTMLNames.translatableAttributes.contains(attribute.name) else {
        report(
          TemplateDiagnostics.unknownControlAttribute, attribute.span, frame,
          suggestion: EditDistance.nearest(to: attribute.name, in: XHTMLNames.translatableAttributes),
          [
            "name": .name("v:" + attribute.name), "owner": .name("XHTML"),
            "known": .name(XHTMLNames.translatableAttributes.map { "v:" + $0 }.joined(separator: ", ")),
          ])
        return nil
      }
      let call = TextCall(key: attribute.value, keySpan: attribute.span, span: attribute.span, arguments: [])
      textCalls.append(call)
      return AttributeTemplate(name: attribute.name, namespace: .none, value: .catalogue(call), span: attribute.span)
    }
    var pieces = [TextPiece.literal(attribute.value, attribute.span)]
    if frame.hasExpressions {
      pieces = compilePieces(attribute.value, isAttribute: true, frame) { attribute.place(of: $0) }
    }
    if frame.isInsideParallel, attribute.name == "id" {
      if case .literal(let id, _)? = pieces.first, pieces.count == 1 {
        parallelIDs.insert(id)
      } else {
        hasComputedParallelIDs = true
      }
    }
    return AttributeTemplate(
      name: attribute.name, namespace: attribute.namespace, value: .pieces(pieces), span: attribute.span)
  }

  /// Splits a text at its expressions and checks these.
  mutating func compilePieces(
    _ text: String, isAttribute: Bool, _ frame: CompilerFrame, place: @escaping (Range<Int>) -> SourceSpan?
  ) -> [TextPiece] {
    let bytes = Array(text.utf8)
    do throws(TextPieces.Failure) {
      var inner = frame
      inner.isTextOnly = frame.isTextOnly || isAttribute
      return try TextPieces.split(bytes).compactMap { piece in
        switch piece {
        case .literal(let literal, let range): return .literal(literal, place(range))
        case .expression(let range):
          let expression = String(decoding: bytes[range], as: UTF8.self)
          let output = compileOutput(expression, format: nil, fallback: nil, inner) {
            place($0.lowerBound + range.lowerBound..<$0.upperBound + range.lowerBound)
          }
          return output.map { .value($0) }
        }
      }
    } catch {
      switch error {
      case .open(let offset):
        report(TemplateDiagnostics.openBrace, place(offset..<offset + 1), frame)
      case .stray(let offset):
        report(TemplateDiagnostics.strayBrace, place(offset..<offset + 1), frame)
      }
      return []
    }
  }

  mutating func nextExpressionID() -> Int {
    defer { expressionCount += 1 }
    return expressionCount
  }

  mutating func noteDataAccess() { readsData = true }

  mutating func note(_ places: Set<SchemaPlace>) { fields.insert(places) }

  mutating func note(_ citation: TermCitation) { termCitations.append(citation) }

  mutating func noteSentences() { asksForSentences = true }

  mutating func note(_ call: TextCall) { textCalls.append(call) }

  mutating func note(_ citation: FactCitation) { citations.append(citation) }

  mutating func note(_ parameter: ParameterTemplate) { parameters.append(parameter) }

  /// Loads a file once, however often and by whichever reference it is included.
  mutating func load(
    _ reference: String, from base: SourceID?, at span: SourceSpan?
  ) throws(DiagnosticsError) -> SourceFile {
    let key = LoadKey(reference: reference, base: base)
    if let file = loadedFiles[key] { return file }
    let loaded = try provider.load(reference, from: base, at: span)
    // A provider may register the same file anew with every call; its name says that it is the same.
    let file = filesByName[loaded.name] ?? loaded
    loadedFiles[key] = file
    filesByName[loaded.name] = file
    return file
  }

  /// The tree of an included file, read once.
  mutating func tree(of file: SourceFile) -> ElementTree? {
    if let tree = includedTrees[file.id] { return tree }
    let tree = MarkupReader.parse(file, log: &log)
    if let tree { includedTrees[file.id] = tree }
    return tree
  }
}
