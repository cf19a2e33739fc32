import Geometry

/// What a media query asks of the page (Media Queries 4 §4–§6); answered when all `@page` rules are known.
indirect enum MediaCondition: Hashable, Sendable {
  /// A comparison of the page's width, height or aspect ratio with a value.
  enum Feature: Hashable, Sendable { case width, height, aspectRatio }
  enum Comparison: Hashable, Sendable { case less, lessOrEqual, equal, greaterOrEqual, greater }

  case always, never
  case compare(Feature, Comparison, Double)
  /// `orientation`.
  case isPortrait(Bool)
  case all([MediaCondition]), any([MediaCondition])
  case not(MediaCondition)

  /// The page that is asked.
  struct Page: Sendable {
    let size: Size

    init(_ size: Size) { self.size = size }
  }

  /// Whether the condition holds.
  func holds(on page: Page) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .isPortrait(let portrait): return (page.size.height >= page.size.width) == portrait
    case .all(let conditions): return conditions.allSatisfy { $0.holds(on: page) }
    case .any(let conditions): return conditions.contains { $0.holds(on: page) }
    case .not(let condition): return !condition.holds(on: page)
    case .compare(let feature, let comparison, let value):
      let actual =
        switch feature {
        case .width: page.size.width.points
        case .height: page.size.height.points
        case .aspectRatio: page.size.width.points / max(page.size.height.points, 1e-3)
        }
      // Sizes are rounded to 1/1024 pt.
      let distance = abs(actual - value) < 0.002 ? 0 : actual - value
      switch comparison {
      case .less: return distance < 0
      case .lessOrEqual: return distance <= 0
      case .equal: return distance == 0
      case .greaterOrEqual: return distance >= 0
      case .greater: return distance > 0
      }
    }
  }

  /// Both; nil stands for no condition.
  static func both(_ a: MediaCondition?, _ b: MediaCondition?) -> MediaCondition? {
    guard let a, let b else { return a ?? b }
    return .all([a, b])
  }
}
