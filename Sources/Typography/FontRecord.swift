/// What the index knows about one face without opening its file.
package struct FontRecord: Hashable, Sendable {
  /// The name of the file in its folder.
  package var file: String
  /// The size of the file, to notice another version.
  package var byteCount: Int
  /// The family as style sheets name it, `Noto Sans`.
  package var familyName: String
  /// The PostScript name, `NotoSans-BoldItalic`.
  package var postScriptName: String
  /// The weight by CSS, 100 to 900.
  package var weight: Int
  /// Whether the face is italic or oblique.
  package var isItalic: Bool
  /// Whether all glyphs have one width.
  package var isMonospaced: Bool
  /// The number of glyphs, `.notdef` included.
  package var glyphCount: Int
  /// The embedding permissions (OS/2 fsType).
  package var fsType: Int
  /// Whether words shape alike alone and in a line: nothing in the font looks across a space.
  package var hasIndependentWords: Bool
  /// The measures.
  package var metrics: FontMetrics
  /// The position of the face's characters in the index's `coverages`.
  package var coverage: Int
  /// The position of the face in a collection of faces (`.ttc`).
  package var member = 0
  /// Whether the outlines are those of PostScript (table CFF) with characters numbered like glyphs, not of TrueType.
  package var isCFF = false

  /// Whether the licence bits allow embedding a subset: not restricted (2), no "no subsetting", no "bitmaps only".
  var allowsSubsetEmbedding: Bool { fsType & 0x000F != 0x0002 && fsType & 0x0300 == 0 }
}
