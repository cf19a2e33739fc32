#include <string>

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>

#include "Common.hpp"

extern "C" {

int32_t cicu_nfc(const char *text, int32_t length, cicu_text *result) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return status;
  std::string normalized;
  icu::StringByteSink<std::string> sink(&normalized, length);
  normalizer->normalizeUTF8(0, icu::StringPiece(text, length), sink, nullptr, status);
  if (U_FAILURE(status)) return status;
  return cicu::give(normalized.data(), static_cast<int32_t>(normalized.size()), result);
}

bool cicu_is_nfc(const char *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFCInstance(status);
  return U_SUCCESS(status) && normalizer->isNormalizedUTF8(icu::StringPiece(text, length), status);
}

int32_t cicu_map_case(cicu_case kind, const char *text, int32_t length, const char *language, cicu_text *result) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = cicu::locale_of(language);
  const icu::StringPiece source(text, length);
  std::string mapped;
  icu::StringByteSink<std::string> sink(&mapped, length);
  switch (kind) {
    case cicu_case_upper: icu::CaseMap::utf8ToUpper(locale.getName(), 0, source, sink, nullptr, status); break;
    case cicu_case_lower: icu::CaseMap::utf8ToLower(locale.getName(), 0, source, sink, nullptr, status); break;
    case cicu_case_title:
      // CSS capitalizes first letters and leaves the others: "THW-Helfer" stays what it is.
      icu::CaseMap::utf8ToTitle(
        locale.getName(), U_TITLECASE_NO_LOWERCASE, nullptr, source, sink, nullptr, status);
      break;
  }
  if (U_FAILURE(status)) return status;
  return cicu::give(mapped.data(), static_cast<int32_t>(mapped.size()), result);
}

}
