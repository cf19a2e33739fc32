#include <vector>

#include <unicode/ubidi.h>
#include <unicode/utf8.h>

#include "Common.hpp"

namespace {

/// UTF-16 code units of UTF-8 with, for each byte, the unit of its character.
struct Units {
  std::vector<UChar> units;
  std::vector<int32_t> unit_of_byte;

  Units(const char *text, int32_t length) {
    units.reserve(static_cast<size_t>(length));
    unit_of_byte.resize(static_cast<size_t>(length));
    const auto *bytes = reinterpret_cast<const uint8_t *>(text);
    int32_t offset = 0;
    while (offset < length) {
      const int32_t start = offset;
      UChar32 scalar;
      U8_NEXT_OR_FFFD(bytes, offset, length, scalar);
      const auto unit = static_cast<int32_t>(units.size());
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
    for (int32_t byte = 0; byte < length; byte += 1) {
      levels[byte] = found[converted.unit_of_byte[static_cast<size_t>(byte)]];
    }
  }
  ubidi_close(bidi);
  return status;
}

void cicu_bidi_visual_order(const uint8_t *levels, int32_t count, int32_t *order) {
  ubidi_reorderVisual(levels, count, order);
}

int32_t cicu_bidi_base_level(const char *text, int32_t length) {
  const Units converted(text, length);
  switch (ubidi_getBaseDirection(converted.units.data(), static_cast<int32_t>(converted.units.size()))) {
    case UBIDI_LTR: return 0;
    case UBIDI_RTL: return 1;
    default: return -1;
  }
}

}
