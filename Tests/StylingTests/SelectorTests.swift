import Geometry
import Styling
import Testing

/// Which elements each selector describes, by id; all in one document.
@Suite struct SelectorTests {
  static let document = """
    <html lang="de" id="html"><body id="body"><div id="d" class="letter main"><h1 id="h">T</h1>\
    <p id="p1" class="first" title="a-b c">1</p><p id="p2" lang="de-AT">2</p><ul id="u"><li id="l1">a</li>\
    <li id="l2">b</li><li id="l3">c</li></ul><p id="p3" dir="rtl"><em id="e"></em><a id="a" href="x">k</a></p></div>\
    <div id="d2" xml:lang="ar"><span id="s" dir="auto">مرحبا</span><b id="b" dir="auto">123 abc</b></div>\
    </body></html>
    """

  static let cases = DeclarationCase.table(
    """
    p => p1 p2 p3
    P =>
    * => html body d h p1 p2 u l1 l2 l3 p3 e a d2 s b
    #p2 => p2
    .letter => d
    .letter.main => d
    .Letter =>
    p.first => p1
    div p => p1 p2 p3
    div > em =>
    p > em => e
    h1 + p => p1
    h1 ~ p => p1 p2 p3
    p + p => p2
    body div ul > li + li => l2 l3
    html .letter > * em => e
    li:first-child => l1
    li:last-child => l3
    li:nth-child(2) => l2
    li:nth-child(odd) => l1 l3
    li:nth-child(2n) => l2
    li:nth-child( -n + 2 ) => l1 l2
    li:nth-child(n+2) => l2 l3
    li:nth-last-child(1) => l3
    p:first-of-type => p1
    p:last-of-type => p3
    p:nth-of-type(2) => p2
    p:nth-last-of-type(2) => p2
    b:only-of-type => b
    a:only-child =>
    em:empty => e
    :root => html
    [title] => p1
    [title="a-b c"] => p1
    [title~=c] => p1
    [title|=a] => p1
    [title^='a-'] => p1
    [title$=c] => p1
    [title*='-b'] => p1
    [title*=''] =>
    [title="A-B C" i] => p1
    p:not(.first) => p2 p3
    p:not(.first, [dir]) => p2
    :is(h1, .first) => h p1
    :where(h1, em) => h e
    div :is(ul, p) > :not(em) => l1 l2 l3 a
    p:lang(de) => p1 p2 p3
    p:lang(de-AT) => p2
    span:lang("ar") => s
    :lang("*-AT") => p2
    p:dir(rtl) => p3
    em:dir(rtl) => e
    span:dir(rtl) => s
    b:dir(ltr) => b
    a:link => a
    :any-link => a
    ul, ol, em => u e
    div:is() =>
    p:has(em) => p3
    div:has(> em) =>
    div:has(> p em) => d
    :has(> em) => p3
    h1:has(+ p) => h
    p:has(+ ul) => p2
    p:has(~ ul) => p1 p2
    p:has(~ ul li) => p1 p2
    ul:has(li:nth-child(3)) => u
    body > :not(:has(p)) => d2
    div:has(b, h1) => d d2
    p:not(:has(em)) => p1 p2
    :nth-child(2 of p) => p2
    :nth-child(odd of .first, p, ul) => p1 u
    :nth-last-child(1 of p) => p3
    :nth-child(1 of [dir]) => p3 s
    :scope > body => body
    p:defined => p1 p2 p3
    """)

  @Test(arguments: cases)
  func matches(_ line: DeclarationCase) {
    // `orphans` is inherited, so every other element gets its own value.
    let document = StyledDocument(
      SelectorTests.document, css: "* { orphans: 1 } \(line.declaration) { orphans: 9 !important }")
    #expect(document.findings == [])
    let found = SelectorTests.ids.filter { document.style($0).orphans == 9 }
    #expect(found.joined(separator: " ") == line.expected)
  }

  static let stateCases = DeclarationCase.table(
    """
    :checked => i1 o2
    :disabled => i2 f i4 b1 o3 og
    input:enabled => i1 i3
    :required => i3
    input:optional => i1 i2 i4
    :read-write => i1 i3
    details:open => dt
    fieldset :enabled => i3
    """)

  @Test(arguments: stateCases)
  func knowsStatesThatMarkupShows(_ line: DeclarationCase) {
    let document = StyledDocument(
      """
      <x><input id="i1" checked=""/><input id="i2" disabled=""/><fieldset id="f" disabled=""><legend>\
      <input id="i3" required=""/></legend><input id="i4"/><button id="b1"/></fieldset><select id="s">\
      <option id="o1"/><option id="o2" selected=""/><optgroup id="og" disabled=""><option id="o3"/></optgroup>\
      </select><details id="dt" open=""/></x>
      """, css: "* { orphans: 1 } \(line.declaration) { orphans: 9 !important }")
    #expect(document.findings == [])
    let found = document.ids.filter { document.style($0.key).orphans == 9 }
    #expect(Set(found.map(\.key)) == Set(line.expected.split(separator: " ").map(String.init)))
  }

  /// Ten thousand rows, each asked for its place among some of them.
  @Test func countsFilteredChildrenOnce() {
    let rows = (1...10_000).map { "<r id=\"r\($0)\" class=\"\($0 % 2 == 0 ? "e" : "o")\"/>" }.joined()
    let document = StyledDocument("<x>\(rows)</x>", css: "r:nth-child(5000 of .e) { orphans: 9 }")
    #expect(document.style("r10000").orphans == 9)
    #expect(document.style("r9998").orphans == 2)
  }

  static let ids = [
    "html", "body", "d", "h", "p1", "p2", "u", "l1", "l2", "l3", "p3", "e", "a", "d2", "s", "b",
  ]

  static let refusals = DeclarationCase.table(
    """
    p: => styling.invalid-selector
    p > => styling.invalid-selector
    > p => styling.invalid-selector
    p,, em => styling.invalid-selector
    .1a => styling.invalid-selector
    p[title => styling.unclosed + styling.syntax
    p[=a] => styling.invalid-selector
    p:first-chid => styling.unknown-pseudo → :first-child
    p::befor => styling.unknown-pseudo → ::before
    a:hover => styling.unsupported-selector
    p::first-line => styling.unsupported-selector
    p:has() => styling.invalid-selector
    p:has(:has(em)) => styling.invalid-selector
    p:nth-child(2 of) => styling.invalid-selector
    a:target => styling.unsupported-selector
    svg|a => styling.unsupported-selector
    p:nth-child(2x) => styling.invalid-selector
    p::before em => styling.invalid-selector
    :is(p, :befor) => styling.unknown-pseudo → ::before + styling.invalid-selector
    :not() => styling.invalid-selector
    """)

  @Test(arguments: refusals)
  func refuses(_ line: DeclarationCase) {
    let document = StyledDocument("<x/>", css: "\(line.declaration) { color: red }")
    let findings = document.findings.map { String($0.drop { $0 != " " }.dropFirst()) }
    #expect(findings.joined(separator: " + ") == line.expected)
  }

  /// Would take longer than the universe is old if every choice of ancestors were tried.
  @Test func triesEachAncestorOnce() {
    let depth = 60
    let markup =
      String(repeating: "<x>", count: depth) + "<y id=\"y\"/>" + String(repeating: "</x>", count: depth)
    let document = StyledDocument(
      markup, css: "z \(String(repeating: "x:not(q) ", count: 30)) y { orphans: 9 } x:root x > x x + y { orphans: 8 }")
    #expect(document.style("y").orphans == 2)
  }

  static let backtracking = DeclarationCase.table(
    """
    body > div p ~ p em => e
    div ~ div span => s
    body div > ul ~ p em => e
    ul + p > em => e
    h1 ~ ul > li ~ li => l2 l3
    html > div li =>
    h1 + ul li =>
    .letter > p ~ ul > li:first-child => l1
    """)

  @Test(arguments: backtracking)
  func searchesFurtherWhereItMay(_ line: DeclarationCase) { matches(line) }

  @Test func findsPseudoElements() {
    let document = StyledDocument(
      "<x><p id=\"p\" title=\"T\">a</p><p id=\"q\"/><li id=\"l\"/></x>",
      css: """
        p::before { content: "– "; color: red } p:after { content: attr(title) } #q::before { content: none }
        li::marker { color: blue } li::before { color: red }
        p::first-letter { color: blue }
        """)
    #expect(document.findings == [])
    #expect(document.style(.before, of: "p")?.content == [.string("– ")])
    #expect(document.style(.after, of: "p")?.content == [.attribute("T")])
    #expect(document.style(.after, of: "q")?.content == [.attribute("")])
    #expect(document.style(.before, of: "q") == nil)
    #expect(document.style(.firstLetter, of: "p")?.color == Color(red: 0, green: 0, blue: 255))
    #expect(document.style(.firstLetter, of: "l") == nil)
    #expect(document.style(.marker, of: "l")?.color == Color(red: 0, green: 0, blue: 255))
    #expect(document.style(.before, of: "l") == nil)
  }

  @Test func findsThePseudoElementsOfFootnotesOnly() {
    let document = StyledDocument(
      "<x><p id=\"p\">a<i id=\"n\">b</i></p></x>",
      css: """
        #n { float: footnote } ::footnote-call { color: red } i::footnote-marker { content: "* " }
        p::footnote-call { content: "nie" }
        """)
    #expect(document.findings == [])
    #expect(document.style(.footnoteCall, of: "n")?.content == [.counter("footnote", .decimal)])
    #expect(document.style(.footnoteCall, of: "n")?.color == Color(red: 255, green: 0, blue: 0))
    #expect(document.style(.footnoteMarker, of: "n")?.content == [.string("* ")])
    #expect(document.style(.footnoteCall, of: "p") == nil)
  }
}
