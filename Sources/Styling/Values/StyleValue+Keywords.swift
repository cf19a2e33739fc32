// The keyword types of StyleValues.swift as CSS text.
extension Display: StyleValue {}
extension FloatSide: StyleValue {}
extension Clear: StyleValue {}
extension Visibility: StyleValue {}
extension BoxSizing: StyleValue {}
extension BorderStyle: StyleValue {}
extension BoxDecorationBreak: StyleValue {}
extension FontStyle: StyleValue {}
extension Direction: StyleValue {}
extension UnicodeBidi: StyleValue {}
extension ListStylePosition: StyleValue {}
extension BorderCollapse: StyleValue {}
extension CaptionSide: StyleValue {}
extension EmptyCells: StyleValue {}
extension TableLayout: StyleValue {}
extension BreakBetween: StyleValue {}
extension BreakInside: StyleValue {}
extension FieldComb: StyleValue {}
extension FootnoteDisplay: StyleValue {}
extension FootnotePolicy: StyleValue {}
extension BookmarkState: StyleValue {}

extension PagePick {
  /// The second argument; the default is not written.
  fileprivate var argument: String { self == .first ? "" : ", \(rawValue)" }
}

extension ContentTarget: StyleValue {
  var cssText: String {
    switch self {
    case .url(let url): "url(\(url.cssQuoted))"
    case .attribute(let name): "attr(\(name))"
    }
  }
}

extension Position: StyleValue {
  var cssText: String {
    switch self {
    case .static: "static"
    case .relative: "relative"
    case .absolute: "absolute"
    case .fixed: "fixed"
    case .running(let name): "running(\(name))"
    }
  }
}

extension Bool: StyleValue {
  var cssText: String { self ? "hidden" : "visible" }
}

extension LineHeight: StyleValue {
  var cssText: String {
    switch self {
    case .normal: "normal"
    case .number(let thousandths): (Double(thousandths) / 1000).cssText
    case .length(let length): length.cssText
    }
  }
}

extension VerticalAlign: StyleValue {
  var cssText: String {
    switch self {
    case .baseline: "baseline"
    case .sub: "sub"
    case .super: "super"
    case .top: "top"
    case .middle: "middle"
    case .bottom: "bottom"
    case .textTop: "text-top"
    case .textBottom: "text-bottom"
    case .length(let length): length.cssText
    }
  }
}

extension ContentItem: StyleValue {
  var cssText: String {
    switch self {
    case .string(let text): text.cssQuoted
    case .attribute(let value): value.cssQuoted
    case .counter(let name, let style): "counter(\(name), \(style.cssText))"
    case .counters(let name, let separator, let style):
      "counters(\(name), \(separator.cssQuoted), \(style.cssText))"
    case .openQuote: "open-quote"
    case .closeQuote: "close-quote"
    case .noOpenQuote: "no-open-quote"
    case .noCloseQuote: "no-close-quote"
    case .namedString(let name, let pick): "string(\(name)\(pick.argument))"
    case .runningElement(let name, let pick): "element(\(name)\(pick.argument))"
    case .elementText(let pick): "content(\(pick == .text ? "" : pick.rawValue))"
    case .targetCounter(let target, let name, let style):
      "target-counter(\(target.cssText), \(name), \(style.cssText))"
    case .targetCounters(let target, let name, let separator, let style):
      "target-counters(\(target.cssText), \(name), \(separator.cssQuoted), \(style.cssText))"
    case .image(let reference): "url(\(reference.source.cssQuoted))"
    case .leader(let pattern): "leader(\(pattern.cssQuoted))"
    case .targetText(let target, let pick): "target-text(\(target.cssText), \(pick.rawValue))"
    }
  }
}

extension Optional: StyleValue where Wrapped: StyleValue {
  var cssText: String { self?.cssText ?? "normal" }
}

extension Array: StyleValue where Element: StyleValue {
  var cssText: String { cssList(map(\.cssText), separator: Element.separator) }
}

extension QuotePair: StyleValue {
  var cssText: String { "\(open.cssQuoted) \(close.cssQuoted)" }
}

extension CounterChange: StyleValue {
  var cssText: String { (isReversed ? "reversed(\(name))" : name) + (isAutomatic ? "" : " \(value)") }
}

extension StringSet: StyleValue {
  static var separator: String { ", " }
  var cssText: String { "\(name) \(content.cssText)" }
}

extension FontFeature: StyleValue {
  static var separator: String { ", " }
  var cssText: String { "\(tag.cssQuoted) \(value)" }
}

extension String: StyleValue {
  static var separator: String { ", " }
  var cssText: String { isEmpty ? "auto" : self }
}
