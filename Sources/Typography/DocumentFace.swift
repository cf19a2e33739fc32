/// A face that one document brings along, under a family name of its own.
package struct DocumentFace: Sendable {
  /// Names, style and measures.
  package var record: FontRecord
  /// The characters that it is used for.
  package var coverage: FontCoverage
  let source: any FontSource

  /// Describes a font file; `file` is its name in findings.
  package init(file: String, bytes: [UInt8]) throws(FontError) {
    let data = FontData(bytes)
    var builder = FontIndexBuilder()
    try builder.add(file: file, data: data)
    guard let record = builder.index.records.first else { throw FontError(.notAFont, file: file) }
    self.record = record
    coverage = builder.index.coverages[record.coverage]
    source = MemoryFont(data: data)
    // What must not be embedded would only be noticed when the document is done.
    guard record.allowsSubsetEmbedding else { throw FontError(.embeddingNotAllowed, file: file) }
  }

  /// A known face that is to be used under another name.
  init(record: FontRecord, coverage: FontCoverage, source: any FontSource) {
    self.record = record
    self.coverage = coverage
    self.source = source
  }

  /// Gives the face to a family, for some characters only unless there are no ranges (CSS Fonts 4 §11).
  package mutating func assign(family: String, weight: Int, isItalic: Bool, ranges: [ClosedRange<UInt32>]) {
    record.familyName = family
    record.weight = weight
    record.isItalic = isItalic
    if !ranges.isEmpty { coverage = coverage.intersection(ranges) }
  }
}

/// One font file in memory.
private struct MemoryFont: FontSource {
  let data: FontData

  func open(_ file: String) throws(FontError) -> FontData { data }
}
