// Opening files and telling what they are.

#include "File.hpp"

#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cstdlib>
#include <set>

namespace {

constexpr int most_pages = 5000;

/// Tells whether a content stream shows text, and whether it paints an image.
class Shows : public QPDFObjectHandle::ParserCallbacks {
 public:
  explicit Shows(QPDFObjectHandle resources) : resources_(resources) {}

  void handleObject(QPDFObjectHandle object, size_t, size_t) override {
    if (object.isOperator()) {
      std::string const name = object.getOperatorValue();
      if (name == "Tj" || name == "TJ" || name == "'" || name == "\"") text = true;
      if (name == "Do" && last_.isName()) see(last_.getName());
    } else if (object.isInlineImage()) {
      image = true;
    }
    last_ = object;
  }

  void handleEOF() override {}

  bool text = false;
  bool image = false;

 private:
  void see(std::string const &name) {
    QPDFObjectHandle object = resources_.isDictionary() ? resources_.getKey("/XObject") : QPDFObjectHandle::newNull();
    if (!object.isDictionary()) return;
    QPDFObjectHandle stream = object.getKey(name);
    if (!stream.isStream()) return;
    if (stream.getDict().getKey("/Subtype").isNameAndEquals("/Image")) image = true;
    // A form may hold text; it counts as text unless proven otherwise.
    if (stream.getDict().getKey("/Subtype").isNameAndEquals("/Form")) text = true;
  }

  QPDFObjectHandle resources_;
  QPDFObjectHandle last_ = QPDFObjectHandle::newNull();
};

}  // namespace

extern "C" cqpdf_file *cqpdf_open(
    const uint8_t *bytes, size_t count, cqpdf_status *status, char *message, size_t capacity) {
  cqpdf::say("", message, capacity);
  *status = CQPDF_DAMAGED;
  try {
    auto pdf = QPDF::create();
    pdf->setLogger(QPDFLogger::create());
    pdf->getLogger()->setWarn(pdf->getLogger()->discard());
    pdf->getLogger()->setError(pdf->getLogger()->discard());
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    pdf->processMemoryFile("annex", reinterpret_cast<char const *>(bytes), count);
    auto const pages = QPDFPageDocumentHelper(*pdf).getAllPages();
    if (pages.empty()) {
      cqpdf::say("the file has no pages", message, capacity);
      return nullptr;
    }
    if (pages.size() > most_pages) {
      *status = CQPDF_LIMIT;
      return nullptr;
    }
    *status = CQPDF_DONE;
    return new cqpdf_file{pdf};
  } catch (QPDFExc const &error) {
    if (error.getErrorCode() == qpdf_e_password) *status = CQPDF_PASSWORD;
    cqpdf::say(error.getMessageDetail().c_str(), message, capacity);
  } catch (std::exception const &error) {
    cqpdf::say(error.what(), message, capacity);
  }
  return nullptr;
}

extern "C" void cqpdf_close(cqpdf_file *file) { delete file; }

extern "C" int32_t cqpdf_page_count(const cqpdf_file *file) {
  try {
    return static_cast<int32_t>(file->pdf->getAllPages().size());
  } catch (std::exception const &) {
    return 0;
  }
}

extern "C" bool cqpdf_is_encrypted(const cqpdf_file *file) { return file->pdf->isEncrypted(); }

extern "C" bool cqpdf_is_tagged(const cqpdf_file *file) {
  try {
    QPDFObjectHandle root = file->pdf->getRoot();
    QPDFObjectHandle info = root.getKey("/MarkInfo");
    if (!info.isDictionary()) return false;
    QPDFObjectHandle marked = info.getKey("/Marked");
    return marked.isBool() && marked.getBoolValue() && root.getKey("/StructTreeRoot").isDictionary();
  } catch (std::exception const &) {
    return false;
  }
}

extern "C" int32_t cqpdf_scanned_pages(const cqpdf_file *file) {
  int32_t scanned = 0;
  try {
    for (auto &page : QPDFPageDocumentHelper(*file->pdf).getAllPages()) {
      Shows shows(page.getAttribute("/Resources", false));
      page.parseContents(&shows);
      if (shows.image && !shows.text) ++scanned;
    }
  } catch (std::exception const &) {
    // A page that cannot be parsed is not known to be a scan; binding it will tell.
  }
  return scanned;
}

extern "C" uint8_t *cqpdf_metadata(const cqpdf_file *file, size_t *count) {
  try {
    QPDFObjectHandle metadata = file->pdf->getRoot().getKey("/Metadata");
    if (!metadata.isStream()) return nullptr;
    auto const data = metadata.getStreamData(qpdf_dl_all);
    auto *bytes = static_cast<uint8_t *>(std::malloc(data->getSize() + 1));
    if (bytes == nullptr) return nullptr;
    std::memcpy(bytes, data->getBuffer(), data->getSize());
    *count = data->getSize();
    return bytes;
  } catch (std::exception const &) {
    return nullptr;
  }
}
