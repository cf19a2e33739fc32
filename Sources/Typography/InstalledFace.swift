internal import Synchronization

/// A member of a font collection on the machine, read when the first character asks for it and then kept.
final class InstalledFace: FontSource {
  /// What the file says about the face.
  struct Description: Sendable {
    let record: FontRecord
    let coverage: FontCoverage
  }

  private let path: String
  private let member: Int
  private let ranges: [ClosedRange<UInt32>]
  private let known = Mutex<Description?>(nil)

  /// Names a member of the collection at a path, and the characters that it is used for.
  init(path: String, member: Int, ranges: [ClosedRange<UInt32>]) {
    self.path = path
    self.member = member
    self.ranges = ranges
  }

  /// Names, measures and characters; no characters when the file cannot be read, so that each is reported as missing.
  var description: Description {
    known.withLock { known in
      if let known { return known }
      var builder = FontIndexBuilder()
      let description: Description
      do throws(FontError) {
        try builder.add(file: name, data: try open(name), member: member)
        description = Description(
          record: builder.index.records[0], coverage: builder.index.coverages[0].intersection(ranges))
      } catch {
        description = unreadable
      }
      known = description
      return description
    }
  }

  func open(_ file: String) throws(FontError) -> FontData { try FontData(mapping: path, file: name) }

  private var name: String { String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]) }

  private var unreadable: Description {
    let box = FontBox(left: 0, bottom: 0, right: 0, top: 0)
    let metrics = FontMetrics(
      unitsPerEm: 1000, ascender: 0, descender: 0, lineGap: 0, xHeight: 0, capHeight: 0, underlinePosition: 0,
      underlineThickness: 0, strikeoutPosition: 0, strikeoutThickness: 0, italicAngleThousandths: 0, boundingBox: box)
    return Description(
      record: FontRecord(
        file: name, byteCount: 0, familyName: name, postScriptName: name, weight: 400, isItalic: false,
        isMonospaced: false, glyphCount: 0, fsType: 0, hasIndependentWords: false, metrics: metrics, coverage: 0,
        member: member, isCFF: true),
      coverage: FontCoverage([]))
  }
}
