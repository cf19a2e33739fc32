internal import CICU

/// Writes words of any script with plain Latin letters, so that two spellings of a name can be compared.
///
/// Transliterated by ICU (`Any-Latin`), without accents and case: `Farīda` and `farida`, `Олена` and `olena`. Scripts that write no vowels
/// give consonants only. Opening one takes some milliseconds, so whoever compares keeps it.
@safe package final class PlainLatin {
  private let latin: OpaquePointer?

  /// Opens the rules.
  package init() {
    var status: Int32 = 0
    unsafe latin = cicu_latin_open(&status)
  }

  deinit { unsafe cicu_latin_close(latin) }

  /// The word in plain Latin letters; as it is, in lower case, where ICU lacks its rules.
  package func write(_ word: String) -> String {
    guard let latin = unsafe latin else { return word.lowercased() }
    var word = word
    let result = word.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { bytes in
        unsafe ICU.text { out in unsafe cicu_latin_write(latin, bytes.baseAddress, Int32(bytes.count), out) }
      }
    }
    guard case .success(let text) = result else { return word.lowercased() }
    return text
  }
}
