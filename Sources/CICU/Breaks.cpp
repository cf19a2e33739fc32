#include <memory>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include "Common.hpp"

struct cicu_breaker {
  std::unique_ptr<icu::BreakIterator> iterator;
  UText text = UTEXT_INITIALIZER;

  ~cicu_breaker() {
    iterator.reset();
    utext_close(&text);
  }
};

extern "C" {

cicu_breaker *cicu_breaker_open(cicu_break_kind kind, const char *language, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Locale locale = cicu::locale_of(language);
  auto breaker = std::make_unique<cicu_breaker>();
  switch (kind) {
    case cicu_break_line: breaker->iterator.reset(icu::BreakIterator::createLineInstance(locale, error)); break;
    case cicu_break_grapheme: breaker->iterator.reset(icu::BreakIterator::createCharacterInstance(locale, error)); break;
    case cicu_break_word: breaker->iterator.reset(icu::BreakIterator::createWordInstance(locale, error)); break;
  }
  *status = error;
  return U_SUCCESS(error) ? breaker.release() : nullptr;
}

void cicu_breaker_close(cicu_breaker *breaker) { delete breaker; }

int32_t cicu_breaker_set_text(cicu_breaker *breaker, const char *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&breaker->text, text, length, &status);
  if (U_FAILURE(status)) return status;
  breaker->iterator->setText(&breaker->text, status);
  breaker->iterator->first();
  return status;
}

int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *rule) {
  const int32_t boundary = breaker->iterator->next();
  if (boundary == icu::BreakIterator::DONE) return -1;
  *rule = breaker->iterator->getRuleStatus();
  return boundary;
}

}
