import Typography

/// The faces that a document uses, in order of first use.
struct FontTable {
  let library: FontLibrary
  private(set) var usages: [FontUsage] = []
  /// The texts behind the keys in all usages.
  var keys = TextKeys()
  private var positions: [FontFaceID: Int] = [:]

  init(library: FontLibrary) { self.library = library }

  /// The position of a face among the usages.
  mutating func position(of id: FontFaceID) -> Int {
    if let position = positions[id] { return position }
    usages.append(FontUsage(id: id, face: library.face(id), resource: "F\(usages.count)"))
    positions[id] = usages.count - 1
    return usages.count - 1
  }

  /// The usage at a position, to be added to.
  subscript(position: Int) -> FontUsage {
    _read { yield usages[position] }
    _modify { yield &usages[position] }
  }
}
