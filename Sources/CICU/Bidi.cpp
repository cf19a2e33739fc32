#include <utility>
#include <vector>

#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "Common.hpp"

namespace {

/// UTF-16 code units of UTF-8 with, for each byte, the unit of its character.
struct Units {
  std::vector<UChar> units;
  std::vector<int32_t> unit_of_byte;
  /// Marks on brackets: the unit of the mark and that of its bracket.
  std::vector<std::pair<int32_t, int32_t>> marks_on_brackets;

  Units(const char *text, int32_t length) {
    units.reserve(static_cast<size_t>(length));
    unit_of_byte.resize(static_cast<size_t>(length));
    const auto *bytes = reinterpret_cast<const uint8_t *>(text);
    int32_t offset = 0;
    int32_t bracket = -1;
    while (offset < length) {
      const int32_t start = offset;
      UChar32 scalar;
      U8_NEXT_OR_FFFD(bytes, offset, length, scalar);
      const auto unit = static_cast<int32_t>(units.size());
      if (u_getIntPropertyValue(scalar, UCHAR_BIDI_PAIRED_BRACKET_TYPE) != U_BPT_NONE) {
        bracket = unit;
      } else if (bracket >= 0 && u_charDirection(scalar) == U_DIR_NON_SPACING_MARK) {
        marks_on_brackets.emplace_back(unit, bracket);
      } else if (u_charDirection(scalar) != U_BOUNDARY_NEUTRAL) {
        bracket = -1;
      }
      if (scalar > 0xFFFF) {
        units.push_back(U16_LEAD(scalar));
        units.push_back(U16_TRAIL(scalar));
      } else {
        units.push_back(static_cast<UChar>(scalar));
      }
      for (int32_t byte = start; byte < offset; byte += 1) unit_of_byte[static_cast<size_t>(byte)] = unit;
    }
  }
};

}  // namespace

extern "C" {

int32_t cicu_bidi_levels(const char *text, int32_t length, uint8_t base_level, uint8_t *levels) {
  if (length <= 0) return U_ZERO_ERROR;
  const Units converted(text, length);
  UErrorCode status = U_ZERO_ERROR;
  const auto count = static_cast<int32_t>(converted.units.size());
  UBiDi *bidi = ubidi_openSized(count, 0, &status);
  if (U_FAILURE(status)) return status;
  ubidi_setPara(bidi, converted.units.data(), count, base_level, nullptr, &status);
  const UBiDiLevel *found = U_SUCCESS(status) ? ubidi_getLevels(bidi, &status) : nullptr;
  if (U_SUCCESS(status)) {
    std::vector<UBiDiLevel> fixed(found, found + count);
    // The last sentence of rule N0, which ICU leaves out: marks on a bracket go with it.
    for (const auto &[mark, bracket] : converted.marks_on_brackets) {
      fixed[static_cast<size_t>(mark)] = fixed[static_cast<size_t>(bracket)];
    }
    for (int32_t byte = 0; byte < length; byte += 1) {
      levels[byte] = fixed[static_cast<size_t>(converted.unit_of_byte[static_cast<size_t>(byte)])];
    }
  }
  ubidi_close(bidi);
  return status;
}

void cicu_bidi_visual_order(const uint8_t *levels, int32_t count, int32_t *order) {
  ubidi_reorderVisual(levels, count, order);
}

int32_t cicu_bidi_base_level(const char *text, int32_t length) {
  // Not ubidi_getBaseDirection: that one looks into isolates, which rule P2 skips.
  const Units converted(text, length);
  const auto count = static_cast<int32_t>(converted.units.size());
  UErrorCode status = U_ZERO_ERROR;
  UBiDi *bidi = ubidi_openSized(count, 0, &status);
  if (U_FAILURE(status)) return -1;
  ubidi_setPara(bidi, converted.units.data(), count, UBIDI_DEFAULT_LTR, nullptr, &status);
  const UBiDiLevel otherwise_left = ubidi_getParaLevel(bidi);
  ubidi_setPara(bidi, converted.units.data(), count, UBIDI_DEFAULT_RTL, nullptr, &status);
  const UBiDiLevel otherwise_right = ubidi_getParaLevel(bidi);
  ubidi_close(bidi);
  if (U_FAILURE(status) || otherwise_left != otherwise_right) return -1;
  return otherwise_left;
}

}
