#include <memory>

#include <unicode/translit.h>

#include "Common.hpp"

struct cicu_latin {
  std::unique_ptr<icu::Transliterator> transliterator;
};

extern "C" {

cicu_latin *cicu_latin_open(int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  auto latin = std::make_unique<cicu_latin>();
  latin->transliterator.reset(icu::Transliterator::createInstance(
    "NFKD; Any-Latin; NFD; [:Mn:] Remove; Latin-ASCII; Any-Lower", UTRANS_FORWARD, error));
  *status = error;
  return U_SUCCESS(error) ? latin.release() : nullptr;
}

void cicu_latin_close(cicu_latin *latin) { delete latin; }

int32_t cicu_latin_write(cicu_latin *latin, const char *text, int32_t length, cicu_text *result) {
  icu::UnicodeString string = cicu::utf16(text, length);
  latin->transliterator->transliterate(string);
  return cicu::give(string, result);
}

}
