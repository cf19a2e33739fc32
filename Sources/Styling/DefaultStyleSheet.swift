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

    /* HTML §15.3.2 The page; long words are broken rather than lost beyond the edge of the paper */
    html { display: block; font-family: "Noto Sans"; line-height: normal; overflow-wrap: break-word }
    body { display: block; margin: 8px }

    /* HTML §15.3.3 Flow content */
    address, article, aside, blockquote, center, details, dialog, dd, dir, div, dl, dt, fieldset, figcaption, figure,
    footer, form, header, hgroup, hr, legend, main, menu, nav, ol, optgroup, option, p, pre, search, section, summary,
    ul {
      display: block;
    }
    address { font-style: italic }
    center { text-align: center }
    blockquote, figure, p, pre { margin-block: 1em }
    blockquote, figure { margin-inline: 40px }
    figure { break-inside: avoid }
    figcaption { break-before: avoid }
    fieldset { margin-inline: 2px; border: 2px solid #c0c0c0; padding-block: 0.35em 0.625em; padding-inline: 0.75em }
    legend { padding-inline: 2px }
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
    :link { color: #0000ee; text-decoration: underline }
    abbr[title], acronym[title] { text-decoration: dotted underline }
    abbr, acronym { hyphens: manual }
    mark { background-color: yellow; color: black }
    nobr { white-space: nowrap }
    q::before { content: open-quote }
    q::after { content: close-quote }
    /* Ruby stands on the line: annotations follow their base in brackets. */
    rp { display: none }
    rt::before { content: "(" }
    rt::after { content: ")" }
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
    h1 { margin-block: 0.67em; font-size: 2em; bookmark-level: 1 }
    h2 { margin-block: 0.83em; font-size: 1.5em; bookmark-level: 2 }
    h3 { margin-block: 1em; font-size: 1.17em; bookmark-level: 3 }
    h4 { margin-block: 1.33em; font-size: 1em; bookmark-level: 4 }
    h5 { margin-block: 1.67em; font-size: 0.83em; bookmark-level: 5 }
    h6 { margin-block: 2.33em; font-size: 0.67em; bookmark-level: 6 }

    /* HTML §15.3.7 Lists */
    dir, dl, menu, ol, ul { margin-block: 1em }
    :is(dir, dl, menu, ol, ul) :is(dir, dl, menu, ol, ul) { margin-block: 0 }
    dd { margin-inline-start: 40px }
    dt { break-after: avoid }
    dir, menu, ol, ul { padding-inline-start: 40px }
    ol { list-style-type: decimal }
    dir, menu, ul { list-style-type: disc }
    :is(dir, menu, ol, ul) :is(dir, menu, ul) { list-style-type: circle }
    :is(dir, menu, ol, ul) :is(dir, menu, ol, ul) :is(dir, menu, ul) { list-style-type: square }
    ol[type="1"], li[type="1"] { list-style-type: decimal }
    ol[type="a"], li[type="a"] { list-style-type: lower-alpha }
    ol[type="A"], li[type="A"] { list-style-type: upper-alpha }
    ol[type="i"], li[type="i"] { list-style-type: lower-roman }
    ol[type="I"], li[type="I"] { list-style-type: upper-roman }
    ul[type="disc" i], li[type="disc" i] { list-style-type: disc }
    ul[type="circle" i], li[type="circle" i] { list-style-type: circle }
    ul[type="square" i], li[type="square" i] { list-style-type: square }
    ul[type="none" i], li[type="none" i] { list-style-type: none }
    li { display: list-item }

    /* HTML §15.3.8 Tables; a caption stays with what it names */
    table {
      display: table;
      border-collapse: separate;
      border-spacing: 2px;
      border-color: gray;
      box-sizing: border-box;
      text-indent: initial;
    }
    caption { display: table-caption; text-align: center; break-after: avoid }
    colgroup { display: table-column-group }
    col { display: table-column }
    thead { display: table-header-group; vertical-align: middle; border-color: inherit }
    tbody { display: table-row-group; vertical-align: middle; border-color: inherit }
    tfoot { display: table-footer-group; vertical-align: middle; border-color: inherit }
    tr { display: table-row; vertical-align: inherit; border-color: inherit }
    table > tr { vertical-align: middle }
    td, th { display: table-cell; padding: 1px; vertical-align: inherit; border-color: gray }
    th { font-weight: bold; text-align: -internal-center }
    :is(colgroup, col, thead, tbody, tfoot, tr, td, th)[hidden] { visibility: collapse }
    colgroup[hidden] { display: table-column-group }
    col[hidden] { display: table-column }
    thead[hidden] { display: table-header-group }
    tbody[hidden] { display: table-row-group }
    tfoot[hidden] { display: table-footer-group }
    tr[hidden] { display: table-row }
    td[hidden], th[hidden] { display: table-cell }

    /* HTML §15.3.11 and §15.3.10: rules and breaks */
    hr { margin-block: 0.5em; margin-inline: auto; border: 1px solid; color: gray; overflow: hidden }
    wbr { white-space: normal }

    /* HTML §15.5 Form controls: boxes that are filled in on a screen or by hand; they look like the text around them */
    input, select, textarea {
      display: inline-block;
      break-inside: avoid;
      box-sizing: border-box;
      border: 0.5pt solid #444444;
      padding: 0.7mm 1mm;
      hyphens: manual;
      overflow-wrap: break-word;
      text-align: start;
      text-indent: 0;
    }
    input { width: calc(20ch + 3mm); white-space: pre }
    input[type=date], input[type=month], input[type=time], input[type=week] { width: calc(10ch + 3mm) }
    input[type=number] { width: calc(8ch + 3mm) }
    input[type=checkbox], input[type=radio] { padding: 0; width: 1em; height: 1em }
    input[type=radio] { border-radius: 0.5em }
    input[type=hidden], datalist { display: none }
    textarea { width: calc(40ch + 3mm); height: calc(3lh + 2.5mm); white-space: pre-wrap }
    select { padding-inline-end: 5mm; white-space: pre }
    select[multiple], select[size] { padding-inline-end: 1mm }
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
    .v-translation { display: block; break-before: page; counter-reset: page 1 }
    .v-sequential .counter-pages::before { content: counter(-vordruck-group-pages) !important }
    .v-translation:first-child { break-before: auto }
    .v-translation-mark { display: block; border: 0.75pt solid; padding: 1mm 2mm; margin-block: 0 4mm }
    .v-translation-mark > p { margin-block: 0 }
    .v-machine-note { display: block; margin-top: 6mm; border-top: 0.5pt solid }
    """
}
