import Diagnostics
import Foundation
import TestKit
import Testing
import Vordruck

/// The deadlines of case files.
struct DeadlineTests {
  static let folder = TestResources.root.path + "/Templates/shared/examples/case"

  static func list(_ date: String, folder: String = folder) throws -> (list: DeadlineList, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let list = DeadlineList(
      folder: folder, date: date, resources: Resources(root: TestResources.root.path), sources: SourceMap(), log: &log)
    return (try #require(list, "\(log.diagnostics)"), log)
  }

  static func days(_ list: DeadlineList, _ rule: String) -> [String] {
    list.deadlines.filter { $0.rule == rule && $0.file == "mustari.json" }.map(\.day)
  }

  @Test func everyKindOfDeadlineIsFound() throws {
    let (list, log) = try Self.list("2026-11-24")
    #expect(!log.hasErrors && list.cases >= 2)
    #expect(Self.days(list, "review") == ["2027-02-22"])
    #expect(Self.days(list, "residence") == ["2027-06-14"])
    // The consent that nobody has signed cannot lapse.
    #expect(Self.days(list, "consent") == ["2027-08-31"])
    #expect(Self.days(list, "release") == [] && Self.days(list, "power-of-attorney") == [])
    #expect(Self.days(list, "appointment") == ["2026-12-08"])
    #expect(Self.days(list, "papers") == ["2027-01-15"])
    #expect(Self.days(list, "referral") == ["2026-12-11"])
    #expect(Self.days(list, "delete") == ["2029-12-31"])
    #expect(!Self.days(list, "goal").isEmpty && !Self.days(list, "step").isEmpty)
    #expect(list.deadlines.map(\.day) == list.deadlines.map(\.day).sorted())
  }

  @Test func whatIsOverIsListedOnlyWhereItIsStillOpen() throws {
    let (list, _) = try Self.list("2027-03-01")
    #expect(Self.days(list, "review") == [] && Self.days(list, "appointment") == [])
    let open = try #require(list.deadlines.first { $0.rule == "papers" })
    #expect(open.distance == -45)
  }

  @Test func theCalendarHoldsNoWordOfACase() throws {
    let (list, _) = try Self.list("2026-11-24")
    let calendar = DeadlineCalendar.text(list.deadlines, date: "2026-11-24", language: .de)
    for word in ["Mustari", "Musterski", "Far", "Omid", "Jobcenter", "Volkshochschule", "AufenthG", "•••", "mustari"] {
      #expect(!calendar.contains(word), "\(word)")
    }
    let unfolded = calendar.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:KIM-2026-0451: Überprüfung vorbereiten\r\n"))
    #expect(unfolded.contains("DTSTART;VALUE=DATE:20270222\r\n"))
    #expect(calendar.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    let entries = unfolded.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(entries.count == list.deadlines.filter { $0.distance >= 0 }.count && Set(entries).count == entries.count)
    #expect(calendar == DeadlineCalendar.text(list.deadlines, date: "2026-11-24", language: .de))
  }

  @Test func oneBrokenFileDoesNotHideTheOthers() throws {
    let folder = NSTemporaryDirectory() + "vordruck-due-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(atPath: Self.folder + "/mustari.json", toPath: folder + "/a.json")
    try Data("{".utf8).write(to: URL(filePath: folder + "/b.json"))
    try Data("nichts".utf8).write(to: URL(filePath: folder + "/notiz.txt"))
    let (list, log) = try Self.list("2026-11-24", folder: folder)
    #expect(log.hasErrors && list.cases == 1 && !list.deadlines.isEmpty)
  }

  @Test func aDayThatIsNoneIsRefused() {
    var log = DiagnosticLog()
    let list = DeadlineList(
      folder: Self.folder, date: "31.12.2026", resources: Resources(root: TestResources.root.path),
      sources: SourceMap(), log: &log)
    #expect(list == nil && log.diagnostics.map(\.definition.id) == ["pipeline.invalid-date"])
  }
}
