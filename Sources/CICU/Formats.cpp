#include <cmath>
#include <cstring>
#include <limits>
#include <memory>

#include <unicode/dtptngen.h>
#include <unicode/gregocal.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/smpdtfmt.h>

#include "Common.hpp"

extern "C" {

int32_t cicu_format_number(const char *decimal, const char *skeleton, cicu_locale wanted, cicu_text *result) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = cicu::formatting_locale(wanted, status);
  const auto formatter =
    icu::number::NumberFormatter::forSkeleton(cicu::utf16(skeleton), status).locale(locale);
  const icu::UnicodeString text = formatter.formatDecimal(decimal, status).toString(status);
  return U_FAILURE(status) ? static_cast<int32_t>(status) : cicu::give(text, result);
}

int32_t cicu_format_date(
  int32_t year, int32_t month, int32_t day, const char *skeleton, cicu_locale wanted, cicu_text *result) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = cicu::formatting_locale(wanted, status);
  const std::unique_ptr<icu::DateTimePatternGenerator> generator(
    icu::DateTimePatternGenerator::createInstance(locale, status));
  if (U_FAILURE(status)) return status;
  const icu::UnicodeString pattern = generator->getBestPattern(cicu::utf16(skeleton), status);
  icu::SimpleDateFormat format(pattern, locale, status);
  auto calendar = std::make_unique<icu::GregorianCalendar>(*icu::TimeZone::getGMT(), locale, status);
  if (U_FAILURE(status)) return status;
  // Without this, days before October 1582 would be Julian; ISO 8601 dates never are.
  calendar->setGregorianChange(-std::numeric_limits<double>::max(), status);
  calendar->clear();
  calendar->set(year, month - 1, day);
  icu::UnicodeString text;
  format.format(*calendar, text, nullptr, status);
  return U_FAILURE(status) ? static_cast<int32_t>(status) : cicu::give(text, result);
}

int32_t cicu_plural_category(const char *decimal, bool ordinal, const char *language_tag, cicu_text *result) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = cicu::locale_of(language_tag);
  const std::unique_ptr<icu::PluralRules> rules(
    icu::PluralRules::forLocale(locale, ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, status));
  if (U_FAILURE(status)) return status;
  const auto number = icu::number::NumberFormatter::withLocale(locale)
                        .precision(icu::number::Precision::unlimited())
                        .formatDecimal(decimal, status);
  const icu::UnicodeString keyword = rules->select(number, status);
  return U_FAILURE(status) ? static_cast<int32_t>(status) : cicu::give(keyword, result);
}

}
