// Helpers shared by the parts of the C surface: locales, conversions, and the one-time set-up of ICU.

#pragma once

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "CICU.h"

namespace cicu {

/// Takes the environment out of ICU, once per process, before anything depends on it.
///
/// ICU falls back to the process's default locale where a language has no data and reads dates in the default time
/// zone; both come from environment variables. Documents must not: the fallback is the root locale, and calendar dates
/// have no zone, so UTC.
void pin_environment();

/// The locale of a language tag, with codes that CLDR keeps under another name replaced (`prs`, `kmr`).
icu::Locale locale_of(const char *language_tag);

/// The locale for formatting: Gregorian calendar, digits as given.
icu::Locale formatting_locale(cicu_locale locale, UErrorCode &status);

/// UTF-16 of UTF-8; ill-formed bytes become U+FFFD.
inline icu::UnicodeString utf16(const char *text, int32_t length) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text, length));
}

/// UTF-16 of zero-terminated UTF-8.
inline icu::UnicodeString utf16(const char *text) { return icu::UnicodeString::fromUTF8(text); }

/// Hands a string to the caller as UTF-8.
int32_t give(const icu::UnicodeString &string, cicu_text *result);

/// Hands bytes to the caller.
int32_t give(const char *bytes, int32_t length, cicu_text *result);

}  // namespace cicu
