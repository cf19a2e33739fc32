package import Diagnostics
import Images
import Markup
package import Styling

/// Writes a document as one accessible page for the web: semantic, self-contained, without scripts.
package enum HTMLExporter {
  /// The bytes of the page; nil, with located errors in the log, when it would not be accessible.
  ///
  /// Files that the document names go through the provider and into the page. Equal input gives equal bytes.
  package static func export(
    _ styled: StyledTree, base: SourceID, provider: any SourceProvider, options: HTMLOptions,
    log: inout DiagnosticLog
  ) -> [UInt8]? {
    HTMLChecks.run(styled, log: &log)
    var page = HTMLPage(styled, base: base, provider: provider, options: options)
    page.checkFiles()
    page.write()
    log.append(page.log)
    return log.hasErrors ? nil : Array(page.out.text.utf8)
  }
}
