internal import CHarfBuzz

/// Character properties from HarfBuzz's own tables, the ones that it shapes with.
enum CharacterClasses {
  /// Whether a code point is a combining mark (general category M).
  static func isMark(_ scalar: UInt32) -> Bool {
    switch unsafe hb_unicode_general_category(hb_unicode_funcs_get_default(), scalar) {
    case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK, HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK,
      HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
      true
    default: false
    }
  }
}
