import Styling

/// How a draft looks: marked on every page and at every gap.
enum DraftStyle {
  /// The sheet, after all others.
  static let text = StyleText(bytes: Array(sheet.utf8), base: nil)

  private static let sheet = """
    @page { @top-center { content: "ENTWURF"; font-size: 14pt; font-weight: 700; letter-spacing: 2pt; vertical-align: middle; } }
    .v-gap { border: 1pt dashed #000; padding: 0 1mm; font-weight: 700; }
    """
}
