import Calendar
import CaseData
package import Diagnostics

/// `facts`: the register of law facts, looked at without rendering.
extension Engine {
  /// What somebody wants to know about the register.
  package struct FactQuery: Sendable {
    /// The day on which it is looked at, ISO 8601.
    package var date: String
    /// How many days ahead is looked for what falls due or ends; nil lists the whole register, and looks 30 days ahead.
    package var days: Int?
    /// The office whose own facts count.
    package var house: String?
    /// A file that takes the place of the shipped register.
    package var register: String?

    /// Creates a query for a day.
    package init(date: String) { self.date = date }
  }

  /// The register in words; nil when the log received an error.
  package func factList(
    _ query: FactQuery, language: DiagnosticLanguage, sources: SourceMap, log: inout DiagnosticLog
  ) -> String? {
    guard let date = CalendarDate(query.date) else {
      log.report(Diagnostic(PipelineDiagnostics.invalidDate, ["date": .name(query.date)]))
      return nil
    }
    guard let register = factRegister(query, sources: sources, log: &log) else { return nil }
    let list = FactList(register: register, date: date, days: query.days ?? 30, language: language)
    return query.days == nil ? list.text() : list.due()
  }

  /// The register with the office's own facts.
  func factRegister(_ query: FactQuery, sources: SourceMap, log: inout DiagnosticLog) -> FactRegister? {
    let resources = installation.resources
    let inputs = InputFiles(sources: sources)
    let house = House.find(query.house, in: resources, inputs: inputs, log: &log)
    guard !log.hasErrors else { return nil }
    let roots = NamedRoots(
      template: nil, shared: resources.shared, house: house?.folder, data: nil, sources: sources)
    return FactFiles(resources: resources, register: query.register, house: house)
      .read(roots: roots, inputs: inputs, log: &log)
  }
}
