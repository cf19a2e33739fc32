/// The look of HTML editions: what browsers do not know, and what the web asks for and paper does not.
enum WebStyle {
  /// Before the template's own sheets, which are stronger.
  static let first = """
    :where(html) { font-family: "Noto Sans", system-ui, sans-serif; line-height: 1.5; text-size-adjust: 100% }
    :where(.v-row) { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0 1.5rem }
    :where(.v-cell) { min-width: 0 }
    :where(th) { hyphens: auto }
    :where(.v-cell > :first-child) { margin-top: 0 }
    :where(.v-signature) { margin-top: 3rem; break-inside: avoid }
    :where(.v-signature-line, .v-ruled) { min-height: 2rem; border-bottom: 1px solid }
    :where(.v-signature-caption) { margin-block: 0.15rem }
    :where(.v-oral-heading) { margin-block: 0; font-style: italic }
    :where(.v-gap) { background-color: #fff2a8; color: #000; border: 1px dashed; padding: 0 0.25rem; font-weight: 700 }
    :where(.v-machine-note) { margin-top: 1.5rem; border-top: 1px solid }
    :where(.v-value) { display: inline-block; min-width: 8rem; border-bottom: 1px solid; white-space: pre-wrap }
    input:disabled { appearance: none; width: 1em; height: 1em; margin: 0 0.25em 0 0; border: 1px solid #000; background: #fff; color: #000; vertical-align: -0.1em }
    input[type=radio]:disabled { border-radius: 50% }
    input:disabled:checked::before { content: "\\2715"; display: block; font-size: 0.9em; line-height: 1; text-align: center }
    :where(.v-mark) { text-align: center; font-weight: 700; letter-spacing: 0.15em }
    :where(.v-notes) { margin-top: 2rem; border-top: 1px solid; padding-top: 0.5rem }
    :where(.v-note-call) { line-height: 0 }
    :where(footer > .v-furniture) { margin-top: 1.5rem; border-top: 1px solid; padding-top: 0.5rem }

    """

  /// After all other sheets: a measure that can be read on every screen, sizes that follow the reader's own.
  static func last(rootSize: Int, isWide: Bool) -> String {
    """
    .v-watermark { position: fixed !important; inset: 0; z-index: 9999; display: grid; place-items: center; overflow: hidden; pointer-events: none }
    .v-watermark::before { content: attr(data-word); font: 700 24vmin/1 "Noto Sans", sans-serif; color: rgb(0 0 0 / 10%); transform: rotate(-35deg) }
    :focus-visible { outline: 3px solid #0b3d91; outline-offset: 2px }
    @media screen {
      html { font-size: \(rootSize)% }
      body { box-sizing: border-box; max-width: \(isWide ? 70 : 46)rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; overflow-wrap: break-word }
      img, svg, table, section, figure, div { max-width: 100% }
      img { height: auto }
      .v-value { width: auto !important; height: auto !important; min-height: 0 !important }
      pre { white-space: pre-wrap }
    }
    @media screen and (min-width: 45rem) {
      table { table-layout: auto !important }
      th { overflow-wrap: normal !important }
    }
    @media print {
      @page { size: A4; margin: 20mm }
      a[href^="http"]::after { content: " (" attr(href) ")" }
      .v-qr-link::after { content: none !important }
    }

    """
  }
}
