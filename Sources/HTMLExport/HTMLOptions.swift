package import Diagnostics
package import Markup

/// What an HTML edition needs beside the document.
package struct HTMLOptions {
  /// The program's name and version, for the head.
  package var generator = ""
  /// The office's style sheet, after those that the document names.
  package var houseSheet: SourceFile?
  /// Whether it is a draft, which it then says at the top.
  package var isDraft = false
  /// The QR codes by their elements.
  package var codes: [NodeID: HTMLCode] = [:]

  /// Creates options with nothing set.
  package init() {}
}
