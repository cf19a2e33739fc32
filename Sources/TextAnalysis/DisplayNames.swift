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
  package static func language(_ tag: String, language: String) -> String? {
    let result = unsafe tag.withCString { tag in
      unsafe language.withCString { language in
        unsafe ICU.text { out in unsafe cicu_language_name(tag, language, out) }
      }
    }
    return name(result, unless: tag)
  }

  private static func name(_ result: Result<String, ICUFailure>, unless code: String) -> String? {
    guard case .success(let name) = result, !name.isEmpty, name.lowercased() != code.lowercased() else { return nil }
    return name
  }
}
