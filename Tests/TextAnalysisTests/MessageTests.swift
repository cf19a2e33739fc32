import Testing
import TextAnalysis

@Suite struct MessageTests {
  @Test func fillsNamedArguments() throws {
    let pattern = "{name} hat {count, plural, =0 {keine Kinder} one {ein Kind} other {# Kinder}}."
    let text = try MessageFormatting.format(
      pattern: pattern, arguments: ["name": .text("Ada {x}"), "count": .number("1234")], language: "de")
    #expect(text == "Ada {x} hat 1.234 Kinder.")
  }

  @Test func choosesBranches() throws {
    let pattern = "{kind, select, person {{gender, select, f {Frau} m {Herr} other {}} {name}} other {Sehr Geehrte}}"
    let arguments: [String: MessageArgument] = [
      "kind": .text("person"), "gender": .text("f"), "name": .text("Abebe"),
    ]
    #expect(try MessageFormatting.format(pattern: pattern, arguments: arguments, language: "de") == "Frau Abebe")
  }

  @Test func usesThePluralsOfTheLanguage() throws {
    let pattern = "{n, plural, one {# день} few {# дні} many {# днів} other {# дня}}"
    let forms = try ["1", "3", "5", "1.5"].map {
      try MessageFormatting.format(pattern: pattern, arguments: ["n": .number($0)], language: "uk")
    }
    #expect(forms == ["1 день", "3 дні", "5 днів", "1,5 дня"])
  }

  @Test func writesDatesWithoutATimeZone() throws {
    let pattern = "bis {day, date, long}"
    for day in ["2026-01-01", "2026-12-31"] {
      let text = try MessageFormatting.format(pattern: pattern, arguments: ["day": .date(day)], language: "de")
      #expect(text == "bis \(day.hasPrefix("2026-01") ? "1. Januar" : "31. Dezember") 2026")
    }
  }

  @Test func listsArgumentsOfAllBranches() throws {
    let names = try MessageFormatting.argumentNames(
      pattern: "{a} {n, plural, one {{b}} other {{c, select, x {{d}} other {{a}}}}} '{'e'}'")
    #expect(names == ["a", "n", "b", "c", "d"])
    #expect(try MessageFormatting.argumentNames(pattern: "Guten Tag") == [])
  }

  @Test func tellsTheBranchesAtEveryDepth() throws {
    let branches = try MessageFormatting.branches(
      pattern: "{n, plural, =0 {} una {{c, select, x {{d}} other {}}} other {#}} {0, select, y {} other {}}")
    #expect(branches.map(\.keyword) == ["=0", "una", "x", "other", "other", "y", "other"])
    #expect(branches.map(\.argument) == ["n", "n", "c", "c", "n", "0", "0"])
    #expect(branches.filter { !$0.isReachable }.map(\.keyword) == ["una"])
    #expect(throws: TextFormatError.self) { try MessageFormatting.branches(pattern: "{n, pluralul, one {} other {}}") }
  }

  @Test func refusesAMissingArgumentEvenInABranchNotTaken() {
    #expect(throws: TextFormatError(.missingArgument("name"))) {
      try MessageFormatting.format(
        pattern: "{n, plural, one {{name}} other {#}}", arguments: ["n": .number("5")], language: "de")
    }
  }

  @Test(arguments: ["{n, plural, one {#}", "{", "{n, plural, one {#}}", "{n, nonsense}", "{a b}"])
  func refusesABrokenPattern(pattern: String) throws {
    let error = #expect(throws: TextFormatError.self) {
      try MessageFormatting.format(
        pattern: pattern, arguments: ["n": .number("1"), "a b": .text("")], language: "de")
    }
    switch try #require(error).kind {
    case .patternSyntax, .icu: break
    case let kind: Issue.record("unexpected \(kind)")
    }
  }

  @Test func refusesAWordWhereANumberIsNeeded() {
    #expect(throws: TextFormatError.self) {
      try MessageFormatting.format(
        pattern: "{n, plural, other {#}}", arguments: ["n": .text("viele")], language: "de")
    }
  }
}
