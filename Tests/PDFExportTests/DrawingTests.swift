import Diagnostics
import Geometry
import PDFExport
import PDFInspection
import Pages
import Testing

/// The drawing vocabulary of display lists as operators, patterns, groups and masks.
struct DrawingTests {
  private func point(_ x: Double, _ y: Double) -> Point { Point(x: .points(x), y: .points(y)) }
  private func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Rect {
    Rect(x: .points(x), y: .points(y), width: .points(width), height: .points(height))
  }
  private let red = Color(red: 255, green: 0, blue: 0)
  private let blue = Color(red: 0, green: 0, blue: 255)

  /// Holds that the file shows each of these parts, without printing the whole file where it does not.
  private func expect(_ text: String, shows parts: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation)
  {
    for part in parts {
      let isShown = text.contains(part)
      #expect(isShown, "\(part)", sourceLocation: sourceLocation)
    }
  }

  /// The file of one page of 595 × 842 pt with these items as a figure after a paragraph, and its streams as text.
  private func export(_ items: [DisplayItem], file: String) throws -> (bytes: [UInt8], text: String) {
    var sample = try SampleDocument.paragraph()
    let figure = sample.element(.figure, in: sample.root)
    sample.change { document in
      document.pages[0].size = Size(width: .points(595), height: .points(842))
      document.structure[figure].alternative = "Eine Zeichnung"
      document.structure[figure].attributes.boundingBox = rect(72, 200, 100, 100)
      let slot = document.structure.addSlot(to: figure)
      document.pages[0].items += [.begin(.content(slot))] + items + [.end]
    }
    var options = PDFExportOptions()
    options.isPretty = true
    var log = DiagnosticLog()
    let pretty = try #require(PDFExporter.export(sample.document, fonts: sample.fonts, options: options, log: &log))
    #expect(log.diagnostics == [])
    #expect(PDFClosure.check(pretty) == [])
    var again = DiagnosticLog()
    let compact = try #require(PDFExporter.export(sample.document, fonts: sample.fonts, log: &again))
    #expect(PDFClosure.check(compact) == [])
    try keep(compact, "drawing-\(file)")
    return (pretty, String(decoding: pretty, as: UTF8.self))
  }

  @Test func fillsAndClipsByEitherRule() throws {
    let path = Path([.rectangle(rect(72, 200, 30, 30)), .rectangle(rect(80, 208, 14, 14))], rule: .evenOdd)
    let text = try export([.fill(path, red), .pushClip(path), .fill(path, blue), .popClip], file: "rules").text
    expect(text, shows: "80 620 14 14 re\nf*\n")
    expect(text, shows: "re\nW* n\n")
  }

  @Test func setsEverythingAboutLinesOnce() throws {
    let path = Path([.move(point(72, 200)), .line(point(172, 200)), .line(point(72, 210))])
    let stroke = Stroke(
      color: red, width: .points(3), dashes: [.points(4), .points(2)], dashPhase: .points(1), cap: .square,
      join: .miter, miterLimit: 4000)
    var round = stroke
    (round.cap, round.join, round.dashes) = (.round, .bevel, [])
    let text = try export([.stroke(path, stroke), .stroke(path, stroke), .stroke(path, round)], file: "lines").text
    expect(text, shows: "3 w\n[4 2]1 d\n2 J\n4 M\n72 642 m")
    expect(text, shows: "[]0 d\n1 J\n2 j\n72 642 m")
    #expect(text.components("4 M").count == 2)
  }

  @Test func mapsCoordinatesThatGrowUpwards() throws {
    // A quarter turn clockwise about (100, 200): right becomes down.
    let turn = Transform(a: 0, b: 1, c: -1, d: 0, e: 300, f: 100)
    let items: [DisplayItem] = [.pushTransform(turn), .fill(.rectangle(rect(100, 200, 50, 10)), red), .popTransform]
    let text = try export(items, file: "transforms").text
    // (100, 200) stays at (100, 642 from below); (150, 200) goes to (100, 250), that is (100, 592) from below.
    expect(text, shows: "q\n0 -1 1 0 -542 742 cm\n")
    expect(text, shows: "100 632 50 10 re\nf\nQ\n")
  }

  @Test func writesAxialAndRadialShadings() throws {
    let stops = [
      Gradient.Stop(offset: 0, color: red), Gradient.Stop(offset: 0.25, color: .white),
      Gradient.Stop(offset: 1, color: blue),
    ]
    let linear = Gradient(shape: .linear(from: point(72, 200), to: point(172, 200)), stops: stops)
    let radial = Gradient(
      shape: .radial(from: point(0, 0), inner: .zero, to: point(0, 0), outer: .points(50)), stops: stops,
      transform: Transform(a: 2, b: 0, c: 0, d: 1, e: 122, f: 250))
    let area = Path.rectangle(rect(72, 200, 100, 100))
    let text = try export(
      [.shade(area, linear), .shadeStroke(area, Stroke(color: .black, width: .points(2)), radial)],
      file: "shadings"
    ).text
    expect(text, shows: "/ShadingType 2")
    expect(text, shows: "/ShadingType 3")
    expect(text, shows: "/Coords [ 72 200 172 200 ]")
    expect(text, shows: "/Coords [ 0 0 0 0 0 50 ]")
    expect(text, shows: "/Bounds [ .25 ]")
    expect(text, shows: "/Matrix [ 1 0 0 -1 0 842 ]")
    expect(text, shows: "/Matrix [ 2 0 0 -1 122 592 ]")
    expect(text, shows: "/Pattern cs\n/P0 scn\n72 542 100 100 re\nf\n")
    expect(text, shows: "/Pattern CS\n/P1 SCN\n2 w\n72 542 100 100 re\nS\n")
  }

  @Test func writesRepetitionsOut() throws {
    let stops = [Gradient.Stop(offset: 0, color: red), Gradient.Stop(offset: 1, color: blue)]
    let gradient = Gradient(shape: .linear(from: point(97, 0), to: point(122, 0)), stops: stops, spread: .reflect)
    let text = try export([.shade(.rectangle(rect(72, 200, 100, 10)), gradient)], file: "repetitions").text
    expect(text, shows: "/Coords [ 72 0 172 0 ]")
    expect(text, shows: "/Bounds [ .25 .25 .5 .5 .75 .75 ]")
  }

  @Test func paintsTransparentStopsUnderAMask() throws {
    let stops = [
      Gradient.Stop(offset: 0, color: red),
      Gradient.Stop(offset: 1, color: Color(red: 255, green: 0, blue: 0, alpha: 0)),
    ]
    let gradient = Gradient(shape: .linear(from: point(72, 0), to: point(172, 0)), stops: stops)
    let text = try export([.shade(.rectangle(rect(72, 200, 100, 10)), gradient)], file: "masks").text
    expect(text, shows: "q\n/M0 gs\n/Pattern cs\n/P0 scn\n")
    expect(text, shows: "/S /Luminosity")
    expect(text, shows: "/CS /DeviceGray")
  }

  @Test func groupsWhatLiesInOneScope() throws {
    let area = Path.rectangle(rect(72, 200, 20, 20))
    let other = Path.rectangle(rect(82, 210, 20, 20))
    let text = try export(
      [
        .pushGroup(opacity: 128), .fill(area, red), .fill(other, blue), .popGroup,
        .pushGroup(opacity: 51), .fill(area, Color(red: 0, green: 255, blue: 0, alpha: 128)), .popGroup,
      ], file: "groups"
    ).text
    expect(text, shows: "/A128 gs\n/G0 Do\n")
    expect(text, shows: "/S /Transparency")
    // A single piece has the opacity itself: 128 × 51 / 255.
    expect(text, shows: "/A26 gs\n0 1 0 rg\n")
  }

  @Test func repeatsTiles() throws {
    let cell = rect(72, 200, 10, 10)
    let tiling = Tiling(
      items: [.fill(.rectangle(rect(72, 200, 5, 5)), red)], cell: cell,
      step: Size(width: .points(12), height: .points(15)))
    let text = try export([.tile(.rectangle(rect(72, 200, 100, 100)), tiling)], file: "tiles").text
    expect(text, shows: "/PatternType 1")
    expect(text, shows: "/BBox [ 72 632 82 642 ]")
    expect(text, shows: "/XStep 12")
    expect(text, shows: "/YStep 15")
    expect(text, shows: "/Pattern cs\n/T0 scn\n72 542 100 100 re\nf\n")
  }

  @Test func reportsWhatDoesNotEnd() throws {
    for items in [[DisplayItem.popTransform], [.pushGroup(opacity: 9)], [.popGroup], [.pushTransform(.identity)]] {
      var sample = try SampleDocument.paragraph()
      sample.change { document in document.pages[0].items += items }
      var log = DiagnosticLog()
      let isRefused = PDFExporter.export(sample.document, fonts: sample.fonts, log: &log) == nil
      #expect(isRefused, "\(items)")
    }
  }
}

extension String {
  /// The parts between occurrences of a separator.
  fileprivate func components(_ separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
