import Styling
import Testing

/// Numbers in every counter style, against the tables of CSS Counter Styles 3.
@Suite struct CounterStyleTests {
  /// A style, the numbers, and their representations.
  static let predefined = DeclarationCase.table(
    """
    decimal 0 7 -3 12345 => 0 7 -3 12345
    decimal-leading-zero -1 0 5 10 100 => -1 00 05 10 100
    arabic-indic 1234567890 => ١٢٣٤٥٦٧٨٩٠
    persian 1234567890 => ۱۲۳۴۵۶۷۸۹۰
    bengali 1234567890 => ১২৩৪৫৬৭৮৯০
    cambodian 12 => ១២
    khmer 12 => ១២
    devanagari 1234567890 => १२३४५६७८९०
    gujarati 12 => ૧૨
    gurmukhi 12 => ੧੨
    kannada 12 => ೧೨
    lao 12 => ໑໒
    malayalam 12 => ൧൨
    mongolian 12 => ᠑᠒
    myanmar 12 => ၁၂
    oriya 12 => ୧୨
    tamil 12 => ௧௨
    telugu 12 => ౧౨
    thai 12 => ๑๒
    tibetan 12 => ༡༢
    cjk-decimal 0 12 -1 => 〇 一二 -1
    lower-alpha 1 26 27 52 53 702 703 0 -1 => a z aa az ba zz aaa 0 -1
    lower-latin 3 => c
    upper-alpha 28 => AB
    upper-latin 3 => C
    lower-greek 1 17 18 24 25 => α ρ σ ω αα
    lower-roman 1 4 9 14 40 90 400 1999 3999 4000 0 => i iv ix xiv xl xc cd mcmxcix mmmcmxcix 4000 0
    upper-roman 2026 => MMXXVI
    armenian 1 10 1987 9999 10000 => Ա Ժ ՌՋՁԷ ՔՋՂԹ 10000
    upper-armenian 36 => ԼԶ
    lower-armenian 1987 => ռջձէ
    georgian 1 11 19999 20000 => ა ია ჵჰშჟთ 20000
    hebrew 1 15 16 17 115 499 1000 5787 => א טו טז יז קטו תצט א׳ ה׳תשפז
    hiragana 1 48 49 => あ ん ああ
    katakana 2 => イ
    hiragana-iroha 1 47 => い す
    katakana-iroha 2 => ロ
    cjk-earthly-branch 1 12 13 0 => 子 亥 一三 〇
    cjk-heavenly-stem 10 => 癸
    japanese-informal 0 1 10 11 1000 2026 -5 10000 => 〇 一 十 十一 千 二千二十六 マイナス五 一〇〇〇〇
    japanese-formal 10 1111 => 壱拾 壱阡壱百壱拾壱
    korean-hangul-formal 1 12 => 일 일십이
    korean-hanja-informal 12 100 => 十二 百
    korean-hanja-formal 12 => 壹拾貳
    simp-chinese-informal 0 1 10 12 20 101 110 1001 1010 1100 9999 -3 => 零 一 十 十二 二十 一百零一 一百一十 一千零一 一千零一十 一千一百 九千九百九十九 负三
    simp-chinese-formal 10 2026 => 壹拾 贰仟零贰拾陆
    trad-chinese-informal 10 => 十
    trad-chinese-formal 305 => 參佰零伍
    cjk-ideographic 1010 => 一千零一十
    ethiopic-numeric 1 10 12 100 101 200 780100000092 78010092 10000 2026 0 => ፩ ፲ ፲፪ ፻ ፻፩ ፪፻ ፸፰፻፩፼፼፺፪ ፸፰፻፩፼፺፪ ፼ ፳፻፳፮ 0
    lower-russian 1 28 29 => а я аа
    upper-russian 7 => Ж
    lower-ukrainian 6 7 => е є
    lower-bulgarian 10 => й
    lower-serbian 6 => ђ
    lower-macedonian 6 => ѓ
    lower-belorussian 22 => ў
    arabic-abjad 3 28 29 => ج غ 29
    persian-alphabetic 3 => پ
    ethiopic-halehame 1 26 27 => ሀ ፐ ሀሀ
    hangul 2 => 나
    disc 7 => •
    circle 1 => ◦
    square 1 => ▪
    disclosure-open 1 => ▾
    disclosure-closed 1 => ▸
    """)

  @Test(arguments: predefined)
  func represents(_ line: DeclarationCase) {
    let words = line.declaration.split(separator: " ").map(String.init)
    let type = style("x { list-style-type: \(words[0]) }")
    #expect(words.dropFirst().map { type.representation(of: Int($0) ?? 0) }.joined(separator: " ") == line.expected)
  }

  /// A style with a name of its own, the number and the text of its marker.
  static let own = DeclarationCase.table(
    """
    system: cyclic; symbols: A B C; suffix: "" | 1 3 4 0 -1 => A C A C B
    system: fixed; symbols: A B; suffix: "" | 1 2 3 0 => A B 3 0
    system: fixed 5; symbols: A B; suffix: "" | 4 5 6 7 => 4 A B 7
    symbols: "*" "+"; suffix: "" | 1 2 3 4 5 0 => * + ** ++ *** 0
    system: alphabetic; symbols: x y; suffix: ")" | 1 2 3 4 7 => x) y) xx) xy) xxx)
    system: numeric; symbols: "0" "1" "2"; suffix: "" | 0 5 -5 => 0 12 -12
    system: additive; additive-symbols: 6 F, 5 E, 1 A; suffix: "" | 1 5 7 12 0 => A E FA FF 0
    system: additive; additive-symbols: 3 C, 0 Z; suffix: "" | 0 3 4 => Z C 4
    system: numeric; symbols: "0" "1"; negative: "(" ")"; suffix: "" | -2 => (10)
    system: extends decimal; pad: 3 "0"; prefix: "§ "; suffix: ":" | 7 -7 1234 => § 007: § -07: § 1234:
    system: extends upper-roman; suffix: "" | 4 => IV
    system: extends decimal; range: 1 3, 8 infinite; fallback: lower-alpha; suffix: "" | 0 2 4 9 => 0 2 d 9
    system: extends unknown; suffix: "" | 3 => 3
    system: extends mine; suffix: "" | 3 => 3
    system: fixed; symbols: A; fallback: mine; suffix: "" | 2 => 2
    system: symbolic; symbols: a; suffix: "" | 100000 => 100000
    """)

  @Test(arguments: own)
  func followsDescriptors(_ line: DeclarationCase) {
    let parts = line.declaration.split(separator: " | ").map(String.init)
    let type = style("@counter-style mine { \(parts[0]) } x { list-style-type: mine }")
    let found = parts[1].split(separator: " ").map { type.marker(for: Int($0) ?? 0) }.joined(separator: " ")
    #expect(found == line.expected)
  }

  @Test func givesMarkersPrefixAndSuffix() {
    let suffixes = [
      ("decimal", "1. "), ("disc", "• "), ("lower-russian", "а) "), ("cjk-decimal", "一、"), ("hiragana", "あ、"),
      ("korean-hangul-formal", "일, "), ("ethiopic-numeric", "፩/ "), ("'– '", "– "), ("none", ""),
      ("symbols('*')", "* "),
    ]
    for (name, text) in suffixes { #expect(style("x { list-style-type: \(name) }").marker(for: 1) == text) }
  }

  @Test func theLastRuleOfANameWinsAndReplacesPredefinedOnes() {
    let css = """
      @counter-style a { symbols: x } @counter-style a { symbols: y }
      @counter-style lower-roman { system: extends upper-roman } x { list-style-type: a } y { list-style-type: lower-roman }
      y::before { content: counter(c, a) }
      """
    let document = StyledDocument("<x id=\"x\"><y id=\"y\"/></x>", css: css)
    #expect(document.findings == [])
    #expect(document.style("x").listStyleType.representation(of: 1) == "y")
    #expect(document.style("y").listStyleType.representation(of: 4) == "IV")
    guard case .counter(_, let type)? = document.style(.before, of: "y")?.content?.first else {
      Issue.record("no counter")
      return
    }
    #expect(type.representation(of: 2) == "yy")
  }

  private func style(_ css: String) -> ListStyleType {
    let document = StyledDocument("<x id=\"x\"/>", css: css)
    #expect(document.findings == [])
    return document.style("x").listStyleType
  }
}
