import CQPDF

/// Binds the pages of several files into one where it has empty sheets for them.
package struct PackBinder {
  /// A file and the sheets that it takes.
  package struct Part {
    /// The file.
    package let file: AnnexFile
    /// The first sheet, from zero; there are as many as the file has pages.
    package let firstSheet: Int
    /// The words of the bookmark.
    package let title: String
    /// Whether the file's structure tree becomes a part of the pack's: only of files that hold what the pack claims.
    package let carriesStructure: Bool

    /// Creates a part.
    package init(file: AnnexFile, firstSheet: Int, title: String, carriesStructure: Bool) {
      self.file = file
      self.firstSheet = firstSheet
      self.title = title
      self.carriesStructure = carriesStructure
    }
  }

  /// A pack that could not be made, in the words of the library.
  package struct Failure: Error, Hashable {
    /// The words.
    package let reason: String
  }

  /// The pack with the pages of its parts, what the sheets show laid over them as an artifact; same input, same bytes.
  package static func bind(_ pack: [UInt8], parts: [Part]) throws(Failure) -> [UInt8] {
    let titles = parts.map { part in Array(part.title.utf8CString) }
    var message = [CChar](repeating: 0, count: 200)
    var count = 0
    // One block of memory for all titles, so that they stay where they are while the library works.
    let starts = titles.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let result = unsafe Array(titles.joined()).withUnsafeBufferPointer { text in
      let list = unsafe zip(parts, starts).map { part, start in
        unsafe cqpdf_part(
          file: part.file.handle, first_sheet: Int32(part.firstSheet), title: text.baseAddress?.advanced(by: start),
          carries_structure: part.carriesStructure)
      }
      return unsafe list.withUnsafeBufferPointer { list in
        unsafe pack.withUnsafeBufferPointer { pack in
          unsafe cqpdf_bind(
            pack.baseAddress, pack.count, list.baseAddress, Int32(list.count), &count, &message, message.count)
        }
      }
    }
    guard let result = unsafe result else { throw Failure(reason: AnnexFile.text(message)) }
    defer { unsafe cqpdf_free(result) }
    return unsafe Array(UnsafeBufferPointer(start: result, count: count))
  }
}
