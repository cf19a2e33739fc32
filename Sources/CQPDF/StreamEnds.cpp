// The end of line before endstream, after data that end in a carriage return.

#include "File.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFXRefEntry.hh>

#include <map>
#include <string>

namespace {

std::string const kPlain = "\r\nendstream\nendobj\n";

/// The whole number in big-endian bytes.
std::string bytes(long long value, int count) {
  std::string result;
  for (int shift = 8 * (count - 1); shift >= 0; shift -= 8) result += static_cast<char>((value >> shift) & 0xFF);
  return result;
}

}  // namespace

namespace cqpdf {

// A reader that looks for the end of line backwards takes a last data byte 0x0D and the LF that libqpdf writes for CR LF,
// and finds the stream one byte short. There CR LF is written instead; what comes after moves, and the cross-reference
// stream, which is the last object, is written anew.
std::string endingStreams(std::string const &file) {
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  pdf.processMemoryFile("bound", file.data(), file.size());
  std::map<QPDFObjGen, QPDFXRefEntry> const table = pdf.getXRefTable();
  // Objects stand one after the other, so the next one's place is where an object ends.
  std::map<long long, long long> moved;
  for (auto const &[object, entry] : table) {
    if (entry.getType() == 1) moved[entry.getOffset()] = 0;
  }
  if (moved.empty()) return file;
  long long const last = moved.rbegin()->first;
  std::string result = file.substr(0, static_cast<size_t>(moved.begin()->first));
  bool changed = false;
  for (auto place = moved.begin(); place->first != last; ++place) {
    size_t const start = static_cast<size_t>(place->first);
    size_t const end = static_cast<size_t>(std::next(place)->first);
    place->second = static_cast<long long>(result.size());
    std::string object = file.substr(start, end - start);
    // An empty line may stand between two objects.
    size_t const tail = object.find_last_not_of('\n');
    size_t const length = tail == std::string::npos ? 0 : tail + 2;
    if (length >= kPlain.size() && object.compare(length - kPlain.size(), kPlain.size(), kPlain) == 0) {
      object.insert(length - kPlain.size(), "\r");
      changed = true;
    }
    result += object;
  }
  if (!changed) return file;
  moved[last] = static_cast<long long>(result.size());

  QPDFObjectHandle trailer = pdf.getTrailer();
  int const size = trailer.getKey("/Size").getIntValueAsInt();
  std::string rows;
  for (int number = 0; number < size; ++number) {
    auto const found = table.lower_bound(QPDFObjGen(number, 0));
    if (found == table.end() || found->first.getObj() != number || found->second.getType() == 0) {
      rows += bytes(0, 1) + bytes(0, 4) + bytes(65535, 2);
    } else if (found->second.getType() == 1) {
      rows += bytes(1, 1) + bytes(moved[found->second.getOffset()], 4) + bytes(found->first.getGen(), 2);
    } else {
      rows += bytes(2, 1) + bytes(found->second.getObjStreamNumber(), 4) + bytes(found->second.getObjStreamIndex(), 2);
    }
  }
  std::string dictionary = "<< /Type /XRef /W [ 1 4 2 ] /Size " + std::to_string(size);
  for (auto const *key : {"/Root", "/Info", "/ID"}) {
    if (trailer.hasKey(key)) dictionary += " " + std::string(key) + " " + trailer.getKey(key).unparse();
  }
  dictionary += " /Length " + std::to_string(rows.size()) + " >>";
  size_t const line = file.find("<<", static_cast<size_t>(last));
  result += file.substr(static_cast<size_t>(last), line - static_cast<size_t>(last)) + dictionary + "\nstream\n" + rows;
  if (!rows.empty() && rows.back() == '\r') result += "\r";
  result += "\nendstream\nendobj\n\nstartxref\n" + std::to_string(moved[last]) + "\n%%EOF\n";
  return result;
}

}  // namespace cqpdf
