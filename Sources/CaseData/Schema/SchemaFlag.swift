/// What the schema says about the nature of a field.
package enum SchemaFlag: Hashable, Sendable {
  /// Personal: never in a paper for everybody.
  case `private`
  /// A special category of personal data (Art. 9 GDPR).
  case specialCategory
  /// Belongs to the non-public part of a session.
  case nonPublic
  /// A finding about the system, to be exported without names.
  case structural
  /// Says nothing that may not be public: stays where the value around it is withheld.
  case neutral
  /// Names a file beside the data, which must be there.
  case file
  /// Names somebody or something: text checks hold other spellings against it.
  case spelled(Name)
  /// Withheld from the body that gets a copy where the person has not consented; its condition says when that is so.
  case unconsented
  /// One of the audiences that may see the field; several add up.
  case audience(Audience)

  /// What has a name.
  package enum Name: String, Sendable, CaseIterable {
    case person, body, group
  }

  /// For whom a document is made.
  package enum Audience: String, Sendable, CaseIterable {
    /// The file of the office.
    case full
    /// The person whom it concerns.
    case client
    /// Partners in the network.
    case partner
    /// Readers who must not recognise the person.
    case anonymous
    /// Everybody.
    case `public`
  }

  static let names = [
    "audience", "file", "neutral", "nonPublic", "private", "specialCategory", "spelled", "structural", "unconsented",
  ]
}

extension SchemaFlag {
  /// Why values with the flag are withheld from the public; nil when they are not.
  var withholdingReason: Withholding.Reason? {
    switch self {
    case .private: .private
    case .nonPublic: .nonPublic
    case .unconsented: .unconsented
    case .specialCategory, .structural, .neutral, .file, .spelled, .audience: nil
    }
  }
}
