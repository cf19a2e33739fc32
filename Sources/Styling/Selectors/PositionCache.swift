/// The positions of children among those that a selector list describes, found once for each parent and list.
///
/// It belongs to one styling of one document: without it the last of ten thousand rows would count all before it.
final class PositionCache {
  /// The children of one parent seen through one list.
  struct Key: Hashable {
    let parent: Int32
    let list: Int
  }

  var lists: [[Selector]: Int] = [:]
  var positions: [Key: (places: [Int32: Int], count: Int)] = [:]
}
