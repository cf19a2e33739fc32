import Diagnostics
import Markup

extension Canonicaliser {
  /// Adds structured text: Markdown in JSON, YAML and CSV, XHTML in XML, or a Markdown file of its own.
  mutating func addRichText(_ value: RawDocument.ValueID, as field: Field) {
    switch document.kind(value) {
    case .string, .number, .cell:
      let document = document
      let result = MarkdownReader.read(document.text(value)) { document.place(of: $0, in: value) }
      emit(result.blocks, result.findings, value, as: field)
    case .object:
      if let member = fileMember(of: value, as: field) { addFile(member, value, as: field) }
    case .element:
      checkAttributes(of: value, as: field)
      let members = Array(document.children(value))
      if members.count == 1, document.key(members[0]) == "file", !hasText(value) {
        addFile(members[0], value, as: field)
      } else if let (tree, node) = document.markup(value) {
        let result = FragmentReader.read(node, of: tree)
        emit(result.blocks, result.findings, value, as: field)
      }
    case .boolean: report(FieldDiagnostics.expectedText, value, field)
    case .array: report(FieldDiagnostics.unexpectedList, value, field)
    case .null: return
    }
  }

  private mutating func fileMember(of value: RawDocument.ValueID, as field: Field) -> RawDocument.ValueID? {
    guard let file = document.member("file", of: value), [.string, .cell].contains(document.kind(file)) else {
      report(
        FieldDiagnostics.expectedValue, value, field,
        ["expected": .text(Bilingual(de: "Markdown als Text", en: "Markdown as a text"))])
      return nil
    }
    if let other = document.children(value).first(where: { $0 != file }) {
      report(RichTextDiagnostics.fileKeys, at: document.keySpan(other), field)
    }
    return file
  }

  private mutating func addFile(_ member: RawDocument.ValueID, _ value: RawDocument.ValueID, as field: Field) {
    let reference = XMLDataReader.trimmed(document.text(member))
    let span = document.span(member)
    guard reference.lowercased().hasSuffix(".md") || reference.lowercased().hasSuffix(".markdown") else {
      report(RichTextDiagnostics.fileFormat, at: span, field, ["file": .name(reference)])
      return
    }
    do throws(DiagnosticsError) {
      let file = try provider.load(reference, from: span.source, at: span)
      guard let start = InputText.start(of: file, limits: DataLimits(), log: &log) else {
        reportedPaths.insert(field.path)
        return
      }
      let text = String(decoding: file.bytes[start...], as: UTF8.self)
      let id = file.id
      let result = MarkdownReader.read(text) { range in
        SourceSpan(source: id, start: start + range.lowerBound, length: range.count)
      }
      emit(result.blocks, result.findings, value, as: field)
    } catch {
      reportedPaths.insert(field.path)
      for diagnostic in error.diagnostics {
        var moved = diagnostic.movedToData
        moved.dataPath = field.path
        log.report(moved)
      }
    }
  }

  private mutating func emit(
    _ blocks: [RichNode], _ findings: [Diagnostic], _ value: RawDocument.ValueID, as field: Field
  ) {
    for finding in findings { report(finding, field) }
    var empty: [Diagnostic] = []
    let blocks = RichWhitespace.normalized(blocks) { definition, span in
      empty.append(Diagnostic(definition, data: span))
    }
    // A paragraph may be empty because its content has just been refused.
    if !findings.contains(where: { $0.severity == .error }) {
      for finding in empty { report(finding, field) }
    }
    builder.open(field.name, at: document.span(value), path: field.path)
    for block in blocks { emit(block, field) }
    builder.close()
  }

  private mutating func emit(_ node: RichNode, _ field: Field) {
    guard let name = node.name else {
      builder.text(checked(node, field), at: node.span)
      return
    }
    builder.open(name, attributes: node.attributes, at: node.span, path: field.path)
    for child in node.children { emit(child, field) }
    builder.close()
  }

  private mutating func checked(_ node: RichNode, _ field: Field) -> String {
    let findings = TextFindings.find(in: node.text, characters: nil, language: nil)
    for finding in findings {
      // Where the text stands byte for byte in its file, the character's own place is known.
      let isVerbatim = node.span.map { Int($0.length) == node.text.utf8.count } ?? false
      let span =
        isVerbatim ? node.span?.slice(offset: finding.range.lowerBound, length: finding.range.count) : node.span
      report(finding.definition, at: span, field, finding.arguments)
    }
    return findings.contains { $0.definition.id == FieldDiagnostics.notNormalized.id }
      ? Normalization.nfc(node.text) : node.text
  }

  private mutating func report(_ finding: Diagnostic, _ field: Field) {
    var finding = finding
    finding.dataPath = field.path
    if finding.severity == .error { reportedPaths.insert(field.path) }
    log.report(finding)
  }
}
