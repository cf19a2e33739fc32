/// The control elements with the attributes that each takes.
enum ControlElement: String, Sendable, CaseIterable {
  case forEach = "for-each"
  case `if`, choose, when, otherwise
  case valueOf = "value-of"
  case variable, param, include, text, argument, parallel, signature, fragment
  case sections, section
  case qr, fact, term
  case factsAsOf = "facts-as-of"

  /// The attributes without which it makes no sense.
  var requiredAttributes: [String] {
    switch self {
    case .forEach, .valueOf, .sections: ["select"]
    case .if, .when: ["test"]
    case .variable: ["name", "select"]
    case .include: ["href"]
    case .text: ["key"]
    case .argument, .section, .param: ["name"]
    case .qr: ["value", "alt"]
    case .fact, .term: ["id"]
    case .choose, .otherwise, .parallel, .signature, .fragment, .factsAsOf: []
    }
  }

  /// All attributes that it takes.
  var attributes: [String] {
    switch self {
    case .valueOf: ["select", "format", "default"]
    case .argument: ["name", "select", "format", "fact", "part", "ended"]
    case .fact: ["id", "part", "format", "ended"]
    case .term: ["id", "form"]
    case .factsAsOf: ["format"]
    case .param: ["name", "select", "from"]
    case .signature: ["role", "label", "key"]
    case .qr: ["value", "alt", "level", "size", "id", "class", "style"]
    default: requiredAttributes
    }
  }
}
