/// Which standards a file claims to follow. A claim is written only when every rule of them was held.
package enum Conformance: String, Hashable, Sendable, CaseIterable {
  /// PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2): the ordinary document.
  case ua1a2a = "ua1+a2a"
  /// PDF/UA-1 and PDF/A-3a (ISO 19005-3): as above, with files attached.
  case ua1a3a = "ua1+a3a"
  /// No claim: violations become warnings and the file is written.
  case none

  /// The part of ISO 19005 that is claimed, nil without a claim.
  package var archivalPart: Int? {
    switch self {
    case .ua1a2a: 2
    case .ua1a3a: 3
    case .none: nil
    }
  }
}
