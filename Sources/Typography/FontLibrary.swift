internal import Synchronization

/// The fonts of the process: an index of all faces, which are opened when first needed and then shared.
package final class FontLibrary: Sendable {
  /// An indexed folder of fonts.
  package struct Collection: Sendable {
    /// The faces.
    package let index: FontIndex
    /// Their files.
    package let source: any FontSource

    /// Pairs an index with its files.
    package init(index: FontIndex, source: any FontSource) {
      self.index = index
      self.source = source
    }
  }

  private enum Entry: Sendable {
    case indexed(FontRecord, FontCoverage, any FontSource)
    case installed(InstalledFace)

    var record: FontRecord {
      switch self {
      case .indexed(let record, _, _): record
      case .installed(let face): face.description.record
      }
    }

    var coverage: FontCoverage {
      switch self {
      case .indexed(_, let coverage, _): coverage
      case .installed(let face): face.description.coverage
      }
    }

    var source: any FontSource {
      switch self {
      case .indexed(_, _, let source): source
      case .installed(let face): face
      }
    }
  }

  private struct SelectionKey: Hashable {
    let families: [String]
    let weight: Int
    let isItalic: Bool
    let language: String
    let script: String
  }

  private struct State {
    var faces: [FontFace?]
    var failures: [FontError] = []
    var selections: [SelectionKey: FontSelection] = [:]
  }

  private let entries: [Entry]
  /// The faces of each family, by its name in lower case.
  private let facesOfFamily: [String: [FontFaceID]]
  /// The fonts that only characters of East Asia are looked up in, and the number of their first face.
  private let eastAsian: EastAsianFonts?
  private let firstEastAsian: Int
  private let state: Mutex<State>

  /// Creates a library; faces are numbered in the order of the collections, those for East Asia last.
  package init(_ collections: [Collection], eastAsian: EastAsianFonts? = nil) {
    var entries: [Entry] = []
    var facesOfFamily: [String: [FontFaceID]] = [:]
    for collection in collections {
      for record in collection.index.records {
        let id = FontFaceID(index: Int32(entries.count))
        facesOfFamily[record.familyName.lowercased(), default: []].append(id)
        entries.append(
          .indexed(record, collection.index.coverages[record.coverage], collection.source))
      }
    }
    self.eastAsian = eastAsian
    firstEastAsian = entries.count
    entries += (eastAsian?.faces ?? []).map(Entry.installed)
    self.entries = entries
    self.facesOfFamily = facesOfFamily
    state = Mutex(State(faces: Array(repeating: nil, count: entries.count)))
  }

  private init(_ entries: [Entry], _ facesOfFamily: [String: [FontFaceID]], _ base: FontLibrary) {
    self.entries = entries
    self.facesOfFamily = facesOfFamily
    eastAsian = base.eastAsian
    firstEastAsian = base.firstEastAsian
    state = Mutex(State(faces: Array(repeating: nil, count: entries.count)))
  }

  /// A library for one document that brings faces of its own: they come after all others, and their families hide those
  /// of the same name (CSS Fonts 4 §11.1).
  package func adding(_ faces: [DocumentFace]) -> FontLibrary {
    var entries = entries
    var families: [String: [FontFaceID]] = [:]
    for face in faces {
      families[face.record.familyName.lowercased(), default: []].append(FontFaceID(index: Int32(entries.count)))
      entries.append(.indexed(face.record, face.coverage, face.source))
    }
    return FontLibrary(entries, facesOfFamily.merging(families) { $1 }, self)
  }

  /// The faces that `local()` means: one by its PostScript name, or a family.
  package func localFaces(_ name: String) -> [DocumentFace] {
    let name = name.lowercased()
    let single = ids.first { record($0).postScriptName.lowercased() == name }
    return (single.map { [$0] } ?? facesOfFamily[name] ?? []).map { id in
      let entry = entries[Int(id.index)]
      return DocumentFace(record: entry.record, coverage: entry.coverage, source: entry.source)
    }
  }

  /// The number of faces, those for East Asia included: one more than the last number.
  package var count: Int { entries.count }

  /// The ids of all faces but those for East Asia.
  package var ids: [FontFaceID] {
    let installed = firstEastAsian..<firstEastAsian + (eastAsian?.faces.count ?? 0)
    return entries.indices.filter { !installed.contains($0) }.map { FontFaceID(index: Int32($0)) }
  }

  /// Whether there are fonts for Chinese, Japanese and Korean.
  package var hasEastAsianFonts: Bool { eastAsian?.faces.isEmpty == false }

  /// The family names in alphabetical order.
  package var familyNames: [String] { Set(ids.map { record($0).familyName }).sorted() }

  /// Whether a name in a style sheet means something here; generic families count.
  package func hasFamily(_ name: String) -> Bool {
    !faces(ofFamily: name).isEmpty || eastAsian?.hasFamily(name) == true
  }

  /// What the index says about a face; opens nothing.
  package func record(_ id: FontFaceID) -> FontRecord { entries[Int(id.index)].record }

  /// The measures of a face; opens nothing.
  package func metrics(_ id: FontFaceID) -> FontMetrics { record(id).metrics }

  /// Whether a face has a glyph for a character; opens nothing.
  package func covers(_ id: FontFaceID, _ scalar: Unicode.Scalar) -> Bool {
    entries[Int(id.index)].coverage.contains(scalar)
  }

  /// The opened face.
  ///
  /// A file that cannot be opened gives a face without glyphs, so that no document can be made with it, and the reason
  /// is kept in `failures`.
  package func face(_ id: FontFaceID) -> FontFace {
    state.withLock { state in
      if let face = state.faces[Int(id.index)] { return face }
      let entry = entries[Int(id.index)]
      let face: FontFace
      do throws(FontError) {
        face = try FontFace(entry.record, data: try entry.source.open(entry.record.file))
      } catch {
        state.failures.append(error)
        face = FontFace(unavailable: entry.record)
      }
      state.faces[Int(id.index)] = face
      return face
    }
  }

  /// Why faces could not be opened so far; the caller must report these before anything else about glyphs.
  package var failures: [FontError] { state.withLock(\.failures) }

  /// The faces for a style, best first; cached.
  ///
  /// Families that write the script come first, in the order given, then the script's own families for the language,
  /// then the other families given, then signs and all the rest. So blanks, digits and brackets stay in the font of the
  /// letters around them as long as it has them.
  package func selection(
    families: [String], weight: Int, isItalic: Bool, language: String, script: String
  ) -> FontSelection {
    let key = SelectionKey(
      families: families, weight: weight, isItalic: isItalic, language: language, script: script)
    if let known = state.withLock({ $0.selections[key] }) { return known }
    let faces = orderedFaces(key)
    let selection = FontSelection(faces: faces, coverages: faces.map { entries[Int($0.index)].coverage })
    state.withLock { $0.selections[key] = selection }
    return selection
  }

  /// The face for one grapheme cluster; nil when no font has it.
  package func resolve(
    families: [String], weight: Int, isItalic: Bool, cluster: some Swift.Collection<Unicode.Scalar>,
    language: String, script: String
  ) -> FontFaceID? {
    let found = selection(
      families: families, weight: weight, isItalic: isItalic, language: language, script: script
    ).face(for: cluster)
    if let found { return found }
    guard cluster.contains(where: EastAsianCharacters.contains),
      let position = eastAsian?.position(
        families: families, weight: weight, isItalic: isItalic, language: language, script: script)
    else { return nil }
    let id = FontFaceID(index: Int32(firstEastAsian + position))
    return FontSelection(faces: [id], coverages: [entries[Int(id.index)].coverage]).face(for: cluster)
  }

  private func faces(ofFamily name: String) -> [FontFaceID] {
    let name = name.lowercased()
    if let faces = facesOfFamily[name] { return faces }
    return (FontFallback.generic(name) ?? []).flatMap { facesOfFamily[$0.lowercased()] ?? [] }
  }

  private func orderedFaces(_ key: SelectionKey) -> [FontFaceID] {
    let given = key.families.map { self.faces(ofFamily: $0) }.filter { !$0.isEmpty }
    let own = FontFallback.families(script: key.script, language: key.language)
    var candidates = given.filter { writes(key.script, $0) }
    candidates += named(own)
    candidates += given.filter { !writes(key.script, $0) }
    candidates += named(FontFallback.symbols)
    candidates += ids.map(family(of:))
    var seen: Set<String> = []
    var faces: [FontFaceID] = []
    for family in candidates where seen.insert(entries[Int(family[0].index)].record.familyName).inserted {
      let best = FontMatching.best(family, weight: key.weight, isItalic: key.isItalic, in: self)
      faces.append(best)
      // Faces of one style may share the characters of a family among them (`unicode-range`).
      let style = record(best)
      faces += family.filter {
        $0 != best && record($0).weight == style.weight && record($0).isItalic == style.isItalic
      }
    }
    return faces
  }

  /// Whether a family has the letters of a script; every family has the characters common to all scripts.
  private func writes(_ script: String, _ family: [FontFaceID]) -> Bool {
    guard let sample = FontFallback.sampleLetter(of: script) else { return script == "Zyyy" }
    return family.contains { entries[Int($0.index)].coverage.contains(sample) }
  }

  private func named(_ families: [String]) -> [[FontFaceID]] {
    families.compactMap { facesOfFamily[$0.lowercased()] }
  }

  private func family(of id: FontFaceID) -> [FontFaceID] { facesOfFamily[record(id).familyName.lowercased()] ?? [id] }
}
