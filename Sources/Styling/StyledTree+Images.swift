extension StyledTree {
  /// The files that the styles of the document and of its pages name, in order, each once.
  package var imageReferences: [ImageReference] {
    var found: [ImageReference] = []
    var seen: Set<ImageReference> = []
    for style in styles + pages.imageStyles {
      for reference in style.imageReferences where seen.insert(reference).inserted { found.append(reference) }
    }
    return found
  }
}

extension ComputedStyle {
  /// The files that this style names.
  var imageReferences: [ImageReference] {
    guard !background.images.isEmpty || content != nil || listStyleImage != .none else { return [] }
    var found: [ImageReference] = []
    for case .url(let reference) in background.images + [listStyleImage] { found.append(reference) }
    for case .image(let reference) in content ?? [] { found.append(reference) }
    return found
  }
}
