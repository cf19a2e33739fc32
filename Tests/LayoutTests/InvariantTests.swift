import Geometry
import Pages
import Testing

@testable import Layout

/// What must hold for every document, checked with random ones: nothing is lost, nothing is doubled, it always ends.
struct InvariantTests {
  /// A small generator of random numbers that is the same on every machine.
  struct Random {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  /// Builds random bodies whose words are numbered in document order.
  struct Builder {
    var random: Random
    var count = 0
    var markup = ""

    mutating func words(_ limit: Int) {
      for index in 0...random.next(limit) {
        if index > 0 { markup += random.next(4) == 0 ? "<br/>" : " " }
        markup += "w\(count)"
        count += 1
      }
    }

    mutating func style() {
      let choices = [
        "break-inside: avoid", "break-before: avoid", "break-after: avoid", "break-before: page", "break-after: page",
        "margin: 12pt 0", "padding: 5pt", "border: 2pt solid", "height: 40pt", "min-height: 130pt", "orphans: 3",
        "widows: 4", "position: relative; top: 3pt", "display: flow-root", "width: 60%", "margin: -5pt 0",
        "box-decoration-break: clone", "break-before: right", "height: 130pt", "direction: rtl", "page: other",
      ]
      if random.next(3) == 0 { markup += " style=\"\(choices[random.next(choices.count)])\"" }
    }

    mutating func block(_ depth: Int) {
      let kind = depth > 3 ? 0 : random.next(9)
      switch kind {
      case 0, 1, 2:
        markup += "<p"
        style()
        markup += ">"
        words(30)
        markup += "</p>"
      case 3, 4:
        markup += "<div"
        style()
        markup += ">"
        for _ in 0...random.next(4) { block(depth + 1) }
        if random.next(4) == 0 { words(5) }
        markup += "</div>"
      case 5:
        markup += random.next(2) == 0 ? "<ul" : "<ul class=\"inside\""
        style()
        markup += ">"
        for _ in 0...random.next(4) {
          markup += "<li>"
          if random.next(2) == 0 { words(12) } else { block(depth + 1) }
          markup += "</li>"
        }
        markup += "</ul>"
      case 6:
        markup += "<div class=\"row\">"
        for _ in 0...1 {
          markup += "<div>"
          for _ in 0...random.next(3) { block(depth + 1) }
          markup += "</div>"
        }
        markup += "</div>"
      default: table(depth)
      }
    }

    mutating func table(_ depth: Int) {
      let columns = 1 + random.next(3)
      markup += "<table"
      style()
      markup += ">"
      if random.next(2) == 0 { markup += "<caption>x</caption>" }
      if random.next(2) == 0 { markup += "<thead><tr><th>x</th></tr></thead>" }
      markup += "<tbody>"
      let rows = 1 + random.next(8)
      var covered = Array(repeating: 0, count: columns)
      for row in 0..<rows {
        markup += "<tr"
        style()
        markup += ">"
        for column in 0..<columns {
          if covered[column] > 0 {
            covered[column] -= 1
            continue
          }
          let span = random.next(5) == 0 ? min(1 + random.next(3), rows - row) : 1
          covered[column] = span - 1
          markup += span > 1 ? "<td rowspan=\"\(span)\">" : "<td>"
          if random.next(6) == 0 { block(depth + 1) } else { words(10) }
          markup += "</td>"
        }
        markup += "</tr>"
      }
      markup += "</tbody></table>"
    }
  }

  @Test(arguments: 0..<80) func losesNothingAndEnds(_ seed: Int) throws {
    var builder = Builder(random: Random(state: UInt64(seed) &* 7919 &+ 17))
    for _ in 0...2 { builder.block(1) }
    let css = """
      .row { display: -vordruck-parallel-row } .inside { list-style-position: inside }
      table { width: 100%; overflow-wrap: anywhere } td { border: 1pt solid; padding: 1pt }
      @page other { size: 240pt 80pt }
      """
    let result = try LayoutDocument(builder.markup, css: css, pageLimit: 3000)
    let serious = result.findings.filter { $0 == "layout.no-progress" || $0 == "layout.too-many-pages" }
    #expect(serious == [], "\(builder.markup)")
    let words = result.tags.split { !($0.isLetter || $0.isNumber) }.filter { word in
      word.first == "w" && word.dropFirst().allSatisfy(\.isNumber) && word.count > 1
    }
    let expected = (0..<builder.count).map { "w\($0)" }
    #expect(words.map { String($0) } == expected, "\(builder.markup)")
  }
}
