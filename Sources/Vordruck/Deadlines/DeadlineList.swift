import Calendar
import CaseData
package import Diagnostics
import Markup

/// The deadlines of all case files of a folder.
///
/// What a deadline is, `shared:case/deadlines.xml` says in the form of check rules: the context is a day, the test says when nothing
/// is left to do.
package struct DeadlineList {
  /// The deadlines by day, then by file.
  package private(set) var deadlines: [Deadline] = []
  /// The number of case files that were read.
  package private(set) var cases = 0

  /// Reads the case files of a folder (JSON, YAML, XML; no folders below); files that are no case files are reported, and the
  /// others count.
  ///
  /// - Parameter date: The day of the list, ISO 8601.
  package init?(
    folder: String, date: String, resources: Resources, sources: SourceMap, log: inout DiagnosticLog
  ) {
    guard let today = CalendarDate(date) else {
      log.report(Diagnostic(PipelineDiagnostics.invalidDate, ["date": .name(date)]))
      return nil
    }
    let names: [String]
    do throws(FileError) {
      names = try FileSystem.names(in: folder)
    } catch {
      log.report(Diagnostic(FileDiagnostics.unreadable, ["path": .name(folder), "reason": .text(error.reason)]))
      return nil
    }
    let roots = NamedRoots(
      template: resources.shared, shared: resources.shared, house: nil, data: folder, sources: sources)
    guard let schema = Self.schema(roots, &log), let rules = Self.rules(roots, &log) else { return nil }
    let inputs = InputFiles(sources: sources)
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names where [.json, .yaml, .xml].contains(CaseFormat(fileName: name)) {
      guard let file = inputs.read(prefix + name, log: &log) else { continue }
      // A case that has only begun has deadlines, too.
      guard
        let tree = CaseLoader.load(
          [file], schema: schema, validator: nil, provider: roots, allowsGaps: true, log: &log)
      else { continue }
      cases += 1
      add(rules, tree, name: name, today: today, date: date, &log)
    }
    deadlines.sort { ($0.day, $0.file, $0.rule) < ($1.day, $1.file, $1.rule) }
  }

  private mutating func add(
    _ rules: CheckRules, _ tree: DataTree, name: String, today: CalendarDate, date: String, _ log: inout DiagnosticLog
  ) {
    let found = rules.places(on: tree, variables: ["date": .string(date)], log: &log)
    let family = tree.text(at: ["client", "name", "familyName"])
    let given = tree.text(at: ["client", "name", "givenNames"])
    for place in found {
      let text = tree.stringValue(place.node)
      guard let day = CalendarDate(text) else { continue }
      deadlines.append(
        Deadline(
          day: text, distance: today.days(to: day), rule: place.rule.id, finding: place.finding, file: name,
          reference: tree.text(at: ["agreement", "id"]),
          person: [given, family].compactMap { $0 }.joined(separator: " ")))
    }
  }

  private static func schema(_ roots: NamedRoots, _ log: inout DiagnosticLog) -> SchemaModel? {
    do throws(DiagnosticsError) {
      return SchemaModel.read(
        try roots.load("shared:case/file.xsd", from: nil, at: nil), provider: roots, log: &log)
    } catch {
      for diagnostic in error.diagnostics { log.report(diagnostic) }
      return nil
    }
  }

  private static func rules(_ roots: NamedRoots, _ log: inout DiagnosticLog) -> CheckRules? {
    do throws(DiagnosticsError) {
      return CheckRules(
        try roots.load("shared:case/deadlines.xml", from: nil, at: nil), provider: roots, log: &log)
    } catch {
      for diagnostic in error.diagnostics { log.report(diagnostic) }
      return nil
    }
  }
}

extension DataTree {
  /// The text of the first node at a path of names below the root; nil where there is none.
  fileprivate func text(at path: [String]) -> String? {
    var node = root
    for name in path {
      guard let child = elements(of: node).first(where: { self.name($0) == name }) else { return nil }
      node = child
    }
    return stringValue(node)
  }
}
