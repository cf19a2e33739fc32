internal import CHarfBuzz

/// Canonical composition and decomposition as the shaper applies them, by HarfBuzz's own tables.
package enum CanonicalForms {
  /// A cluster with marks joined to the letter before them where one character for both exists.
  static func composed(_ cluster: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in cluster {
      var joined: UInt32 = 0
      if let last = result.last,
        unsafe hb_unicode_compose(hb_unicode_funcs_get_default(), last.value, scalar.value, &joined) != 0,
        let composed = Unicode.Scalar(joined)
      {
        result[result.count - 1] = composed
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  /// A cluster with every character taken apart as far as it goes.
  package static func decomposed(_ cluster: [Unicode.Scalar]) -> [Unicode.Scalar] {
    cluster.flatMap { scalar -> [Unicode.Scalar] in
      var (first, second): (UInt32, UInt32) = (0, 0)
      guard unsafe hb_unicode_decompose(hb_unicode_funcs_get_default(), scalar.value, &first, &second) != 0,
        first != scalar.value, let head = Unicode.Scalar(first)
      else { return [scalar] }
      let tail = second == 0 ? nil : Unicode.Scalar(second)
      return decomposed([head]) + (tail.map { [$0] } ?? [])
    }
  }
}
