import Calendar
import CaseData
import Diagnostics

/// `facts`: the register on a day as text, with what must be checked again and what ends.
struct FactList {
  let register: FactRegister
  let date: CalendarDate
  /// How many days ahead is looked.
  let days: Int
  let language: DiagnosticLanguage

  /// The whole register in lines, then what needs attention.
  func text() -> String {
    let facts = register.ids.flatMap { register.versions(of: $0) }
    let width = facts.map(\.id.count).max() ?? 0
    let valueWidth = facts.map { min($0.valueText.count, 40) }.max() ?? 0
    var lines = [word("Rechtsangaben am \(date.text)", "Law facts on \(date.text)"), ""]
    lines += facts.filter { $0.isValid(on: date) }.map { fact in
      let value = Self.padded(fact.valueText, valueWidth)
      let checked = word("geprüft", "checked") + " \(fact.checkedOn.text)"
      return "\(Self.padded(fact.id, width))  \(value)  \(fact.norm) · \(checked)"
    }
    lines += attention()
    return lines.joined(separator: "\n") + "\n"
  }

  /// Only what needs attention.
  func due() -> String {
    let lines = attention()
    guard !lines.isEmpty else {
      return word("Nichts ist fällig, nichts läuft ab.", "Nothing is due, nothing ends.") + "\n"
    }
    return lines.dropFirst().joined(separator: "\n") + "\n"
  }

  private func attention() -> [String] {
    let horizon = date.adding(days: days) ?? date
    let all = register.ids.flatMap { register.versions(of: $0) }
    let current = all.filter { $0.isValid(on: date) }
    return section(
      word("Zu prüfen bis \(horizon.text)", "To be checked until \(horizon.text)"),
      current.filter { $0.dueOn <= horizon }.map { fact in
        line(
          fact,
          word(
            "geprüft \(fact.checkedOn.text), fällig \(fact.dueOn.text)",
            "checked \(fact.checkedOn.text), due \(fact.dueOn.text)"))
      })
      + section(
        word("Läuft ab bis \(horizon.text)", "Ends until \(horizon.text)"),
        current.filter { fact in fact.validUntil.map { $0 <= horizon } ?? false }.map { ending($0) })
      + section(
        word("Abgelaufen", "Ended"),
        all.filter { fact in
          fact.validUntil.map { $0 < date } ?? false && register.version(of: fact.id, on: date) == nil
        }
        .map { ending($0) })
      + section(
        word("Gilt erst später", "Not yet in force"),
        all.filter { $0.validFrom > date }.map {
          line($0, word("ab \($0.validFrom.text)", "from \($0.validFrom.text)"))
        })
  }

  private func ending(_ fact: LawFact) -> String {
    let until = fact.validUntil?.text ?? "–"
    let successor = fact.supersededBy.map { word("; dafür \($0)", "; now \($0)") } ?? ""
    return line(fact, word("bis \(until)", "until \(until)") + successor)
  }

  private func line(_ fact: LawFact, _ what: String) -> String {
    "  \(fact.id): \(fact.valueText) (\(fact.norm)), \(what)"
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "\(title): \(lines.count)"] + lines
  }

  private func word(_ de: String, _ en: String) -> String { language == .de ? de : en }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
