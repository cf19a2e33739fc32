package import TextAnalysis
package import Typography

/// What a worker has for setting text: faces, and tools that keep buffers between documents.
package struct TextTools {
  /// The faces.
  package let fonts: FontLibrary
  /// Shapes text; the worker's own.
  package let shaper: Shaper
  /// Finds boundaries; the worker's own.
  package let boundaries: BoundaryFinder
  /// The hyphenators; nil when there are no patterns.
  package let hyphenation: HyphenationLibrary?

  /// Collects the tools of a worker.
  package init(fonts: FontLibrary, shaper: Shaper, boundaries: BoundaryFinder, hyphenation: HyphenationLibrary?) {
    self.fonts = fonts
    self.shaper = shaper
    self.boundaries = boundaries
    self.hyphenation = hyphenation
  }
}

extension LayoutScope {
  /// The faces.
  package var fonts: FontLibrary { text.fonts }
  var shaper: Shaper { text.shaper }
  var boundaries: BoundaryFinder { text.boundaries }
  var hyphenation: HyphenationLibrary? { text.hyphenation }
}
