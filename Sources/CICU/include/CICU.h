// The C surface of ICU for Swift.
//
// ICU's own C names carry the version number (`ubidi_open_72`) behind macros, and its C message formatter does not
// know named arguments; so this target wraps what the project uses under stable names.
//
// Rules of the surface: text is UTF-8, offsets are UTF-8 bytes; results go to memory of the caller or to a `cicu_text`
// that the caller frees; a status below or equal 0 is success, above 0 an ICU error code (`cicu_error_name`).
// All functions are safe on any thread; a breaker or formatter belongs to one thread at a time.

#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The name of an ICU status, `U_INDEX_OUTOFBOUNDS_ERROR`.
const char *cicu_error_name(int32_t status);

/// The version of ICU and of Unicode, "72.1 (Unicode 15.0)", into `buffer`.
void cicu_version(char *buffer, int32_t capacity);

/// UTF-8 text owned by the caller; free with `cicu_text_free`.
typedef struct cicu_text {
  char *bytes;
  int32_t length;
} cicu_text;

/// Frees the bytes of a text.
void cicu_text_free(cicu_text text);

// MARK: Bidirectional text (UAX #9)

/// Resolves the embedding level of every byte of one paragraph; all bytes of a character get its level.
int32_t cicu_bidi_levels(const char *text, int32_t length, uint8_t base_level, uint8_t *levels);

/// The order in which runs of the given levels appear from left to right (rule L2).
void cicu_bidi_visual_order(const uint8_t *levels, int32_t count, int32_t *order);

/// The level of the first strong character (rules P2 and P3): 0, 1, or -1 without one.
int32_t cicu_bidi_base_level(const char *text, int32_t length);

// MARK: Boundaries (UAX #14, UAX #29)

/// A boundary iterator with its rules and dictionaries.
typedef struct cicu_breaker cicu_breaker;

/// What a breaker looks for.
typedef enum cicu_break_kind { cicu_break_line, cicu_break_grapheme, cicu_break_word } cicu_break_kind;

/// Opens a breaker for a language; NULL on failure.
cicu_breaker *cicu_breaker_open(cicu_break_kind kind, const char *language, int32_t *status);

/// Closes a breaker.
void cicu_breaker_close(cicu_breaker *breaker);

/// Starts on a text, which must stay alive and unchanged until the next call of this function or close.
int32_t cicu_breaker_set_text(cicu_breaker *breaker, const char *text, int32_t length);

/// The next boundary after the current one, -1 at the end.
///
/// `rule` receives ICU's rule status: for lines 100 and above means mandatory; for words 0 to 99 means no word.
int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *rule);

// MARK: Character properties

/// The script of a code point as ICU's number (UAX #24).
int32_t cicu_script(uint32_t scalar);

/// The four-letter ISO 15924 code of a script number.
const char *cicu_script_code(int32_t script);

/// Whether a code point belongs to the script by its script extensions.
bool cicu_has_script(uint32_t scalar, int32_t script);

/// The first scripts of the script extensions; returns how many were written.
int32_t cicu_script_extensions(uint32_t scalar, int32_t *scripts, int32_t capacity);

/// The paired bracket type: 0 none, 1 opening, 2 closing.
int32_t cicu_bracket_type(uint32_t scalar);

/// The other bracket of a pair.
uint32_t cicu_paired_bracket(uint32_t scalar);

/// The simple (one to one) lower case of a code point.
uint32_t cicu_simple_lowercase(uint32_t scalar);

/// The general category as ICU's number.
int32_t cicu_general_category(uint32_t scalar);

/// Whether a language tag's likely script is written from right to left.
bool cicu_is_right_to_left(const char *language_tag);

// MARK: Whole texts

/// Unicode normalisation form C.
int32_t cicu_nfc(const char *text, int32_t length, cicu_text *result);

/// Whether a text is in normalisation form C.
bool cicu_is_nfc(const char *text, int32_t length);

/// Kinds of case mapping.
typedef enum cicu_case { cicu_case_upper, cicu_case_lower, cicu_case_title } cicu_case;

/// Full case mapping by the rules of a language; title case leaves the rest of each word as it is.
int32_t cicu_map_case(cicu_case kind, const char *text, int32_t length, const char *language, cicu_text *result);

/// Writes any script with plain Latin letters: transliterated, without accents and case. One owner at a time.
typedef struct cicu_latin cicu_latin;

/// Opens one; NULL with a status above 0.
cicu_latin *cicu_latin_open(int32_t *status);

/// Closes one.
void cicu_latin_close(cicu_latin *latin);

/// The text in plain Latin letters.
int32_t cicu_latin_write(cicu_latin *latin, const char *text, int32_t length, cicu_text *result);

// MARK: Numbers, money, dates, plurals

/// A language tag with the digits (`latn`, `native` or another CLDR numbering system) and the calendar (CLDR's name,
/// `persian`; NULL is the Gregorian one) to use; neither is left to the locale.
typedef struct cicu_locale {
  const char *language_tag;
  const char *digits;
  const char *calendar;
} cicu_locale;

/// A number format, ready to use again and again; making one costs thirty times as much as using it.
typedef struct cicu_number_formatter cicu_number_formatter;

/// Opens a number format from an ICU number skeleton (`currency/EUR`); NULL on failure.
cicu_number_formatter *cicu_number_formatter_open(const char *skeleton, cicu_locale locale, int32_t *status);

/// Closes a number format.
void cicu_number_formatter_close(cicu_number_formatter *formatter);

/// Formats an exact decimal (`-1234.50`).
int32_t cicu_number_formatter_format(cicu_number_formatter *formatter, const char *decimal, cicu_text *result);

/// A date format, ready to use again and again; belongs to one thread.
typedef struct cicu_date_formatter cicu_date_formatter;

/// Opens a date format from a date skeleton (`yMMMMd`): proleptic Gregorian calendar, no time zone; NULL on failure.
cicu_date_formatter *cicu_date_formatter_open(const char *skeleton, cicu_locale locale, int32_t *status);

/// Closes a date format.
void cicu_date_formatter_close(cicu_date_formatter *formatter);

/// Formats a civil date.
int32_t cicu_date_formatter_format(
  cicu_date_formatter *formatter, int32_t year, int32_t month, int32_t day, cicu_text *result);

/// The plural category ("one", "few", …) of an exact decimal, cardinal or ordinal.
int32_t cicu_plural_category(const char *decimal, bool ordinal, const char *language_tag, cicu_text *result);

// MARK: Names

/// The name of a country (`SY`) in a language; the code itself where CLDR has no name.
int32_t cicu_region_name(const char *code, const char *language_tag, cicu_text *result);

/// The name of a language tag (`ar`, `zh-Hans`) in a language; the tag itself where CLDR has no name.
int32_t cicu_language_name(const char *tag, const char *language_tag, cicu_text *result);

// MARK: Messages

/// What an argument of a message is.
typedef enum cicu_argument_kind { cicu_argument_text, cicu_argument_decimal, cicu_argument_date } cicu_argument_kind;

/// One named argument of a message.
typedef struct cicu_argument {
  const char *name;
  cicu_argument_kind kind;
  /// The text, or the exact decimal.
  const char *text;
  /// For dates: days since 1970-01-01.
  int32_t days;
} cicu_argument;

/// Formats a MessageFormat pattern; `error_offset` receives the UTF-8 offset of a syntax error, else -1.
int32_t cicu_format_message(
  const char *pattern, int32_t length, cicu_locale locale, const cicu_argument *arguments, int32_t count,
  cicu_text *result, int32_t *error_offset);

/// The argument names of a pattern at every depth, in order of first use, each followed by a zero byte.
int32_t cicu_message_argument_names(const char *pattern, int32_t length, cicu_text *result, int32_t *error_offset);

/// The branches of a pattern that a formatter can be made of: `p` (plural) or `s` (select), the argument's name, a line feed,
/// and the keyword, each followed by a zero byte.
int32_t cicu_message_branches(const char *pattern, int32_t length, cicu_text *result, int32_t *error_offset);

#ifdef __cplusplus
}
#endif

#endif
