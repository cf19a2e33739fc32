#include "Common.hpp"

#include <cstdlib>
#include <cstring>
#include <string>

#include <unicode/timezone.h>
#include <unicode/uchar.h>
#include <unicode/uversion.h>

namespace cicu {

void pin_environment() {
  static const bool pinned = [] {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale::setDefault(icu::Locale::getRoot(), status);
    icu::TimeZone::adoptDefault(icu::TimeZone::getGMT()->clone());
    return U_SUCCESS(status);
  }();
  (void)pinned;
}

icu::Locale locale_of(const char *language_tag) {
  pin_environment();
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = icu::Locale::forLanguageTag(language_tag, status);
  if (U_FAILURE(status)) return icu::Locale::getRoot();
  // CLDR keeps Dari as Persian of Afghanistan and Kurmanji as Kurdish.
  if (std::strcmp(locale.getLanguage(), "prs") == 0) return icu::Locale("fa", "AF");
  if (std::strcmp(locale.getLanguage(), "kmr") == 0) return icu::Locale("ku");
  return locale;
}

icu::Locale formatting_locale(cicu_locale wanted, UErrorCode &status) {
  icu::Locale locale = locale_of(wanted.language_tag);
  // Not setUnicodeKeywordValue ("ca", "nu"): its table of keyword names takes four milliseconds to load.
  locale.setKeywordValue("calendar", wanted.calendar == nullptr ? "gregorian" : wanted.calendar, status);
  locale.setKeywordValue("numbers", wanted.digits, status);
  return locale;
}

int32_t give(const char *bytes, int32_t length, cicu_text *result) {
  result->bytes = static_cast<char *>(std::malloc(static_cast<size_t>(length) + 1));
  result->length = 0;
  if (result->bytes == nullptr) return U_MEMORY_ALLOCATION_ERROR;
  if (length > 0) std::memcpy(result->bytes, bytes, static_cast<size_t>(length));
  result->bytes[length] = 0;
  result->length = length;
  return U_ZERO_ERROR;
}

int32_t give(const icu::UnicodeString &string, cicu_text *result) {
  std::string bytes;
  string.toUTF8String(bytes);
  return give(bytes.data(), static_cast<int32_t>(bytes.size()), result);
}

}  // namespace cicu

extern "C" {

const char *cicu_error_name(int32_t status) { return u_errorName(static_cast<UErrorCode>(status)); }

void cicu_version(char *buffer, int32_t capacity) {
  UVersionInfo unicode;
  u_getUnicodeVersion(unicode);
  std::string text = U_ICU_VERSION;
  text += " (Unicode " + std::to_string(unicode[0]) + "." + std::to_string(unicode[1]) + ")";
  if (capacity <= 0) return;
  std::strncpy(buffer, text.c_str(), static_cast<size_t>(capacity) - 1);
  buffer[capacity - 1] = 0;
}

void cicu_text_free(cicu_text text) { std::free(text.bytes); }

}
