import Markup
import Styling

/// A stretch of generated text that speaks of another place or of pages (CSS Content 3 §2.6, GCPM 3 §4).
///
/// What only the document decides is filled in when the boxes are complete; what pages decide, when they are.
struct PageReference: Sendable {
  /// What the text says.
  enum Kind: Sendable {
    /// A counter of the page on which the text stands.
    case pageCounter(PageCounter, ListStyleType)
    /// A counter of pages where a target stands.
    case targetPage(String, PageCounter, ListStyleType)
    /// Another counter at a target.
    case targetCounter(String, String, ListStyleType)
    /// All counters of a name at a target.
    case targetCounters(String, String, separator: String, ListStyleType)
    /// The text of a target.
    case targetText(String, TextPick)
    /// The number of a footnote on its page, when pages number their notes afresh.
    case footnote(Int, ListStyleType)
  }

  /// The text box; its text is replaced.
  let box: BoxID
  /// What it says.
  let kind: Kind
  /// The element whose generated content it is.
  let node: NodeID

  /// Whether only finished pages tell what it says.
  var needsPages: Bool {
    switch kind {
    case .pageCounter, .targetPage, .footnote: true
    case .targetCounter, .targetCounters, .targetText: false
    }
  }
}

/// The counters that pages have.
enum PageCounter: String, Sendable {
  /// The number of the page, which `counter-reset: page` starts anew.
  case page
  /// The number of pages of the document.
  case pages
  /// The number of pages of the part that `counter-reset: page` began.
  case groupPages = "-vordruck-group-pages"
}

/// What is known about an element that references name.
struct ReferenceTarget: Sendable {
  /// The element.
  let node: NodeID
  /// The counters at the element, after its `::before`.
  var counters: CounterScopes
  /// The text of its `::before`.
  var before = ""
  /// The text of its `::after`.
  var after = ""
}
