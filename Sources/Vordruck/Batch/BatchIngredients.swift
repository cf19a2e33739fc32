import Diagnostics

/// What all documents of a series are made from besides their data, hashed once: program, options, template, office, fonts,
/// facts, and the files beside the data.
struct BatchIngredients {
  private let common: Fingerprint
  private let companions: CompanionFiles

  /// Reads the files that the documents will be made from.
  init(_ request: BatchRequest, resources: Resources) {
    var fingerprint = Fingerprint()
    fingerprint.add(Engine.version)
    var options = request.base
    // Each case has its own of these.
    options.data = []
    options.row = nil
    // Only warns; and tomorrow is another day.
    options.today = nil
    options.provided = [:]
    fingerprint.add(fields: options)
    for (name, bytes) in request.base.provided.sorted(by: { $0.key < $1.key }) where !request.base.data.contains(name) {
      fingerprint.add(name)
      fingerprint.add(bytes)
    }
    Self.add(request.base, resources, to: &fingerprint)
    common = fingerprint
    let data = request.common + request.base.data
    companions = CompanionFiles(
      in: data.first { $0 != "-" }.map { FileSystem.folder(of: $0) },
      without: data + [request.folder, request.report ?? ""])
  }

  /// The hash of a case with these data.
  func fingerprint(of data: [[UInt8]]) -> String {
    var fingerprint = common
    for bytes in data {
      fingerprint.add(bytes)
      companions.add(mentionedIn: bytes, to: &fingerprint)
    }
    return fingerprint.text
  }

  private static func add(_ request: RenderRequest, _ resources: Resources, to fingerprint: inout Fingerprint) {
    var log = DiagnosticLog()
    let inputs = InputFiles(sources: SourceMap())
    if let template = TemplateFolder.find(request.template, in: resources, log: &log), let folder = template.folder {
      if template.isFolder {
        fingerprint.add(folder: folder)
      } else {
        let bytes = template.file.flatMap { try? FileSystem.read($0) } ?? []
        fingerprint.add(bytes)
        CompanionFiles(in: folder, without: []).add(mentionedIn: bytes, to: &fingerprint)
      }
    }
    if let house = House.find(request.house, in: resources, inputs: inputs, log: &log) {
      fingerprint.add(folder: house.folder)
    }
    // All templates and not the own one alone: a pack is made of other papers, whose templates its data name.
    for folder in [resources.templates, resources.facts, resources.terms, resources.hyphenation] {
      fingerprint.add(folder: folder)
    }
    // The index tells of all faces; the list has their hashes.
    for file in ["index.txt", "SHA256SUMS"] { fingerprint.add(file: "\(resources.fonts)/\(file)") }
    for file in [request.facts, request.previous].compactMap({ $0 }) { fingerprint.add(file: file) }
  }
}
