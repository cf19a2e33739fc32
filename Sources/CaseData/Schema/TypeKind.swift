/// What the reader, the checks and the formatters make of a type.
package enum TypeKind: Hashable, Sendable {
  /// Named children; ask the model for them.
  case complex
  /// An amount with its currency; has the children `amount` and `currency`.
  case money
  /// Plain text.
  case text
  /// A decimal number.
  case decimal
  /// A whole number.
  case integer
  /// `true` or `false`.
  case boolean
  /// `yes`, `no` or `unanswered`: the three states of an answer on a form.
  case threeState
  /// A day.
  case date
  /// A day, a month or a year.
  case partialDate
  /// Hour and minute.
  case time
  /// A day with a time.
  case dateTime
  /// One of a list of values.
  case enumeration([EnumerationValue])
  /// A text in several languages; canonical children `text` with `xml:lang`.
  case localizedText
  /// Structured text; canonical children `p`, `ul`, `ol`, `h3` and so on.
  case richText
  /// A BCP 47 language tag.
  case language
  /// An ISO 15924 script code.
  case script
  /// An ISO 3166 country code.
  case country
  /// A country code, `stateless` or `unclear`.
  case nationality
  /// An ISO 4217 currency code.
  case currency
  /// An e-mail address.
  case email
  /// A telephone number.
  case phone
  /// An address of the Web.
  case webAddress

  /// Whether the children are those that the schema declares.
  package var hasDeclaredChildren: Bool { self == .complex || self == .money }

  /// Whether the value is characters without children.
  package var isSimple: Bool {
    switch self {
    case .complex, .money, .localizedText, .richText: false
    default: true
    }
  }

  /// The kind that `v:kind name="…"` means.
  init?(name: String) {
    switch name {
    case "money": self = .money
    case "threeState": self = .threeState
    case "date": self = .date
    case "partialDate": self = .partialDate
    case "time": self = .time
    case "dateTime": self = .dateTime
    case "localizedText": self = .localizedText
    case "richText": self = .richText
    case "language": self = .language
    case "script": self = .script
    case "country": self = .country
    case "nationality": self = .nationality
    case "currency": self = .currency
    case "email": self = .email
    case "phone": self = .phone
    case "webAddress": self = .webAddress
    default: return nil
    }
  }

  /// The names that `v:kind` knows.
  static let names = [
    "country", "currency", "date", "dateTime", "email", "internal", "language", "localizedText", "money", "nationality",
    "partialDate", "phone", "richText", "script", "threeState", "time", "webAddress",
  ]
}
