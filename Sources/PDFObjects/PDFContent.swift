/// Writes a content stream (ISO 32000-1 §7.8.2), one operator a line; lengths are thousandths of a unit.
package struct PDFContent {
  private var syntax = PDFSyntax(isPretty: false)
  /// Whether codes are shown in hexadecimal form.
  package let isPretty: Bool

  /// Creates an empty stream; a pretty one shows codes in hexadecimal form.
  package init(isPretty: Bool) { self.isPretty = isPretty }

  /// The stream so far.
  package var bytes: [UInt8] { syntax.bytes }

  // MARK: Graphics state (§8.4.4)

  /// `q`.
  package mutating func saveState() { end("q") }
  /// `Q`.
  package mutating func restoreState() { end("Q") }
  /// `cm`: scales and moves the coordinate system.
  package mutating func transform(scaleX: Int, scaleY: Int, x: Int, y: Int) {
    syntax.thousandths(scaleX)
    syntax.thousandths(0)
    syntax.thousandths(0)
    syntax.thousandths(scaleY)
    syntax.thousandths(x)
    syntax.thousandths(y)
    end("cm")
  }
  /// `cm`: any affine map, the numbers in the operator's order.
  package mutating func transform(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
    for value in [a, b, c, d, e, f] { syntax.real(value) }
    end("cm")
  }
  /// `gs`: takes parameters from a resource.
  package mutating func graphicsState(_ name: String) {
    syntax.name(name)
    end("gs")
  }
  /// `w`.
  package mutating func lineWidth(_ width: Int) {
    syntax.thousandths(width)
    end("w")
  }
  /// `J`: the form of line ends: butt, round, square.
  package mutating func lineCap(_ form: Int) {
    syntax.integer(form)
    end("J")
  }
  /// `j`: the form of corners: mitre, round, bevel.
  package mutating func lineJoin(_ form: Int) {
    syntax.integer(form)
    end("j")
  }
  /// `M`.
  package mutating func miterLimit(_ limit: Int) {
    syntax.thousandths(limit)
    end("M")
  }
  /// `d`: dashes and gaps in turn; none is a solid line.
  package mutating func dashes(_ lengths: [Int], phase: Int) {
    syntax.array { array in for length in lengths { array.thousandths(length) } }
    syntax.thousandths(phase)
    end("d")
  }
  /// `g` or `rg`: the colour of areas and glyphs.
  package mutating func fillColor(red: UInt8, green: UInt8, blue: UInt8) {
    color(red, green, blue, gray: "g", rgb: "rg")
  }
  /// `G` or `RG`: the colour of lines.
  package mutating func strokeColor(red: UInt8, green: UInt8, blue: UInt8) {
    color(red, green, blue, gray: "G", rgb: "RG")
  }
  /// `scn`: fills areas with a pattern.
  package mutating func fillPattern(_ name: String) {
    syntax.name("Pattern")
    end("cs")
    syntax.name(name)
    end("scn")
  }
  /// `SCN`: strokes lines with a pattern.
  package mutating func strokePattern(_ name: String) {
    syntax.name("Pattern")
    end("CS")
    syntax.name(name)
    end("SCN")
  }

  // MARK: Paths (§8.5)

  /// `m`.
  package mutating func move(x: Int, y: Int) {
    syntax.thousandths(x)
    syntax.thousandths(y)
    end("m")
  }
  /// `l`.
  package mutating func line(x: Int, y: Int) {
    syntax.thousandths(x)
    syntax.thousandths(y)
    end("l")
  }
  /// `c`: two control points and the end.
  package mutating func curve(x1: Int, y1: Int, x2: Int, y2: Int, x: Int, y: Int) {
    syntax.thousandths(x1)
    syntax.thousandths(y1)
    syntax.thousandths(x2)
    syntax.thousandths(y2)
    syntax.thousandths(x)
    syntax.thousandths(y)
    end("c")
  }
  /// `h`.
  package mutating func closePath() { end("h") }
  /// `re`.
  package mutating func rectangle(x: Int, y: Int, width: Int, height: Int) {
    syntax.thousandths(x)
    syntax.thousandths(y)
    syntax.thousandths(width)
    syntax.thousandths(height)
    end("re")
  }
  /// `f`, or `f*` by the even-odd rule.
  package mutating func fill(evenOdd: Bool = false) { end(evenOdd ? "f*" : "f") }
  /// `S`.
  package mutating func stroke() { end("S") }
  /// `W n`, or `W* n` by the even-odd rule.
  package mutating func clip(evenOdd: Bool = false) {
    syntax.keyword(evenOdd ? "W*" : "W")
    end("n")
  }
  /// `Do`.
  package mutating func paint(_ name: String) {
    syntax.name(name)
    end("Do")
  }

  // MARK: Text (§9.4)

  /// `BT`.
  package mutating func beginText() { end("BT") }
  /// `ET`.
  package mutating func endText() { end("ET") }
  /// `Tf`.
  package mutating func font(_ name: String, size: Int) {
    syntax.name(name)
    syntax.thousandths(size)
    end("Tf")
  }
  /// `Td`: from the start of the last line.
  package mutating func moveText(x: Int, y: Int) {
    syntax.thousandths(x)
    syntax.thousandths(y)
    end("Td")
  }
  /// `Tm`, upright letters slanted by `slant` thousandths.
  package mutating func textMatrix(slant: Int, x: Int, y: Int) {
    syntax.thousandths(1000)
    syntax.thousandths(0)
    syntax.thousandths(slant)
    syntax.thousandths(1000)
    syntax.thousandths(x)
    syntax.thousandths(y)
    end("Tm")
  }
  /// `Tj` or `TJ`: shows two-byte codes; before the code at `index` the pen goes back by `amount` thousandths of an em.
  package mutating func show(_ codes: ArraySlice<UInt16>, adjustments: ArraySlice<(index: Int, amount: Int)>) {
    guard !adjustments.isEmpty else {
      string(codes)
      return end("Tj")
    }
    syntax.delimiter("[")
    var shown = codes.startIndex
    for adjustment in adjustments {
      if adjustment.index > shown { string(codes[shown..<adjustment.index]) }
      syntax.integer(adjustment.amount)
      shown = adjustment.index
    }
    string(codes[shown...])
    syntax.delimiter("]")
    end("TJ")
  }

  // MARK: Marked content (§14.6)

  /// `BMC`.
  package mutating func beginMarked(_ tag: String) {
    syntax.name(tag)
    end("BMC")
  }
  /// `BDC` with a marked-content identifier, and perhaps with what is extracted in place of the characters.
  package mutating func beginMarked(_ tag: String, identifier: Int, actualText: String? = nil) {
    syntax.name(tag)
    syntax.dictionary { dictionary in
      dictionary.entry("MCID", .integer(identifier))
      if let actualText { dictionary.entry("ActualText", .text(actualText)) }
    }
    end("BDC")
  }
  /// `BDC` with properties of an artifact.
  package mutating func beginArtifact(_ properties: (inout PDFSyntax) -> Void) {
    syntax.name("Artifact")
    syntax.dictionary(properties)
    end("BDC")
  }
  /// `EMC`.
  package mutating func endMarked() { end("EMC") }

  // MARK: Parts

  private mutating func end(_ operation: StaticString) {
    syntax.keyword(operation)
    syntax.newLine()
  }

  private mutating func string(_ codes: ArraySlice<UInt16>) {
    if isPretty {
      return syntax.hexadecimal(codes.lazy.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    }
    syntax.delimiter("(")
    for code in codes {
      syntax.appendStringByte(UInt8(code >> 8))
      syntax.appendStringByte(UInt8(code & 0xFF))
    }
    syntax.delimiter(")")
  }

  private mutating func color(_ red: UInt8, _ green: UInt8, _ blue: UInt8, gray: StaticString, rgb: StaticString) {
    guard red != green || green != blue else {
      syntax.thousandths(Self.share(red))
      return end(gray)
    }
    for channel in [red, green, blue] { syntax.thousandths(Self.share(channel)) }
    end(rgb)
  }

  /// A channel as thousandths of full strength; 8 bits survive the way there and back.
  private static func share(_ channel: UInt8) -> Int { (Int(channel) * 1000 + 127) / 255 }
}
