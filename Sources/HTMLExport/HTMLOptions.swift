package import Diagnostics
package import Markup

/// What an HTML edition needs beside the document.
package struct HTMLOptions {
  /// The program's name and version, for the head.
  package var generator = ""
  /// The office's style sheet, after those that the document names.
  package var houseSheet: SourceFile?
  /// German words about what kind of page it is, such as ENTWURF, which stand at the top.
  package var marks: [String] = []
  /// A word across the window and every printed page, for eyes only; a mark says the same to those who listen.
  package var watermark: String?
  /// The QR codes by their elements.
  package var codes: [NodeID: HTMLCode] = [:]

  /// Creates options with nothing set.
  package init() {}
}
