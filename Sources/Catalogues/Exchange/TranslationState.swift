package import Diagnostics

/// How far the translation of a text has come, as people speak of it: XLIFF's states with the machine apart.
package enum TranslationState: String, Sendable, CaseIterable, Comparable {
  /// Written by a machine and reviewed by nobody.
  case machine
  /// Written by a person.
  case translated
  /// Reviewed by a second person.
  case reviewed
  /// Released.
  case final

  /// The state of a unit that has a translation; text that a tool leaves in state `initial` is machine's until somebody
  /// says otherwise.
  package init(_ state: CatalogueUnit.State, isMachine: Bool) {
    switch state {
    case .initial: self = .machine
    case .translated: self = isMachine ? .machine : .translated
    case .reviewed: self = .reviewed
    case .final: self = .final
    }
  }

  /// The state in words.
  package var words: Bilingual {
    switch self {
    case .machine: Bilingual(de: "maschinell übersetzt", en: "machine-made")
    case .translated: Bilingual(de: "übersetzt", en: "translated")
    case .reviewed: Bilingual(de: "geprüft", en: "reviewed")
    case .final: Bilingual(de: "freigegeben", en: "final")
    }
  }

  /// The attributes of a `<segment>`.
  var attributes: String {
    self == .machine ? "state=\"translated\" subState=\"vordruck:machine\"" : "state=\"\(rawValue)\""
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: TranslationState, right: TranslationState) -> Bool { left.rank < right.rank }
}

extension CatalogueFile.Unit {
  /// The state of the translation; nil where the file does not say it, or there is no translation.
  package var translationState: TranslationState? {
    guard target != nil, let state else { return nil }
    return TranslationState(state, isMachine: isMachine)
  }
}
