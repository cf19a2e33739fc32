package import Diagnostics
package import Markup

/// One XLIFF file: the German texts of a template, or their translation into one language.
package struct Catalogue: Sendable {
  /// The BCP 47 tag of the texts it adds: `trgLang`, or `srcLang` in the German catalogue.
  package let language: String
  /// The units in file order.
  package let units: [CatalogueUnit]

  /// Reads an XLIFF 2.1 document; what is wrong is reported, and nil is returned when it is no catalogue at all.
  package init?(_ tree: ElementTree, log: inout DiagnosticLog) {
    guard let root = tree.root, Self.isGermanXLIFF(tree, log: &log) else { return nil }
    let target = tree.value("trgLang", of: root)
    language = target ?? "de"
    var reader = UnitReader(tree: tree, isTranslation: target != nil)
    reader.read(root, log: &log)
    units = reader.units
  }

  /// Whether a document is XLIFF with German as its source; if not, the log says so.
  static func isGermanXLIFF(_ tree: ElementTree, log: inout DiagnosticLog) -> Bool {
    if let root = tree.root, tree.name(root) == "xliff", tree.namespace(root) != .xliff {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.xliffVersion, at: tree.span(root),
          ["version": .name(tree.value("version", of: root) ?? "–")]))
      return false
    }
    guard let root = tree.root, tree.name(root) == "xliff", tree.namespace(root) == .xliff,
      let source = tree.value("srcLang", of: root)
    else {
      log.report(Diagnostic(CatalogueDiagnostics.notXLIFF, at: tree.root.flatMap { tree.span($0) }))
      return false
    }
    guard source == "de" || source.hasPrefix("de-") else {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.sourceNotGerman, at: tree.attribute("srcLang", of: root)?.span,
          ["language": .name(source)]))
      return false
    }
    return true
  }
}
