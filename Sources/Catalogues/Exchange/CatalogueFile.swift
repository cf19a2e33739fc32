package import Diagnostics
package import Markup

/// An XLIFF file with the places of its parts: what a translation office sends back, or a catalogue that is to be edited.
package struct CatalogueFile: Sendable {
  /// One `<unit>` of the file.
  package struct Unit: Sendable {
    /// The key by which templates call it.
    package let key: String
    /// The id of the `<file>` in which it stands.
    package let file: String
    /// Whether its text is a MessageFormat pattern.
    package let isPattern: Bool
    /// Its notes for translators.
    package let notes: [String]
    /// The German text.
    package let source: InlineText
    /// The translation, if there is one in every segment.
    package let target: InlineText?
    /// Whether some segments are translated and others are not.
    package let isPartial: Bool
    /// The least state of its segments; nil where a segment does not say it.
    package let state: CatalogueUnit.State?
    /// The sub-state, `vordruck:machine`, if a segment has one.
    package let subState: String?
    /// The hash of the German text, where a file carries it.
    package let sourceHash: String?
    /// The greatest number of characters (XLIFF 2.1 size and length restriction module).
    package let maximumLength: Int?
    /// The start tag.
    package let span: SourceSpan?
    /// The bytes of the whole unit.
    let range: Range<Int>
    /// The bytes of the start tag.
    let tag: Range<Int>
    /// The bytes from the first segment to the last.
    let segments: Range<Int>

    /// Whether a machine wrote the translation and nobody has reviewed it since.
    package var isMachine: Bool { subState == "vordruck:machine" && (state ?? .initial) < .reviewed }
  }

  /// One `<file>` of the file.
  package struct Part: Sendable {
    /// Its id; translation programs may give it another.
    package let id: String
    /// What it was made from (`original`).
    package let original: String?
    /// The start tag.
    package let span: SourceSpan?
  }

  /// The file's name and bytes.
  package let source: SourceFile
  /// The language of the translations; nil in a German catalogue.
  package let language: String?
  /// The start tag of the root.
  let root: Range<Int>
  /// The place of the root.
  package let span: SourceSpan
  /// The `<file>` elements in order.
  package let parts: [Part]
  /// The units in file order; of two with the same key in one `<file>` the second is reported and left out.
  package let units: [Unit]

  /// Reads an XLIFF 2.x file; nil when it is none or its source is not German, with a finding.
  package init?(_ file: SourceFile, _ tree: ElementTree, log: inout DiagnosticLog) {
    guard let root = tree.root, let span = tree.span(root), Catalogue.isGermanXLIFF(tree, log: &log) else { return nil }
    source = file
    language = tree.value("trgLang", of: root)
    self.root = span.bytes
    self.span = span
    var reader = CatalogueFileReader(bytes: file.bytes, tree: tree)
    reader.read(root, file: "", log: &log)
    units = reader.units
    parts = reader.parts
  }

  /// Reports, once, the units of which only some segments are translated.
  package func reportPartialUnits(to log: inout DiagnosticLog) {
    let partial = units.filter(\.isPartial)
    guard let first = partial.first else { return }
    log.report(
      Diagnostic(
        CatalogueDiagnostics.partlyTranslated, at: first.span,
        ["count": .number(partial.count), "key": .name(first.key)]))
  }

  /// The unit of that key.
  package func unit(_ key: String) -> Unit? { units.first { $0.key == key } }
}

extension SourceSpan {
  /// The bytes of the span.
  var bytes: Range<Int> { Int(start)..<Int(start) + Int(length) }
}

/// Reads the units of an XLIFF file, through files and groups.
private struct CatalogueFileReader {
  let bytes: [UInt8]
  let tree: ElementTree
  var units: [CatalogueFile.Unit] = []
  var parts: [CatalogueFile.Part] = []
  private var keys: Set<[String]> = []

  init(bytes: [UInt8], tree: ElementTree) {
    self.bytes = bytes
    self.tree = tree
  }

  mutating func read(_ node: NodeID, file: String, log: inout DiagnosticLog) {
    for child in tree.children(node) where tree.kind(child) == .element && tree.namespace(child) == .xliff {
      switch tree.name(child) {
      case "file":
        let id = tree.value("id", of: child) ?? ""
        parts.append(
          CatalogueFile.Part(id: id, original: tree.value("original", of: child), span: tree.span(child)))
        read(child, file: id, log: &log)
      case "group": read(child, file: file, log: &log)
      case "unit": readUnit(child, file: file, log: &log)
      default: break
      }
    }
  }

  private mutating func readUnit(_ node: NodeID, file: String, log: inout DiagnosticLog) {
    guard let key = tree.value("id", of: node), let span = tree.span(node) else {
      return log.report(Diagnostic(CatalogueDiagnostics.unitWithoutID, at: tree.span(node)))
    }
    guard keys.insert([file, key]).inserted else {
      return log.report(Diagnostic(CatalogueDiagnostics.duplicateUnit, at: span, ["key": .name(key)]))
    }
    let parts = tree.children(node).filter { ["segment", "ignorable"].contains(tree.name($0)) }
    func contents(_ name: String, of part: NodeID) -> [NodeID] { tree.children(part).filter { tree.name($0) == name } }
    let segments = parts.filter { tree.name($0) == "segment" }
    let source = InlineText(tree, parts.flatMap { contents("source", of: $0) })
    guard !source.pieces.isEmpty, let first = parts.first, let last = parts.last else {
      return log.report(Diagnostic(CatalogueDiagnostics.unitWithoutSource, at: span, ["key": .name(key)]))
    }
    // White space between segments stands in `ignorable`, whose target may be left out where it equals the source.
    let targets = parts.enumerated().flatMap { index, part in
      let own = contents("target", of: part)
      let nodes = own.isEmpty && tree.name(part) == "ignorable" ? contents("source", of: part) : own
      return nodes.map { (order: tree.value("order", of: $0).flatMap { Int($0) } ?? index + 1, index: index, node: $0) }
    }
    // Another language may want its sentences in another order (XLIFF 2.1 §4.3.1.21).
    let ordered = targets.sorted { ($0.order, $0.index) < ($1.order, $1.index) }
    let target = InlineText(tree, ordered.map(\.node))
    func isTranslated(_ segment: NodeID) -> Bool { !InlineText(tree, contents("target", of: segment)).pieces.isEmpty }
    // Whoever says two sentences in one leaves the second segment empty, and calls it done.
    let isComplete =
      segments.allSatisfy { segment in
        let isDone = ![nil, "initial"].contains(tree.value("state", of: segment))
        return isTranslated(segment) || isDone && !contents("target", of: segment).isEmpty
      } && !target.pieces.isEmpty
    units.append(
      CatalogueFile.Unit(
        key: key, file: file, isPattern: tree.value("type", of: node) == "vordruck:icu", notes: notes(of: node),
        source: source, target: isComplete ? target : nil,
        isPartial: !isComplete && segments.contains(where: isTranslated), state: state(of: segments, log: &log),
        subState: segments.compactMap { tree.value("subState", of: $0) }.first,
        sourceHash: tree.attribute("sourceHash", in: .other("urn:vordruck:xliff:1"), of: node)?.value,
        maximumLength: maximumLength(of: node), span: span, range: span.bytes.lowerBound..<end(of: node),
        tag: span.bytes, segments: (tree.span(first)?.bytes.lowerBound ?? 0)..<end(of: last)))
  }

  private func notes(of node: NodeID) -> [String] {
    tree.children(node).filter { tree.name($0) == "notes" }.flatMap { notes in
      tree.children(notes).filter { tree.kind($0) == .element && tree.value("category", of: $0) == nil }
        .map { InlineText([.text(tree.stringValue($0))]).words }
    }
  }

  /// The upper bound of `slr:sizeRestriction`, `40` or `,40` or `2,40`.
  private func maximumLength(of node: NodeID) -> Int? {
    let restriction = tree.attribute("sizeRestriction", in: .other(ExchangeWriter.sizeNamespace), of: node)?.value
    return restriction?.split(separator: ",", omittingEmptySubsequences: false).last.flatMap { Int($0) }
  }

  private func state(of segments: [NodeID], log: inout DiagnosticLog) -> CatalogueUnit.State? {
    var least = CatalogueUnit.State.final
    var isKnown = true
    for segment in segments {
      guard let attribute = tree.attribute("state", of: segment) else {
        isKnown = false
        continue
      }
      guard let state = CatalogueUnit.State(rawValue: attribute.value) else {
        log.report(
          Diagnostic(
            CatalogueDiagnostics.unknownState, at: attribute.span,
            suggestion: EditDistance.nearest(
              to: attribute.value, in: ["initial", "translated", "reviewed", "final"]),
            ["state": .name(attribute.value)]))
        return .initial
      }
      least = min(least, state)
    }
    return isKnown ? least : nil
  }

  /// The byte behind an element: behind its end tag, or behind `/>`.
  private func end(of node: NodeID) -> Int {
    guard let span = tree.span(node) else { return 0 }
    let start = span.bytes.upperBound
    if start >= 2, bytes[start - 2] == UInt8(ascii: "/") { return start }
    // Behind the last child that is an element only text, comments and the end tag follow.
    var position = start
    for child in tree.children(node) where tree.kind(child) == .element { position = end(of: child) }
    while position < bytes.count {
      if bytes[position...].starts(with: "<!--".utf8) {
        position = behind("-->", from: position + 4)
      } else if bytes[position...].starts(with: "<![CDATA[".utf8) {
        position = behind("]]>", from: position)
      } else if bytes[position...].starts(with: "</".utf8) {
        return behind(">", from: position)
      } else {
        position += 1
      }
    }
    return position
  }

  private func behind(_ word: String, from start: Int) -> Int {
    var position = start
    while position < bytes.count, !bytes[position...].starts(with: word.utf8) { position += 1 }
    return min(position + word.utf8.count, bytes.count)
  }
}
