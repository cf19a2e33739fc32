/// Properties that CSS has and this module does not: they are told apart from misspellings.
enum KnownProperties {
  static let notYet: Set<String> = Set(
    """
    animation aspect-ratio background-blend-mode border-image border-image-outset border-image-repeat
    border-image-slice border-image-source border-image-width break-margin clip color-adjust color-scheme
    contain cursor empty-cells float-defer float-offset float-reference font-display font-language-override
    font-optical-sizing font-palette font-size-adjust font-stretch font-synthesis font-variant-alternates
    font-variant-east-asian font-variant-emoji font-variation-settings font-width forced-color-adjust grid grid-area
    grid-auto-columns grid-auto-flow grid-auto-rows grid-column grid-row grid-template grid-template-areas
    grid-template-columns grid-template-rows hanging-punctuation hyphenate-limit-last hyphenate-limit-zone
    image-resolution initial-letter isolation line-clamp margin-break margin-trim mask-image max-lines mix-blend-mode
    page-orientation perspective pointer-events print-color-adjust resize rotate ruby-align ruby-position running
    scale shape-outside text-align-all text-combine-upright text-decoration-skip text-decoration-skip-ink
    text-emphasis text-orientation text-overflow text-shadow text-size-adjust text-spacing transition
    translate user-select will-change word-space-transform writing-mode z-index
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What tells a screen how to hurry: nothing on paper, and no finding.
  static let hints: Set<String> = [
    "shape-rendering", "text-rendering", "color-rendering", "image-rendering", "color-interpolation",
    "color-interpolation-filters", "enable-background", "buffered-rendering",
  ]

  /// Properties that only `@page` takes.
  static let pageOnly: Set<String> = ["size", "bleed", "marks"]
}
