package import Diagnostics

/// Translations as a plain list: a line for each text with its key and the translation, or key, German and translation,
/// divided by tabs. Lines that begin with `#` are remarks; `# template: NAME` says to which template the list belongs.
package struct TextList: Sendable {
  /// The template that the list names.
  package private(set) var template: String?
  /// The office whose wording is translated (`# house: NAME`).
  package private(set) var house: String?
  /// The language that the list names (`# language: ar`).
  package private(set) var language: String?
  /// What it delivers; lines without a translation are left out.
  package private(set) var deliveries: [Delivery] = []

  /// Reads a list; lines of another form are reported, and a file that is not UTF-8 is not read at all.
  package init(_ file: SourceFile, log: inout DiagnosticLog) {
    if let bad = DeliveryEncoding.firstInvalid(file.bytes) {
      let span = SourceSpan(source: file.id, start: bad, length: 1)
      log.report(Diagnostic(CatalogueDiagnostics.notUTF8, at: span))
      return
    }
    let bytes = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for number in 1...max(1, file.lineStarts.count) {
      let line = file.line(number)
      let start = max(Int(file.lineStarts[number - 1]), number == 1 ? bytes : 0)
      let text = number == 1 && bytes > 0 ? String(line.unicodeScalars.dropFirst()) : line
      let span = SourceSpan(source: file.id, start: start, length: text.utf8.count)
      var cells = text.split(separator: "\t", omittingEmptySubsequences: false).map { Self.unquoted(String($0)) }
      while cells.count > 3, cells.last?.isEmpty == true { cells.removeLast() }
      guard !cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else { continue }
      guard !cells[0].hasPrefix("#") else {
        readRemark(cells[0])
        continue
      }
      guard cells.count == 2 || cells.count == 3, !cells[0].isEmpty else {
        log.report(Diagnostic(CatalogueDiagnostics.malformedLine, at: span, ["count": .number(cells.count)]))
        continue
      }
      let target = cells[cells.count - 1]
      guard !target.allSatisfy(\.isWhitespace) else { continue }
      deliveries.append(
        Delivery(
          key: Self.trimmed(cells[0]), source: cells.count == 3 && !cells[1].isEmpty ? .plain(cells[1]) : nil,
          target: .plain(target), state: nil, span: span))
    }
  }

  private mutating func readRemark(_ line: String) {
    let parts = line.dropFirst().split(separator: ":", maxSplits: 1).map { Self.trimmed(String($0)) }
    guard parts.count == 2 else { return }
    if parts[0] == "template" { template = parts[1] }
    if parts[0] == "house" { house = parts[1] }
    if parts[0] == "language" { language = parts[1] }
  }

  /// A cell as Excel and LibreOffice quote it, without its quotes: `"Say ""hello"""`.
  private static func unquoted(_ cell: String) -> String {
    guard let inner = cell.wholeMatch(of: #/"((?:[^"]|"")*)"/#)?.output.1 else { return cell }
    return String(inner).replacing("\"\"", with: "\"")
  }

  private static func quoted(_ cell: String) -> String {
    cell.hasPrefix("\"") ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }

  /// A list of texts with the translations that there are, for somebody to complete.
  ///
  /// - Parameter house: The office whose wording is translated.
  package static func write(
    _ sections: [ExchangeWriter.Section], template: String, house: String? = nil, language: String
  ) -> String {
    var lines = ["# template: \(template)", "# language: \(language)"]
    if let house { lines.append("# house: \(house)") }
    lines.append(
      "# Schlüssel ⇥ Deutsch ⇥ Übersetzung. {name} ist ein Wert, <1>…</1> Auszeichnung: beides bleibt stehen.")
    for section in sections {
      for entry in section.entries {
        let form = PlainForm(german: entry.german.source, isPattern: entry.german.isPattern)
        let target = entry.current?.target.map { form.write($0) } ?? ""
        lines.append("\(entry.german.key)\t\(quoted(form.write(entry.german.source)))\t\(quoted(target))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
