/// The predefined counter styles (CSS Counter Styles 3 §6, §7), and those of the Ready-made Counter Styles for the
/// languages of our fonts.
enum PredefinedCounterStyles {
  /// `decimal`, the end of every chain of fallbacks.
  static let decimal: CounterStyle = {
    var rules = CounterRules()
    rules.system = .numeric
    rules.symbols = (0...9).map(String.init)
    return CounterStyle(name: "decimal", rules, fallback: nil)
  }()

  /// The names that no sheet may define anew (§3).
  static let fixedNames: Set<String> = ["decimal", "disc", "square", "circle", "disclosure-open", "disclosure-closed"]

  /// The style of a small-letter name.
  static func style(_ name: String) -> CounterStyle? { name == "decimal" ? decimal : all[name] }

  /// All names in alphabetical order.
  static let names: [String] = (all.keys + ["decimal"]).sorted()

  private static let all: [String: CounterStyle] = {
    var styles: [String: CounterStyle] = [:]
    func add(_ name: String, _ rules: CounterRules, fallback: CounterStyle = decimal) {
      styles[name] = CounterStyle(name: name, rules, fallback: fallback)
    }
    var padded = decimal.rules
    padded.pad = CounterRules.Pad(length: 2, symbol: "0")
    add("decimal-leading-zero", padded)
    for (name, symbol) in bullets {
      var rules = CounterRules()
      rules.system = .cyclic
      rules.symbols = [symbol]
      rules.suffix = " "
      add(name, rules)
    }
    for (name, zero) in digits {
      var rules = CounterRules()
      rules.system = .numeric
      rules.symbols = (0..<10).compactMap { Unicode.Scalar(zero + $0).map { String($0) } }
      add(name, rules)
    }
    for (name, letters, suffix) in alphabets {
      var rules = CounterRules()
      rules.system = .alphabetic
      rules.symbols = letters.split(separator: " ").map(String.init)
      rules.suffix = suffix
      add(name, rules)
    }
    for (name, letters) in fixedLists {
      var rules = CounterRules()
      rules.system = .fixed(first: 1)
      rules.symbols = letters.split(separator: " ").map(String.init)
      add(name, rules)
    }
    for (name, rules) in AdditiveCounterStyles.all { add(name, rules) }
    var ethiopic = CounterRules()
    ethiopic.system = .ethiopic
    ethiopic.suffix = "/ "
    add("ethiopic-numeric", ethiopic)
    for (name, rules) in EastAsianCounterStyles.all {
      add(name, rules, fallback: name == "cjk-decimal" ? decimal : styles["cjk-decimal"] ?? decimal)
    }
    return styles
  }()

  /// §6.3; the symbols stand in every font package of ours.
  private static let bullets: KeyValuePairs = [
    "disc": "\u{2022}", "circle": "\u{25E6}", "square": "\u{25AA}", "disclosure-open": "\u{25BE}",
    "disclosure-closed": "\u{25B8}",
  ]

  /// §6.1, by their zero.
  private static let digits: KeyValuePairs<String, UInt32> = [
    "arabic-indic": 0x0660, "bengali": 0x09E6, "cambodian": 0x17E0, "khmer": 0x17E0, "devanagari": 0x0966,
    "gujarati": 0x0AE6, "gurmukhi": 0x0A66, "kannada": 0x0CE6, "lao": 0x0ED0, "malayalam": 0x0D66,
    "mongolian": 0x1810, "myanmar": 0x1040, "oriya": 0x0B66, "persian": 0x06F0, "tamil": 0x0BE6, "telugu": 0x0C66,
    "thai": 0x0E50, "tibetan": 0x0F20,
  ]

  /// §6.2 and the Ready-made Counter Styles, with the suffix.
  private static let alphabets: [(name: String, letters: String, suffix: String)] = [
    ("lower-alpha", "a b c d e f g h i j k l m n o p q r s t u v w x y z", ". "),
    ("lower-latin", "a b c d e f g h i j k l m n o p q r s t u v w x y z", ". "),
    ("upper-alpha", "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z", ". "),
    ("upper-latin", "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z", ". "),
    ("lower-greek", "α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω", ". "),
    ("upper-greek", "Α Β Γ Δ Ε Ζ Η Θ Ι Κ Λ Μ Ν Ξ Ο Π Ρ Σ Τ Υ Φ Χ Ψ Ω", ". "),
    ("lower-russian", "а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю я", ") "),
    ("upper-russian", "А Б В Г Д Е Ж З И К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Э Ю Я", ". "),
    ("lower-russian-full", "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я", ") "),
    ("upper-russian-full", "А Б В Г Д Е Ё Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я", ". "),
    ("lower-ukrainian", "а б в г д е є ж з и і к л м н о п р с т у ф х ц ч ш ю я", ") "),
    ("upper-ukrainian", "А Б В Г Д Е Є Ж З И І К Л М Н О П Р С Т У Ф Х Ц Ч Ш Ю Я", ". "),
    ("lower-ukrainian-full", "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я", ") "),
    ("upper-ukrainian-full", "А Б В Г Ґ Д Е Є Ж З И І Ї Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ь Ю Я", ". "),
    ("lower-belorussian", "а б в г д е ё ж з і й к л м н о п р с т у ў ф х ц ч ш ы ь э ю я", ") "),
    ("upper-belorussian", "А Б В Г Д Е Ё Ж З І Й К Л М Н О П Р С Т У Ў Ф Х Ц Ч Ш Ы Ь Э Ю Я", ". "),
    ("lower-bulgarian", "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я", ") "),
    ("upper-bulgarian", "А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ь Ю Я", ". "),
    ("lower-macedonian", "а б в г д ѓ е ж з ѕ и ј к л љ м н њ о п р с т ќ у ф х ц ч џ ш", ") "),
    ("upper-macedonian", "А Б В Г Д Ѓ Е Ж З Ѕ И Ј К Л Љ М Н Њ О П Р С Т Ќ У Ф Х Ц Ч Џ Ш", ". "),
    ("lower-serbian", "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш", ") "),
    ("upper-serbian", "А Б В Г Д Ђ Е Ж З И Ј К Л Љ М Н Њ О П Р С Т Ћ У Ф Х Ц Ч Џ Ш", ". "),
    ("thai-alphabetic", "ก ข ค ง จ ฉ ช ซ ฌ ญ ฎ ฏ ฐ ฑ ฒ ณ ด ต ถ ท ธ น บ ป ผ ฝ พ ฟ ภ ม ย ร ล ว ศ ษ ส ห ฬ อ ฮ", ") "),
    ("lao-alphabetic", "ກ ຂ ຄ ງ ຈ ຊ ຍ ດ ຕ ຖ ທ ນ ບ ປ ຜ ຝ ພ ຟ ມ ຢ ຣ ລ ວ ສ ຫ ອ ຮ", ". "),
    ("khmer-consonant", "ក ខ គ ឃ ង ច ឆ ជ ឈ ញ ដ ឋ ឌ ឍ ណ ត ថ ទ ធ ន ប ផ ព ភ ម យ រ ល វ ស ហ ឡ អ", ". "),
    ("ethiopic-halehame", "ሀ ለ ሐ መ ሠ ረ ሰ ቀ በ ተ ኀ ነ አ ከ ወ ዐ ዘ የ ደ ገ ጠ ጰ ጸ ፀ ፈ ፐ", ". "),
    ("ethiopic-halehame-am", "ሀ ለ ሐ መ ሠ ረ ሰ ሸ ቀ በ ተ ቸ ኀ ነ ኘ አ ከ ኸ ወ ዐ ዘ ዠ የ ደ ጀ ገ ጠ ጨ ጰ ጸ ፀ ፈ ፐ", ". "),
    ("ethiopic-halehame-ti-er", "ሀ ለ ሐ መ ረ ሰ ሸ ቀ ቐ በ ተ ቸ ነ ኘ አ ከ ኸ ወ ዐ ዘ ዠ የ ደ ጀ ገ ጠ ጨ ጰ ጸ ፈ ፐ", ". "),
    ("ethiopic-halehame-ti-et", "ሀ ለ ሐ መ ሠ ረ ሰ ሸ ቀ ቐ በ ተ ቸ ኀ ነ ኘ አ ከ ኸ ወ ዐ ዘ ዠ የ ደ ጀ ገ ጠ ጨ ጰ ጸ ፀ ፈ ፐ", ". "),
  ]

  /// Ready-made Counter Styles with an end.
  private static let fixedLists: KeyValuePairs = [
    "arabic-abjad": "ا ب ج د ه\u{200D} و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ",
    "maghrebi-abjad": "ا ب ج د ه\u{200D} و ز ح ط ي ك ل م ن ص ع ف ض ق ر س ت ث خ ذ ظ غ ش",
    "persian-abjad": "ا ب ج د ه\u{200D} و ز ح ط ی ک ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ",
    "persian-alphabetic": "ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه\u{200D} ی",
  ]
}
