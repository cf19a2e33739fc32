import Diagnostics

/// The door to files for one run: references resolve against the file that names them, `shared:` or `house:`.
///
/// Nothing outside the three folders can be reached: absolute paths, `..` and links that lead out are refused.
struct NamedRoots: SourceProvider {
  /// The template's own folder; nil when it came from standard input.
  let template: String?
  /// `shared:`.
  let shared: String
  /// `house:`; nil when no house was chosen.
  let house: String?
  /// The folder of the case data, for `{file: …}`; nil when it came from standard input.
  let data: String?
  /// Where files are registered.
  let sources: SourceMap

  func load(
    _ reference: String, from base: SourceID?, at span: SourceSpan?
  ) throws(DiagnosticsError) -> SourceFile {
    let (target, canonical) = try locate(reference, from: base, at: span)
    do {
      return sources.add(name: target.name, bytes: try FileSystem.read(canonical))
    } catch {
      throw DiagnosticsError(
        Diagnostic(FileDiagnostics.unreadable, at: span, ["path": .name(target.name), "reason": .text(error.reason)]))
    }
  }

  /// Throws what `load` would throw for a file that is not there, without reading it.
  func find(_ reference: String, from base: SourceID?, at span: SourceSpan?) throws(DiagnosticsError) {
    let (target, canonical) = try locate(reference, from: base, at: span)
    guard FileSystem.kind(canonical) == .file else { throw DiagnosticsError(missing(reference, target, at: span)) }
  }

  private func locate(
    _ reference: String, from base: SourceID?, at span: SourceSpan?
  ) throws(DiagnosticsError) -> (Target, canonical: String) {
    let target = try resolve(reference, from: base, at: span)
    guard let canonical = FileSystem.canonical(target.path) else {
      throw DiagnosticsError(missing(reference, target, at: span))
    }
    guard let root = FileSystem.canonical(target.root), canonical.hasPrefix(root + "/") else {
      throw refuse(reference, at: span)
    }
    return (target, canonical)
  }

  private struct Target {
    let root: String
    let path: String
    let name: String
  }

  private func resolve(
    _ reference: String, from base: SourceID?, at span: SourceSpan?
  ) throws(DiagnosticsError) -> Target {
    let root: String
    let prefix: String
    let rest: Substring
    if reference.hasPrefix("shared:") {
      (root, prefix, rest) = (shared, "shared:", reference.dropFirst("shared:".count))
      if let own = ownPictogram(rest) { return own }
    } else if reference.hasPrefix("house:") {
      guard let house else { throw DiagnosticsError(Diagnostic(FileDiagnostics.noHouse, at: span)) }
      (root, prefix, rest) = (house, "house:", reference.dropFirst("house:".count))
      if let standard = standardHouseFile(rest, in: house) { return standard }
    } else if let base, case let name = sources[base].name, let colon = named(name) {
      // A file of a named root refers to its neighbours.
      let folder = name[name.index(after: colon)...].split(separator: "/").dropLast().map { $0 + "/" }.joined()
      return try resolve(name[...colon] + folder + reference, from: nil, at: span)
    } else if let base, let data, isData(sources[base].name) {
      (root, prefix, rest) = (data, data == "." ? "" : data + "/", reference[...])
    } else if let template {
      (root, prefix, rest) = (template, template == "." ? "" : template + "/", reference[...])
    } else {
      throw refuse(reference, at: span)
    }
    let steps = rest.split(separator: "/", omittingEmptySubsequences: false)
    guard !rest.hasPrefix("/"), !steps.contains(".."), !steps.contains(""), !rest.contains("\0") else {
      throw refuse(reference, at: span)
    }
    return Target(root: root, path: root + "/" + rest, name: prefix + rest)
  }

  /// The shared file that stands in for one that an office has not made for itself: `Templates/shared/house/`.
  private func standardHouseFile(_ rest: Substring, in house: String) -> Target? {
    guard !rest.isEmpty, !rest.contains("/"), !rest.contains("\0"), rest != "..",
      FileSystem.kind(house + "/" + rest) == nil
    else { return nil }
    let root = shared + "/house"
    guard FileSystem.kind(root + "/" + rest) == .file else { return nil }
    return Target(root: root, path: root + "/" + rest, name: "shared:house/" + rest)
  }

  /// The office's own drawing for a shared pictogram: `pictograms/NAME.svg` in its folder.
  private func ownPictogram(_ rest: Substring) -> Target? {
    guard let house, rest.hasPrefix("pictograms/"), !rest.contains("\0"),
      rest.split(separator: "/", omittingEmptySubsequences: false).count == 2, !rest.hasSuffix("/.."),
      FileSystem.kind(house + "/" + rest) == .file
    else { return nil }
    return Target(root: house, path: house + "/" + rest, name: "house:" + rest)
  }

  private func named(_ name: String) -> String.Index? {
    name.hasPrefix("shared:") || name.hasPrefix("house:") ? name.firstIndex(of: ":") : nil
  }

  private func isData(_ name: String) -> Bool {
    guard let data, data != template else { return false }
    return FileSystem.folder(of: name) == data
  }

  private func refuse(_ reference: String, at span: SourceSpan?) -> DiagnosticsError {
    DiagnosticsError(Diagnostic(FileDiagnostics.outsideRoot, at: span, ["path": .name(reference)]))
  }

  private func missing(_ reference: String, _ target: Target, at span: SourceSpan?) -> Diagnostic {
    let names = (try? FileSystem.names(in: FileSystem.folder(of: target.path))) ?? []
    return Diagnostic(
      FileDiagnostics.missing, at: span,
      suggestion: EditDistance.nearest(to: FileSystem.name(of: reference), in: names),
      ["path": .name(target.name)])
  }
}
