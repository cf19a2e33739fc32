/// The only door of a stage to bytes outside: includes, schemas, style sheets, images.
package protocol SourceProvider: Sendable {
  /// Loads what a reference names, relative to the file that names it, and registers it.
  ///
  /// References are `shared:…`, `house:…` or relative to `base`; `..`, absolute paths and links out of a root are refused.
  func load(_ reference: String, from base: SourceID?, at span: SourceSpan?) throws(DiagnosticsError) -> SourceFile
}
