// Names of countries and languages.

#include <unicode/locdspnm.h>

#include <memory>

#include "Common.hpp"

int32_t cicu_region_name(const char *code, const char *language_tag, cicu_text *result) {
  const std::unique_ptr<icu::LocaleDisplayNames> names(
    icu::LocaleDisplayNames::createInstance(cicu::locale_of(language_tag)));
  if (!names) return U_MEMORY_ALLOCATION_ERROR;
  icu::UnicodeString name;
  names->regionDisplayName(code, name);
  return cicu::give(name, result);
}

int32_t cicu_language_name(const char *tag, const char *language_tag, cicu_text *result) {
  // Varieties under their own names: Dari, not Persian (Afghanistan).
  const std::unique_ptr<icu::LocaleDisplayNames> names(
    icu::LocaleDisplayNames::createInstance(cicu::locale_of(language_tag), ULDN_DIALECT_NAMES));
  if (!names) return U_MEMORY_ALLOCATION_ERROR;
  icu::UnicodeString name;
  names->localeDisplayName(cicu::locale_of(tag), name);
  return cicu::give(name, result);
}
