package import Diagnostics
package import Markup

/// Puts what `use` elements show inside them (SVG 2 §5.6), so that it inherits from where it is used.
package struct UseExpansion {
  private let tree: ElementTree
  private let ids: DrawingIDs
  private var builder = ElementTree.Builder()
  /// The elements around, of copies those of the original.
  private var open: [NodeID] = []
  private var uses = 0
  private var copies = 0
  private var log = DiagnosticLog()

  /// The document with all copies in place, itself when there are no `use` elements; nil after reporting too many.
  package static func expand(_ tree: ElementTree, log: inout DiagnosticLog) -> ElementTree? {
    let hasUses = (0..<tree.count).contains { index in
      let node = NodeID(index: Int32(index))
      return tree.kind(node) == .element && tree.namespace(node) == .svg && tree.name(node) == "use"
    }
    guard hasUses, let root = tree.root else { return tree }
    var expansion = UseExpansion(tree: tree, ids: DrawingIDs(tree))
    expansion.copy(root, isCopy: false)
    log.append(expansion.log)
    return expansion.copies > DrawingLimits.copies ? nil : expansion.builder.finish()
  }

  private init(tree: ElementTree, ids: DrawingIDs) {
    self.tree = tree
    self.ids = ids
  }

  private mutating func copy(_ node: NodeID, isCopy: Bool) {
    if isCopy {
      copies += 1
      if copies > DrawingLimits.copies {
        log.report(
          Diagnostic(
            DrawingDiagnostics.tooComplex, at: tree.span(node), ["limit": .number(DrawingLimits.copies)]))
        return
      }
    }
    guard tree.kind(node) == .element else { return builder.text(of: node, in: tree) }
    builder.open(copyOf: node, in: tree)
    if tree.namespace(node) == .svg, tree.name(node) == "use" {
      expand(node)
    } else {
      open.append(node)
      for child in tree.children(node) where copies <= DrawingLimits.copies { copy(child, isCopy: isCopy) }
      open.removeLast()
    }
    builder.close()
  }

  private mutating func expand(_ use: NodeID) {
    guard let reference = tree.reference(of: use) else { return }
    guard reference.value.hasPrefix("#"), let target = ids[String(reference.value.dropFirst())] else {
      log.report(
        Diagnostic(
          DrawingDiagnostics.missingReference, at: reference.span ?? tree.span(use),
          ["reference": .name(reference.value)]))
      return
    }
    guard !open.contains(target), uses < DrawingLimits.uses else {
      log.report(
        Diagnostic(
          DrawingDiagnostics.circularReference, at: reference.span ?? tree.span(use),
          ["reference": .name(reference.value)]))
      return
    }
    uses += 1
    copy(target, isCopy: true)
    uses -= 1
  }
}

extension ElementTree {
  /// `href`, or `xlink:href` as older drawings have it.
  func reference(of node: NodeID) -> Attribute? {
    attribute("href", of: node) ?? attribute("href", in: .other("http://www.w3.org/1999/xlink"), of: node)
  }
}
