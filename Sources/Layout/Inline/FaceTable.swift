import Typography

/// Which face has which character for one style, language and script: what `FontLibrary.resolve` said before.
struct FaceTable {
  /// What a table is valid for.
  struct Key: Hashable {
    let style: Int32
    let language: Int32
    let script: String
  }

  /// What is known about a character.
  enum Entry {
    case unknown
    case missing
    case face(FontFaceID)
  }

  private var ascii = [Entry](repeating: .unknown, count: 128)
  private var others: [UInt32: Entry] = [:]

  /// What is known about a character.
  subscript(scalar: Unicode.Scalar) -> Entry {
    get { scalar.value < 128 ? ascii[Int(scalar.value)] : others[scalar.value] ?? .unknown }
    set {
      if scalar.value < 128 { ascii[Int(scalar.value)] = newValue } else { others[scalar.value] = newValue }
    }
  }
}
