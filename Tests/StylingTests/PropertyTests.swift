import Testing

/// What each declaration computes to; the parent has 10 pt type, line height 1.5 and the colour #123456.
@Suite struct PropertyTests {
  static let units = DeclarationCase.table(
    """
    width: 10mm => width: 28.347pt
    width: 1cm => width: 28.347pt
    width: 1in => width: 72pt
    width: 3pt => width: 3pt
    width: 2pc => width: 24pt
    width: 4px => width: 3pt
    width: 4q => width: 2.835pt
    width: 4Q => width: 2.835pt
    width: 2em => width: 20pt
    width: 2ex => width: 10pt
    width: 2ch => width: 10pt
    width: 2rem => width: 24pt
    width: 2lh => width: 30pt
    font-size: 20pt; width: 1lh => font-size: 20pt; width: 30pt
    width: 10vw => width: 48.188pt
    width: 10vh => width: 72.851pt
    width: 10vmin => width: 48.188pt
    width: 10vmax => width: 72.851pt
    width: 1cap => width: 7pt
    width: 1ic => width: 10pt
    width: 2rex => width: 12pt
    width: 2rch => width: 12pt
    width: 1rlh => width: 14.4pt
    width: 33.333% => width: 33.333%
    width: 0 => width: 0
    width: +.5E1pt => width: 5pt
    margin-top: -1.5pt => margin-top: -1.5pt
    width: 1e9mm => width: 10000000pt
    """)

  static let calculations = DeclarationCase.table(
    """
    width: calc(1mm + 2pt) => width: 4.835pt
    width: calc(100% - 10pt) => width: calc(100% + -10pt)
    width: calc((1em + 2pt) * 2) => width: 24pt
    width: calc(3 * 4pt / 2) => width: 6pt
    width: calc(2 * (3pt - 1pt)) => width: 4pt
    width: calc(calc(1pt) + 1pt) => width: 2pt
    width: calc(1pt - 5pt) => width: 0
    margin-left: calc(-1 * 5pt) => margin-left: -5pt
    line-height: calc(1 + 0.25) => line-height: 1.25
    orphans: calc(1 + 2) => orphans: 3
    width: calc(1pt+2pt) => styling.invalid-calculation
    width: calc(1pt * 2pt) => styling.invalid-calculation
    width: calc(1pt / 0) => styling.invalid-calculation
    width: calc(1pt + 2) => styling.invalid-calculation
    width: calc() => styling.invalid-calculation
    width: min(1pt, 2pt) => width: 1pt
    width: max(1em, 8pt, 2mm) => width: 10pt
    width: clamp(1pt, 9pt, 5pt) => width: 5pt
    width: clamp(none, 9pt, 5pt) => width: 5pt
    width: clamp(6pt, 1pt, 5pt) => width: 6pt
    width: min(100%, 20pt) => width: min(100%, 20pt)
    width: min(20pt, 100%) => width: min(100%, 20pt)
    width: calc(min(100%, 20pt) + 2pt) => width: min(calc(100% + 2pt), 22pt)
    margin-left: calc(-1 * min(1pt, 3pt)) => margin-left: -1pt
    margin-left: calc(2pt - max(1pt, 3pt)) => margin-left: -1pt
    width: max(calc(1em + 2pt), min(3em, 50pt)) => width: 30pt
    font-size: max(80%, 9pt) => font-size: 9pt
    line-height: min(2, 1.25) => line-height: 1.25
    orphans: max(1, 3) => orphans: 3
    orphans: calc(mod(-1, 4)) => orphans: 3
    orphans: round(2.5) => orphans: 3
    orphans: abs(-7) => orphans: 7
    width: min(1pt, 2) => styling.invalid-calculation
    width: clamp(1pt, 2pt) => styling.invalid-calculation
    width: abs(-1pt) => styling.unsupported-value
    """)

  static let colors = DeclarationCase.table(
    """
    color: red => color: #ff0000
    color: RebeccaPurple => color: #663399
    color: #fa0 => color: #ffaa00
    color: #ffaa0080 => color: #ffaa0080
    color: #fa08 => color: #ffaa0088
    color: rgb(1, 2, 3) => color: #010203
    color: rgb(1 2 3 / 50%) => color: #01020380
    color: rgba(100%, 0%, 50%, .5) => color: #ff008080
    color: rgb(300, -5, 0) => color: #ff0000
    color: hsl(120, 100%, 25%) => color: #008000
    color: hsl(0.5turn 100% 50%) => color: #00ffff
    color: hsl(-120deg 100% 50% / 0.2) => color: #0000ff33
    background-color: transparent =>
    background-color: currentColor => background-color: #123456
    color: currentcolor =>
    color: hwb(0 0% 0%) => color: #ff0000
    color: hwb(120 20% 40% / 50%) => color: #33993380
    color: hwb(90deg 60% 60%) => color: #808080
    color: rgb(none 255 0) => color: #00ff00
    color: hsl(120 100 25) => color: #008000
    color: CanvasText => color: #000000
    background-color: buttonface => background-color: #efefef
    color: lab(50% 0 0) => styling.unsupported-value
    color: #12345 => styling.invalid-value
    color: reed => styling.invalid-value → red
    color: rgb(1, 2 3) => styling.invalid-value
    """)

  static let box = DeclarationCase.table(
    """
    display: inline-block => display: inline-block
    display: -vordruck-parallel-row => display: -vordruck-parallel-row
    display: grid => styling.unsupported-value
    display: blok => styling.invalid-value → block
    position: relative => position: relative
    position: running(kopf) => position: running(kopf)
    position: absolute; float: left => display: block; position: absolute
    position: sticky => styling.unsupported-value
    float: right => display: block; float: right
    float: inline-end; direction: rtl => direction: rtl; display: block; float: left
    float: footnote => display: block; float: footnote
    clear: both => clear: both
    top: 1pt; left: 10% => top: 1pt; left: 10%
    inset: 1pt 2pt => top: 1pt; right: 2pt; bottom: 1pt; left: 2pt
    visibility: hidden => visibility: hidden
    width: min-content => width: min-content
    max-width: none =>
    min-height: 8.5mm => min-height: 24.095pt
    height: -1pt => styling.negative-value
    box-sizing: border-box => box-sizing: border-box
    box-decoration-break: clone => box-decoration-break: clone
    margin: 1pt => margin-top: 1pt; margin-right: 1pt; margin-bottom: 1pt; margin-left: 1pt
    margin: 1pt auto => margin-top: 1pt; margin-right: auto; margin-bottom: 1pt; margin-left: auto
    margin: 1pt 2pt 3pt => margin-top: 1pt; margin-right: 2pt; margin-bottom: 3pt; margin-left: 2pt
    margin: 1pt 2pt 3pt 4pt => margin-top: 1pt; margin-right: 2pt; margin-bottom: 3pt; margin-left: 4pt
    margin: 1pt 2pt 3pt 4pt 5pt => styling.invalid-value
    padding: 1pt 10% => padding-top: 1pt; padding-right: 10%; padding-bottom: 1pt; padding-left: 10%
    padding: auto => styling.invalid-value
    padding-left: -1pt => styling.negative-value
    """)

  static let borders = DeclarationCase.table(
    """
    border-top: 1pt solid => border-top-width: 1pt; border-top-style: solid
    border-top: solid => border-top-width: 2.25pt; border-top-style: solid
    border-left: thin dotted red => border-left-width: 0.75pt; border-left-style: dotted; border-left-color: #ff0000
    border-top-width: 3pt =>
    border: none; border-bottom-style: double => border-bottom-width: 2.25pt; border-bottom-style: double
    border-top: 1pt solid; color: red => color: #ff0000; border-top-width: 1pt; border-top-style: solid
    border-width: 1pt 2pt; border-style: solid none => border-top-width: 1pt; border-bottom-width: 1pt; border-top-style: solid; border-bottom-style: solid
    border-color: red transparent; border-left-style: solid => border-left-width: 2.25pt; border-left-style: solid; border-top-color: #ff0000; border-right-color: transparent; border-bottom-color: #ff0000; border-left-color: transparent
    border-top: groove => border-top-width: 2.25pt; border-top-style: groove
    border: ridge; border-style: inset outset none => border-top-width: 2.25pt; border-right-width: 2.25pt; border-left-width: 2.25pt; border-top-style: inset; border-right-style: outset; border-left-style: outset
    border: 1pt 2pt => styling.invalid-value
    border-radius: 2pt => border-top-left-radius: 2pt; border-top-right-radius: 2pt; border-bottom-right-radius: 2pt; border-bottom-left-radius: 2pt
    border-radius: 1pt 2pt / 3pt 4% 5pt => border-top-left-radius: 1pt 3pt; border-top-right-radius: 2pt 4%; border-bottom-right-radius: 1pt 5pt; border-bottom-left-radius: 2pt 4%
    border-top-left-radius: 50% 1em => border-top-left-radius: 50% 10pt
    border-start-end-radius: 3pt => border-top-right-radius: 3pt
    border-start-start-radius: 3pt; direction: rtl => direction: rtl; border-top-right-radius: 3pt
    border-radius: -1pt => styling.negative-value
    border-radius: 1pt / => styling.invalid-value
    outline: 2pt dashed red => outline-width: 2pt; outline-style: dashed; outline-color: #ff0000
    outline: auto => outline-width: 2.25pt; outline-style: solid
    outline-width: 3pt =>
    outline: hidden => styling.invalid-value
    outline: thin solid; outline-offset: -2pt => outline-width: 0.75pt; outline-style: solid; outline-offset: -2pt
    box-shadow: 1pt 2pt => box-shadow: 1pt 2pt 0 0 #123456
    box-shadow: red 1pt -2pt 0 3pt inset, 0 4pt => box-shadow: inset 1pt -2pt 0 3pt #ff0000, 0 4pt 0 0 #123456
    box-shadow: 1pt 1pt 3pt => styling.unsupported-value
    box-shadow: 1pt => styling.invalid-value
    overflow: hidden => overflow-x: hidden; overflow-y: hidden
    overflow: visible hidden => overflow-x: hidden; overflow-y: hidden
    overflow-x: clip => overflow-x: clip
    overflow-block: clip => overflow-y: clip
    overflow: scroll => styling.unsupported-value
    background: none =>
    background: #eee => background-color: #eeeeee
    background: url(a.png) => background-image: url("a.png")
    background: red; background-image: none => background-color: #ff0000; background-image: none
    background: url(a.png) no-repeat right 3pt top / 50% auto, linear-gradient(red, blue) fixed content-box red => background-color: #ff0000; background-image: url("a.png"), linear-gradient(180deg, #ff0000, #0000ff); background-position: calc(100% + -3pt) 0, 0 0; background-size: 50% auto, auto; background-repeat: no-repeat, repeat; background-attachment: scroll, fixed; background-origin: padding-box, content-box; background-clip: border-box, content-box
    background: center => background-position: 50% 50%
    background: red, blue => styling.invalid-value
    background: repeat-x padding-box content-box => background-repeat: repeat no-repeat; background-origin: padding-box; background-clip: content-box
    background-position: top left => background-position: 0 0
    background-position: bottom => background-position: 50% 100%
    background-position: 10pt => background-position: 10pt 50%
    background-position: right 10% bottom 2pt => background-position: 90% calc(100% + -2pt)
    background-position: center top 2pt => background-position: 50% 2pt
    background-position: 10pt left => styling.invalid-value
    background-size: cover, contain, 10pt, auto 5% => background-size: cover, contain, 10pt auto, auto 5%
    background-repeat: space round => background-repeat: space round
    background-clip: text => styling.unsupported-value
    background-image: linear-gradient(to top right, red 10%, 40%, blue 20pt 30pt) => background-image: linear-gradient(to top right, #ff0000 10%, 40%, #0000ff 20pt, #0000ff 30pt)
    background-image: repeating-linear-gradient(0.25turn, red, blue 3pt) => background-image: repeating-linear-gradient(90deg, #ff0000, #0000ff 3pt)
    background-image: radial-gradient(circle at left, red, blue) => background-image: radial-gradient(circle farthest-corner at 0 50%, #ff0000, #0000ff)
    background-image: radial-gradient(10pt 5%, red, blue) => background-image: radial-gradient(ellipse 10pt 5% at 50% 50%, #ff0000, #0000ff)
    opacity: 50% => opacity: 0.5
    opacity: 2 =>
    transform: translate(1pt, 50%) rotate(0.5turn) scale(2) skewX(10deg) => transform: translate(1pt, 50%) rotate(180deg) scale(2, 2) skew(10deg, 0deg)
    transform: matrix(1, 0, 0, 1, 4, 8); transform-origin: left top => transform: matrix(1, 0, 0, 1, 4, 8); transform-origin: 0 0
    transform: rotate3d(1, 0, 0, 10deg) => styling.unsupported-value
    transform: translate(1pt) 5 => styling.invalid-value
    background-image: linear-gradient(red) => styling.invalid-value
    background-image: linear-gradient(red, 10%) => styling.invalid-value
    background-image: conic-gradient(red, blue) => styling.unsupported-value
    """)

  static let logical = DeclarationCase.table(
    """
    margin-inline-start: 5pt => margin-left: 5pt
    margin-inline-start: 5pt; direction: rtl => direction: rtl; margin-right: 5pt
    margin-inline: 1pt 2pt; direction: rtl => direction: rtl; margin-right: 1pt; margin-left: 2pt
    margin-block: 3pt => margin-top: 3pt; margin-bottom: 3pt
    padding-inline: 1pt => padding-right: 1pt; padding-left: 1pt
    padding-inline-end: 4pt => padding-right: 4pt
    inset-inline-start: 4pt; inset-block: 1pt => top: 1pt; bottom: 1pt; left: 4pt
    border-inline-start: 1pt solid; direction: rtl => direction: rtl; border-right-width: 1pt; border-right-style: solid
    border-inline: 1pt solid red => border-right-width: 1pt; border-left-width: 1pt; border-right-style: solid; border-left-style: solid; border-right-color: #ff0000; border-left-color: #ff0000
    border-block-end: 1pt solid => border-bottom-width: 1pt; border-bottom-style: solid
    border-inline-end-style: solid => border-right-width: 2.25pt; border-right-style: solid
    inline-size: 10pt; block-size: 20pt => width: 10pt; height: 20pt
    min-inline-size: 10pt; max-block-size: 20pt => min-width: 10pt; max-height: 20pt
    margin-left: 1pt; margin-inline-start: 2pt => margin-left: 2pt
    margin-inline-start: 2pt; margin-left: 1pt => margin-left: 1pt
    """)

  static let fonts = DeclarationCase.table(
    """
    font-family: "Noto Serif", Noto  Sans Arabic, SERIF => font-family: Noto Serif, Noto Sans Arabic, serif
    font-family: 1a => styling.invalid-value
    font-size: 14pt => font-size: 14pt
    font-size: 150% => font-size: 15pt
    font-size: 2em => font-size: 20pt
    font-size: larger => font-size: 12pt
    font-size: small => font-size: 10.667pt
    font-size: 12 => styling.missing-unit
    font-size: 9,5pt => styling.decimal-comma → 9.5pt
    font-size: -1pt => styling.negative-value
    font-weight: bold => font-weight: 700
    font-weight: bolder => font-weight: 700
    font-weight: lighter => font-weight: 100
    font-weight: 650 => font-weight: 650
    font-weight: 1001 => styling.invalid-value
    font-style: italic => font-style: italic
    line-height: 1.25 => line-height: 1.25
    line-height: 120% => line-height: 12pt
    line-height: 15pt => line-height: 15pt
    line-height: normal => line-height: normal
    font-size: 20pt; line-height: 2em; width: 1lh => font-size: 20pt; line-height: 40pt; width: 40pt
    font: bold 12pt/1.2 Andika => font-family: Andika; font-size: 12pt; font-weight: 700; line-height: 1.2
    font: italic small-caps 12pt serif => font-family: serif; font-size: 12pt; font-style: italic; line-height: normal; font-variant-caps: "smcp" 1
    font: 12pt => styling.invalid-value
    font-variant-caps: small-caps => font-variant-caps: "smcp" 1
    font-variant-numeric: tabular-nums lining-nums => font-variant-numeric: "tnum" 1, "lnum" 1
    font-variant-numeric: tabular-nums proportional-nums => styling.invalid-value
    font-variant-ligatures: none => font-variant-ligatures: "calt" 0, "clig" 0, "dlig" 0, "hlig" 0, "liga" 0
    font-variant-position: super => font-variant-position: "sups" 1
    font-variant: small-caps tabular-nums => font-variant-caps: "smcp" 1; font-variant-numeric: "tnum" 1
    font-kerning: none => font-kerning: "kern" 0
    font-feature-settings: "ss01", "zero" off, "salt" 2 => font-feature-settings: "ss01" 1, "zero" 0, "salt" 2
    font-feature-settings: "toolong" => styling.invalid-value
    """)

  static let text = DeclarationCase.table(
    """
    letter-spacing: 0.1em => letter-spacing: 1pt
    letter-spacing: normal =>
    word-spacing: 2pt => word-spacing: 2pt
    text-transform: uppercase => text-transform: uppercase
    letter-spacing: 10% => letter-spacing: 10%
    word-spacing: calc(50% - 1pt) => word-spacing: calc(50% + -1pt)
    text-transform: full-width uppercase => text-transform: uppercase full-width
    text-transform: full-size-kana => styling.unsupported-value
    text-transform: uppercase lowercase => styling.invalid-value
    white-space: pre => white-space-collapse: preserve; text-wrap-mode: nowrap
    white-space: pre-wrap => white-space-collapse: preserve
    white-space: pre-line => white-space-collapse: preserve-breaks
    white-space: nowrap => text-wrap-mode: nowrap
    white-space: nowrap preserve => white-space-collapse: preserve; text-wrap-mode: nowrap
    white-space: normal =>
    white-space: break-spaces => white-space-collapse: break-spaces
    white-space-collapse: preserve-spaces => white-space-collapse: preserve-spaces
    text-wrap: nowrap => text-wrap-mode: nowrap
    text-wrap: balance => text-wrap-style: balance
    text-wrap: pretty wrap => text-wrap-style: pretty
    text-wrap-style: stable => text-wrap-style: stable
    line-break: anywhere => line-break: anywhere
    word-break: break-all => word-break: break-all
    word-break: keep-all => word-break: keep-all
    hyphenate-character: "=" => hyphenate-character: "="
    hyphenate-limit-chars: 8 => hyphenate-limit-chars: 8 auto auto
    hyphenate-limit-chars: auto 3 => hyphenate-limit-chars: auto 3 3
    hyphenate-limit-chars: 8 3 auto => hyphenate-limit-chars: 8 3 auto
    hyphenate-limit-chars: -1 => styling.invalid-value
    hyphenate-limit-lines: 2 => hyphenate-limit-lines: 2
    hyphenate-limit-lines: no-limit =>
    tab-size: 4 => tab-size: 4
    tab-size: 1cm => tab-size: 28.347pt
    tab-size: -1 => styling.invalid-value
    text-justify: inter-character => text-justify: inter-character
    text-align: match-parent => text-align: left
    text-align: justify-all => text-align: justify-all
    text-indent: 2em hanging each-line => text-indent: 20pt hanging each-line
    text-indent: each-line 10% => text-indent: 10% each-line
    text-indent: hanging => styling.invalid-value
    overflow-wrap: anywhere => overflow-wrap: anywhere
    word-wrap: break-word => overflow-wrap: break-word
    hyphens: auto => hyphens: auto
    text-align: justify => text-align: justify
    text-align: centre => styling.invalid-value → center
    text-align-last: end => text-align-last: end
    text-indent: 5mm => text-indent: 14.173pt
    text-decoration: underline line-through => text-decoration-line: underline line-through
    text-decoration: none =>
    text-decoration: underline wavy => text-decoration-line: underline; text-decoration-style: wavy
    text-decoration: 2pt dotted red overline => text-decoration-line: overline; text-decoration-style: dotted; text-decoration-color: #ff0000; text-decoration-thickness: 2pt
    text-decoration: blink => styling.unsupported-value
    text-decoration-color: currentcolor =>
    text-decoration-thickness: 10% => text-decoration-thickness: 1pt
    text-decoration-thickness: from-font => text-decoration-thickness: from-font
    text-underline-offset: 0.2em => text-underline-offset: 2pt
    text-underline-offset: 20% => text-underline-offset: 20%
    text-underline-position: under => text-underline-position: under
    text-underline-position: left => styling.unsupported-value
    text-decoration-line: overline => text-decoration-line: overline
    vertical-align: super => vertical-align: super
    vertical-align: 2pt => vertical-align: 2pt
    vertical-align: 50% => vertical-align: 7.5pt
    direction: rtl => direction: rtl
    unicode-bidi: isolate => unicode-bidi: isolate
    """)

  static let generated = DeclarationCase.table(
    """
    quotes: "«" "»" "‹" "›" => quotes: "«" "»" "‹" "›"
    quotes: none => quotes: none
    quotes: "«" => styling.invalid-value
    list-style: square inside => list-style-type: square; list-style-position: inside
    list-style: none => list-style-type: none
    list-style-type: lower-latin => list-style-type: lower-latin
    list-style-type: "– " => list-style-type: "– "
    list-style-type: HEBREW => list-style-type: hebrew
    list-style-type: symbols(cyclic "*" "+") => list-style-type: symbols("*" "+")
    list-style-type: symbols(alphabetic "*") => styling.invalid-value
    list-style-type: hebreww => styling.unknown-counter-style → hebrew + list-style-type: hebreww
    list-style: upper-russian inside => list-style-type: upper-russian; list-style-position: inside
    content: counter(a, armenian) => content: counter(a, armenian)
    content: counter(a, armenien) => styling.unknown-counter-style → armenian + content: counter(a, armenien)
    list-style: url(a.png) inside => list-style-position: inside; list-style-image: url("a.png")
    list-style: none url(a.png) => list-style-type: none; list-style-image: url("a.png")
    list-style: none none => list-style-type: none
    list-style: none none square => styling.invalid-value
    list-style-image: linear-gradient(red, blue) => styling.unsupported-value
    list-style-image: none =>
    content: "§ " counter(h) "." counters(h, ".", upper-roman) => content: "§ " counter(h, decimal) "." counters(h, ".", upper-roman)
    content: attr(title) " " attr(none) => content: "T" " " ""
    content: open-quote no-close-quote => content: open-quote no-close-quote
    content: url(a.png) "x" => content: url("a.png") "x"
    content: target-counter(attr(title), page) => content: target-counter(url("T"), page, decimal)
    content: target-counter(attr(title url), h, upper-roman) => content: target-counter(url("T"), h, upper-roman)
    content: target-counters("#a", h, ".") => content: target-counters(url("#a"), h, ".", decimal)
    content: target-text(url(#a), first-letter) => content: target-text(url("#a"), first-letter)
    content: target-text(url(#a)) "x" => content: target-text(url("#a"), content) "x"
    content: target-counter(page) => styling.invalid-value
    content: content(before) => content: content(before)
    bookmark-level: 2; bookmark-state: closed => bookmark-level: 2; bookmark-state: closed
    bookmark-level: none; bookmark-label: "K" attr(title) => bookmark-label: "K" "T"
    bookmark-level: 0 => styling.invalid-value
    footnote-display: compact; footnote-policy: line => footnote-display: compact; footnote-policy: line
    -vordruck-comb: auto => -vordruck-comb: auto
    -vordruck-comb: on => styling.invalid-value
    string-set: a content(first-letter) => string-set: a content(first-letter)
    content: none =>
    counter-reset: h 2 p => counter-reset: h 2 p 0
    counter-reset: reversed(h) reversed(p) 9 q => counter-reset: reversed(h) reversed(p) 9 q 0
    counter-increment: h => counter-increment: h 1
    counter-set: h -1 => counter-set: h -1
    counter-reset: none =>
    string-set: title content(), kapitel "Kapitel " counter(h) => string-set: title content(), kapitel "Kapitel " counter(h, decimal)
    string-set: title attr(title) => string-set: title "T"
    """)

  static let tables = DeclarationCase.table(
    """
    border-collapse: collapse => border-collapse: collapse
    border-spacing: 1pt 2pt => border-spacing: 1pt 2pt
    border-spacing: 1pt => border-spacing: 1pt
    caption-side: bottom => caption-side: bottom
    table-layout: fixed => table-layout: fixed
    empty-cells: hide => empty-cells: hide
    """)

  static let flex = DeclarationCase.table(
    """
    display: flex => display: flex
    display: inline-flex => display: inline-flex
    display: inline-flex; float: left => display: flex; float: left
    flex-direction: row-reverse => flex-direction: row-reverse
    flex-direction: column-reverse => flex-direction: column-reverse
    flex-wrap: wrap-reverse => flex-wrap: wrap-reverse
    flex-flow: wrap column => flex-direction: column; flex-wrap: wrap
    flex-flow: wrap wrap => styling.invalid-value
    flex-grow: 2.5 => flex-grow: 2.5
    flex-grow: -1 => styling.invalid-value
    flex-shrink: 0 => flex-shrink: 0
    flex-basis: content => flex-basis: content
    flex-basis: 2em => flex-basis: 20pt
    flex-basis: 25% => flex-basis: 25%
    flex-basis: min-content => flex-basis: min-content
    flex: none => flex-shrink: 0
    flex: auto => flex-grow: 1
    flex: initial =>
    flex: 2 => flex-grow: 2; flex-basis: 0
    flex: 2 3 => flex-grow: 2; flex-shrink: 3; flex-basis: 0
    flex: 10pt => flex-grow: 1; flex-basis: 10pt
    flex: 1 10pt => flex-grow: 1; flex-basis: 10pt
    flex: 50% 1 0 => flex-grow: 1; flex-shrink: 0; flex-basis: 50%
    flex: 0 0 auto => flex-shrink: 0
    flex: 1 1 0 => flex-grow: 1; flex-basis: 0
    flex: 1 2 3 => styling.missing-unit
    order: -2 => order: -2
    order: 1.5 => styling.invalid-value
    """)

  static let alignment = DeclarationCase.table(
    """
    justify-content: space-between => justify-content: space-between
    justify-content: safe center => justify-content: safe center
    justify-content: unsafe end => justify-content: end
    justify-content: left => justify-content: left
    justify-content: baseline => styling.invalid-value
    justify-content: safe stretch => styling.invalid-value
    align-content: space-evenly => align-content: space-evenly
    align-content: first baseline => align-content: baseline
    align-content: left => styling.invalid-value
    align-items: last baseline => align-items: last baseline
    align-items: self-end => align-items: self-end
    align-items: auto => styling.invalid-value
    align-self: auto =>
    align-self: safe flex-end => align-self: safe flex-end
    justify-self: right => justify-self: right
    justify-items: center => justify-items: center
    place-content: center => justify-content: center; align-content: center
    place-content: end space-around => justify-content: space-around; align-content: end
    place-content: baseline => justify-content: start; align-content: baseline
    place-items: end center => justify-items: center; align-items: end
    place-self: baseline => justify-self: baseline; align-self: baseline
    row-gap: 1em => row-gap: 10pt
    column-gap: 10% => column-gap: 10%
    column-gap: -1pt => styling.negative-value
    gap: 1pt => row-gap: 1pt; column-gap: 1pt
    gap: 1pt normal => row-gap: 1pt
    """)

  static let images = DeclarationCase.table(
    """
    object-fit: cover => object-fit: cover
    object-fit: scale-down => object-fit: scale-down
    object-fit: stretch => styling.invalid-value
    object-position: left => object-position: 0 50%
    object-position: bottom => object-position: 50% 100%
    object-position: top right => object-position: 100% 0
    object-position: 10% 5pt => object-position: 10% 5pt
    object-position: left 5pt => object-position: 0 5pt
    object-position: right 10pt bottom 20% => object-position: calc(100% + -10pt) 80%
    object-position: bottom 2pt left => object-position: 0 calc(100% + -2pt)
    object-position: top 5pt => styling.invalid-value
    object-position: left right => styling.invalid-value
    object-position: 5pt left => styling.invalid-value
    image-orientation: none => image-orientation: none
    image-orientation: 90deg => styling.invalid-value
    """)

  static let drawings = DeclarationCase.table(
    """
    fill: red => fill: #ff0000
    fill: none => fill: none
    fill: currentcolor => fill: currentcolor
    fill: url(#a) => fill: url(#a)
    fill: url("#a") #00f => fill: url(#a) #0000ff
    fill: context-stroke => fill: context-stroke
    fill: 3px => styling.invalid-value
    fill-opacity: 40% => fill-opacity: 0.4
    fill-opacity: 7; stroke-opacity: -1 => stroke-opacity: 0
    fill-rule: evenodd; clip-rule: evenodd => fill-rule: evenodd; clip-rule: evenodd
    stroke: hsl(0 100% 50%) => stroke: #ff0000
    stroke-width: 2 => stroke-width: 2px
    stroke-width: 1.5pt => stroke-width: 2px
    stroke-width: 5% => stroke-width: 5%
    stroke-width: -1 => styling.negative-value
    stroke-linecap: round; stroke-linejoin: bevel => stroke-linecap: round; stroke-linejoin: bevel
    stroke-linejoin: arcs => styling.unsupported-value
    stroke-miterlimit: 8 => stroke-miterlimit: 8
    stroke-miterlimit: 0 => styling.invalid-value
    stroke-dasharray: 1 2, 3px => stroke-dasharray: 1px 2px 3px
    stroke-dashoffset: -2 => stroke-dashoffset: -2px
    paint-order: stroke => paint-order: stroke fill markers
    marker: url(#m) => marker-start: url(#m); marker-mid: url(#m); marker-end: url(#m)
    marker-end: none =>
    text-anchor: middle; dominant-baseline: central => text-anchor: middle; dominant-baseline: central
    stop-color: blue; stop-opacity: .5 => stop-color: #0000ff; stop-opacity: 0.5
    vector-effect: non-scaling-stroke => vector-effect: non-scaling-stroke
    shape-rendering: crispEdges =>
    transform: rotate(90 10,10) translate(4 8) => transform: matrix(0, 1, -1, 0, 12, 4)
    transform: turn(3) => styling.invalid-value
    clip-path: url(#c) => styling.unsupported-property + clip-path: url(#c)
    mask: url(#c) => styling.unsupported-property + mask: url(#c)
    filter: blur(3px) => styling.unsupported-property + filter: url()
    """)

  static let columns = DeclarationCase.table(
    """
    column-width: 12em => column-width: 120pt
    column-width: 10% => styling.invalid-value
    column-count: 3 => column-count: 3
    column-count: 0 => styling.invalid-value
    columns: 2 => column-count: 2
    columns: 10pt => column-width: 10pt
    columns: 2 10pt => column-width: 10pt; column-count: 2
    columns: auto 10pt => column-width: 10pt
    columns: auto auto =>
    columns: 2 2 => styling.missing-unit
    columns: auto auto auto => styling.invalid-value
    column-fill: balance-all => column-fill: balance-all
    column-span: all => column-span: all
    column-rule: 1pt solid red => column-rule-width: 1pt; column-rule-style: solid; column-rule-color: #ff0000
    column-rule: dotted => column-rule-width: 2.25pt; column-rule-style: dotted
    column-rule-width: 1pt =>
    """)

  static let breaks = DeclarationCase.table(
    """
    break-before: page => break-before: page
    break-after: avoid-page => break-after: avoid-page
    break-after: avoid-column => break-after: avoid-column
    break-before: column => break-before: column
    break-inside: avoid-column => break-inside: avoid-column
    break-inside: avoid-page => break-inside: avoid-page
    break-before: recto => break-before: recto
    break-after: verso => break-after: verso
    break-before: region => styling.unsupported-value
    break-inside: avoid => break-inside: avoid
    page-break-before: always => break-before: page
    page-break-after: left => break-after: left
    page-break-inside: avoid => break-inside: avoid
    orphans: 3; widows: 4 => orphans: 3; widows: 4
    orphans: 0 => styling.invalid-value
    orphans: 1.5 => styling.invalid-value
    page: anlage => page: anlage
    """)

  static let general = DeclarationCase.table(
    """
    color: inherit =>
    font-size: initial => font-size: 12pt
    color: initial => color: #000000
    border-top: 1pt solid; border-top-color: initial => border-top-width: 1pt; border-top-style: solid
    margin: inherit =>
    color: unset =>
    line-height: unset =>
    display: unset =>
    color: revert =>
    color: red; color: revert =>
    all: initial => font-size: 12pt; line-height: normal; color: #000000
    font-size: 20pt; width: 3pt; all: unset =>
    all: red => styling.invalid-value
    --abstand: 4pt; margin-top: var(--abstand) => margin-top: 4pt
    --abstand: 4pt; margin: calc(var(--abstand) * 2) 0 => margin-top: 8pt; margin-bottom: 8pt
    margin-top: var(--fehlt, 3pt) => margin-top: 3pt
    margin-top: var(--fehlt) => styling.undefined-variable
    --abstand: 4pt; margin-top: var(--abstan) => styling.undefined-variable → --abstand
    --abstand: rot; margin-top: 1pt; margin-top: var(--abstand) => styling.invalid-substitution
    --a: var(--b); --b: var(--a); margin-top: var(--a, 1pt) => styling.variable-cycle + styling.variable-cycle + margin-top: 1pt
    --wert: inherit; color: var(--wert) => styling.undefined-variable
    color: red !important; color: blue => color: #ff0000
    color: red ! IMPORTANT; color: blue => color: #ff0000
    COLOR: RED => color: #ff0000
    """)

  static let refused = DeclarationCase.table(
    """
    colour: red => styling.unknown-property → color
    -webkit-hyphens: auto => styling.unknown-property → hyphens
    margin-botom: 1pt => styling.unknown-property → margin-bottom
    xyzzy: 1 => styling.unknown-property
    cursor: pointer => styling.unsupported-property
    bleed: 3mm => styling.misplaced-property
    marks: crop => styling.misplaced-property
    size: A4 => styling.misplaced-property
    width: 5 => styling.missing-unit
    width: 5vx => styling.unknown-unit → px
    width: 5mn => styling.unknown-unit → mm
    width: => styling.invalid-value
    width 5pt; height: 1pt => styling.syntax + height: 1pt
    color: red height: 1pt => styling.missing-semicolon
    color: red; }y { height: 1pt => color: #ff0000
    """)

  @Test(arguments: units) func computesUnits(_ line: DeclarationCase) { check(line) }
  @Test(arguments: calculations) func computesCalculations(_ line: DeclarationCase) { check(line) }
  @Test(arguments: colors) func computesColors(_ line: DeclarationCase) { check(line) }
  @Test(arguments: box) func computesBoxes(_ line: DeclarationCase) { check(line) }
  @Test(arguments: borders) func computesBordersAndBackgrounds(_ line: DeclarationCase) { check(line) }
  @Test(arguments: logical) func resolvesLogicalProperties(_ line: DeclarationCase) { check(line) }
  @Test(arguments: fonts) func computesFonts(_ line: DeclarationCase) { check(line) }
  @Test(arguments: text) func computesText(_ line: DeclarationCase) { check(line) }
  @Test(arguments: generated) func computesGeneratedContent(_ line: DeclarationCase) { check(line) }
  @Test(arguments: tables) func computesTables(_ line: DeclarationCase) { check(line) }
  @Test(arguments: flex) func computesFlexBoxes(_ line: DeclarationCase) { check(line) }
  @Test(arguments: alignment) func computesAlignment(_ line: DeclarationCase) { check(line) }
  @Test(arguments: columns) func computesColumns(_ line: DeclarationCase) { check(line) }
  @Test(arguments: images) func computesImages(_ line: DeclarationCase) { check(line) }
  @Test(arguments: drawings) func computesDrawings(_ line: DeclarationCase) { check(line) }
  @Test(arguments: breaks) func computesBreaks(_ line: DeclarationCase) { check(line) }
  @Test(arguments: general) func computesKeywordsAndVariables(_ line: DeclarationCase) { check(line) }
  @Test(arguments: refused) func reportsWhatItDoesNotTake(_ line: DeclarationCase) { check(line) }

  private func check(_ line: DeclarationCase) { #expect(line.actual == line.expected) }
}
