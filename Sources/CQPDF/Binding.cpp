// Binding pages of several files into one.

#include "File.hpp"

#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdlib>
#include <map>
#include <set>
#include <vector>

namespace {

using Handle = QPDFObjectHandle;

/// One run of binding; throws what QPDF throws.
class Binder {
 public:
  explicit Binder(QPDF &pack) : pack_(pack), documents_(pack) {
    QPDFPageDocumentHelper helper(pack_);
    sheets_ = helper.getAllPages();
    Handle tree = pack_.getRoot().getKey("/StructTreeRoot");
    if (tree.isDictionary() && tree.hasKey("/ParentTree")) {
      QPDFNumberTreeObjectHelper parents(tree.getKey("/ParentTree"), pack_);
      for (auto const &entry : parents) parents_[entry.first] = entry.second;
    }
    if (!parents_.empty()) next_key_ = parents_.rbegin()->first + 1;
    if (tree.isDictionary() && tree.hasKey("/IDTree")) collectIDs(tree.getKey("/K"), "", 0);
    for (auto const &object : pack_.getAllObjects()) originals_.push_back(object);
  }

  void add(cqpdf_part const &part, int number) {
    QPDF &other = *part.file->pdf;
    Handle root = other.getRoot();
    if (part.carries_structure && root.getKey("/AcroForm").isDictionary()) {
      throw std::runtime_error("a part with fields cannot be bound with its structure");
    }
    if (!part.carries_structure) {
      // Fields become what they show; a pack is to be read, not filled in.
      QPDFAcroFormDocumentHelper(other).generateAppearancesIfNeeded();
      QPDFPageDocumentHelper(other).flattenAnnotations();
    }
    auto pages = QPDFPageDocumentHelper(other).getAllPages();
    std::vector<Handle> copies;
    for (auto &page : pages) {
      pack_.addPage(page.getObjectHandle(), false);
      copies.push_back(pack_.getAllPages().back());
    }
    long long const offset = next_key_;
    for (size_t index = 0; index < copies.size(); ++index) {
      size_t const sheet = static_cast<size_t>(part.first_sheet) + index;
      if (sheet >= sheets_.size()) throw std::runtime_error("the pack has too few sheets");
      Handle page = copies[index];
      stamp(page, sheets_[sheet]);
      clean(page, part.carries_structure, offset);
      places_[sheets_[sheet].getObjectHandle().getObjGen()] = page;
      order_[sheet] = page;
    }
    if (part.carries_structure) carryStructure(other, offset, number);
    bookmarks_.push_back({part.title, copies.front(), other.getRoot().getKey("/Outlines"), &other});
  }

  void finish() {
    // Sheets give way to the pages; links and bookmarks that led to a sheet lead to its page.
    for (auto &object : originals_) redirect(object, 0);
    QPDFPageDocumentHelper helper(pack_);
    for (auto const &[sheet, page] : order_) {
      helper.removePage(QPDFPageObjectHelper(page));
      helper.addPageAt(QPDFPageObjectHelper(page), true, sheets_[sheet]);
      helper.removePage(sheets_[sheet]);
    }
    writeParents();
    writeIDs();
    writeBookmarks();
  }

 private:
  struct Bookmark {
    std::string title;
    Handle page;
    Handle outlines;
    QPDF *file;
  };

  /// Lays what the sheet shows over the page, as an artifact.
  void stamp(Handle page, QPDFPageObjectHelper &sheet) {
    QPDFPageObjectHelper target(page);
    Handle form = sheet.getFormXObjectForPage();
    form.getDict().removeKey("/StructParents");
    Handle resources = target.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
      resources = Handle::newDictionary();
      page.replaceKey("/Resources", resources);
    }
    if (!resources.getKey("/XObject").isDictionary()) resources.replaceKey("/XObject", Handle::newDictionary());
    int suffix = 1;
    std::string const name = resources.getUniqueResourceName("/VordruckSheet", suffix);
    std::string const content = target.placeFormXObject(form, name, place(target, sheet));
    if (content.empty()) return;
    Handle objects = resources.getKey("/XObject");
    if (objects.isIndirect()) objects = resources.replaceKeyAndGetNew("/XObject", objects.shallowCopy());
    objects.replaceKey(name, pack_.makeIndirectObject(form));
    target.addPageContents(pack_.newStream("q\n"), true);
    target.addPageContents(
        pack_.newStream("\nQ\n/Artifact <</Type /Pagination>> BDC\n" + content + "EMC\n"), false);
    target.coalesceContentStreams();
  }

  /// Where a sheet lies on a page: corner on corner at the top right, at its own size, so that the page number is as large
  /// on a plan as on a letter. A page that readers turn takes the sheet whole.
  Handle::Rectangle place(QPDFPageObjectHelper &page, QPDFPageObjectHelper &sheet) {
    Handle::Rectangle box = page.getTrimBox().getArrayAsRectangle();
    Handle rotation = page.getAttribute("/Rotate", false);
    if (rotation.isInteger() && rotation.getIntValue() % 360 != 0) return box;
    Handle::Rectangle const size = sheet.getTrimBox().getArrayAsRectangle();
    box.llx = box.urx - (size.urx - size.llx);
    box.lly = box.ury - (size.ury - size.lly);
    return box;
  }

  /// Takes away what must not run or point nowhere, and moves keys of the parent tree.
  void clean(Handle page, bool carries, long long offset) {
    page.removeKey("/AA");
    page.removeKey("/Thumb");
    page.removeKey("/B");
    if (carries) {
      if (page.getKey("/StructParents").isInteger()) move(page, "/StructParents", offset);
    } else {
      page.removeKey("/StructParents");
      page.removeKey("/Tabs");
    }
    Handle annotations = page.getKey("/Annots");
    if (!annotations.isArray()) return;
    Handle kept = Handle::newArray();
    for (auto annotation : annotations.aitems()) {
      if (!annotation.isDictionary() || !annotation.getKey("/Subtype").isNameAndEquals("/Link")) continue;
      annotation.removeKey("/AA");
      Handle action = annotation.getKey("/A");
      if (action.isDictionary() && !action.getKey("/S").isNameAndEquals("/URI") &&
          !action.getKey("/S").isNameAndEquals("/GoTo")) {
        annotation.removeKey("/A");
      }
      if (carries) {
        if (annotation.getKey("/StructParent").isInteger()) move(annotation, "/StructParent", offset);
      } else {
        annotation.removeKey("/StructParent");
      }
      kept.appendItem(annotation);
    }
    page.replaceKey("/Annots", kept);
  }

  void move(Handle object, char const *key, long long offset) {
    long long const moved = object.getKey(key).getIntValue() + offset;
    object.replaceKey(key, Handle::newInteger(moved));
    next_key_ = std::max(next_key_, moved + 1);
  }

  /// Hangs the part's structure below the pack's document, its identifiers made different from all others.
  void carryStructure(QPDF &other, long long offset, int number) {
    Handle theirs = other.getRoot().getKey("/StructTreeRoot");
    Handle ours = pack_.getRoot().getKey("/StructTreeRoot");
    if (!theirs.isDictionary() || !ours.isDictionary()) throw std::runtime_error("a structure tree is missing");
    QPDFNumberTreeObjectHelper parents(theirs.getKey("/ParentTree"), other);
    Handle kids = theirs.getKey("/K");
    std::vector<Handle> roots = kids.isArray() ? kids.getArrayAsVector() : std::vector<Handle>{kids};
    Handle document = ours.getKey("/K");
    if (document.isArray()) document = document.getArrayItem(0);
    Handle list = document.getKey("/K");
    if (!list.isArray()) {
      Handle array = Handle::newArray();
      if (document.hasKey("/K")) array.appendItem(list);
      document.replaceKey("/K", array);
      list = document.getKey("/K");
    }
    Handle language = other.getRoot().getKey("/Lang");
    for (auto &root : roots) {
      // The parent is ours, so that copying does not bring their root along.
      Handle parent = root.getKey("/P");
      root.replaceKey("/P", Handle::newNull());
      root.removeKey("/P");
      Handle copy = pack_.copyForeignObject(root);
      root.replaceKey("/P", parent);
      copy.replaceKey("/P", document);
      if (copy.getKey("/S").isNameAndEquals("/Document")) copy.replaceKey("/S", Handle::newName("/Part"));
      if (!copy.hasKey("/Lang") && language.isString()) copy.replaceKey("/Lang", Handle::newUnicodeString(language.getUTF8Value()));
      list.appendItem(copy);
      collectIDs(copy, "p" + std::to_string(number) + "-", 0);
    }
    for (auto const &entry : parents) {
      Handle value = entry.second;
      Handle copy = value.isIndirect() ? pack_.copyForeignObject(value) : copied(value);
      parents_[entry.first + offset] = copy;
      next_key_ = std::max(next_key_, entry.first + offset + 1);
    }
    merge(ours, theirs, "/RoleMap");
    merge(ours, theirs, "/ClassMap");
  }

  /// A direct array of references, each copied.
  Handle copied(Handle value) {
    if (!value.isArray()) return pack_.copyForeignObject(value);
    Handle array = Handle::newArray();
    for (auto item : value.aitems()) array.appendItem(item.isIndirect() ? pack_.copyForeignObject(item) : item);
    return array;
  }

  void merge(Handle ours, Handle theirs, char const *key) {
    Handle map = theirs.getKey(key);
    if (!map.isDictionary()) return;
    if (!ours.getKey(key).isDictionary()) ours.replaceKey(key, Handle::newDictionary());
    Handle target = ours.getKey(key);
    for (auto const &name : map.getKeys()) {
      if (target.hasKey(name)) continue;
      Handle value = map.getKey(name);
      target.replaceKey(name, value.isIndirect() ? pack_.copyForeignObject(value) : value);
    }
  }

  /// Puts a prefix before the identifiers of elements and the references to them, and keeps them for the tree.
  void collectIDs(Handle element, std::string const &prefix, int depth) {
    if (depth > 500) throw std::runtime_error("the structure tree is too deep");
    if (element.isArray()) {
      for (auto item : element.aitems()) collectIDs(item, prefix, depth + 1);
      return;
    }
    if (!element.isDictionary() || !element.hasKey("/S")) return;
    if (element.getKey("/ID").isString()) {
      std::string const id = prefix + element.getKey("/ID").getStringValue();
      element.replaceKey("/ID", Handle::newString(id));
      identifiers_[id] = element;
    }
    if (!prefix.empty()) prefixHeaders(element.getKey("/A"), prefix);
    if (element.hasKey("/K")) collectIDs(element.getKey("/K"), prefix, depth + 1);
  }

  void prefixHeaders(Handle attributes, std::string const &prefix) {
    if (attributes.isArray()) {
      for (auto item : attributes.aitems()) prefixHeaders(item, prefix);
      return;
    }
    // Attribute objects may be shared between elements; each is done once.
    if (!attributes.isDictionary() || !attributes.getKey("/Headers").isArray()) return;
    if (attributes.isIndirect() && !prefixed_.insert(attributes.getObjGen()).second) return;
    Handle headers = Handle::newArray();
    for (auto item : attributes.getKey("/Headers").aitems()) {
      headers.appendItem(Handle::newString(prefix + item.getStringValue()));
    }
    attributes.replaceKey("/Headers", headers);
  }

  /// Replaces references to sheets by references to their pages.
  void redirect(Handle object, int depth) {
    if (depth > 100) return;
    if (object.isStream()) object = object.getDict();
    if (object.isArray()) {
      for (int index = 0; index < object.getArrayNItems(); ++index) {
        Handle item = object.getArrayItem(index);
        auto const place = places_.find(item.getObjGen());
        if (item.isIndirect() && place != places_.end()) {
          object.setArrayItem(index, place->second);
        } else if (!item.isIndirect()) {
          redirect(item, depth + 1);
        }
      }
    } else if (object.isDictionary()) {
      // The page tree keeps its sheets until they are taken out.
      if (object.getKey("/Type").isNameAndEquals("/Pages")) return;
      for (auto const &key : object.getKeys()) {
        Handle item = object.getKey(key);
        auto const place = places_.find(item.getObjGen());
        if (item.isIndirect() && place != places_.end()) {
          object.replaceKey(key, place->second);
        } else if (!item.isIndirect()) {
          redirect(item, depth + 1);
        }
      }
    }
  }

  void writeParents() {
    Handle tree = pack_.getRoot().getKey("/StructTreeRoot");
    if (!tree.isDictionary()) return;
    // Sheets are gone, and so are their entries.
    for (auto const &[sheet, page] : order_) {
      Handle key = sheets_[sheet].getObjectHandle().getKey("/StructParents");
      if (key.isInteger()) parents_.erase(key.getIntValue());
    }
    Handle numbers = Handle::newArray();
    for (auto const &[key, value] : parents_) {
      numbers.appendItem(Handle::newInteger(key));
      numbers.appendItem(value);
    }
    Handle parents = Handle::newDictionary();
    parents.replaceKey("/Nums", numbers);
    tree.replaceKey("/ParentTree", pack_.makeIndirectObject(parents));
    tree.replaceKey("/ParentTreeNextKey", Handle::newInteger(next_key_));
  }

  void writeIDs() {
    Handle tree = pack_.getRoot().getKey("/StructTreeRoot");
    if (!tree.isDictionary() || identifiers_.empty()) return;
    Handle names = Handle::newArray();
    for (auto const &[id, element] : identifiers_) {
      names.appendItem(Handle::newString(id));
      names.appendItem(element);
    }
    Handle root = Handle::newDictionary();
    root.replaceKey("/Names", names);
    tree.replaceKey("/IDTree", pack_.makeIndirectObject(root));
  }

  // MARK: Bookmarks

  /// A bookmark for each part behind those of the pack, the part's own below it.
  void writeBookmarks() {
    if (bookmarks_.empty()) return;
    Handle outlines = pack_.getRoot().getKey("/Outlines");
    if (!outlines.isDictionary()) {
      outlines = pack_.makeIndirectObject(Handle::newDictionary());
      outlines.replaceKey("/Type", Handle::newName("/Outlines"));
      pack_.getRoot().replaceKey("/Outlines", outlines);
    }
    Handle last = outlines.getKey("/Last");
    long long count = outlines.getKey("/Count").isInteger() ? outlines.getKey("/Count").getIntValue() : 0;
    for (auto const &bookmark : bookmarks_) {
      Handle item = pack_.makeIndirectObject(Handle::newDictionary());
      item.replaceKey("/Title", Handle::newUnicodeString(bookmark.title));
      item.replaceKey("/Parent", outlines);
      Handle destination = Handle::newArray();
      destination.appendItem(bookmark.page);
      destination.appendItem(Handle::newName("/Fit"));
      item.replaceKey("/Dest", destination);
      addChildren(item, bookmark);
      if (last.isDictionary()) {
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
      } else {
        outlines.replaceKey("/First", item);
      }
      outlines.replaceKey("/Last", item);
      last = item;
      ++count;
    }
    outlines.replaceKey("/Count", Handle::newInteger(count));
  }

  /// The part's own bookmarks, closed at first; only those with a plain destination, for actions may run anything.
  void addChildren(Handle item, Bookmark const &bookmark) {
    Handle outlines = bookmark.outlines;
    if (!outlines.isDictionary()) return;
    std::vector<Handle> made;
    std::set<QPDFObjGen> seen;
    for (Handle child = outlines.getKey("/First"); child.isDictionary(); child = child.getKey("/Next")) {
      if (!seen.insert(child.getObjGen()).second || made.size() > 1000) break;
      Handle destination = child.getKey("/Dest");
      if (!destination.isArray() || !child.getKey("/Title").isString()) continue;
      Handle copy = pack_.makeIndirectObject(Handle::newDictionary());
      copy.replaceKey("/Title", Handle::newUnicodeString(child.getKey("/Title").getUTF8Value()));
      copy.replaceKey("/Parent", item);
      copy.replaceKey("/Dest", copied(destination));
      if (!made.empty()) {
        made.back().replaceKey("/Next", copy);
        copy.replaceKey("/Prev", made.back());
      }
      made.push_back(copy);
    }
    if (made.empty()) return;
    item.replaceKey("/First", made.front());
    item.replaceKey("/Last", made.back());
    item.replaceKey("/Count", Handle::newInteger(-static_cast<long long>(made.size())));
  }

  QPDF &pack_;
  QPDFAcroFormDocumentHelper documents_;
  std::vector<QPDFPageObjectHelper> sheets_;
  std::vector<Handle> originals_;
  std::map<long long, Handle> parents_;
  std::map<std::string, Handle> identifiers_;
  std::map<QPDFObjGen, Handle> places_;
  std::map<size_t, Handle> order_;
  std::set<QPDFObjGen> prefixed_;
  std::vector<Bookmark> bookmarks_;
  long long next_key_ = 0;
};

}  // namespace

extern "C" uint8_t *cqpdf_bind(
    const uint8_t *pack, size_t count, const cqpdf_part *parts, int32_t part_count, size_t *result_count, char *message,
    size_t capacity) {
  cqpdf::say("", message, capacity);
  try {
    auto pdf = QPDF::create();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("pack", reinterpret_cast<char const *>(pack), count);
    Binder binder(*pdf);
    for (int32_t index = 0; index < part_count; ++index) binder.add(parts[index], index + 1);
    binder.finish();
    QPDFWriter writer(*pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setCompressStreams(true);
    // ISO 19005-2 §6.1.7.1: an end of line before endstream, not counted in the length.
    writer.setNewlineBeforeEndstream(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    auto buffer = writer.getBufferSharedPointer();
    std::string const file =
        cqpdf::endingStreams({reinterpret_cast<char const *>(buffer->getBuffer()), buffer->getSize()});
    auto *result = static_cast<uint8_t *>(std::malloc(file.size()));
    if (result == nullptr) throw std::bad_alloc();
    std::memcpy(result, file.data(), file.size());
    *result_count = file.size();
    return result;
  } catch (std::exception const &error) {
    cqpdf::say(error.what(), message, capacity);
  }
  return nullptr;
}

extern "C" void cqpdf_free(uint8_t *bytes) { std::free(bytes); }
