import CaseData
import Diagnostics
import Markup
import OParl
import Templating
import TextAnalysis

extension Pipeline {
  /// Takes a copy that was asked for by `--param copy=NAME` as one: a sheet that says whose it is must hold no more than theirs.
  mutating func takeCopy(_ prepared: PreparedTemplate) {
    guard request.copy == nil, let name = request.parameters["copy"], !name.isEmpty, name != "*",
      let schema = prepared.schema, AudienceFilter.known(to: schema).contains(.partner)
    else { return }
    request.makeCopy(nil, of: name)
  }

  /// For whom the document is made: what was asked for, if the template and its schema know that audience.
  mutating func audience(_ prepared: PreparedTemplate, _ template: TemplateFolder) -> SchemaFlag.Audience? {
    let name = DiagnosticArgument.name(template.name)
    let asked = request.audience
    let made = prepared.audiences
    if let usual = made.first {
      guard let asked, !made.contains(asked) else { return asked ?? usual }
      let known = DiagnosticArgument.name(made.map(\.rawValue).joined(separator: ", "))
      log.report(
        Diagnostic(
          AudienceDiagnostics.notMade, ["template": name, "audience": .name(asked.rawValue), "known": known]))
      return nil
    }
    guard let asked, asked != .full else { return .full }
    let known = prepared.schema.map(AudienceFilter.known(to:)) ?? [.full]
    guard known.contains(asked) else {
      log.report(
        Diagnostic(
          AudienceDiagnostics.unused,
          [
            "template": name, "audience": .name(asked.rawValue),
            "known": .name(known.map(\.rawValue).joined(separator: ", ")),
          ]))
      return nil
    }
    return asked
  }

  /// The data as the audience may see them, checked as a whole before, and the office's settings and the earlier version
  /// grafted onto them.
  ///
  /// Nil when the log received an error that leaves nothing to print.
  mutating func readData(
    _ prepared: PreparedTemplate, _ audience: SchemaFlag.Audience, template: TemplateFolder, inputs: InputFiles,
    roots: NamedRoots
  ) -> (data: DataTree?, office: DataTree.Node?, earlier: EarlierVersion?)? {
    let data = loadData(request.data, prepared, template: template, inputs: inputs, roots: roots)
    guard let schema = prepared.schema else { return (nil, nil, nil) }
    guard let data else { return nil }
    if stage == .data, audience == .full { return (data, nil, nil) }
    var previous: DataTree?
    if let path = request.previous {
      let own = NamedRoots(
        template: roots.template, shared: roots.shared, house: roots.house, data: FileSystem.folder(of: path),
        sources: roots.sources)
      previous = loadData([path], prepared, template: template, inputs: inputs, roots: own)
      if previous == nil { return nil }
    }
    func graft(onto data: DataTree, _ previous: DataTree?) -> (DataTree?, DataTree.Node?, EarlierVersion?) {
      (
        data, prepared.house.map { data.graft($0.tree) },
        previous.map { EarlierVersion($0, beside: data, schema: schema) }
      )
    }
    let whole = graft(onto: data, previous)
    if stage != .data {
      check(prepared, data, whole.1, whole.2, audience)
      var findings = DiagnosticLog()
      NamedFiles.check(data, schema: schema, roots: roots, log: &findings)
      log.append(request.isDraft ? findings.capped(at: .warning) : findings)
    }
    guard audience != .full else { return whole }
    // A paper that is not for this audience has nothing left to print; what would be missing then is no finding.
    guard !log.hasErrors else { return nil }
    if request.copy?.recipient != nil, request.date == nil {
      log.report(Diagnostic(AudienceDiagnostics.copyWithoutDate))
      return nil
    }
    // Transliteration takes some milliseconds to open, and only papers without names are searched for names.
    let latin: (String) -> String = audience == .anonymous ? PlainLatin().write : { $0.lowercased() }
    var recognition: RecognitionWords?
    if audience == .anonymous {
      recognition = recognitionWords(inputs)
      if recognition == nil { return nil }
    }
    let filter = AudienceFilter(
      schema: schema, audience: audience, recipient: request.copy?.recipient, date: request.date,
      isConfirmed: request.confirmedBy != nil, words: recognition, latin: latin)
    guard let shown = filter.run(on: data, log: &log) else { return nil }
    guard let previous else { return graft(onto: shown, nil) }
    return filter.run(on: previous, log: &log).map { graft(onto: shown, $0) }
  }

  /// The words by which somebody may be recognised; nil after a report.
  private mutating func recognitionWords(_ inputs: InputFiles) -> RecognitionWords? {
    func read(_ name: String) -> RawDocument? {
      inputs.read("\(engine.installation.resources.recognition)/\(name).yaml", log: &log).flatMap {
        CaseLoader.read($0, format: .yaml, log: &log)
      }
    }
    guard let nationalities = read("nationalities"), let places = read("places"), let nouns = read("nouns") else {
      return nil
    }
    // Without the dictionary, which is reported, places are known by their endings and lists alone.
    let dictionary = engine.dictionary(log: &log)
    return RecognitionWords(
      nationalities: nationalities, places: places, nouns: nouns,
      stateName: { DisplayNames.region($0, language: "de") }, isWord: { dictionary?.accepts($0) ?? true })
  }

  private mutating func loadData(
    _ paths: [String], _ prepared: PreparedTemplate, template: TemplateFolder, inputs: InputFiles, roots: NamedRoots
  ) -> DataTree? {
    guard let schema = prepared.schema else {
      if !paths.isEmpty || request.previous != nil {
        log.report(Diagnostic(PipelineDiagnostics.dataUnexpected, ["template": .name(template.name)]))
      }
      return nil
    }
    guard !paths.isEmpty else {
      log.report(Diagnostic(PipelineDiagnostics.dataMissing, ["template": .name(template.name)]))
      return nil
    }
    var notation = DiagnosticLog()
    var read: [RawDocument] = []
    var isComplete = true
    for path in paths {
      if let row = request.row, row.path == path {
        read.append(row.series.document(at: row.index, in: inputs.sources.add(row.series.file)))
        continue
      }
      guard let file = inputs.read(path, log: &log) else {
        isComplete = false
        continue
      }
      if let document = CaseLoader.read(file, log: &notation) { read.append(document) }
    }
    log.append(notation)
    // What a broken file lacks is not known: errors of notation stop before the schema is consulted.
    guard isComplete, !notation.hasErrors, !read.isEmpty else { return nil }
    var foreign = DiagnosticLog()
    let documents = OParlReader.sessions(in: read, schema: schema, log: &foreign)
    log.append(foreign)
    guard !foreign.hasErrors else { return nil }
    func load(_ siblings: [SchemaModel], _ log: inout DiagnosticLog) -> DataTree? {
      CaseLoader.canonical(
        documents, schema: schema, siblings: siblings, validator: prepared.validator, provider: roots,
        allowsGaps: request.isDraft, log: &log)
    }
    var findings = DiagnosticLog()
    var tree = load([], &findings)
    // Other papers' schemas are read only when a key is unknown to this one.
    let strange = [FieldDiagnostics.unknownKey, FieldDiagnostics.wrongLevel, FieldDiagnostics.otherKind].map(\.id)
    if findings.diagnostics.contains(where: { strange.contains($0.definition.id) }) {
      let siblings = template.siblings(of: schema, roots: roots)
      if !siblings.isEmpty {
        findings = DiagnosticLog()
        tree = load(siblings, &findings)
      }
    }
    log.append(findings)
    return tree
  }

  /// Holds the template's rules against the data.
  private mutating func check(
    _ prepared: PreparedTemplate, _ data: DataTree, _ office: DataTree.Node?, _ earlier: EarlierVersion?,
    _ audience: SchemaFlag.Audience
  ) {
    var findings = DiagnosticLog()
    var variables: [String: XPathValue] = [
      "audience": .string(audience.rawValue), "fill": .string(request.fill?.rawValue ?? ""),
    ]
    if let office { variables["house"] = .nodes([office]) }
    variables.merge(EarlierVersion.variables(of: earlier)) { own, _ in own }
    let places = prepared.checks.places(on: data, variables: variables, log: &findings)
    for place in places { findings.report(place.finding) }
    // In a draft a part that is missing shows as gaps.
    if !request.isDraft { missing = MissingParts(places, in: data) }
    // A draft is there to be looked at while it is unfinished; and nobody knows data that fit any rule.
    log.append(request.isDraft || hasMadeUpData ? findings.capped(at: .warning) : findings)
  }
}
