internal import CICU

/// Upper, lower and title case by the rules of a language (`i` to `İ` in Turkish, `ß` to `SS`, Greek accents).
package enum CaseMapping {
  /// All letters as capitals.
  package static func upper(_ text: String, language: String) -> String { map(text, cicu_case_upper, language) }

  /// All letters small.
  package static func lower(_ text: String, language: String) -> String { map(text, cicu_case_lower, language) }

  /// The first letter of each word as a capital, the others unchanged (CSS `capitalize`).
  package static func title(_ text: String, language: String) -> String { map(text, cicu_case_title, language) }

  private static func map(_ text: String, _ kind: cicu_case, _ language: String) -> String {
    var text = text
    let result = text.withUTF8 { bytes in
      unsafe ICU.text { out in
        unsafe bytes.withMemoryRebound(to: CChar.self) {
          unsafe cicu_map_case(kind, $0.baseAddress, Int32($0.count), language, out)
        }
      }
    }
    switch result {
    case .success(let mapped): return mapped
    case .failure(let failure): preconditionFailure("CaseMap: \(ICU.name(of: failure.status))")
    }
  }
}
