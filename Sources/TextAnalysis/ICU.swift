internal import CICU

/// Facts about the ICU that is linked.
package enum ICU {
  /// The version of ICU and of the Unicode data, `72.1 (Unicode 15.0)`; for `self-check`.
  package static var version: String {
    let capacity = 64
    return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
      guard let base = buffer.baseAddress else { return "" }
      unsafe cicu_version(base, Int32(capacity))
      return unsafe String(cString: base)
    }
  }

  /// The name of a status, `U_PATTERN_SYNTAX_ERROR`.
  static func name(of status: Int32) -> String {
    guard let name = unsafe cicu_error_name(status) else { return "\(status)" }
    return unsafe String(cString: name)
  }

  /// Runs a function that hands out a text, and takes the text over.
  ///
  /// Failures are ICU's status, larger than 0.
  static func text(from call: (UnsafeMutablePointer<cicu_text>) -> Int32) -> Result<String, ICUFailure> {
    var result = unsafe cicu_text(bytes: nil, length: 0)
    let status = unsafe call(&result)
    defer { unsafe cicu_text_free(result) }
    guard status <= 0, let bytes = unsafe result.bytes else { return .failure(ICUFailure(status: status)) }
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(result.length))
    return unsafe .success(String(decoding: buffer, as: UTF8.self))
  }
}

/// A status of ICU other than success.
struct ICUFailure: Error, Hashable {
  /// The number; `ICU.name(of:)` names it.
  let status: Int32
}
