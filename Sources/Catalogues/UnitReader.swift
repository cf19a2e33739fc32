import Diagnostics
import Markup

/// Reads the units of an XLIFF document, through files and groups.
struct UnitReader {
  let tree: ElementTree
  let isTranslation: Bool
  var units: [CatalogueUnit] = []
  private var keys: Set<String> = []

  init(tree: ElementTree, isTranslation: Bool) {
    self.tree = tree
    self.isTranslation = isTranslation
  }

  mutating func read(_ node: NodeID, log: inout DiagnosticLog) {
    for child in tree.children(node) where tree.kind(child) == .element && tree.namespace(child) == .xliff {
      switch tree.name(child) {
      case "file", "group": read(child, log: &log)
      case "unit": readUnit(child, log: &log)
      default: break  // notes, skeletons and modules say nothing about the text
      }
    }
  }

  private mutating func readUnit(_ node: NodeID, log: inout DiagnosticLog) {
    guard let key = tree.value("id", of: node) else {
      log.report(Diagnostic(CatalogueDiagnostics.unitWithoutID, at: tree.span(node)))
      return
    }
    guard keys.insert(key).inserted else {
      log.report(Diagnostic(CatalogueDiagnostics.duplicateUnit, at: tree.span(node), ["key": .name(key)]))
      return
    }
    let isICU = tree.value("type", of: node) == "vordruck:icu"
    // A long text may stand in several segments; they are read as one, and the least finished state counts.
    var source: [CataloguePart] = []
    var target: [CataloguePart] = []
    var state = CatalogueUnit.State.final
    var isMachine = false
    var isComplete = isTranslation
    var targetSpan: SourceSpan?
    for segment in tree.children(node) where ["segment", "ignorable"].contains(tree.name(segment)) {
      for part in tree.children(segment) {
        switch tree.name(part) {
        case "source": source += parts(part, log: &log)
        case "target":
          targetSpan = targetSpan ?? tree.span(part)
          target += parts(part, log: &log)
        default: break
        }
      }
      guard tree.name(segment) == "segment" else { continue }
      let hasTarget = tree.children(segment).contains { tree.name($0) == "target" }
      isComplete = isComplete && hasTarget
      state = min(state, self.state(segment, log: &log))
      isMachine = isMachine || tree.value("subState", of: segment) == "vordruck:machine"
    }
    guard !source.isEmpty else {
      log.report(Diagnostic(CatalogueDiagnostics.unitWithoutSource, at: tree.span(node), ["key": .name(key)]))
      return
    }
    if !isTranslation, !isICU { reportTypedPlaceholders(source, of: key, at: tree.span(node), log: &log) }
    units.append(
      CatalogueUnit(
        key: key, source: text(source, isICU), target: isComplete && !target.isEmpty ? text(target, isICU) : nil,
        state: state, isMachine: isMachine && state < .reviewed, original: original(of: node),
        span: tree.span(node), targetSpan: targetSpan))
  }

  /// Reports names in braces that were typed as text: they are printed as they stand.
  private func reportTypedPlaceholders(
    _ parts: [CataloguePart], of key: String, at span: SourceSpan?, log: inout DiagnosticLog
  ) {
    for case .text(let text) in parts where text.utf8.contains(UInt8(ascii: "{")) {
      for match in text.matches(of: /\{([A-Za-z][A-Za-z0-9]*)\}/) {
        log.report(
          Diagnostic(
            CatalogueDiagnostics.typedPlaceholder, at: span, ["key": .name(key), "name": .name(String(match.1))]))
      }
    }
  }

  /// The note that keeps the text which this unit replaces.
  private func original(of node: NodeID) -> String? {
    for notes in tree.children(node) where tree.name(notes) == "notes" {
      for note in tree.children(notes) where tree.value("category", of: note) == "original" {
        let words = tree.children(note).map { tree.text($0) }.joined()
        return CatalogueText.plain(trimmed([.text(words)])).description
      }
    }
    return nil
  }

  private func state(_ segment: NodeID, log: inout DiagnosticLog) -> CatalogueUnit.State {
    guard let attribute = tree.attribute("state", of: segment) else { return .initial }
    if let state = CatalogueUnit.State(rawValue: attribute.value) { return state }
    log.report(
      Diagnostic(
        CatalogueDiagnostics.unknownState, at: attribute.span,
        suggestion: EditDistance.nearest(
          to: attribute.value, in: ["initial", "translated", "reviewed", "final"]),
        ["state": .name(attribute.value)]))
    return .initial
  }

  private func text(_ parts: [CataloguePart], _ isICU: Bool) -> CatalogueText {
    isICU ? .icu(parts.map(\.description).joined()) : .plain(trimmed(parts))
  }

  /// Source and target are often indented in the file: white space is collapsed, and cut at both ends.
  ///
  /// No-break spaces are words, not white space, and stay.
  private func trimmed(_ parts: [CataloguePart]) -> [CataloguePart] {
    var result: [CataloguePart] = []
    for part in parts {
      if case .text(let text) = part, case .text(let before)? = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(part)
      }
    }
    result = result.map { part in
      guard case .text(let text) = part else { return part }
      return .text(Blanks.collapsed(text))
    }
    if case .text(let text)? = result.first, text.hasPrefix(" ") { result[0] = .text(String(text.dropFirst())) }
    if case .text(let text)? = result.last, text.hasSuffix(" ") {
      result[result.count - 1] = .text(String(text.dropLast()))
    }
    return result.filter { $0 != .text("") }
  }

  /// The inline content of a source or target (XLIFF 2.1 §4.7).
  private func parts(_ node: NodeID, log: inout DiagnosticLog) -> [CataloguePart] {
    var result: [CataloguePart] = []
    for child in tree.children(node) {
      guard tree.kind(child) == .element else {
        result.append(.text(tree.text(child)))
        continue
      }
      switch tree.name(child) {
      case "ph":
        let name = tree.value("equiv", of: child) ?? tree.value("id", of: child) ?? ""
        // A hint where the sentence may be parted is no argument: it is a place in the words.
        if name == "sense-break" {
          result.append(.text("\u{200B}"))
          continue
        }
        result.append(.placeholder(name.filter { $0 != "{" && $0 != "}" }))
      case "pc": result += [.open(element(child, log: &log))] + parts(child, log: &log) + [.close]
      case "mrk":
        let inner = parts(child, log: &log)
        if tree.value("type", of: child) == "term", let reference = tree.value("ref", of: child),
          reference.hasPrefix("term:")
        {
          result += [.open(reference)] + inner + [.close]
        } else {
          result += inner
        }
      default:
        log.report(
          Diagnostic(
            CatalogueDiagnostics.unsupportedInline, at: tree.span(child), ["element": .name(tree.name(child))]))
      }
    }
    return result
  }

  /// The XHTML element for a `<pc>`: the standard formatting subtypes, or `vordruck:` and the element's name.
  private func element(_ node: NodeID, log: inout DiagnosticLog) -> String {
    switch tree.value("subType", of: node) {
    case "xlf:b": return "strong"
    case "xlf:i": return "em"
    case "vordruck:strong": return "strong"
    case "vordruck:em": return "em"
    case "vordruck:bdi": return "bdi"
    case "vordruck:abbr": return "abbr"
    case "vordruck:small": return "small"
    case let other:
      log.report(
        Diagnostic(
          CatalogueDiagnostics.unsupportedMarkup, at: tree.span(node), ["subtype": .name(other ?? "–")]))
      return "span"
    }
  }
}
