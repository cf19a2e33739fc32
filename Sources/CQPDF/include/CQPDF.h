// The C surface of QPDF for Swift: looking at PDF files, and binding pages of several into one.
//
// QPDF's own C functions cannot copy a structure tree. Memory is the caller's unless a function says otherwise; a message
// is English text of QPDF, cut to its space, empty on success. A file belongs to one thread at a time.

#ifndef CQPDF_H
#define CQPDF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A PDF file in memory.
typedef struct cqpdf_file cqpdf_file;

/// Why a file could not be opened.
typedef enum cqpdf_status { CQPDF_DONE = 0, CQPDF_DAMAGED = 1, CQPDF_PASSWORD = 2, CQPDF_LIMIT = 3 } cqpdf_status;

/// Opens a file; its bytes must outlive it. Damage that readers would mend is damage here.
cqpdf_file *cqpdf_open(const uint8_t *bytes, size_t count, cqpdf_status *status, char *message, size_t capacity);

/// Closes a file.
void cqpdf_close(cqpdf_file *file);

/// The number of pages.
int32_t cqpdf_page_count(const cqpdf_file *file);

/// Whether the file is encrypted, even if it opens without a password.
bool cqpdf_is_encrypted(const cqpdf_file *file);

/// Whether the file is marked as tagged and has a structure tree.
bool cqpdf_is_tagged(const cqpdf_file *file);

/// The number of pages that show an image and no text at all: scans.
int32_t cqpdf_scanned_pages(const cqpdf_file *file);

/// The bytes of the document's metadata stream (XMP), to be freed; null when there is none or it cannot be read.
uint8_t *cqpdf_metadata(const cqpdf_file *file, size_t *count);

/// A file whose pages take the place of empty sheets of the pack.
typedef struct cqpdf_part {
  cqpdf_file *file;
  /// The first of the sheets, from zero; there are as many as the file has pages.
  int32_t first_sheet;
  /// The bookmark of the part, UTF-8.
  const char *title;
  /// Whether the part's structure tree becomes a part of the pack's.
  bool carries_structure;
} cqpdf_part;

/// Puts the pages of the parts where the pack has sheets, each under what the sheet shows; the result is to be freed.
uint8_t *cqpdf_bind(
    const uint8_t *pack, size_t count, const cqpdf_part *parts, int32_t part_count, size_t *result_count, char *message,
    size_t capacity);

/// Frees a result.
void cqpdf_free(uint8_t *bytes);

#ifdef __cplusplus
}
#endif

#endif
