import Calendar
import CaseData
import Diagnostics
import Markup
import TextAnalysis

/// Law facts: chosen by the document's date, written in the language's way, judged.
extension Instantiation {
  /// Writes a fact as a typed inline element, so that text checkers know an amount from a figure.
  mutating func emit(_ citation: FactCitation, _ scope: InstantiationScope) {
    guard let fact = fact(for: citation) else {
      if options.isDraft { emitGap(for: citation, scope) }
      return
    }
    do throws(TextFormatError) {
      let printed = try FactPrinter(fact: fact, part: citation.part, format: citation.format).text(scope.language)
      guard characters == nil else { return write(printed.text, at: citation.span) }
      if printed.lacksWords {
        reportOnce(
          Diagnostic(
            TemplateDiagnostics.factWithoutWords, at: citation.span,
            ["id": .name(fact.id), "language": .name(scope.language)]))
      }
      let type = citation.part == .value ? fact.kind.rawValue : citation.part == .norm ? "law" : "date"
      var attributes: [ElementTree.Attribute] = [
        .init(name: "data-type", value: type), .init(name: "data-fact", value: fact.id),
      ]
      if printed.isGerman, !scope.isGerman {
        attributes += Self.languageAttributes("de").filter { $0.name == "lang" || scope.isRightToLeft }
      } else if scope.isRightToLeft, !RightToLeftText.occurs(in: printed.text) {
        attributes.append(.init(name: "dir", value: "ltr"))
      }
      guard open("span", attributes, at: citation.span) else { return }
      write(printed.text, at: citation.span)
      builder.close()
    } catch {
      report(error.diagnostic(at: citation.span))
    }
  }

  /// Writes a gap of a draft where a fact does not hold.
  private mutating func emitGap(for citation: FactCitation, _ scope: InstantiationScope) {
    let label = Bilingual(de: "Rechtsangabe \(citation.id)", en: "law fact \(citation.id)")
    emitGap(
      // No expression has this number: the id tells gaps of facts apart.
      Gap(expression: -1, node: data.root, label: label, path: citation.id), "\(label.de) gilt nicht", citation.span,
      scope)
  }

  /// Writes the oldest day of check; before all facts are known, nothing.
  mutating func emitFactsAsOf(_ format: FactFormat, _ span: SourceSpan?, _ scope: InstantiationScope) {
    wantsFactsAsOf = true
    guard let day = facts.asOf else { return }
    do throws(TextFormatError) {
      let text = try FactPrinter.date(day.text, format, scope.language)
      guard characters == nil else { return write(text, at: span) }
      guard open("span", [.init(name: "data-type", value: "date")], at: span) else { return }
      write(text, at: span)
      builder.close()
    } catch {
      report(error.diagnostic(at: span))
    }
  }

  /// A fact as an argument of a message: the bare value where a form or branch is chosen by it.
  mutating func messageArgument(
    _ citation: FactCitation, type: String, placeholder: MessageArgument
  ) -> MessageArgument? {
    guard let fact = fact(for: citation) else { return nil }
    switch type {
    case "plural", "selectordinal", "number":
      return [.money, .duration, .count].contains(fact.kind) ? .number(fact.value) : placeholder
    case "date": return fact.kind == .date ? .date(fact.value) : placeholder
    case "select": return .text(fact.value)
    default: return placeholder
    }
  }

  /// The version that holds on the document's date; nil with a report.
  ///
  /// While the date is not known yet the last version stands in: the run is made again with the date.
  private mutating func fact(for citation: FactCitation) -> LawFact? {
    let versions = facts.register.versions(of: citation.id)
    guard let last = versions.last else { return nil }
    guard let date = facts.date else {
      usedFacts.append(UsedFact(fact: last, citation: citation))
      return last
    }
    var found = facts.register.version(of: citation.id, on: date)
    // That something has ended is told with the entry that ended.
    if found == nil, citation.tellsEnd || citation.part == .validUntil {
      found = facts.register.ended(citation.id, before: date)
    }
    guard let found else {
      reportNotValid(versions, date, citation)
      return nil
    }
    guard citation.part != .validUntil || found.validUntil != nil else {
      var finding = Diagnostic(TemplateDiagnostics.factWithoutEnd, at: citation.span, ["id": .name(found.id)])
      if options.isDraft { finding.severity = .warning }
      report(finding)
      return nil
    }
    usedFacts.append(UsedFact(fact: found, citation: citation))
    return found
  }

  private mutating func reportNotValid(_ versions: [LawFact], _ date: CalendarDate, _ citation: FactCitation) {
    guard let last = versions.last else { return }
    let period: Bilingual
    if let end = last.validUntil, end < date {
      period = Bilingual(de: "sie galt bis \(end.text)", en: "it held until \(end.text)")
    } else {
      let next = versions.first { $0.validFrom > date } ?? last
      period = Bilingual(de: "sie gilt erst ab \(next.validFrom.text)", en: "it holds from \(next.validFrom.text)")
    }
    let successor = last.supersededBy.map {
      Bilingual(de: "An ihre Stelle trat „\($0)“. ", en: "“\($0)” has taken its place. ")
    }
    var finding = Diagnostic(
      TemplateDiagnostics.factNotValid, at: citation.idSpan ?? citation.span,
      [
        "id": .name(last.id), "norm": .name(last.norm), "date": .name(date.text), "period": .text(period),
        "successor": .text(successor ?? Bilingual(de: "", en: "")),
      ])
    finding.trace = citation.trace
    if options.isDraft { finding.severity = .warning }
    report(finding)
  }

  // MARK: After the run

  /// The date that the template's head says, if it is a calendar day.
  var documentDate: CalendarDate? { builder.metadata("date").flatMap { CalendarDate($0) } }

  /// The facts that were printed, by id, each version once.
  var distinctFacts: [LawFact] {
    var seen: Set<LawFact> = []
    return usedFacts.map(\.fact).filter { seen.insert($0).inserted }.sorted {
      ($0.id, $0.validFrom) < ($1.id, $1.validFrom)
    }
  }

  /// The ids of the facts that had ended on the document's date.
  var endedFacts: Set<String> {
    guard let date = facts.date else { return [] }
    return Set(usedFacts.map(\.fact).filter { !$0.isValid(on: date) }.map(\.id))
  }

  /// Reports what is wrong with the facts as a whole: no date, no fresh check, law that has ended named in words.
  mutating func judgeFacts() {
    if wantsFactsAsOf, usedFacts.isEmpty { reportOnce(Diagnostic(TemplateDiagnostics.noFacts)) }
    let date = facts.date ?? documentDate
    guard let date else {
      if let first = usedFacts.first {
        reportOnce(Diagnostic(TemplateDiagnostics.factsWithoutDate, at: first.citation.span))
      }
      return
    }
    if let finding = Self.staleness(of: distinctFacts, on: date, at: usedFacts.first?.citation.span) {
      reportOnce(finding)
    }
    for finding in template.endedNorms(facts.register, date, catalogue, language: options.language) {
      reportOnce(finding)
    }
  }

  /// The finding that facts have not been checked lately, if so.
  static func staleness(of facts: [LawFact], on date: CalendarDate, at span: SourceSpan?) -> Diagnostic? {
    let stale = facts.filter { $0.dueOn < date }
    guard let oldest = stale.map(\.checkedOn).min() else { return nil }
    return Diagnostic(
      TemplateDiagnostics.factsNotChecked, at: span,
      [
        "count": .number(stale.count), "date": .name(date.text), "oldest": .name(oldest.text),
        "ids": .name(stale.map(\.id).joined(separator: ", ")),
      ])
  }
}
