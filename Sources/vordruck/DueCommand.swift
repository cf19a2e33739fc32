import Diagnostics
import Glibc
import Vordruck

/// `due`: the deadlines of the case files of a folder, on the screen and as a calendar.
struct DueCommand {
  let resources: Resources
  let reporter: Reporter
  let console: Console

  func run(_ arguments: Arguments) throws(Arguments.Problem) -> ExitStatus {
    let folder = try CommandLineTool.only(arguments, reporter.say("ORDNER", "FOLDER"))
    let date = arguments.values["--date"] ?? Self.today()
    let sources = SourceMap()
    var log = DiagnosticLog()
    let list = DeadlineList(folder: folder, date: date, resources: resources, sources: sources, log: &log)
    if let list {
      show(list, sources)
      if let path = arguments.values["--ics"] {
        let calendar = DeadlineCalendar.text(list.deadlines, date: date, language: reporter.language)
        OutputTarget(file: path)
          .write(Array(calendar.utf8), overwrites: arguments.flags.contains("--overwrite"), log: &log)
      }
    }
    reporter.report(
      log, sources,
      consequence: list == nil
        ? nil
        : reporter.say(
          "Die Liste ist unvollständig: Was diese Dateien enthalten, fehlt darin.",
          "The list is incomplete: what these files hold is not in it."))
    return list == nil || log.hasErrors ? .inputHasErrors : .done
  }

  /// Prints a line for each deadline. Names and texts of a case appear on a screen, or where somebody asks for them.
  private func show(_ list: DeadlineList, _ sources: SourceMap) {
    let isOpen = reporter.showsValues || console.isScreen
    let renderer = DiagnosticRenderer(language: reporter.language, showsValues: isOpen, sources: sources)
    for deadline in list.deadlines {
      let who = isOpen && !deadline.person.isEmpty ? deadline.person : deadline.reference ?? deadline.file
      console.print(
        "\(deadline.day)  \(distance(deadline.distance))  \(who): \(renderer.message(deadline.finding))")
    }
    if list.deadlines.isEmpty {
      console.print(
        reporter.say("Keine Fristen in \(list.cases) Fallakten.", "No deadlines in \(list.cases) case files."))
    }
  }

  private func distance(_ days: Int) -> String {
    switch days {
    case 0: reporter.say("heute", "today")
    case 1: reporter.say("morgen", "tomorrow")
    case 2...: reporter.say("in \(days) Tagen", "in \(days) days")
    case -1: reporter.say("seit gestern", "since yesterday")
    default: reporter.say("seit \(-days) Tagen", "\(-days) days ago")
    }
  }

  /// The day by the machine's clock: only this list may know it, for documents never do.
  private static func today() -> String {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe _ = localtime_r(&now, &parts)
    let (year, month, day) = unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    let padded = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(year)-\(padded[0])-\(padded[1])"
  }
}
