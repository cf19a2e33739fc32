internal import CICU

/// Names of countries and languages in the words of a language.
package enum DisplayNames {
  /// The name of a country given by its ISO 3166 code, `SY`; nil where CLDR knows none.
  package static func region(_ code: String, language: String) -> String? {
    let result = unsafe code.withCString { code in
      unsafe language.withCString { language in
        unsafe ICU.text { out in unsafe cicu_region_name(code, language, out) }
      }
    }
    return name(result, unless: code)
  }

  /// The name of a language given by its BCP 47 tag, `ar`; nil where CLDR knows none.
  ///
  /// CLDR calls Kurmanji simply Kurdish, which Sorani is as well, and knows no varieties of easy German: these carry their
  /// own names.
  package static func language(_ tag: String, language: String) -> String? {
    let variety = varieties[tag]
    let known = variety?.base ?? tag
    let result = unsafe known.withCString { tag in
      unsafe language.withCString { language in
        unsafe ICU.text { out in unsafe cicu_language_name(tag, language, out) }
      }
    }
    return name(result, unless: known).map { name in variety.map { "\(name) (\($0.name))" } ?? name }
  }

  private static let varieties: [String: (base: String, name: String)] = [
    "ku": ("ku", "Kurmancî"), "kmr": ("ku", "Kurmancî"), "de-x-ls": ("de", "Leichte Sprache"),
    "de-simple": ("de", "Einfache Sprache"),
  ]

  private static func name(_ result: Result<String, ICUFailure>, unless code: String) -> String? {
    guard case .success(let name) = result, !name.isEmpty, name.lowercased() != code.lowercased() else { return nil }
    return name
  }
}
