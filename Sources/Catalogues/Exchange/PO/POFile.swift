package import Diagnostics

/// Translations as a gettext PO file: the key as context, German and translation in plain form (`PlainForm`).
package struct POFile: Sendable {
  /// The template that the header names (`X-Vordruck-Template`).
  package let template: String?
  /// The office whose wording is translated (`X-Vordruck-House`).
  package let house: String?
  /// The language that the header names, as a BCP 47 tag.
  package let language: String?
  /// What it delivers; entries without a translation are left out.
  package let deliveries: [Delivery]

  /// Whether bytes are a PO file: behind remarks and empty lines it begins with a keyword.
  package static func isPO(_ bytes: [UInt8]) -> Bool {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    for line in content.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      return ["msgid", "msgctxt"].contains { word in
        line.starts(with: word.utf8) && [0x20, 0x22].contains(line.dropFirst(word.utf8.count).first)
      }
    }
    return false
  }

  /// Reads a file; what cannot be taken over is reported.
  package init(_ file: SourceFile, log: inout DiagnosticLog) {
    let bad = DeliveryEncoding.firstInvalid(file.bytes)
    var findings = DiagnosticLog()
    var entries = POReader(file, log: &findings).entries[...]
    var header: [String: String] = [:]
    var isDeclaredUTF8 = true
    if let first = entries.first, first.source?.isEmpty == true, first.context == nil {
      header = Self.fields(first.target ?? "")
      isDeclaredUTF8 = Self.checkCharset(header["content-type"], at: first.span, &log)
      entries = entries.dropFirst()
    }
    if let bad {
      // What the header says is the cause; the letters that cannot be read are only its effect.
      if isDeclaredUTF8 {
        log.report(
          Diagnostic(CatalogueDiagnostics.notUTF8, at: SourceSpan(source: file.id, start: bad, length: 1)))
      }
      entries = []
    } else {
      log.append(findings)
    }
    template = header["x-vordruck-template"]
    house = header["x-vordruck-house"]
    // gettext writes `pt_BR` where BCP 47 writes `pt-BR`.
    language = header["language"]?.replacing("_", with: "-")
    var deliveries: [Delivery] = []
    var unfinished: [POEntry] = []
    for entry in entries {
      guard let target = entry.target, !target.allSatisfy(\.isWhitespace) else { continue }
      guard let key = entry.context, !key.isEmpty else {
        log.report(Diagnostic(CatalogueDiagnostics.entryWithoutKey, at: entry.span))
        continue
      }
      // A fuzzy entry with its former German text is outdated; without one, or from another key, somebody or a tool doubts it.
      let isOutdated = entry.isFuzzy && entry.formerSource != nil && (entry.formerContext ?? key) == key
      guard !entry.isFuzzy || isOutdated else {
        unfinished.append(entry)
        continue
      }
      deliveries.append(
        Delivery(
          key: key, source: (isOutdated ? entry.formerSource : entry.source).map { .plain($0) }, target: .plain(target),
          state: POState.read(entry.remarks, of: target), span: entry.span))
    }
    self.deliveries = deliveries
    if let first = unfinished.first {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.unfinishedEntries, at: first.span,
          ["count": .number(unfinished.count), "mark": .name("fuzzy")]))
    }
  }

  /// The fields of a header, by their names in small letters.
  private static func fields(_ header: String) -> [String: String] {
    var fields: [String: String] = [:]
    for line in header.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = Blanks.collapsed(String(parts[1])).split(separator: " ").joined(separator: " ")
      if !value.isEmpty { fields[parts[0].lowercased()] = value }
    }
    return fields
  }

  /// Whether the header does not say that the file is in another encoding than UTF-8; reported if it does.
  private static func checkCharset(_ type: String?, at span: SourceSpan?, _ log: inout DiagnosticLog) -> Bool {
    guard let found = type?.lowercased().split(separator: "charset=").dropFirst().first,
      !["utf-8", "utf8", "us-ascii", "ascii"].contains(String(found))
    else { return true }
    log.report(Diagnostic(CatalogueDiagnostics.charset, at: span, ["charset": .name(String(found))]))
    return false
  }
}
