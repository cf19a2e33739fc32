/// Where a value goes: a longhand, perhaps only in one direction of text.
///
/// A logical property is a pair of targets, of which the element's `direction` picks one (CSS Logical 1 §4).
struct Target: Hashable, Sendable {
  /// The position in `PropertyTable.longhands`.
  let longhand: Int
  /// Nil means always.
  let direction: Direction?

  init(_ longhand: Int, when direction: Direction? = nil) {
    self.longhand = longhand
    self.direction = direction
  }
}

/// What a declaration assigns to one target.
struct Assigned: Sendable {
  let target: Target
  /// Nil means the initial value.
  let assignment: Assignment?
}

/// A property that sets several others, or one under another name.
struct Shorthand: Sendable {
  let name: String
  let syntax: String
  let notYet: [String]
  /// All longhands it sets, for CSS-wide keywords.
  let targets: [Target]
  /// Reads the whole value, nil when it is invalid.
  let read: @Sendable (inout ValueReader) -> [Assigned]?

  init(
    _ name: String, targets: [Target], syntax: String, notYet: [String] = [],
    read: @escaping @Sendable (inout ValueReader) -> [Assigned]?
  ) {
    self.name = name
    self.targets = targets
    self.syntax = syntax
    self.notYet = notYet
    self.read = read
  }

  /// Another name for one property, or a logical name: every target takes the same value.
  static func alias(_ name: String, _ targets: [Target], in longhands: [Longhand]) -> Shorthand {
    let first = longhands[targets[0].longhand]
    return Shorthand(name, targets: targets, syntax: first.syntax, notYet: first.notYet) { reader in
      read(targets, &reader, longhands)
    }
  }

  /// One value for each slot, missing ones copied from the opposite or the first (`margin: 1mm 2mm`).
  static func positional(_ name: String, _ slots: [[Target]], in longhands: [Longhand]) -> Shorthand {
    let first = longhands[slots[0][0].longhand]
    let syntax = "[ \(first.syntax) ]{1,\(slots.count)}"
    return Shorthand(name, targets: slots.flatMap { $0 }, syntax: syntax, notYet: first.notYet) { reader in
      var starts: [Int] = []
      while !reader.isAtEnd, starts.count < slots.count {
        starts.append(reader.position)
        guard first.read(&reader) != nil else { return nil }
      }
      guard !starts.isEmpty else { return nil }
      let end = reader.position
      var result: [Assigned] = []
      for (index, slot) in slots.enumerated() {
        // The fourth copies the second, the third and second copy the first.
        let source = index < starts.count ? index : index == 3 && starts.count > 1 ? 1 : 0
        reader.position = starts[source]
        guard let values = read(slot, &reader, longhands) else { return nil }
        result += values
      }
      reader.position = end
      return result
    }
  }

  /// Values in any order, each at most once; missing ones become initial (`border: 1pt solid`).
  static func anyOrder(
    _ name: String, _ slots: [[Target]], in longhands: [Longhand], resetting others: [Target] = []
  ) -> Shorthand {
    let parts = slots.map { longhands[$0[0].longhand] }
    let syntax = parts.map { "[ \($0.syntax) ]" }.joined(separator: " || ")
    return Shorthand(
      name, targets: slots.flatMap { $0 } + others, syntax: syntax, notYet: parts.flatMap(\.notYet)
    ) { reader in
      var found = [[Assigned]?](repeating: nil, count: slots.count)
      reading: while !reader.isAtEnd {
        for (index, slot) in slots.enumerated() where found[index] == nil {
          if let values = reader.attempt({ read(slot, &$0, longhands) }) {
            found[index] = values
            continue reading
          }
        }
        return nil
      }
      guard found.contains(where: { $0 != nil }) else { return nil }
      var result = others.map { Assigned(target: $0, assignment: nil) }
      for (index, slot) in slots.enumerated() {
        result += found[index] ?? slot.map { Assigned(target: $0, assignment: nil) }
      }
      return result
    }
  }

  /// Reads the same value once for each target.
  static func read(_ targets: [Target], _ reader: inout ValueReader, _ longhands: [Longhand]) -> [Assigned]? {
    let start = reader.position
    var result: [Assigned] = []
    for target in targets {
      reader.position = start
      guard let assignment = longhands[target.longhand].read(&reader) else { return nil }
      result.append(Assigned(target: target, assignment: assignment))
    }
    return result
  }
}
