/// A text in the two languages of diagnostics.
package struct Bilingual: Hashable, Sendable {
  /// German.
  package let de: String
  /// English.
  package let en: String

  /// Creates the pair.
  package init(de: String, en: String) {
    self.de = de
    self.en = en
  }

  /// The text in the wanted language.
  package func text(_ language: DiagnosticLanguage) -> String {
    switch language {
    case .de: de
    case .en: en
    }
  }
}
