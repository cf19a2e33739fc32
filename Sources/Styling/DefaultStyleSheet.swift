/// The built-in style sheet: the rendering section of HTML (§15), adapted to paper.
///
/// It is CSS and not Swift so that everything it says can be read, and overruled, in one language.
package enum DefaultStyleSheet {
  /// The CSS text.
  package static let text = """
    @charset "utf-8";

    @page {
      size: A4;
      margin: 20mm;
      @footnote { margin-top: 1em; border-top: 0.5pt solid; padding-top: 0.4em }
    }

    /* GCPM 3 §2.3, §2.4: only footnotes have them */
    ::footnote-call { content: counter(footnote); vertical-align: super; font-size: 70%; line-height: 0 }
    ::footnote-marker { content: counter(footnote) ". " }

    /* HTML §15.3.1 Hidden elements */
    area, base, basefont, datalist, head, link, meta, noembed, noframes, param, script, style, template, title {
      display: none;
    }
    [hidden] { display: none }

    /* HTML §15.3.2 The page; the size and family of our printed matter */
    html {
      display: block;
      font-family: "Noto Sans";
      font-size: 11pt;
      line-height: normal;
      overflow-wrap: break-word;
    }
    body { display: block; margin: 0 }

    /* HTML §15.3.3 Flow content */
    address, article, aside, blockquote, center, details, dialog, dd, dir, div, dl, dt, fieldset, figcaption, figure,
    footer, form, header, hgroup, hr, legend, main, menu, nav, ol, optgroup, option, p, pre, search, section, summary,
    ul {
      display: block;
    }
    address { font-style: italic }
    blockquote, dl, figure, ol, p, pre, ul { margin-block: 1em }
    blockquote, figure { margin-inline: 10mm }
    dd { margin-inline-start: 10mm }
    dt { break-after: avoid; font-weight: bold }
    figure { break-inside: avoid }
    figcaption { break-before: avoid }
    fieldset { margin-block: 1em; border: 0.5pt solid; padding: 3mm }
    legend { font-weight: bold }
    summary { font-weight: bold }

    /* HTML §15.3.4 Phrasing content */
    cite, dfn, em, i, var { font-style: italic }
    b, strong { font-weight: bolder }
    code, kbd, samp, tt { font-family: "Noto Sans Mono", monospace }
    pre { font-family: "Noto Sans Mono", monospace; white-space: pre-wrap; hyphens: manual }
    big { font-size: larger }
    small { font-size: smaller }
    sub, sup { line-height: 0; font-size: smaller }
    sub { vertical-align: sub }
    sup { vertical-align: super }
    ins, u { text-decoration: underline }
    del, s, strike { text-decoration: line-through }
    a:link { color: #0b3d91; text-decoration: underline }
    abbr, acronym { hyphens: manual }
    mark { background-color: #fff2a8; color: black }
    nobr { white-space: nowrap }
    q::before { content: open-quote }
    q::after { content: close-quote }
    img, svg { display: inline-block; max-width: 100% }

    /* HTML §15.3.5 Bidirectional text */
    [dir=ltr] { direction: ltr; unicode-bidi: isolate }
    [dir=rtl] { direction: rtl; unicode-bidi: isolate }
    [dir=auto], bdi { unicode-bidi: isolate }
    [dir=auto]:dir(ltr), bdi:dir(ltr) { direction: ltr }
    [dir=auto]:dir(rtl), bdi:dir(rtl) { direction: rtl }
    bdo, bdo[dir] { unicode-bidi: isolate-override }
    input[dir=auto], textarea[dir=auto], pre[dir=auto] { unicode-bidi: plaintext }
    address, blockquote, center, dialog, div, fieldset, figure, form, hr, legend, ol, p, pre, section, ul, li, table,
    caption, tbody, thead, tfoot, tr, td, th, h1, h2, h3, h4, h5, h6, dl, dt, dd, article, aside, footer, header, main,
    nav, details, summary, figcaption {
      unicode-bidi: isolate;
    }

    /* HTML §15.3.6 Sections and headings */
    article, aside, nav, section { display: block }
    h1, h2, h3, h4, h5, h6 {
      display: block;
      break-after: avoid;
      break-inside: avoid;
      font-weight: bold;
      hyphens: manual;
    }
    h1 { margin-block: 0.67em; font-size: 1.8em; bookmark-level: 1 }
    h2 { margin-block: 0.83em; font-size: 1.45em; bookmark-level: 2 }
    h3 { margin-block: 1em; font-size: 1.2em; bookmark-level: 3 }
    h4 { margin-block: 1.2em; font-size: 1em; bookmark-level: 4 }
    h5 { margin-block: 1.4em; font-size: 0.9em; bookmark-level: 5 }
    h6 { margin-block: 1.6em; font-size: 0.85em; bookmark-level: 6 }

    /* HTML §15.3.7 Lists */
    ol, ul, menu, dir { padding-inline-start: 8mm }
    ol { list-style-type: decimal }
    ul, menu, dir { list-style-type: disc }
    ol ol, ol ul, ul ol, ul ul, ol dl, ul dl, dl ol, dl ul, dl dl { margin-block: 0 }
    ul ul, ol ul { list-style-type: circle }
    ul ul ul, ul ol ul, ol ul ul, ol ol ul { list-style-type: square }
    ol[type="1"], li[type="1"] { list-style-type: decimal }
    ol[type="a"], li[type="a"] { list-style-type: lower-alpha }
    ol[type="A"], li[type="A"] { list-style-type: upper-alpha }
    ol[type="i"], li[type="i"] { list-style-type: lower-roman }
    ol[type="I"], li[type="I"] { list-style-type: upper-roman }
    li { display: list-item }

    /* HTML §15.3.8 Tables; paddings and rules that can be read on paper */
    table {
      display: table;
      margin-block: 1em;
      border-collapse: collapse;
      border-spacing: 0;
      box-sizing: border-box;
      text-indent: 0;
    }
    caption { display: table-caption; padding-bottom: 1.5mm; text-align: start; font-weight: bold; break-after: avoid }
    colgroup { display: table-column-group }
    col { display: table-column }
    thead { display: table-header-group; vertical-align: middle }
    tbody { display: table-row-group; vertical-align: top }
    tfoot { display: table-footer-group; vertical-align: top }
    tr { display: table-row; vertical-align: inherit; break-inside: avoid }
    td, th { display: table-cell; padding: 1mm 2mm; vertical-align: top }
    th { text-align: start; font-weight: bold }
    thead th { vertical-align: bottom }

    /* HTML §15.3.11 and §15.3.10: rules and breaks */
    hr { margin-block: 0.7em; border-top: 0.5pt solid; color: #444444 }
    wbr { white-space: normal }

    /* HTML §15.5 Form controls: shown as boxes to be filled in */
    button, input, meter, progress, select, textarea { display: inline-block; text-indent: 0 }
    textarea { white-space: pre-wrap }
    label { break-inside: avoid }

    /* Vordruck's own classes */
    .v-row { display: -vordruck-parallel-row; margin-block: 0 }
    .v-cell { display: block }
    .v-cell > :first-child { margin-top: 0 }
    .v-signature { display: block; break-inside: avoid; margin-top: 12mm }
    .v-signature-line { display: block; min-height: 8.5mm; border-bottom: 0.5pt solid }
    .v-signature-caption { margin-block: 0.5mm; break-before: avoid }
    .v-ruled { display: block; min-height: 8.5mm; border-bottom: 0.5pt solid }
    .v-gap { background-color: #fff2a8 }
    .v-gaps { break-before: page }
    .v-oral { display: block }
    .v-oral-heading { display: block; margin-block: 0; font-style: italic; break-after: avoid }
    .v-machine-note { display: block; margin-top: 6mm; border-top: 0.5pt solid }
    """
}
