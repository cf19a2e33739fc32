#include <string>
#include <vector>

#include <unicode/fmtable.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>

#include "Common.hpp"

namespace {

/// The UTF-8 offset of a UTF-16 offset, for the place of a syntax error.
int32_t utf8_offset(const icu::UnicodeString &text, int32_t offset) {
  if (offset < 0 || offset > text.length()) return -1;
  std::string before;
  text.tempSubString(0, offset).toUTF8String(before);
  return static_cast<int32_t>(before.size());
}

}  // namespace

extern "C" {

int32_t cicu_format_message(
  const char *pattern, int32_t length, cicu_locale wanted, const cicu_argument *arguments, int32_t count,
  cicu_text *result, int32_t *error_offset) {
  UErrorCode status = U_ZERO_ERROR;
  *error_offset = -1;
  const icu::Locale locale = cicu::formatting_locale(wanted, status);
  const icu::UnicodeString source = cicu::utf16(pattern, length);
  UParseError place;
  place.offset = -1;
  const icu::MessageFormat format(source, locale, place, status);
  if (U_FAILURE(status)) {
    *error_offset = utf8_offset(source, place.offset);
    return status;
  }
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> values;
  for (int32_t index = 0; index < count; index += 1) {
    const cicu_argument &argument = arguments[index];
    names.push_back(cicu::utf16(argument.name));
    switch (argument.kind) {
      case cicu_argument_text: values.emplace_back(cicu::utf16(argument.text)); break;
      case cicu_argument_decimal: values.emplace_back(icu::StringPiece(argument.text), status); break;
      case cicu_argument_date: values.emplace_back(argument.days * 86400000.0, icu::Formattable::kIsDate); break;
    }
  }
  icu::UnicodeString text;
  format.format(names.data(), values.data(), count, text, status);
  return U_FAILURE(status) ? static_cast<int32_t>(status) : cicu::give(text, result);
}

int32_t cicu_message_argument_names(const char *pattern, int32_t length, cicu_text *result, int32_t *error_offset) {
  UErrorCode status = U_ZERO_ERROR;
  *error_offset = -1;
  cicu::pin_environment();
  const icu::UnicodeString source = cicu::utf16(pattern, length);
  UParseError place;
  place.offset = -1;
  const icu::MessagePattern parsed(source, &place, status);
  if (U_FAILURE(status)) {
    *error_offset = utf8_offset(source, place.offset);
    return status;
  }
  // Not MessageFormat::getFormatNames: that one sees the top level only, not the branches of plural and select.
  std::vector<std::string> names;
  for (int32_t index = 0; index < parsed.countParts(); index += 1) {
    const icu::MessagePattern::Part &part = parsed.getPart(index);
    if (part.getType() != UMSGPAT_PART_TYPE_ARG_NAME && part.getType() != UMSGPAT_PART_TYPE_ARG_NUMBER) continue;
    std::string name;
    parsed.getSubstring(part).toUTF8String(name);
    bool known = false;
    for (const std::string &other : names) known = known || other == name;
    if (!known) names.push_back(name);
  }
  std::string joined;
  for (const std::string &name : names) {
    joined += name;
    joined.push_back('\0');
  }
  return cicu::give(joined.data(), static_cast<int32_t>(joined.size()), result);
}

int32_t cicu_message_branches(const char *pattern, int32_t length, cicu_text *result, int32_t *error_offset) {
  UErrorCode status = U_ZERO_ERROR;
  *error_offset = -1;
  cicu::pin_environment();
  const icu::UnicodeString source = cicu::utf16(pattern, length);
  UParseError place;
  place.offset = -1;
  // The parser takes any word for a type of argument; only the formatter knows which there are.
  const icu::MessageFormat format(source, icu::Locale::getRoot(), place, status);
  const icu::MessagePattern parsed(source, &place, status);
  if (U_FAILURE(status)) {
    *error_offset = utf8_offset(source, place.offset);
    return status;
  }
  struct Argument {
    std::string name;
    bool is_choice;
  };
  std::vector<Argument> open;
  std::string joined;
  for (int32_t index = 0; index < parsed.countParts(); index += 1) {
    const icu::MessagePattern::Part &part = parsed.getPart(index);
    switch (part.getType()) {
      case UMSGPAT_PART_TYPE_ARG_START:
        open.push_back({"", part.getArgType() == UMSGPAT_ARG_TYPE_SELECT});
        break;
      case UMSGPAT_PART_TYPE_ARG_NUMBER:
      case UMSGPAT_PART_TYPE_ARG_NAME: parsed.getSubstring(part).toUTF8String(open.back().name); break;
      case UMSGPAT_PART_TYPE_ARG_LIMIT: open.pop_back(); break;
      case UMSGPAT_PART_TYPE_ARG_SELECTOR: {
        joined += open.back().is_choice ? "s" : "p";
        joined += open.back().name;
        joined.push_back('\n');
        parsed.getSubstring(part).toUTF8String(joined);
        joined.push_back('\0');
        break;
      }
      default: break;
    }
  }
  return cicu::give(joined.data(), static_cast<int32_t>(joined.size()), result);
}

}
