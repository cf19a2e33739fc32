import Diagnostics
import Geometry
import Markup
import Pages
import Styling
import Testing
import TextAnalysis
import Typography

@testable import Layout

/// A small document laid out inline, made from mark-up and CSS, and its lines as text.
struct InlineDocument {
  let scope: LayoutScope
  let width: Length
  let roots: [BoxID]
  let problems: [Diagnostic]

  /// The fonts of the repository, opened once for all tests.
  private static let fonts: FontLibrary? = {
    guard let bytes = InlineTestFiles.bytes("Fonts/index.txt"), let index = try? FontIndex(bytes) else { return nil }
    return FontLibrary([
      FontLibrary.Collection(index: index, source: FontDirectory(path: InlineTestFiles.root + "/Fonts"))
    ])
  }()

  private static let hyphenation = HyphenationLibrary { InlineTestFiles.bytes("Resources/Hyphenation/\($0)") }

  /// Lays out a body in a column of a width in points; text is 10 pt Noto Sans with lines of 12 pt unless CSS differs.
  init(_ body: String, css: String = "", language: String = "de", width: Double) throws {
    var log = DiagnosticLog()
    let sources = SourceMap()
    let markup = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"\(language)\"><body>\(body)</body></html>"
    let file = sources.add(name: "test.xml", bytes: Array(markup.utf8))
    let document = try #require(MarkupReader.parse(file, log: &log))
    let base = "body { font: 10pt/12pt 'Noto Sans'; margin: 0 } p { margin: 0 }"
    let sheets = [base, css].map { StyleSheet.parse(sources.add(name: "test.css", bytes: Array($0.utf8)), log: &log) }
    let styled = Cascade.style(document: document, author: sheets, log: &log)
    var builder = BoxBuilder(styled, images: LayoutImages())
    let boxes = builder.build().boxes
    let fonts = try #require(Self.fonts)
    scope = LayoutScope(
      boxes: boxes,
      text: TextTools(
        fonts: fonts, shaper: Shaper(library: fonts), boundaries: BoundaryFinder(), hyphenation: Self.hyphenation))
    self.width = .points(width)
    roots = boxes.boxes.indices.filter { boxes.boxes[$0].kind == .inlineRoot }.map { BoxID(index: Int32($0)) }
    problems = log.diagnostics
  }

  /// The lines of all inline roots in document order, one a row.
  ///
  /// A row gives the height of the line and, in logical order, each run: place, `<` when it runs to the left, the face
  /// unless it is Noto Sans regular, the size unless 10 pt, its text; `[…]` are boxes, `_` and `-` are rules.
  func dump() -> String {
    roots.map { root in
      InlineLayout.lines(root, width: width, scope).lines.map { row($0) }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// The texts of the lines of the first inline root.
  var texts: [String] {
    guard let root = roots.first else { return [] }
    return InlineLayout.lines(root, width: width, scope).lines.map { line in
      scope.fragments.children(line.fragment).map { text(of: $0.fragment) }.joined()
    }
  }

  /// The lines of the first inline root.
  var lines: [LineBox] { roots.first.map { InlineLayout.lines($0, width: width, scope).lines } ?? [] }

  /// The identifiers of the findings of layout.
  var findings: [String] { scope.log.diagnostics.map(\.definition.id) }

  /// The glyphs of the runs on a line, in logical order.
  func glyphs(_ line: Int) -> [PlacedGlyph] {
    // The lines first: making them is what fills the arena.
    let line = lines[line].fragment
    return scope.fragments.children(line).flatMap { placement -> [PlacedGlyph] in
      guard case .text(let number) = scope.fragments[placement.fragment].kind else { return [] }
      let range = scope.fragments.runs[Int(number)].glyphs
      return Array(scope.fragments.glyphs[Int(range.lowerBound)..<Int(range.upperBound)])
    }
  }

  private func row(_ line: LineBox) -> String {
    let pieces = scope.fragments.children(line.fragment).map { piece($0, baseline: line.baseline) }
    return "\(line.height): " + pieces.joined(separator: " ")
  }

  private func piece(_ placement: Placement, baseline: Length) -> String {
    let fragment = scope.fragments[placement.fragment]
    let place = placement.offset.x.description
    let size = "\(fragment.size.width)×\(fragment.size.height)"
    switch fragment.kind {
    case .text(let number):
      let run = scope.fragments.runs[Int(number)]
      var name = scope.fonts.record(run.face).postScriptName
      name = name == "NotoSans-Regular" ? "" : name + " "
      let em = run.size == .points(10) ? "" : "\(run.size)pt "
      let raise = baseline - placement.offset.y
      let lift = raise == .zero ? "" : "^\(raise) "
      let direction = run.isRightToLeft ? "<" : ""
      return "\(place)\(direction) \(name)\(em)\(lift)“\(text(of: placement.fragment))”"
    case .box:
      let left = fragment.continuesLeft ? "(" : "["
      let right = fragment.continuesRight ? ")" : "]"
      return "\(place)\(left)\(size)\(right)"
    case .rule: return "\(place)_\(size)@\(placement.offset.y)"
    case .image: return "\(place) image \(size)"
    default: return "\(place) \(fragment.kind) \(size)"
    }
  }

  private func text(of fragment: FragmentID) -> String {
    guard case .text(let number) = scope.fragments[fragment].kind else { return "" }
    let range = scope.fragments.runs[Int(number)].glyphs
    let bytes = scope.fragments.glyphs[Int(range.lowerBound)..<Int(range.upperBound)].flatMap {
      scope.fragments.text[Int($0.text.lowerBound)..<Int($0.text.upperBound)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
