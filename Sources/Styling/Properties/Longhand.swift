/// Puts a declared value into a style.
typealias Assignment = @Sendable (inout ComputedStyle, ComputeContext) -> Void

/// The place of a value in a style.
typealias StylePath<Value> = any WritableKeyPath<ComputedStyle, Value> & Sendable

/// A property that stands for one value: its grammar, its place in `ComputedStyle`, and whether it is inherited.
struct Longhand: Sendable {
  /// When the value is computed: what others refer to comes first.
  enum Phase: Int, Sendable {
    /// `direction`, `font-size` and what chooses the font: `em` is still the parent's.
    case font
    /// `color`, `line-height`: `currentcolor` and `lh` are still the parent's.
    case text
    /// Everything else.
    case other
  }

  let name: String
  let isInherited: Bool
  let phase: Phase
  /// The grammar in the notation of CSS Values 4, for messages.
  let syntax: String
  /// Keywords that CSS has for this property and this module does not.
  let notYet: [String]
  /// Reads a value, nil when there is none.
  let read: @Sendable (inout ValueReader) -> Assignment?
  /// Copies the computed value from one style (the parent's, the initial one) to another.
  let copy: @Sendable (_ source: ComputedStyle, _ target: inout ComputedStyle) -> Void
  /// Whether two styles agree in this property.
  let isEqual: @Sendable (ComputedStyle, ComputedStyle) -> Bool
  /// The computed value as CSS.
  let cssText: @Sendable (ComputedStyle) -> String

  init<Value: StyleValue>(
    _ name: String, _ path: StylePath<Value>, inherited: Bool = false,
    phase: Phase = .other, syntax: String, notYet: [String] = [],
    read: @escaping @Sendable (inout ValueReader) -> Specified<Value>?
  ) {
    self.name = name
    isInherited = inherited
    self.phase = phase
    self.syntax = syntax
    self.notYet = notYet
    self.read = { reader in
      guard let specified = read(&reader) else { return nil }
      return { style, context in style[keyPath: path] = specified.compute(context) }
    }
    copy = { source, target in target[keyPath: path] = source[keyPath: path] }
    isEqual = { $0[keyPath: path] == $1[keyPath: path] }
    cssText = { $0[keyPath: path].cssText }
  }

  /// A property whose values are the keywords of an enumeration.
  static func keyword<Value: StyleValue & CaseIterable & RawRepresentable<String>>(
    _ name: String, _ path: StylePath<Value>, inherited: Bool = false,
    phase: Phase = .other, notYet: [String] = []
  ) -> Longhand {
    let syntax = Value.allCases.map(\.rawValue).joined(separator: " | ")
    return Longhand(name, path, inherited: inherited, phase: phase, syntax: syntax, notYet: notYet) { reader in
      reader.keyword(Value.self).map { .constant($0) }
    }
  }
}
