/// An inline element of XLIFF (2.1 §4.2.3): a place for a value (`ph`), mark-up (`pc`) or a marked term (`mrk`).
package struct InlineCode: Hashable, Sendable {
  /// An attribute of the element, without namespace.
  package struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// `ph`, `pc` or `mrk`.
  package let element: String
  /// The id by which source and target correspond.
  package let id: String
  /// The other attributes in their order.
  package let attributes: [Attribute]

  /// The value of an attribute.
  package subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The name of the argument that a `ph` stands for.
  package var argument: String { (self["equiv"] ?? id).filter { $0 != "{" && $0 != "}" } }

  /// The same code under another id, as a copy of this one (`copyOf`, XLIFF 2.1 §4.3.1.7).
  func copied(as id: String) -> InlineCode {
    InlineCode(element: element, id: id, attributes: [Attribute(name: "copyOf", value: self.id)] + attributes)
  }

  /// The same code with an attribute that it may lack.
  func adding(_ name: String, _ value: String) -> InlineCode {
    guard self[name] == nil else { return self }
    return InlineCode(element: element, id: id, attributes: attributes + [Attribute(name: name, value: value)])
  }

  /// The start tag, closed at once for a place.
  var xml: String {
    let list = attributes.map { " \($0.name)=\"\(InlineText.escaped($0.value, isAttribute: true))\"" }.joined()
    return "<\(element) id=\"\(InlineText.escaped(id, isAttribute: true))\"\(list)\(element == "ph" ? "/>" : ">")"
  }
}
