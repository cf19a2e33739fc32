/// The sRGB colour space as an ICC version 4.2 profile of 480 bytes (ICC.1:2004-10), built from its definition.
enum SRGBProfile {
  /// The profile.
  static let bytes: [UInt8] = build()

  private static func build() -> [UInt8] {
    // Colorants are those of IEC 61966-2-1, adapted to D50 with the Bradford matrix.
    let elements: [(tags: [String], data: [UInt8])] = [
      (["desc"], text("sRGB")),
      (["cprt"], text("CC0")),
      (["wtpt"], xyz([0.9642, 1, 0.8249])),
      (
        ["chad"],
        signature("sf32") + [0, 0, 0, 0]
          + fixed([
            1.047882, 0.022918, -0.050217, 0.029586, 0.990478, -0.017075, -0.009247, 0.015075, 0.751678,
          ])
      ),
      (["rXYZ"], xyz([0.436066, 0.222488, 0.013916])),
      (["gXYZ"], xyz([0.385147, 0.716873, 0.097076])),
      (["bXYZ"], xyz([0.143066, 0.060608, 0.714096])),
      // Parametric curve type 3: (aX + b)^g from d, cX below.
      (
        ["rTRC", "gTRC", "bTRC"],
        signature("para") + [0, 0, 0, 0, 0, 3, 0, 0] + fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
      ),
    ]
    let count = elements.reduce(0) { $0 + $1.tags.count }
    var table = word(count)
    var data: [UInt8] = []
    let start = 128 + 4 + count * 12
    for element in elements {
      for tag in element.tags {
        table += signature(tag) + word(start + data.count) + word(element.data.count)
      }
      data += element.data + [UInt8](repeating: 0, count: (4 - element.data.count % 4) % 4)
    }
    return header(size: start + data.count) + table + data
  }

  private static func header(size: Int) -> [UInt8] {
    var header = word(size) + word(0) + [4, 0x20, 0, 0]
    header += signature("mntr") + signature("RGB ") + signature("XYZ ")
    // A fixed day: the profile never changes.
    header += [2026, 1, 1, 0, 0, 0].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    header += signature("acsp") + [UInt8](repeating: 0, count: 24)
    header += word(0) + fixed([0.9642, 1, 0.8249])
    return header + [UInt8](repeating: 0, count: 128 - header.count)
  }

  private static func text(_ text: String) -> [UInt8] {
    let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return signature("mluc") + word(0) + word(1) + word(12) + signature("enUS") + word(units.count) + word(28) + units
  }

  private static func xyz(_ values: [Double]) -> [UInt8] { signature("XYZ ") + word(0) + fixed(values) }

  /// `s15Fixed16Number`s.
  private static func fixed(_ values: [Double]) -> [UInt8] {
    values.flatMap { word(Int(($0 * 65536).rounded())) }
  }

  private static func signature(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func word(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
  }
}
