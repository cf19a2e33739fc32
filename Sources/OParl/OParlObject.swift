/// An object under construction: only properties of the specification or with the vendor's prefix, none of them empty.
struct OParlObject {
  let type: OParlType
  let id: String
  private var members: [OParlValue.Member] = []

  /// The prefix of what OParl has no property for (specification 2.11: names of vendors end in a colon).
  static let vendor = "vordruck:"

  init(_ type: OParlType, id: String) {
    self.type = type
    self.id = id
  }

  /// The finished object.
  var value: OParlValue {
    .object(
      [
        .init(name: "id", value: .string(id)), .init(name: "type", value: .string(type.address)),
      ] + members)
  }

  mutating func add(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { set(name, .string(text)) }
  }

  mutating func add(_ name: String, _ flag: Bool) { set(name, .boolean(flag)) }

  mutating func add(_ name: String, _ number: Int) { set(name, .integer(number)) }

  /// A list of texts or addresses; an empty one is left out.
  mutating func add(_ name: String, _ texts: [String]) {
    if !texts.isEmpty { set(name, .list(texts.map(OParlValue.string))) }
  }

  mutating func add(_ name: String, _ object: OParlObject?) {
    if let object { set(name, object.value) }
  }

  mutating func add(_ name: String, _ objects: [OParlObject]) {
    if !objects.isEmpty { set(name, .list(objects.map(\.value))) }
  }

  /// What OParl has no property for; the prefix is set before the name.
  mutating func addOwn(_ name: String, _ value: OParlValue?) {
    if let value { members.append(.init(name: Self.vendor + name, value: value)) }
  }

  fileprivate mutating func set(_ name: String, _ value: OParlValue) {
    precondition(type.properties[name] != nil, "\(type.rawValue) has no property \(name)")
    members.append(.init(name: name, value: value))
  }
}

extension OParlObject {
  /// A list of objects that must be there even when it is empty.
  mutating func addRequired(_ name: String, _ objects: [OParlObject]) {
    set(name, .list(objects.map(\.value)))
  }
}
