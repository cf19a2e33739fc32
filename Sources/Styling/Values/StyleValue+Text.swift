import Geometry

// Text values as CSS.

extension WhiteSpaceCollapse: StyleValue {}
extension TextWrapMode: StyleValue {}
extension TextWrapStyle: StyleValue {}
extension OverflowWrap: StyleValue {}
extension Hyphens: StyleValue {}
extension TextAlign: StyleValue {}
extension TextAlignLast: StyleValue {}
extension TextJustify: StyleValue {}
extension LineBreakStrictness: StyleValue {}
extension WordBreak: StyleValue {}
extension TextDecorationStyle: StyleValue {}
extension TextUnderlinePosition: StyleValue {}

extension TextTransform: StyleValue {
  var cssText: String {
    let words = (letterCase == .none ? [] : [letterCase.rawValue]) + (isFullWidth ? ["full-width"] : [])
    return cssList(words)
  }
}

extension TextIndent: StyleValue {
  var cssText: String {
    amount.cssText + (isHanging ? " hanging" : "") + (isEachLine ? " each-line" : "")
  }
}

extension TabSize: StyleValue {
  var cssText: String {
    switch self {
    case .spaces(let thousandths): (Double(thousandths) / 1000).cssText
    case .length(let length): length == .zero ? "0pt" : length.cssText
    }
  }
}

extension TextDecoration: StyleValue {
  var cssText: String {
    let names: [(TextDecoration, String)] = [
      (.underline, "underline"), (.overline, "overline"), (.lineThrough, "line-through"),
    ]
    return cssList(names.filter { contains($0.0) }.map(\.1))
  }
}

extension TextDecorationColor: StyleValue {
  var cssText: String { color?.cssText ?? "currentcolor" }
}

extension TextDecorationThickness: StyleValue {
  var cssText: String {
    switch self {
    case .auto: "auto"
    case .fromFont: "from-font"
    case .length(let length): length.cssText
    }
  }
}

extension TextUnderlineOffset: StyleValue {
  var cssText: String {
    switch self {
    case .auto: "auto"
    case .length(let length): length.cssText
    }
  }
}

extension HyphenateCharacter: StyleValue {
  var cssText: String { text?.cssQuoted ?? "auto" }
}

extension HyphenateLimits: StyleValue {
  var cssText: String { [word, before, after].map { $0 == 0 ? "auto" : "\($0)" }.joined(separator: " ") }
}

extension HyphenateLimitLines: StyleValue {
  var cssText: String {
    switch self {
    case .noLimit: "no-limit"
    case .lines(let count): "\(count)"
    }
  }
}
