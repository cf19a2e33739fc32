// A PDF file as the functions of this target hand it around.
#pragma once

#define POINTERHOLDER_TRANSITION 4

#include "CQPDF.h"

#include <qpdf/QPDF.hh>

#include <cstring>
#include <exception>
#include <memory>
#include <string>

struct cqpdf_file {
  std::shared_ptr<QPDF> pdf;
};

namespace cqpdf {

/// Copies a message into the caller's space.
inline void say(char const *text, char *message, size_t capacity) {
  if (capacity == 0) return;
  std::strncpy(message, text, capacity - 1);
  message[capacity - 1] = 0;
}

/// A file as libqpdf writes it, with an end of line before every endstream that cannot be taken for data.
std::string endingStreams(std::string const &file);

}  // namespace cqpdf
