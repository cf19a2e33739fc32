package import Markup

/// What an HTML edition needs beside the document.
package struct HTMLOptions {
  /// The program's name and version, for the head.
  package var generator = ""
  /// The template's style sheets for browsers, before those of the edition itself.
  package var styles = ""
  /// Whether it is a draft, which it then says at the top.
  package var isDraft = false
  /// The QR codes by their elements.
  package var codes: [NodeID: HTMLCode] = [:]

  /// Creates options with nothing set.
  package init() {}
}
