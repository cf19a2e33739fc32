import Geometry

// Rows of v:parallel: block containers side by side in equal columns that break across pages together.

extension LayoutScope {
  /// The distance between the columns: `border-spacing` of the row, or 6 mm.
  func parallelGap(_ box: BoxID, _ basis: Length) -> Length {
    let spacing = metrics(box).borderSpacing.width
    return spacing > .zero ? spacing : .millimetres(6)
  }

  /// Lays out a row of `v:parallel`.
  ///
  /// A row that fits on a page is split only when no better break exists; then, as in rows higher than a page, each
  /// cell breaks where its own lines allow it and goes on beside the others on the next page.
  func layoutParallelRow(_ box: BoxID, _ space: Space, resume: BreakToken?, until: BreakToken?) -> Laid {
    var frame = BlockFrame(self, box, space, resume: resume, until: until)
    guard frame.canStart else { return .nothing }
    let cells = parallelCells(box, frame, resume)
    if cells.isEmpty { return frame.finish(self, contentBottom: frame.top) }

    var whole = layoutCells(cells, frame, limit: nil)
    if resume == nil, alignTwinTables(in: whole.laid.compactMap { $0?.fragment }) {
      rollBack(to: frame)
      whole = layoutCells(cells, frame, limit: nil)
    }
    let limit = frame.contentLimit.map { $0 - frame.top }
    guard let limit, whole.height + (reservedForNotes - frame.reservedBefore) > limit else {
      return place(whole, cells, &frame)
    }
    rollBack(to: frame)
    let fitsOnPage =
      resume == nil && whole.height + frame.sizing.edges.vertical <= space.pageBlockSize ?? .unlimited
    let split = layoutCells(cells, frame, limit: limit)
    if !split.hasContent, !space.isPageStart { return frame.abandon(self) }
    if split.progress.allSatisfy({ $0 == .finished }) { return place(split, cells, &frame) }
    var penalty = split.penalty
    if fitsOnPage { penalty = penalty + .splitsFitting }
    frame.stop(at: .parallel(split.progress), consumed: frame.top + split.height, penalty: penalty)
    return place(split, cells, &frame)
  }

  private struct ParallelCell {
    let box: BoxID
    let x: Length
    let width: Length
    let progress: BreakToken.Progress
  }

  private struct LaidCells {
    var laid: [Laid?] = []
    var absolutes: [Int] = []
    var progress: [BreakToken.Progress] = []
    var height = Length.zero
    var penalty = BreakPenalty.none
    var hasContent = false
  }

  /// The cells with their columns; the row's direction decides the side on which the first one stands.
  private func parallelCells(_ box: BoxID, _ frame: BlockFrame, _ resume: BreakToken?) -> [ParallelCell] {
    let children = Array(boxes.children(box).filter { isInFlow($0) })
    guard !children.isEmpty else { return [] }
    var progress = Array(repeating: BreakToken.Progress.untouched, count: children.count)
    if case .parallel(let states)? = resume?.position, states.count == children.count { progress = states }
    let gap = parallelGap(box, frame.contentWidth)
    let width = max((frame.contentWidth - gap * (children.count - 1)) / children.count, .zero)
    return children.indices.map { index in
      let start = (width + gap) * index
      let x = frame.isRightToLeft ? frame.contentWidth - start - width : start
      return ParallelCell(box: children[index], x: frame.contentLeft + x, width: width, progress: progress[index])
    }
  }

  /// Lays out all cells; nil as limit measures what is left of them.
  private func layoutCells(_ cells: [ParallelCell], _ frame: BlockFrame, limit: Length?) -> LaidCells {
    var result = LaidCells()
    for cell in cells {
      result.absolutes.append(pendingAbsolutes.count)
      if cell.progress == .finished {
        result.laid.append(nil)
        result.progress.append(.finished)
        continue
      }
      var resume: BreakToken?
      if case .at(let token) = cell.progress { resume = token }
      var space = Space(inlineSize: cell.width, isRightToLeft: metrics(cell.box).isRightToLeft)
      let margin = resume == nil ? leadingMargin(cell.box, cell.width).margin.resolved : .zero
      space.blockSize = limit.map { $0 - margin - (reservedForNotes - frame.reservedBefore) }
      space.pageBlockSize = frame.space.pageBlockSize
      space.isPageStart = limit != nil && frame.space.isPageStart
      space.truncatesMargins = resume != nil
      let laid = layoutWithBestBreak(cell.box, space, resume: resume)
      if laid.fragment == nil {
        result.laid.append(nil)
        result.progress.append(cell.progress)
        continue
      }
      result.laid.append(laid)
      if laid.size.height > .zero { result.hasContent = true }
      result.penalty = max(result.penalty, laid.penalty)
      result.progress.append(laid.next.map { .at($0) } ?? .finished)
      let after = laid.next == nil ? laid.marginAfter.resolved : .zero
      result.height = max(result.height, margin + laid.size.height + (limit == nil ? after : .zero))
    }
    return result
  }

  private func place(_ cells: LaidCells, _ parts: [ParallelCell], _ frame: inout BlockFrame) -> Laid {
    var ends = cells.absolutes
    ends.append(pendingAbsolutes.count)
    for (index, part) in parts.enumerated() {
      guard let laid = cells.laid[index], let fragment = laid.fragment else { continue }
      let margin = part.progress == .untouched ? leadingMargin(part.box, part.width).margin.resolved : .zero
      let y = frame.top + margin
      let offset = Point(x: part.x + laid.offset, y: y)
      pendingPlacements.append(Placement(fragment: fragment, offset: offset))
      for absolute in ends[index]..<ends[index + 1] {
        pendingAbsolutes[absolute].offset = pendingAbsolutes[absolute].offset + offset
      }
      frame.noteBaselines(of: laid, at: y)
    }
    return frame.finish(self, contentBottom: frame.top + cells.height)
  }

  private func rollBack(to frame: BlockFrame) {
    pendingPlacements.removeSubrange(frame.placementsStart...)
    pendingAbsolutes.removeSubrange(frame.absolutesStart...)
  }
}
