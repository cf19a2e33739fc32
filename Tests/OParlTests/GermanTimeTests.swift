import Calendar
import CaseData
import Testing

@testable import OParl

struct GermanTimeTests {
  @Test(arguments: [
    ("2026-01-15", "17:00", "2026-01-15T17:00:00+01:00"), ("2026-07-15", "09:05", "2026-07-15T09:05:00+02:00"),
    ("2026-03-29", "01:59", "2026-03-29T01:59:00+01:00"), ("2026-03-29", "03:00", "2026-03-29T03:00:00+02:00"),
    ("2026-10-25", "02:30", "2026-10-25T02:30:00+02:00"), ("2026-10-25", "03:00", "2026-10-25T03:00:00+01:00"),
    ("2025-03-30", "03:00", "2025-03-30T03:00:00+02:00"), ("2024-10-27", "04:00", "2024-10-27T04:00:00+01:00"),
  ])
  func knowsSummerTime(day: String, time: String, expected: String) {
    #expect(GermanTime(day: day, time: time)?.dateTime == expected)
  }

  @Test(arguments: [
    ("2026-06-10T15:00:00Z", "2026-06-10 17:00"), ("2026-06-10T15:00:00.000+00:00", "2026-06-10 17:00"),
    ("2026-12-31T23:30:00Z", "2027-01-01 00:30"), ("2026-11-18T17:00:00+01:00", "2026-11-18 17:00"),
    ("2026-11-18T17:00", "2026-11-18 17:00"), ("2026-11-18T00:15:00+0200", "2026-11-17 23:15"),
  ])
  func readsWhatServersWrite(text: String, expected: String) {
    let time = GermanTime(dateTime: text)
    #expect(time.map { $0.day.text + " " + $0.time } == expected)
  }

  @Test(arguments: [
    "", "2026-11-18", "18.11.2026 17:00", "2026-13-18T17:00:00Z", "2026-11-18T25:00:00", "2026-11-18T17:00:00+1",
  ])
  func refusesWhatIsNoTime(text: String) {
    #expect(GermanTime(dateTime: text) == nil)
  }
}
