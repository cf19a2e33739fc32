import Geometry
import Pages
import Styling

/// The counters of all pages, known when the last one is made (CSS Paged Media 3 §6.4, GCPM 3 §4).
struct PageCounters {
  private let numbers: [PageNumbers]
  /// Counters that only `@page` rules count, for each page; empty where there are none.
  private let others: [[String: Int]]

  /// Counts the pages: `@page` resets, increments and sets, then an element that begins on the page sets its number.
  init(_ paginator: Paginator, _ structure: FormattingStructure, _ places: BoxPlaces) {
    var resets: [Int: Int] = [:]
    for reset in structure.pageResets {
      let page = places.place(of: reset.box)?.page ?? 0
      if resets[page] == nil { resets[page] = reset.value }
    }
    let total = paginator.pages.count
    var pages: [Int] = []
    var groups: [Int] = []
    var others: [[String: Int]] = []
    var page = 0
    var counters: [String: Int] = [:]
    for (index, laid) in paginator.pages.enumerated() {
      let style = paginator.geometries.all[laid.geometry].style.style
      let name = PageCounter.page.rawValue
      for change in style.counterReset {
        if change.name == name { page = change.value } else { counters[change.name] = change.value }
      }
      var step = 1
      for change in style.counterIncrement {
        if change.name == name { step = change.value } else { counters[change.name, default: 0] += change.value }
      }
      page += step
      for change in style.counterSet {
        if change.name == name { page = change.value } else { counters[change.name] = change.value }
      }
      if let value = resets[index] {
        page = value
        groups.append(index)
      }
      pages.append(page)
      if !counters.isEmpty || !others.isEmpty {
        while others.count < index { others.append([:]) }
        others.append(counters)
      }
    }
    self.others = others
    if groups.first != 0 { groups.insert(0, at: 0) }
    groups.append(total)
    var sizes: [Int] = []
    for index in 1..<groups.count {
      let size = groups[index] - groups[index - 1]
      sizes += Array(repeating: size, count: size)
    }
    numbers = pages.indices.map { PageNumbers(page: pages[$0], pages: total, groupPages: sizes[$0]) }
  }

  /// All counters of a page, counted from zero.
  subscript(page: Int) -> PageNumbers { numbers[page] }

  /// A counter of a page.
  func value(_ counter: PageCounter, page: Int) -> Int {
    numbers.indices.contains(page) ? numbers[page].value(counter) : 0
  }

  /// A counter that margin boxes show.
  func value(_ name: String, page: Int) -> Int {
    if let counter = PageCounter(rawValue: name) { return value(counter, page: page) }
    return others.indices.contains(page) ? others[page][name] ?? 0 : 0
  }
}
