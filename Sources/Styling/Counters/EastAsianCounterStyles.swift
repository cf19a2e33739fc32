/// The Chinese, Japanese and Korean predefined styles (CSS Counter Styles 3 §6.1, §6.2, §6.4, §7.1).
enum EastAsianCounterStyles {
  /// The styles by name; `cjk-decimal` first, because the others fall back to it.
  static var all: [(name: String, rules: CounterRules)] {
    var decimal = list("〇一二三四五六七八九", .numeric)
    decimal.ranges = [0...Int.max]
    return [("cjk-decimal", decimal)] + kana + calendar + chinese + japanese + korean
  }

  private static func list(_ letters: String, _ system: CounterRules.System) -> CounterRules {
    var rules = CounterRules()
    rules.system = system
    rules.symbols = letters.unicodeScalars.map { String($0) }
    rules.suffix = "、"
    return rules
  }

  private static var kana: [(String, CounterRules)] {
    let syllables = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん"
    let poem = "いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす"
    return [
      ("hiragana", list(syllables, .alphabetic)), ("hiragana-iroha", list(poem, .alphabetic)),
      ("katakana", list(katakana(syllables), .alphabetic)), ("katakana-iroha", list(katakana(poem), .alphabetic)),
    ]
  }

  /// The two syllabaries stand 96 code points apart.
  private static func katakana(_ hiragana: String) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: hiragana.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0x60) })
    return String(text)
  }

  private static var calendar: [(String, CounterRules)] {
    [
      ("cjk-earthly-branch", list("子丑寅卯辰巳午未申酉戌亥", .fixed(first: 1))),
      ("cjk-heavenly-stem", list("甲乙丙丁戊己庚辛壬癸", .fixed(first: 1))),
    ]
  }

  private static var chinese: [(String, CounterRules)] {
    let traditional = "零一二三四五六七八九十百千"
    func style(_ letters: String, isFormal: Bool, _ negative: String) -> CounterRules {
      var rules = list(letters, .chinese(isFormal: isFormal))
      rules.negative = CounterRules.Negative(before: negative, after: "")
      rules.ranges = [-9999...9999]
      return rules
    }
    return [
      ("simp-chinese-informal", style(traditional, isFormal: false, "负")),
      ("simp-chinese-formal", style("零壹贰叁肆伍陆柒捌玖拾佰仟", isFormal: true, "负")),
      ("trad-chinese-informal", style(traditional, isFormal: false, "負")),
      ("trad-chinese-formal", style("零壹貳參肆伍陸柒捌玖拾佰仟", isFormal: true, "負")),
      ("cjk-ideographic", style(traditional, isFormal: false, "負")),
    ]
  }

  /// Digits before the signs of 1000, 100 and 10; `dropsOne` leaves the one away there.
  private static func additive(_ digits: String, _ signs: String, dropsOne: Bool, _ suffix: String, _ negative: String)
    -> CounterRules
  {
    let digits = digits.unicodeScalars.map { String($0) }
    var rules = CounterRules()
    rules.system = .additive
    var unit = 1000
    for sign in signs.unicodeScalars {
      for digit in (1...9).reversed() {
        rules.weights.append(digit * unit)
        rules.symbols.append((dropsOne && digit == 1 ? "" : digits[digit]) + String(sign))
      }
      unit /= 10
    }
    for digit in (0...9).reversed() {
      rules.weights.append(digit)
      rules.symbols.append(digits[digit])
    }
    rules.suffix = suffix
    rules.negative = CounterRules.Negative(before: negative, after: "")
    rules.ranges = [-9999...9999]
    return rules
  }

  private static var japanese: [(String, CounterRules)] {
    [
      ("japanese-informal", additive("〇一二三四五六七八九", "千百十", dropsOne: true, "、", "マイナス")),
      ("japanese-formal", additive("零壱弐参四五六七八九", "阡百拾", dropsOne: false, "、", "マイナス")),
    ]
  }

  private static var korean: [(String, CounterRules)] {
    [
      ("korean-hangul-formal", additive("영일이삼사오육칠팔구", "천백십", dropsOne: false, ", ", "마이너스 ")),
      ("korean-hanja-informal", additive("零一二三四五六七八九", "千百十", dropsOne: true, ", ", "마이너스 ")),
      ("korean-hanja-formal", additive("零壹貳參四五六七八九", "仟百拾", dropsOne: false, ", ", "마이너스 ")),
      ("hangul", alphabet("가나다라마바사아자차카타파하")), ("hangul-consonant", alphabet("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ")),
    ]
  }

  private static func alphabet(_ letters: String) -> CounterRules {
    var rules = list(letters, .alphabetic)
    rules.suffix = ". "
    return rules
  }
}
