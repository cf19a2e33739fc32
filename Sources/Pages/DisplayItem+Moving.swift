package import Geometry

extension Array where Element == DisplayItem {
  /// The same list in another place: everything outside transforms is moved, what is inside moves with them.
  package func moved(by offset: Point) -> [DisplayItem] {
    let map = Transform.translation(x: offset.x.points, y: offset.y.points)
    var depth = 0
    return self.map { item in
      switch item {
      case .pushTransform(let inner):
        depth += 1
        return depth > 1 ? item : .pushTransform(map.after(inner))
      case .popTransform:
        depth -= 1
        return item
      default: return depth > 0 ? item : item.moved(by: offset, map)
      }
    }
  }
}

extension DisplayItem {
  fileprivate func moved(by offset: Point, _ map: Transform) -> DisplayItem {
    switch self {
    case .begin, .end, .popClip, .pushTransform, .popTransform, .pushGroup, .popGroup: return self
    case .glyphs(var run):
      run.origin = run.origin + offset
      return .glyphs(run)
    case .fill(let path, let color): return .fill(path.mapped(by: map), color)
    case .stroke(let path, let stroke): return .stroke(path.mapped(by: map), stroke)
    case .shade(let path, let gradient): return .shade(path.mapped(by: map), gradient.moved(map))
    case .shadeStroke(let path, let stroke, let gradient):
      return .shadeStroke(path.mapped(by: map), stroke, gradient.moved(map))
    case .tile(let path, var tiling):
      tiling.items = tiling.items.moved(by: offset)
      tiling.cell = tiling.cell.moved(by: offset)
      return .tile(path.mapped(by: map), tiling)
    case .pushClip(let path): return .pushClip(path.mapped(by: map))
    case .image(let index, let rect): return .image(index, rect.moved(by: offset))
    }
  }
}

extension Gradient {
  fileprivate func moved(_ map: Transform) -> Gradient {
    var result = self
    result.transform = map.after(transform)
    return result
  }
}
