import Diagnostics
import Geometry
import Markup
import Pages
import Styling
import Testing
import TextAnalysis
import Typography

@testable import Layout

@Suite struct DrawingTests {
  /// The ends of a path's segments, rounded.
  private func ends(_ data: String) -> [String] {
    PathData(data).path.segments.map { segment in
      func text(_ spot: SIMD2<Double>) -> String {
        "\(Length.points(spot.x)),\(Length.points(spot.y))"
      }
      switch segment {
      case .move(let to): return "M\(text(to))"
      case .line(let to): return "L\(text(to))"
      case .curve(_, _, let to): return "C\(text(to))"
      case .close: return "Z"
      }
    }
  }

  @Test(arguments: [
    ("M10 20 30 40", ["M10,20", "L30,40"]),
    ("m10,20l5-5h3v-2z", ["M10,20", "L15,15", "L18,15", "L18,13", "Z"]),
    ("M0 0zl1 1", ["M0,0", "Z", "M0,0", "L1,1"]),
    ("M.5.5.5-1e1", ["M0.5,0.5", "L0.5,-10"]),
    ("M0 0C1 1 2 2 3 3s2 2 3 3", ["M0,0", "C3,3", "C6,6"]),
    ("M0 0Q1 1 2 0T4 0", ["M0,0", "C2,0", "C4,0"]),
    ("M0 0A0 5 0 0 1 9 9", ["M0,0", "L9,9"]),
    ("L1 1", []), ("M1", []), ("M1 1 L2 2 3", ["M1,1", "L2,2"]),
  ])
  func readsPathData(_ data: String, expected: [String]) { #expect(ends(data) == expected) }

  /// All four arcs between two places on a circle of radius 5 about (5, 0) or below it pass where they should.
  @Test(arguments: [
    (false, true, -2.929), (false, false, 2.929), (true, true, -17.071), (true, false, 17.071),
  ])
  func arcsTakeTheWayTheFlagsSay(isLarge: Bool, isClockwise: Bool, extreme: Double) throws {
    var path = DrawingPath()
    path.move(SIMD2(0, 0))
    path.arc(
      radii: SIMD2(10, 10), turn: 0, isLarge: isLarge, isClockwise: isClockwise, to: SIMD2(14.142_135_6, 0))
    let bounds = try #require(path.bounds)
    let found = extreme < 0 ? bounds.minimum.y : bounds.maximum.y
    #expect(abs(found - extreme) < 0.01)
  }

  @Test func radiiThatAreTooSmallGrow() throws {
    var path = DrawingPath()
    path.move(SIMD2(0, 0))
    path.arc(radii: SIMD2(1, 1), turn: 0, isLarge: false, isClockwise: true, to: SIMD2(10, 0))
    let bounds = try #require(path.bounds)
    #expect(abs(bounds.minimum.y + 5) < 0.01)
  }

  @Test(arguments: [
    ("translate(10)", [1.0, 0, 0, 1, 10, 0]), ("rotate(90 10 10)", [0, 1, -1, 0, 20, 0]),
    ("scale(2),translate(1,1)", [2, 0, 0, 2, 2, 2]), ("matrix(1 2 3 4 5 6)", [1, 2, 3, 4, 5, 6]),
    ("skewX(45)", [1, 0, 1, 1, 0, 0]), ("", [1, 0, 0, 1, 0, 0]),
  ])
  func readsTransforms(_ text: String, expected: [Double]) throws {
    let map = try #require(VectorValues.transform(text))
    for (found, wanted) in zip([map.a, map.b, map.c, map.d, map.e, map.f], expected) {
      #expect(abs(found - wanted) < 1e-9)
    }
  }

  @Test(arguments: ["rotate(", "scale(1 2 3)", "matrix(1)", "turn(3)", "rotate(1 2)", "3"])
  func refusesWhatIsNoTransform(_ text: String) { #expect(VectorValues.transform(text) == nil) }

  // MARK: Hostile drawings

  /// Reads and paints a drawing; the number of steps and what was found.
  private func paint(_ bytes: [UInt8]) throws -> (steps: Int, findings: [String]) {
    var log = DiagnosticLog()
    let sources = SourceMap()
    let file = sources.add(name: "a.svg", bytes: bytes)
    guard let drawing = Drawing.read(file, at: nil, provider: NoFiles(), log: &log) else {
      #expect(log.hasErrors)
      return (0, log.diagnostics.map(\.definition.id))
    }
    let fonts = try #require(LayoutDocument.fonts)
    let tools = TextTools(
      fonts: fonts, shaper: Shaper(library: fonts), boundaries: BoundaryFinder(), hyphenation: nil)
    let scope = LayoutScope(boxes: BoxTree(), text: tools)
    let items = scope.items(
      of: ImageSource(drawing), in: Rect(x: .zero, y: .zero, width: .points(100), height: .points(50)),
      origin: TextOrigin(span: nil, dataSpan: nil))
    checkBalance(items)
    return (items.count, (log.diagnostics + scope.log.diagnostics).map(\.definition.id))
  }

  /// Clips, transforms and groups end in reverse order.
  private func checkBalance(_ items: [DisplayItem]) {
    var open: [String] = []
    for item in items {
      switch item {
      case .pushClip: open.append("clip")
      case .pushTransform: open.append("transform")
      case .pushGroup: open.append("group")
      case .popClip: #expect(open.popLast() == "clip")
      case .popTransform: #expect(open.popLast() == "transform")
      case .popGroup: #expect(open.popLast() == "group")
      default: break
      }
    }
    #expect(open.isEmpty)
  }

  private static let sample = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" color="green" font-size="8"><style>.a{fill:url(#g);
    stroke:red;transform:rotate(3deg)}</style><defs><linearGradient id="g" x2="50%"><stop stop-color="#f00"/><stop
    offset="1" stop-opacity=".3"/></linearGradient><radialGradient id="h" href="#g" r="20%" fx=".2"
    gradientTransform="scale(2)"/><pattern id="p" width="5" height="5" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"><circle r="2"/></pattern><clipPath id="c"><rect width="50" height="40"/></clipPath>
    <marker id="m" orient="auto" markerWidth="4"><path d="M0 0 4 2 0 4z"/></marker><symbol id="s" viewBox="0 0 9 9"><use
    href="#r"/></symbol><rect id="r" rx="2" width="8" height="9"/></defs><g class="a" clip-path="url(#c)"
    opacity=".7"><path d="M10 10C20 0 30 20 40 10A5 8 30 0 1 60 20Zm5 5h9v8q1 2 3 4t5 6" marker-end="url(#m)"
    stroke-dasharray="3 2"/><use href="#s" width="20" height="20"/></g><ellipse cx="90" cy="40" rx="20" ry="9"
    fill="url(#p)" stroke="url(#h)"/><polygon points="1,2 3,4 9,9" transform="skewX(20)"/><text x="5 9" y="60"
    text-anchor="middle" dx="1">Ab<tspan dy="2" fill="url(#g)">c مرحبا</tspan></text><svg x="20%" width="9"
    height="8" viewBox="0 0 2 2" preserveAspectRatio="xMinYMax slice"><circle r="1e2"/></svg></svg>
    """

  @Test func paintsTheSample() throws {
    let (steps, findings) = try paint(Array(Self.sample.utf8))
    #expect(steps > 25)
    #expect(findings == [])
  }

  /// Whatever bytes are changed, cut or doubled: reading ends, with findings or with a picture, and never with a crash.
  @Test(arguments: 0..<8) func survivesMutations(_ seed: Int) throws {
    let original = Array(Self.sample.utf8)
    let numbers = [
      "0", "-1", "1e30", "-1e-30", "NaN", "1e999", "99999999", "%", "\"", "<", ">", "#", "(", "url(#p)", "/",
    ]
    var state = UInt64(seed * 7919 + 1)
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<120 {
      var bytes = original
      for _ in 0...next(4) {
        let place = next(bytes.count)
        switch next(4) {
        case 0: bytes[place] = UInt8(32 + next(95))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(12)))
        case 2: bytes.insert(contentsOf: numbers[next(numbers.count)].utf8, at: place)
        default:
          // A number becomes another: hostile drawings are mostly well-formed.
          if let digit = bytes[place...].firstIndex(where: { (0x30...0x39).contains($0) }) {
            bytes.replaceSubrange(digit...digit, with: numbers[next(7)].utf8)
          }
        }
      }
      _ = try paint(bytes)
    }
  }

  @Test func aBillionCopiesAreRefused() throws {
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><defs><g id=\"a0\"><rect width=\"1\" height=\"1\"/></g>"
    for level in 1...9 {
      svg += "<g id=\"a\(level)\">" + String(repeating: "<use href=\"#a\(level - 1)\"/>", count: 10) + "</g>"
    }
    svg += "</defs><use href=\"#a9\"/></svg>"
    let found = try paint(Array(svg.utf8))
    #expect(found.findings.contains("svg.too-complex"))
  }

  @Test func patternsInPatternsEnd() throws {
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect id=\"x\" width=\"9\" height=\"9\" fill=\"url(#p0)\"/>"
    for level in 0..<90 {
      let rects = String(repeating: "<rect width=\"1\" height=\"1\" fill=\"url(#p\(level + 1))\"/>", count: 8)
      svg += "<pattern id=\"p\(level)\" width=\"1\" height=\"1\" patternUnits=\"userSpaceOnUse\">\(rects)</pattern>"
    }
    let found = try paint(Array((svg + "</svg>").utf8))
    #expect(!found.findings.isEmpty)
  }

  @Test func usesThatShowThemselvesEnd() throws {
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg"><g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>
      """
    #expect(try paint(Array(svg.utf8)).findings.contains("svg.circular-reference"))
  }
}
