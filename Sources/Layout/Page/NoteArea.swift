import Geometry
import Pages
import Styling

/// What a footnote takes from the page.
struct NoteSize: Sendable {
  /// The margins above it that adjoin each other.
  var before = CollapsingMargin()
  /// The height of its border box, or of as much of it as has room.
  var height = Length.zero
  /// The margins below it.
  var after = CollapsingMargin()
  /// Whether nothing of it stands on this page.
  var isDeferred = false
}

/// Footnotes one below the other, with collapsed margins.
struct NoteStack: Sendable {
  private var cursor = Length.zero
  private var pending = CollapsingMargin()
  /// Whether nothing is in it.
  private(set) var isEmpty = true

  /// Where the next note would begin.
  func position(_ size: NoteSize) -> Length {
    var margins = pending
    margins.merge(size.before)
    return cursor + margins.resolved
  }

  /// Adds a note.
  mutating func add(_ size: NoteSize) {
    guard !size.isDeferred else { return }
    cursor = position(size) + size.height
    pending = size.after
    isEmpty = false
  }

  /// The height of all of them.
  var height: Length { cursor + pending.resolved }
}

/// The foot of the page that is being filled (CSS GCPM 3 §2.2).
struct NoteArea: Sendable {
  /// A footnote, or the rest of one, that waits for its page.
  struct Waiting: Hashable, Sendable {
    let note: Int32
    let token: BreakToken?
  }

  /// The box of the area.
  let box: BoxID
  /// The width for notes.
  let width: Length
  /// Whether notes run from right to left.
  let isRightToLeft: Bool
  /// The margins around the area.
  let margin: Edges<Length>
  /// Border and padding around the notes.
  let inset: Edges<Length>
  /// The most that notes may take.
  let limit: Length
  /// The notes of earlier pages that come first.
  var waiting: [Waiting]
  /// What these take.
  var stack = NoteStack()
  /// Whether they leave nothing for the notes of this page.
  var isFull = false
  /// What is kept free in any case, because an earlier layout of this page needed it.
  var floor = Length.zero
  /// The notes measured for this page, with the notes called in them.
  var measured: [Int32: (size: NoteSize, inner: [Int32])] = [:]

  /// What stands above the notes: margin, border, padding.
  var above: Length { margin.top + inset.top }
  /// What stands below them.
  var below: Length { margin.bottom + inset.bottom }

  /// Creates the area of a page; notes may take all of the page unless `max-height` says less (§2.2).
  init(_ box: BoxID, _ metrics: BoxMetrics, on page: Size, waiting: [Waiting]) {
    self.box = box
    self.waiting = waiting
    let basis = page.width
    margin = Edges(
      top: metrics.marginTop(basis), right: metrics.margin.right.resolved(against: basis) ?? .zero,
      bottom: metrics.marginBottom(basis), left: metrics.margin.left.resolved(against: basis) ?? .zero)
    inset = metrics.usedPadding(basis) + metrics.border
    width = max(page.width - margin.horizontal - inset.horizontal, .zero)
    isRightToLeft = metrics.isRightToLeft
    let whole = max(page.height - margin.vertical - inset.vertical, .zero)
    if let highest = metrics.maxHeight.resolved(against: page.height) {
      limit = min(whole, metrics.isBorderBox ? max(highest - inset.vertical, .zero) : highest)
    } else {
      limit = whole
    }
  }

  /// The height of the whole area with some notes in it.
  func height(_ stack: NoteStack) -> Length { stack.isEmpty ? .zero : above + stack.height + below }
}
