internal import CICU

/// Unicode normalisation form C, the form of all text in a document (UAX #15).
package enum Normalization {
  /// The text in form C.
  package static func nfc(_ text: String) -> String {
    var text = text
    if isPlain(&text) { return text }
    let result = text.withUTF8 { bytes in
      unsafe ICU.text { out in
        unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe cicu_nfc($0.baseAddress, Int32($0.count), out) }
      }
    }
    switch result {
    case .success(let normalized): return normalized
    case .failure(let failure): preconditionFailure("Normalizer2: \(ICU.name(of: failure.status))")
    }
  }

  /// Whether a text is in form C.
  package static func isNFC(_ text: String) -> Bool {
    var text = text
    if isPlain(&text) { return true }
    return text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe cicu_is_nfc($0.baseAddress, Int32($0.count)) }
    }
  }

  /// Whether all characters lie below U+0300, where nothing combines or decomposes canonically in form C.
  private static func isPlain(_ text: inout String) -> Bool {
    text.withUTF8 { unsafe $0.allSatisfy { $0 < 0xCC } }
  }
}
