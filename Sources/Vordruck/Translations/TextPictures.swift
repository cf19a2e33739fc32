package import Diagnostics
import Geometry

/// The pages of a template's German example as pictures, so that translators see where each text stands.
package struct TextPictures: Sendable {
  /// The number of places that are named for a text.
  private static let limit = 3

  /// The names of the files, in the order of the pages.
  package let targets: [OutputTarget]
  private let files: [[UInt8]]
  private let places: TextPlaces
  private let resolution: Int

  /// Takes the pictures of a run that has made them; nil when it has made none.
  package init?(_ run: PipelineRun, template: String, folder: String, resolution: Int) {
    guard let pictures = run.pictures, let places = run.textPlaces else { return nil }
    let name = FileSystem.name(of: template)
    targets = OutputTarget(file: "\(folder)/\(name).png").pages(pictures.count)
    files = pictures
    self.places = places
    self.resolution = resolution
  }

  /// Writes all pictures, or none and the reasons.
  package func write(overwrites: Bool, log: inout DiagnosticLog) {
    var problems = DiagnosticLog()
    for target in targets { target.check(overwrites: overwrites, log: &problems) }
    log.append(problems)
    guard !problems.hasErrors else { return }
    for (target, file) in zip(targets, files) { target.write(file, overwrites: overwrites, log: &log) }
  }

  /// Where a text is to be seen: page and picture with the area in it (W3C Media Fragments, `#xywh=` in pixels).
  package func notes(for key: String) -> [String] {
    let places = places.places(of: key)
    guard !places.isEmpty else { return ["Auf den Bildern des Beispiels nicht zu sehen"] }
    var notes = places.prefix(Self.limit).map { place in
      let area = [place.area.minX, place.area.minY, place.area.size.width, place.area.size.height]
        .map { String(Int(($0.points * Double(resolution) / 72).rounded())) }.joined(separator: ",")
      return "Seite \(place.page): \(FileSystem.name(of: targets[place.page - 1].path))#xywh=\(area)"
    }
    if places.count > Self.limit { notes.append("… und noch \(places.count - Self.limit)-mal") }
    return notes
  }
}
