import CaseData
package import Diagnostics
import Markup
import TextAnalysis
import Typography

extension Engine {
  /// The folders of the installation.
  package var resources: Resources { installation.resources }

  /// `templates`: the names of all templates with the titles of their READMEs and their languages.
  package func templateList(log: inout DiagnosticLog) -> String {
    var text = ""
    for name in TemplateFolder.names(in: resources) {
      guard let template = TemplateFolder.find(name, in: resources, log: &log) else { continue }
      text += "\(name)\(title(template).map { "  –  \($0)" } ?? "")  (\(template.languages.joined(separator: ", ")))\n"
    }
    return text
  }

  /// The names of all templates, sorted.
  package var templateNames: [String] { TemplateFolder.names(in: resources) }

  /// The first heading of a template's README.
  private func title(_ template: TemplateFolder) -> String? {
    guard let path = template.path("README.md"), let bytes = try? FileSystem.read(path) else { return nil }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("# ") }
    return line.map { String($0.dropFirst(2)) }
  }

  /// `fonts`: family, style and file of every face.
  package func fontList(log: inout DiagnosticLog) -> String? {
    guard let fonts = installation.fonts(log: &log) else { return nil }
    return fonts.ids.map { id in
      let record = fonts.record(id)
      return "\(record.familyName)  \(record.weight)\(record.isItalic ? " italic" : "")  \(record.file)\n"
    }.joined()
  }

  /// `schema TEMPLATE`: the fields of the case data with labels and help.
  package func schemaText(
    _ reference: String, isWhole: Bool = false, language: DiagnosticLanguage, sources: SourceMap,
    log: inout DiagnosticLog
  ) -> String? {
    guard let (_, shown) = fields(of: reference, isWhole: isWhole, sources: sources, log: &log) else { return nil }
    return SchemaText(shown: shown, language: language).text()
  }

  /// `example TEMPLATE`: the example as it is, or data made from the schema where there is none.
  package func exampleText(_ reference: String, log: inout DiagnosticLog) -> String? {
    guard let template = TemplateFolder.find(reference, in: resources, log: &log) else { return nil }
    if let path = example(of: template), let bytes = try? FileSystem.read(path) {
      return String(decoding: bytes, as: UTF8.self)
    }
    return inventedData(reference, log: &log)
  }

  /// Data made from the schema of a template, in JSON; nil after a report.
  package func inventedData(_ reference: String, log: inout DiagnosticLog) -> String? {
    schema(of: reference, sources: SourceMap(), log: &log).map { _, schema in
      var data = SampleData(schema: schema)
      return data.json()
    }
  }

  /// The example that stands for all of a template, JSON if there is one; nil without any.
  func example(of template: TemplateFolder) -> String? {
    let all = examples(of: template)
    return all.last { CaseFormat(fileName: $0) == .json }
      ?? all.last { CaseFormat(fileName: $0).map { $0 != .csv } ?? false }
  }

  /// The example data of a template: its own, else those that all papers of its kind of data share
  /// (`Templates/shared/examples/<root element>`).
  func examples(of template: TemplateFolder) -> [String] {
    let own = template.examples
    guard own.isEmpty, let path = template.path("schema.xsd") else { return own }
    var log = DiagnosticLog()
    let sources = SourceMap()
    let roots = NamedRoots(
      template: template.folder, shared: resources.shared, house: nil, data: nil, sources: sources)
    guard let file = InputFiles(sources: sources).read(path, log: &log),
      let schema = SchemaModel.read(file, provider: roots, log: &log)
    else { return [] }
    let folder = "\(resources.shared)/examples/\(schema.rootElement.name)"
    let names = (try? FileSystem.names(in: folder)) ?? []
    return names.filter { FileSystem.kind("\(folder)/\($0)") == .file }.map { "\(folder)/\($0)" }
  }

  /// `self-check`: whether fonts, patterns and templates of the installation are whole.
  package func selfCheck(language: DiagnosticLanguage, log: inout DiagnosticLog) -> String {
    var lines = ["\(resources.root)"]
    if let fonts = installation.fonts(log: &log) {
      var broken = 0
      for id in fonts.ids {
        let path = "\(resources.fonts)/\(fonts.record(id).file)"
        guard FileSystem.kind(path) != .file else { continue }
        broken += 1
        log.report(Diagnostic(FileDiagnostics.missing, ["path": .name(path)]))
      }
      lines.append(language == .de ? "\(fonts.ids.count - broken) Schriften" : "\(fonts.ids.count - broken) fonts")
    }
    var patterns = 0
    for name in HyphenationLibrary.files {
      let path = "\(resources.hyphenation)/\(name)"
      if FileSystem.kind(path) == .file {
        patterns += 1
      } else {
        log.report(Diagnostic(FileDiagnostics.missing, ["path": .name(path)]))
      }
    }
    lines.append(language == .de ? "\(patterns) Trennmuster" : "\(patterns) hyphenation files")
    let templates = TemplateFolder.names(in: resources)
    lines.append(
      (language == .de ? "Vorlagen: " : "templates: ") + templates.joined(separator: ", "))
    lines.append((language == .de ? "Häuser: " : "houses: ") + House.names(in: resources).joined(separator: ", "))
    if !log.hasErrors { lines.append(language == .de ? "Alles in Ordnung." : "All is well.") }
    return lines.joined(separator: "\n") + "\n"
  }
}
