#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/uscript.h>

#include "Common.hpp"

extern "C" {

int32_t cicu_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(scalar), &status);
  return U_SUCCESS(status) ? script : USCRIPT_UNKNOWN;
}

const char *cicu_script_code(int32_t script) {
  const char *code = uscript_getShortName(static_cast<UScriptCode>(script));
  return code == nullptr ? "Zzzz" : code;
}

bool cicu_has_script(uint32_t scalar, int32_t script) {
  return uscript_hasScript(static_cast<UChar32>(scalar), static_cast<UScriptCode>(script));
}

int32_t cicu_script_extensions(uint32_t scalar, int32_t *scripts, int32_t capacity) {
  UScriptCode codes[32];
  UErrorCode status = U_ZERO_ERROR;
  const int32_t count = uscript_getScriptExtensions(static_cast<UChar32>(scalar), codes, 32, &status);
  if (U_FAILURE(status)) return 0;
  const int32_t written = count < capacity ? count : capacity;
  for (int32_t index = 0; index < written; index += 1) scripts[index] = codes[index];
  return written;
}

int32_t cicu_bracket_type(uint32_t scalar) {
  return u_getIntPropertyValue(static_cast<UChar32>(scalar), UCHAR_BIDI_PAIRED_BRACKET_TYPE);
}

uint32_t cicu_paired_bracket(uint32_t scalar) {
  return static_cast<uint32_t>(u_getBidiPairedBracket(static_cast<UChar32>(scalar)));
}

uint32_t cicu_simple_lowercase(uint32_t scalar) {
  return static_cast<uint32_t>(u_tolower(static_cast<UChar32>(scalar)));
}

int32_t cicu_general_category(uint32_t scalar) { return u_charType(static_cast<UChar32>(scalar)); }

bool cicu_is_right_to_left(const char *language_tag) {
  return cicu::locale_of(language_tag).isRightToLeft();
}

}
