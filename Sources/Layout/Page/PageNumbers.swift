/// The counters of one page.
struct PageNumbers: Hashable, Sendable {
  /// The number of the page.
  var page: Int
  /// The number of pages of the document.
  var pages: Int
  /// The number of pages of its part: from one reset of `page` to the next.
  var groupPages: Int

  /// The value of a counter.
  func value(_ counter: PageCounter) -> Int {
    switch counter {
    case .page: page
    case .pages: pages
    case .groupPages: groupPages
    }
  }
}
