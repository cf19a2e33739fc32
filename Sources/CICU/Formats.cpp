#include <limits>
#include <memory>

#include <unicode/gregocal.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/smpdtfmt.h>

#include "Common.hpp"

struct cicu_number_formatter {
  icu::number::LocalizedNumberFormatter formatter;
};

struct cicu_date_formatter {
  std::unique_ptr<icu::DateFormat> format;
  std::unique_ptr<icu::GregorianCalendar> calendar;
};

extern "C" {

cicu_number_formatter *cicu_number_formatter_open(const char *skeleton, cicu_locale wanted, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Locale locale = cicu::formatting_locale(wanted, error);
  auto formatter = icu::number::NumberFormatter::forSkeleton(cicu::utf16(skeleton), error).locale(locale);
  *status = error;
  return U_SUCCESS(error) ? new cicu_number_formatter{std::move(formatter)} : nullptr;
}

void cicu_number_formatter_close(cicu_number_formatter *formatter) { delete formatter; }

int32_t cicu_number_formatter_format(cicu_number_formatter *formatter, const char *decimal, cicu_text *result) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString text = formatter->formatter.formatDecimal(decimal, status).toString(status);
  return U_FAILURE(status) ? static_cast<int32_t>(status) : cicu::give(text, result);
}

cicu_date_formatter *cicu_date_formatter_open(const char *skeleton, cicu_locale wanted, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Locale locale = cicu::formatting_locale(wanted, error);
  auto formatter = std::make_unique<cicu_date_formatter>();
  // Keeps the pattern of a skeleton in ICU's own cache; finding it takes half a millisecond.
  formatter->format.reset(icu::DateFormat::createInstanceForSkeleton(
    cicu::utf16(skeleton), cicu::formatting_locale({wanted.language_tag, wanted.digits, nullptr}, error), error));
  if (U_SUCCESS(error) && wanted.calendar != nullptr) {
    // The order of the language's Gregorian dates: for other calendars CLDR puts its own signs of eras before them.
    icu::UnicodeString pattern;
    static_cast<icu::SimpleDateFormat &>(*formatter->format).toPattern(pattern);
    formatter->format = std::make_unique<icu::SimpleDateFormat>(pattern, locale, error);
  }
  formatter->calendar = std::make_unique<icu::GregorianCalendar>(*icu::TimeZone::getGMT(), locale, error);
  if (U_SUCCESS(error)) {
    // Without this, days before October 1582 would be Julian; ISO 8601 dates never are.
    formatter->calendar->setGregorianChange(-std::numeric_limits<double>::max(), error);
  }
  *status = error;
  return U_SUCCESS(error) ? formatter.release() : nullptr;
}

void cicu_date_formatter_close(cicu_date_formatter *formatter) { delete formatter; }

int32_t cicu_date_formatter_format(
  cicu_date_formatter *formatter, int32_t year, int32_t month, int32_t day, cicu_text *result) {
  UErrorCode status = U_ZERO_ERROR;
  formatter->calendar->clear();
  formatter->calendar->set(year, month - 1, day);
  icu::UnicodeString text;
  formatter->format->format(*formatter->calendar, text, nullptr, status);
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
