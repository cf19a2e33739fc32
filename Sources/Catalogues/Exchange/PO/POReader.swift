import Diagnostics

/// Reads the entries of a PO file (GNU gettext manual, “The Format of PO Files”), each with its place.
///
/// Obsolete entries (`#~`) are passed over: they belong to no text any more. Bytes that are no UTF-8 are repaired: whoever
/// reads the file has looked for them before.
struct POReader {
  /// The keywords whose strings are kept.
  private enum Field {
    case context, source, target, formerContext, formerSource
    /// A plural form, which has been reported.
    case plural
  }

  /// The number of broken lines after which a file counts as no PO file at all, and the rest is not read.
  private static let patience = 20

  private let file: SourceFile
  private var entry = POEntry()
  private var field: Field?
  private var isBroken = false
  private var problems = 0
  private(set) var entries: [POEntry] = []

  /// Reads a file; lines that cannot be read are reported.
  init(_ file: SourceFile, log: inout DiagnosticLog) {
    self.file = file
    for number in file.lineStarts.indices where problems < Self.patience { readLine(number, &log) }
    finish(&log)
  }

  private mutating func readLine(_ number: Int, _ log: inout DiagnosticLog) {
    var range = Int(file.lineStarts[number])..<file.bytes.count
    if number + 1 < file.lineStarts.count { range = range.lowerBound..<Int(file.lineStarts[number + 1]) }
    var line = file.bytes[range]
    if number == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    line = Self.trimmed(line)
    guard !line.isEmpty else { return }
    if line.first == UInt8(ascii: "#") { return readRemark(line, &log) }
    if line.first == UInt8(ascii: "\"") {
      guard field != nil else { return report(.strayString, at: line.startIndex..<line.endIndex, &log) }
      return readString(line, &log)
    }
    readKeyword(line, isFormer: false, &log)
  }

  private mutating func readRemark(_ line: ArraySlice<UInt8>, _ log: inout DiagnosticLog) {
    let rest = Self.trimmed(line.dropFirst(2))
    switch line.dropFirst().first {
    case UInt8(ascii: "~"): break
    case UInt8(ascii: "|"):
      finishIfComplete(&log)
      rest.first == UInt8(ascii: "\"") && field != nil
        ? readString(rest, &log) : readKeyword(rest, isFormer: true, &log)
    case UInt8(ascii: ","), UInt8(ascii: "="):
      finishIfComplete(&log)
      entry.flags += String(decoding: rest, as: UTF8.self).split { $0 == "," || $0 == " " }.map(String.init)
    case UInt8(ascii: "."), UInt8(ascii: ":"): finishIfComplete(&log)
    default:
      finishIfComplete(&log)
      entry.remarks.append(String(decoding: Self.trimmed(line.dropFirst()), as: UTF8.self))
    }
  }

  private mutating func readKeyword(_ line: ArraySlice<UInt8>, isFormer: Bool, _ log: inout DiagnosticLog) {
    let name = String(decoding: line.prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x22 }, as: UTF8.self)
    let start = line.startIndex..<line.startIndex + name.utf8.count
    switch name {
    case "msgctxt", "msgid":
      if !isFormer { finishIfComplete(&log) }
      let isContext = name == "msgctxt"
      field = isContext ? (isFormer ? .formerContext : .context) : (isFormer ? .formerSource : .source)
      guard isFormer || (isContext ? entry.context ?? entry.source : entry.source) == nil else {
        return report(.order, at: start, &log)
      }
    case "msgstr":
      guard entry.source != nil, entry.target == nil, !isFormer else { return report(.order, at: start, &log) }
      field = .target
    case "msgid_plural",
      _ where name.hasPrefix("msgstr["):
      if name == "msgid_plural", !isFormer {
        log.report(Diagnostic(CatalogueDiagnostics.pluralEntry, at: span(start)))
      }
      if !isFormer { entry.target = entry.target ?? "" }
      field = .plural
    default: return report(.unknownLine, at: line.startIndex..<line.endIndex, &log)
    }
    if entry.span == nil, !isFormer { entry.span = span(start) }
    readString(Self.trimmed(line[start.upperBound...]), &log)
  }

  private mutating func readString(_ bytes: ArraySlice<UInt8>, _ log: inout DiagnosticLog) {
    let text: String
    do throws(POString.Problem) {
      text = try POString.read(bytes)
    } catch {
      let start = min(bytes.startIndex + error.offset, bytes.endIndex)
      text = ""
      report(error.reason, at: start..<bytes.endIndex, &log)
    }
    switch field {
    case .context: entry.context = (entry.context ?? "") + text
    case .source: entry.source = (entry.source ?? "") + text
    case .target: entry.target = (entry.target ?? "") + text
    case .formerContext: entry.formerContext = (entry.formerContext ?? "") + text
    case .formerSource: entry.formerSource = (entry.formerSource ?? "") + text
    case .plural, nil: break
    }
  }

  /// An entry ends where the next one begins.
  private mutating func finishIfComplete(_ log: inout DiagnosticLog) { if entry.target != nil { finish(&log) } }

  private mutating func finish(_ log: inout DiagnosticLog) {
    if entry.source != nil, entry.target != nil {
      if !isBroken { entries.append(entry) }
    } else if let span = entry.span, !isBroken {
      log.report(Diagnostic(CatalogueDiagnostics.malformedPO, at: span, ["reason": .text(POProblem.incomplete.words)]))
    }
    entry = POEntry()
    field = nil
    isBroken = false
  }

  private mutating func report(_ problem: POProblem, at range: Range<Int>, _ log: inout DiagnosticLog) {
    problems += 1
    isBroken = true
    log.report(Diagnostic(CatalogueDiagnostics.malformedPO, at: span(range), ["reason": .text(problem.words)]))
  }

  private func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(source: file.id, start: range.lowerBound, length: range.count)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }
    var bytes = bytes
    while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return bytes
  }
}
