internal import CFreeType
import Pages

/// Turns paths into coverage with FreeType's smooth rasterizer.
///
/// One rasterizer serves one task; it owns the library handle.
@safe
final class Rasterizer {
  /// How the ends and corners of strokes look.
  struct Pen {
    /// In pixels.
    var width: Double
    var cap = Stroke.Cap.butt
    var join = Stroke.Join.miter
    var miterLimit = 10.0
  }

  private let library: FT_Library
  /// FreeType counts in 1/64 pixel.
  private static let unit = 64.0
  /// FreeType's rasterizer wants pixel coordinates of 16 bits.
  private static let reach = 16_000.0

  /// Opens FreeType; nil when it has no memory.
  init?() {
    var library: FT_Library?
    guard unsafe FT_Init_FreeType(&library) == 0, let library = unsafe library else { return nil }
    unsafe self.library = library
  }

  deinit { unsafe FT_Done_FreeType(library) }

  /// The pixels inside a path and an area; nil when there are none.
  func fill(_ path: DevicePath, evenOdd: Bool = false, in area: PixelArea) -> Mask? {
    unsafe withOutline(of: path) { outline in
      if evenOdd { unsafe outline.pointee.flags |= Int32(FT_OUTLINE_EVEN_ODD_FILL) }
      return unsafe mask(of: outline, in: area)
    }
  }

  /// The pixels under a line along a path, inside an area; nil when there are none.
  ///
  /// The corresponding C type is `FT_Stroker`.
  func stroke(_ path: DevicePath, _ pen: Pen, in area: PixelArea) -> Mask? {
    var stroker: FT_Stroker?
    guard unsafe FT_Stroker_New(library, &stroker) == 0, let stroker = unsafe stroker else { return nil }
    defer { unsafe FT_Stroker_Done(stroker) }
    let cap =
      switch pen.cap {
      case .butt: FT_STROKER_LINECAP_BUTT
      case .round: FT_STROKER_LINECAP_ROUND
      case .square: FT_STROKER_LINECAP_SQUARE
      }
    let join =
      switch pen.join {
      case .miter: FT_STROKER_LINEJOIN_MITER_FIXED
      case .round: FT_STROKER_LINEJOIN_ROUND
      case .bevel: FT_STROKER_LINEJOIN_BEVEL
      }
    // A line thinner than the eye sees still marks its pixels: hairlines are at least half a pixel wide.
    let radius = max(pen.width, 0.5) / 2 * Self.unit
    unsafe FT_Stroker_Set(stroker, FT_Fixed(radius.rounded()), cap, join, FT_Fixed(pen.miterLimit * 65536))
    unsafe walk(path, into: stroker)

    var points: FT_UInt = 0
    var contours: FT_UInt = 0
    guard unsafe FT_Stroker_GetCounts(stroker, &points, &contours) == 0, points > 0, points <= 32767 else { return nil }
    var outline = unsafe FT_Outline()
    guard unsafe FT_Outline_New(library, points, FT_Int(contours), &outline) == 0 else { return nil }
    defer { unsafe FT_Outline_Done(library, &outline) }
    unsafe outline.n_points = 0
    unsafe outline.n_contours = 0
    unsafe FT_Stroker_Export(stroker, &outline)
    return unsafe mask(of: &outline, in: area)
  }

  private func walk(_ path: DevicePath, into stroker: FT_Stroker) {
    let segments = path.segments
    var isOpen = false
    var start = DevicePath.Point(x: 0, y: 0)
    var hasMoved = false
    func end() {
      guard isOpen else { return }
      // FreeType cannot end a line that has not moved: a dot is the shortest line there is.
      if !hasMoved {
        var to = vector(start)
        to.x += 1
        unsafe _ = FT_Stroker_LineTo(stroker, &to)
      }
      unsafe _ = FT_Stroker_EndSubPath(stroker)
    }
    func note(_ point: DevicePath.Point) {
      let (from, to) = (vector(start), vector(point))
      hasMoved = hasMoved || from.x != to.x || from.y != to.y
    }
    for (index, segment) in segments.enumerated() {
      switch segment {
      case .move(let point):
        end()
        hasMoved = false
        let rest = segments[(index + 1)...].prefix { if case .move = $0 { false } else { true } }
        let isClosed = rest.contains { if case .close = $0 { true } else { false } }
        var to = vector(point)
        unsafe _ = FT_Stroker_BeginSubPath(stroker, &to, isClosed ? 0 : 1)
        start = point
        isOpen = true
      case .line(let point) where isOpen:
        note(point)
        var to = vector(point)
        unsafe _ = FT_Stroker_LineTo(stroker, &to)
      case .curve(let first, let second, let end) where isOpen:
        for point in [first, second, end] { note(point) }
        var (a, b, c) = (vector(first), vector(second), vector(end))
        unsafe _ = FT_Stroker_CubicTo(stroker, &a, &b, &c)
      case .close where isOpen:
        var to = vector(start)
        unsafe _ = FT_Stroker_LineTo(stroker, &to)
      default: break
      }
    }
    end()
  }

  private func vector(_ point: DevicePath.Point) -> FT_Vector {
    func fixed(_ value: Double) -> FT_Pos {
      FT_Pos((min(max(value, -Self.reach), Self.reach) * Self.unit).rounded())
    }
    return FT_Vector(x: fixed(point.x), y: fixed(point.y))
  }

  /// Runs `body` with the path as an outline; nil when the path is empty or too large for one.
  private func withOutline(of path: DevicePath, _ body: (UnsafeMutablePointer<FT_Outline>) -> Mask?) -> Mask? {
    var points: [(vector: FT_Vector, tag: Int8)] = []
    var ends: [Int] = []
    for segment in path.segments {
      switch segment {
      case .move(let point):
        if !points.isEmpty { ends.append(points.count - 1) }
        points.append((vector(point), 1))
      case .line(let point): points.append((vector(point), 1))
      case .curve(let first, let second, let end):
        points += [(vector(first), 2), (vector(second), 2), (vector(end), 1)]
      case .close: break
      }
    }
    guard !points.isEmpty, points.count <= 32767 else { return nil }
    ends.append(points.count - 1)
    var outline = unsafe FT_Outline()
    guard unsafe FT_Outline_New(library, FT_UInt(points.count), FT_Int(ends.count), &outline) == 0 else { return nil }
    defer { unsafe FT_Outline_Done(library, &outline) }
    for (index, point) in points.enumerated() {
      unsafe outline.points[index] = point.vector
      unsafe outline.tags[index] = .init(point.tag)
    }
    for (index, end) in ends.enumerated() { unsafe outline.contours[index] = .init(end) }
    return unsafe body(&outline)
  }

  /// The coverage of an outline within an area.
  ///
  /// The corresponding C function is `FT_Outline_Get_Bitmap`.
  private func mask(of outline: UnsafeMutablePointer<FT_Outline>, in area: PixelArea) -> Mask? {
    var box = FT_BBox()
    unsafe FT_Outline_Get_CBox(outline, &box)
    let reached = PixelArea(
      left: Int(box.xMin >> 6), top: Int(box.yMin >> 6), right: Int((box.xMax + 63) >> 6),
      bottom: Int((box.yMax + 63) >> 6)
    ).intersection(area)
    guard !reached.isEmpty else { return nil }
    // FreeType's y runs upwards and its bitmaps begin at the origin: the area's lower left corner.
    var flip = FT_Matrix(xx: 0x10000, xy: 0, yx: 0, yy: -0x10000)
    unsafe FT_Outline_Transform(outline, &flip)
    unsafe FT_Outline_Translate(outline, FT_Pos(-reached.left * 64), FT_Pos(reached.bottom * 64))
    var coverage = [UInt8](repeating: 0, count: reached.width * reached.height)
    let status = unsafe coverage.withUnsafeMutableBufferPointer { buffer in
      var bitmap = unsafe FT_Bitmap()
      unsafe bitmap.rows = UInt32(reached.height)
      unsafe bitmap.width = UInt32(reached.width)
      unsafe bitmap.pitch = Int32(reached.width)
      unsafe bitmap.buffer = buffer.baseAddress
      unsafe bitmap.num_grays = 256
      unsafe bitmap.pixel_mode = UInt8(FT_PIXEL_MODE_GRAY.rawValue)
      return unsafe FT_Outline_Get_Bitmap(library, outline, &bitmap)
    }
    return status == 0 ? Mask(area: reached, coverage: coverage) : nil
  }
}
