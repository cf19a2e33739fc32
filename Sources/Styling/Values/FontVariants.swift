/// The parts that `font-variant-*`, `font-kerning` and `font-feature-settings` set; `fontFeatures` is their sum.
package struct FontVariants: Hashable, Sendable {
  /// From `font-kerning`.
  var kerning: [FontFeature] = []
  /// From `font-variant-ligatures`.
  var ligatures: [FontFeature] = []
  /// From `font-variant-caps`.
  var caps: [FontFeature] = []
  /// From `font-variant-numeric`.
  var numeric: [FontFeature] = []
  /// From `font-variant-position`.
  var position: [FontFeature] = []
  /// From `font-feature-settings`.
  var settings: [FontFeature] = []

  /// All settings in tag order; `font-feature-settings` wins (CSS Fonts 4 §7.2).
  var features: [FontFeature] {
    var values: [String: Int] = [:]
    for feature in kerning + ligatures + caps + numeric + position + settings { values[feature.tag] = feature.value }
    return values.sorted { $0.key < $1.key }.map { FontFeature(tag: $0.key, value: $0.value) }
  }

  /// The OpenType features behind the keywords (CSS Fonts 4 §6).
  static let kerningKeywords: KeyValuePairs<String, [FontFeature]> = [
    "auto": [], "normal": [FontFeature(tag: "kern", value: 1)], "none": [FontFeature(tag: "kern", value: 0)],
  ]
  static let capsKeywords: KeyValuePairs<String, [FontFeature]> = [
    "normal": [], "small-caps": on("smcp"), "all-small-caps": on("c2sc", "smcp"), "petite-caps": on("pcap"),
    "all-petite-caps": on("c2pc", "pcap"), "unicase": on("unic"), "titling-caps": on("titl"),
  ]
  static let positionKeywords: KeyValuePairs<String, [FontFeature]> = [
    "normal": [], "sub": on("subs"), "super": on("sups"),
  ]
  /// Keywords that may be combined; those of one group exclude each other.
  static let numericKeywords: KeyValuePairs<String, [FontFeature]> = [
    "lining-nums": on("lnum"), "oldstyle-nums": on("onum"), "proportional-nums": on("pnum"),
    "tabular-nums": on("tnum"), "diagonal-fractions": on("frac"), "stacked-fractions": on("afrc"),
    "ordinal": on("ordn"), "slashed-zero": on("zero"),
  ]
  static let numericGroups = [
    ["lining-nums", "oldstyle-nums"], ["proportional-nums", "tabular-nums"],
    ["diagonal-fractions", "stacked-fractions"],
  ]
  static let ligatureKeywords: KeyValuePairs<String, [FontFeature]> = [
    "common-ligatures": on("clig", "liga"), "no-common-ligatures": off("clig", "liga"),
    "discretionary-ligatures": on("dlig"), "no-discretionary-ligatures": off("dlig"),
    "historical-ligatures": on("hlig"), "no-historical-ligatures": off("hlig"),
    "contextual": on("calt"), "no-contextual": off("calt"),
  ]
  static let ligatureGroups = [
    ["common-ligatures", "no-common-ligatures"], ["discretionary-ligatures", "no-discretionary-ligatures"],
    ["historical-ligatures", "no-historical-ligatures"], ["contextual", "no-contextual"],
  ]

  static func on(_ tags: String...) -> [FontFeature] { tags.map { FontFeature(tag: $0, value: 1) } }
  static func off(_ tags: String...) -> [FontFeature] { tags.map { FontFeature(tag: $0, value: 0) } }
}
