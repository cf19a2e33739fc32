import CaseData
import Diagnostics

/// A place where a template prints a law fact.
struct FactCitation: Sendable {
  /// What is printed of a fact.
  enum Part: String, Sendable, CaseIterable {
    case value, norm, checkedOn, validFrom, validUntil
  }

  let id: String
  let idSpan: SourceSpan?
  let part: Part
  let format: FactFormat?
  let formatSpan: SourceSpan?
  /// Whether the text tells that the fact has ended.
  let tellsEnd: Bool
  let span: SourceSpan?
  /// The includes, innermost first.
  let trace: [TracePoint]
}

/// The ways to write a fact.
enum FactFormat: String, Sendable, CaseIterable {
  /// `255 Euro`, `5 Jahre`, `50 Prozent`
  case words
  /// `5 Jahren`, as German says it after „seit“ and „nach“; other languages as `words`
  case dative
  /// `255 €`, `50 %`
  case sign
  /// `255`
  case number
  /// `4. März 2027`
  case dateLong = "date-long"
  /// `04.03.2027`
  case date
  /// `Donnerstag, 4. März 2027`
  case dateFull = "date-full"

  static let dates: [FactFormat] = [.dateLong, .date, .dateFull]

  /// The formats that a part of a fact can take.
  static func formats(of part: FactCitation.Part, _ fact: LawFact) -> [FactFormat] {
    switch part {
    case .checkedOn, .validFrom, .validUntil: return dates
    case .norm: return [.words]
    case .value: break
    }
    switch fact.kind {
    case .money: return [.words, .sign, .number]
    case .duration: return [.words, .dative, .number]
    case .count: return fact.unit == nil ? [.words, .number] : [.words, .sign, .number]
    case .date: return dates
    case .level, .text: return [.words]
    }
  }
}

/// A stretch of a template's own words.
struct TemplateWords: Hashable, Sendable {
  let text: String
  let span: SourceSpan?
}
