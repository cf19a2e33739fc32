#include <png.h>
#include <string.h>

// The simplified API of libpng (manual §X): its errors come back as values, no longjmp crosses a Swift frame.

/// Decodes into eight-bit sRGB, alpha last: gray + alpha or red, green, blue + alpha, rows without padding.
/// Returns 0 on damage.
static inline int vordruck_png_decode(const void *data, size_t length, int gray, void *buffer) {
  png_image image;
  memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  if (!png_image_begin_read_from_memory(&image, data, length)) return 0;
  image.format = gray ? PNG_FORMAT_GA : PNG_FORMAT_RGBA;
  if (!png_image_finish_read(&image, NULL, buffer, 0, NULL)) return 0;
  return image.warning_or_error < 2;
}
