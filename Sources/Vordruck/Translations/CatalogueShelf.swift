import Catalogues
import Diagnostics
import Markup
import Templating
import TextAnalysis

/// The catalogues behind the texts of a template: shared ones, its own, and an office's wording, in German and in one
/// language, as files that can be read whole and edited.
struct CatalogueShelf {
  /// The catalogues of one folder.
  struct Place {
    /// The id of their `<file>` in an exchange file: the template's name, `shared`, or `house-NAME`.
    let id: String
    /// The folder that holds `de.xlf` and the translations.
    let folder: String
    /// The German texts.
    let german: CatalogueFile
    /// The translation, if there is one.
    let translation: CatalogueFile?
    /// The keys whose German text another place replaces.
    var replaced: Set<String> = []
  }

  /// The name by which all shared texts can be asked for.
  static let sharedName = "shared"

  /// The name of the template, or `shared`.
  let name: String
  /// The places, shared texts last.
  private(set) var places: [Place]
  /// The template, prepared; nil for the shared texts alone.
  let prepared: PreparedTemplate?
  /// The keys that the template calls.
  private let keys: Set<String>
  /// The enumerations whose values it prints.
  private let enumerations: Set<String>

  private init(name: String, places: [Place], prepared: PreparedTemplate?) {
    self.name = name
    self.places = places
    self.prepared = prepared
    keys = Set(prepared?.compiled.textKeys ?? [])
    enumerations = Set(prepared?.compiled.printedEnumerations ?? [])
  }

  /// Opens the catalogues of a template, or of `shared`; nil with findings when something cannot be read.
  ///
  /// - Parameter needsTemplate: Whether the template itself is read, so that its uses of texts are known.
  static func open(
    _ reference: String, language: String, house name: String?, needsTemplate: Bool = true, engine: Engine,
    sources: SourceMap, log: inout DiagnosticLog
  ) -> CatalogueShelf? {
    let resources = engine.installation.resources
    let inputs = InputFiles(sources: sources)
    let house = House.find(name, in: resources, inputs: inputs, log: &log)
    if name != nil, house == nil { return nil }
    let shared = sharedFolders(resources)
    if reference == sharedName {
      let places = shared.compactMap { place($0.id, $0.folder, language, inputs, &log) }
      return places.count == shared.count ? CatalogueShelf(name: sharedName, places: places, prepared: nil) : nil
    }
    guard let template = TemplateFolder.find(reference, in: resources, log: &log) else { return nil }
    guard let folder = template.folder, template.isFolder else {
      log.report(Diagnostic(TranslationDiagnostics.noCatalogue, ["template": .name(template.name)]))
      return nil
    }
    var prepared: PreparedTemplate?
    if needsTemplate {
      // What is wrong with the template beside its texts is said when somebody prints it.
      var findings = DiagnosticLog()
      prepared = engine.prepared(toRead: template, house: house, inputs: inputs, log: &findings)
      guard prepared != nil else {
        log.append(findings)
        return nil
      }
    }
    let own = [(template.name, folder + "/catalogues")] + shared.map { ($0.id, $0.folder) }
    let office =
      house.map { [("house-\(FileSystem.name(of: $0.folder))", "\($0.folder)/texts/\(template.name)")] } ?? []
    var places: [Place] = []
    for (id, folder) in office + own where FileSystem.kind(folder + "/de.xlf") == .file {
      guard let place = Self.place(id, folder, language, inputs, &log) else { return nil }
      places.append(place)
    }
    // The first place that has a key decides its German text.
    var seen: Set<String> = []
    for index in places.indices {
      let keys = places[index].german.units.map(\.key)
      places[index].replaced = seen.intersection(keys)
      seen.formUnion(keys)
    }
    return CatalogueShelf(name: template.name, places: places, prepared: prepared)
  }

  /// Whether an id is that of shared texts.
  static func isShared(_ id: String) -> Bool { id == sharedName || id.hasPrefix(sharedName + "-") }

  /// The folders of shared catalogues: `shared` itself, and `shared-flyer` for those of a folder in it.
  private static func sharedFolders(_ resources: Resources) -> [(id: String, folder: String)] {
    let names = (try? FileSystem.names(in: resources.shared)) ?? []
    let folders =
      [(sharedName, "\(resources.shared)/catalogues")]
      + names.map { ("\(sharedName)-\($0)", "\(resources.shared)/\($0)/catalogues") }
    return folders.filter { FileSystem.kind($0.1 + "/de.xlf") == .file }
  }

  private static func place(
    _ id: String, _ folder: String, _ language: String, _ inputs: InputFiles, _ log: inout DiagnosticLog
  ) -> Place? {
    guard let german = catalogue("\(folder)/de.xlf", inputs, &log) else { return nil }
    let path = "\(folder)/\(language).xlf"
    guard language != "de", FileSystem.kind(path) == .file else {
      return Place(id: id, folder: folder, german: german, translation: nil)
    }
    guard let translation = catalogue(path, inputs, &log) else { return nil }
    return Place(id: id, folder: folder, german: german, translation: translation)
  }

  /// Reads an XLIFF file with the places of its units.
  static func catalogue(_ path: String, _ inputs: InputFiles, _ log: inout DiagnosticLog) -> CatalogueFile? {
    guard let file = inputs.read(path, log: &log), let tree = MarkupReader.parse(file, log: &log) else { return nil }
    return CatalogueFile(file, tree, log: &log)
  }

  /// Whether the template can print a text: it calls it, prints values of its enumeration, or Vordruck itself uses it.
  ///
  /// Of the shared texts alone every one counts as used.
  func isUsed(_ key: String) -> Bool {
    guard let prepared else { return true }
    if key.hasPrefix("v.") { return true }
    if let type = key.wholeMatch(of: #/enum\.([^.]+)\..+/#)?.output.1 { return enumerations.contains(String(type)) }
    return keys.contains(key) || prepared.compiled.plain != nil
  }

  /// The hash of a German text, as `bin/catalogue-hashes` writes it.
  static func hash(_ text: InlineText) -> String { SourceHash.of(Normalization.nfc(text.hashText)) }

  /// What a MessageFormat pattern asks for; nil when no message can be made of it, or when a plural has a branch that no
  /// number chooses: a translated keyword.
  static func outline(_ pattern: String) -> PatternOutline? {
    guard let arguments = try? MessageFormatting.argumentNames(pattern: pattern),
      let branches = try? MessageFormatting.branches(pattern: pattern), branches.allSatisfy(\.isReachable)
    else { return nil }
    let choices = branches.filter { !$0.isPlural && $0.keyword != "other" }
    return PatternOutline(
      arguments: arguments, choices: choices.map { "\($0.argument), select, \($0.keyword)" })
  }

  /// The translation of a text: its own, or that of the shipped text whose place an office's takes, which is outdated.
  func translation(of key: String, in place: Place) -> CatalogueFile.Unit? {
    if let own = place.translation?.unit(key), own.target != nil { return own }
    let behind = places.drop { $0.id != place.id }.dropFirst()
    return behind.lazy.compactMap { $0.translation?.unit(key) }.first { $0.target != nil }
      ?? place.translation?.unit(key)
  }
}
