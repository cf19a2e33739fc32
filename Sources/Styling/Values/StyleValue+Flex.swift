// The values of FlexValues.swift as CSS text.
extension FlexDirection: StyleValue {}
extension FlexWrap: StyleValue {}
extension ColumnFill: StyleValue {}
extension ColumnSpan: StyleValue {}

extension FlexFactor: StyleValue {
  var cssText: String { value.cssText }
}

extension FlexBasis: StyleValue {
  var cssText: String {
    switch self {
    case .content: "content"
    case .size(let size): size.cssText
    }
  }
}

extension ContentAlignment: StyleValue {
  var cssText: String { (isSafe ? "safe " : "") + position.rawValue }
}

extension ItemAlignment: StyleValue {
  var cssText: String { (isSafe ? "safe " : "") + position.rawValue }
}

extension Gap: StyleValue {
  var cssText: String {
    switch self {
    case .normal: "normal"
    case .length(let length): length.cssText
    }
  }
}

extension ColumnWidth: StyleValue {
  var cssText: String {
    switch self {
    case .auto: "auto"
    case .length(let length): length.cssText
    }
  }
}

extension ColumnCount: StyleValue {
  var cssText: String {
    switch self {
    case .auto: "auto"
    case .number(let number): number.description
    }
  }
}
