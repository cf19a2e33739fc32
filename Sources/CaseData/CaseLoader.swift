package import Diagnostics
package import Markup

/// The way of case data from files to the canonical tree.
package struct CaseLoader {
  /// Reads files, merges them, brings them into canonical form and validates the values.
  ///
  /// Nil when the log received an error. Errors of notation stop before the schema is consulted: what a broken file
  /// lacks is not known.
  ///
  /// - Parameters:
  ///   - format: The format of all files; else each file's name tells.
  ///   - row: Which case of a CSV file, counted from one; nil is the first, with a warning when there are more.
  ///   - siblings: The schemas of templates that share the case file; their keys are not unknown.
  ///   - allowsGaps: Whether required keys may be missing, as in a draft; they are then warnings.
  ///   - isOverriding: Whether a later file's values replace an earlier one's instead of contradicting them.
  package static func load(
    _ files: [SourceFile], format: CaseFormat? = nil, row: Int? = nil, schema: SchemaModel,
    siblings: [SchemaModel] = [], validator: SchemaValidator?, provider: any SourceProvider,
    allowsGaps: Bool = false, isOverriding: Bool = false, limits: DataLimits = DataLimits(),
    log: inout DiagnosticLog
  ) -> DataTree? {
    var documents: [RawDocument] = []
    var notation = DiagnosticLog()
    for file in files {
      if let document = read(file, format: format, row: row, limits: limits, log: &notation) {
        documents.append(document)
      }
    }
    let isBroken = notation.hasErrors
    log.append(notation)
    guard !isBroken, !documents.isEmpty else { return nil }
    return canonical(
      documents, schema: schema, siblings: siblings, validator: validator, provider: provider, allowsGaps: allowsGaps,
      isOverriding: isOverriding, log: &log)
  }

  /// The values of one file, of one row where it is a table; errors are in the log.
  package static func read(
    _ file: SourceFile, format: CaseFormat? = nil, row: Int? = nil, limits: DataLimits = DataLimits(),
    log: inout DiagnosticLog
  ) -> RawDocument? {
    guard let format = format ?? CaseFormat(of: file) else {
      log.report(
        Diagnostic(
          DataDiagnostics.unknownFormat, data: SourceSpan(source: file.id, start: 0, length: 0),
          ["file": .name(file.name)]))
      return nil
    }
    switch format {
    case .json: return JSONReader.read(file, limits: limits, log: &log)
    case .xml: return XMLDataReader.read(file, limits: limits, log: &log)
    case .yaml: return YAMLReader.read(file, limits: limits, log: &log)
    case .csv:
      guard let series = CSVSeries.read(file, limits: limits, log: &log) else { return nil }
      if row == nil, series.count > 1 {
        log.report(
          Diagnostic(
            CSVDiagnostics.severalCases, data: SourceSpan(source: file.id, start: 0, length: 0),
            ["count": .number(series.count), "row": .number(1)]))
      }
      return series.document(row: row ?? 1, log: &log)
    }
  }

  /// Merges documents as read and brings them into canonical form; nil when the log received an error.
  package static func canonical(
    _ documents: [RawDocument], schema: SchemaModel, siblings: [SchemaModel] = [], validator: SchemaValidator?,
    provider: any SourceProvider, allowsGaps: Bool = false, isOverriding: Bool = false, log: inout DiagnosticLog
  ) -> DataTree? {
    var merging = DiagnosticLog()
    let merged = RawMerger.merge(documents, schema: schema, isOverriding: isOverriding, log: &merging)
    let hasConflicts = merging.hasErrors
    log.append(merging)
    guard let merged else { return nil }
    let canonicaliser = Canonicaliser(
      schema: schema, siblings: siblings, document: merged, provider: provider)
    let result = canonicaliser.run()
    let gaps = [FieldDiagnostics.missingKey, FieldDiagnostics.missingAlternative]
    let found = (allowsGaps ? result.log.lowering(gaps, to: .warning) : result.log).inOrderOfPlaces()
    log.append(found)
    var isValid = !hasConflicts && !found.hasErrors
    if let validator, result.isOfTemplate {
      let findings = SchemaFindings(schema: schema, tree: result.tree, reportedPaths: result.reportedPaths)
        .findings(of: validator.validate(result.tree))
      for finding in findings { log.report(finding) }
      if !findings.isEmpty { isValid = false }
    }
    return isValid ? result.tree : nil
  }
}
