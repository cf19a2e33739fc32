import Styling

/// The control characters that stand for `direction` and `unicode-bidi` of a box (CSS Writing Modes 4 §2.4.2).
///
/// They are given to the bidirectional algorithm only; neither shaping nor the text of the PDF sees them.
struct BidiControls {
  /// What goes before the content.
  let start: [UInt8]
  /// What goes after it.
  let end: [UInt8]

  /// The controls of an inline box.
  init(inline style: ComputedStyle) {
    let isRightToLeft = style.direction == .rtl
    switch style.unicodeBidi {
    case .normal:
      self.init([], [])
    case .embed:
      self.init(isRightToLeft ? Self.rle : Self.lre, Self.pdf)
    case .isolate:
      self.init(isRightToLeft ? Self.rli : Self.lri, Self.pdi)
    case .bidiOverride:
      self.init(isRightToLeft ? Self.rlo : Self.lro, Self.pdf)
    case .isolateOverride:
      self.init(isRightToLeft ? Self.rli + Self.rlo : Self.lri + Self.lro, Self.pdf + Self.pdi)
    case .plaintext:
      self.init(Self.fsi, Self.pdi)
    }
  }

  /// The controls of a block container around each of its paragraphs: overrides only.
  init(root style: ComputedStyle) {
    switch style.unicodeBidi {
    case .bidiOverride, .isolateOverride:
      self.init(style.direction == .rtl ? Self.rlo : Self.lro, Self.pdf)
    case .normal, .embed, .isolate, .plaintext:
      self.init([], [])
    }
  }

  private init(_ start: [UInt8], _ end: [UInt8]) {
    self.start = start
    self.end = end
  }

  private static let lre: [UInt8] = [0xE2, 0x80, 0xAA]
  private static let rle: [UInt8] = [0xE2, 0x80, 0xAB]
  private static let pdf: [UInt8] = [0xE2, 0x80, 0xAC]
  private static let lro: [UInt8] = [0xE2, 0x80, 0xAD]
  private static let rlo: [UInt8] = [0xE2, 0x80, 0xAE]
  private static let lri: [UInt8] = [0xE2, 0x81, 0xA6]
  private static let rli: [UInt8] = [0xE2, 0x81, 0xA7]
  private static let fsi: [UInt8] = [0xE2, 0x81, 0xA8]
  private static let pdi: [UInt8] = [0xE2, 0x81, 0xA9]
}
