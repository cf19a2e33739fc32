import Catalogues
import Diagnostics
import Geometry

/// Names the translations that are too long for their place on the page, where layout has found a place too small.
struct OverlongTexts {
  /// How many texts of one box are named at most.
  private static let limit = 3

  private let catalogues: CatalogueSet

  init(_ catalogues: CatalogueSet) { self.catalogues = catalogues }

  /// A translation that stands in the box, with what is needed to judge it.
  private struct Candidate {
    let language: String
    let unit: CatalogueUnit
    let words: String
    let german: String
    let length: Int
    let germanLength: Int

    var growth: Int { length - germanLength }
  }

  /// The findings that belong to those of layout; a text that is too long in several places is told once, for the worst.
  func findings(about logs: [DiagnosticLog]) -> [Diagnostic] {
    var worst: [Diagnostic] = []
    for finding in all(logs) {
      let known = worst.firstIndex { $0.definition == finding.definition && $0.span == finding.span }
      guard let known else {
        worst.append(finding)
        continue
      }
      if case .number(let before)? = worst[known].arguments["surplus"],
        case .number(let surplus)? = finding.arguments["surplus"], surplus > before
      {
        worst[known] = finding
      }
    }
    return worst
  }

  private func all(_ logs: [DiagnosticLog]) -> [Diagnostic] {
    let causes = logs.flatMap(\.diagnostics).filter { $0.overflow?.texts.isEmpty == false }
    guard !causes.isEmpty else { return [] }
    let units = catalogues.unitsByPlace
    return causes.flatMap { cause -> [Diagnostic] in
      guard let overflow = cause.overflow else { return [] }
      let found = overflow.texts.compactMap { units[$0] }.filter { $0.language != "de" }
      switch overflow.kind {
      case .word(let word): return found.prefix(1).compactMap { tooWide(word, $0, overflow, cause.span) }
      case .columns: return tooWide(found, overflow, cause.span)
      case .lines: return tooLong(found, overflow, cause.span)
      }
    }
  }

  // MARK: Words

  /// A word that breaks the line, if it is the translation's and not a value's.
  private func tooWide(
    _ word: String, _ found: (language: String, unit: CatalogueUnit), _ overflow: TextOverflow, _ span: SourceSpan?
  ) -> Diagnostic? {
    let word = Self.words(of: word).max { $0.count < $1.count } ?? ""
    guard !word.isEmpty, let candidate = candidate(found, measure: Self.longest), candidate.words.contains(word) else {
      return nil
    }
    return diagnostic(word, candidate, overflow, surplus: min(overflow.surplus, word.count), span)
  }

  /// The words that most widen a table, compared with those of the German texts.
  private func tooWide(
    _ found: [(language: String, unit: CatalogueUnit)], _ overflow: TextOverflow, _ span: SourceSpan?
  ) -> [Diagnostic] {
    let candidates = found.compactMap { candidate($0, measure: Self.longest) }.filter { $0.growth > 0 }
    let named = candidates.sorted { $0.growth > $1.growth }.prefix(Self.limit)
    let total = named.reduce(0) { $0 + $1.growth }
    return named.map { candidate in
      let surplus = min(Self.share(of: overflow.surplus, candidate.growth, total), candidate.length)
      return diagnostic(Self.longestWord(of: candidate.words), candidate, overflow, surplus: surplus, span)
    }
  }

  private func diagnostic(
    _ word: String, _ candidate: Candidate, _ overflow: TextOverflow, surplus: Int, _ span: SourceSpan?
  ) -> Diagnostic {
    diagnostic(
      CatalogueDiagnostics.wordTooWide, candidate, overflow, span,
      [
        "word": .name(word), "length": .number(word.count), "german": .number(candidate.germanLength),
        "surplus": .number(surplus),
      ])
  }

  // MARK: Texts

  /// The texts that have grown most; none where shortening them by half would not help, because data fill the box.
  private func tooLong(
    _ found: [(language: String, unit: CatalogueUnit)], _ overflow: TextOverflow, _ span: SourceSpan?
  ) -> [Diagnostic] {
    let all = found.compactMap { candidate($0, measure: \.count) }
    let grown = all.filter { $0.growth > 0 }
    let candidates = grown.isEmpty ? all : grown
    guard overflow.surplus * 2 <= candidates.reduce(0, { $0 + $1.length }) else { return [] }
    func weight(_ candidate: Candidate) -> Int { grown.isEmpty ? candidate.length : candidate.growth }
    let named = candidates.sorted { weight($0) > weight($1) }.prefix(Self.limit)
    let total = named.reduce(0) { $0 + weight($1) }
    return named.map { candidate in
      diagnostic(
        CatalogueDiagnostics.tooLongOnPage, candidate, overflow, span,
        [
          "length": .number(candidate.length), "german": .number(candidate.germanLength),
          "surplus": .number(min(Self.share(of: overflow.surplus, weight(candidate), total), candidate.length)),
        ])
    }
  }

  // MARK: Both

  private func candidate(
    _ found: (language: String, unit: CatalogueUnit), measure: (String) -> Int
  ) -> Candidate? {
    guard let target = found.unit.target, let german = catalogues.germanUnit(found.unit.key) else { return nil }
    let (words, source) = (target.words, german.source.words)
    return Candidate(
      language: found.language, unit: found.unit, words: words, german: source, length: measure(words),
      germanLength: measure(source))
  }

  private func diagnostic(
    _ definition: DiagnosticDefinition, _ candidate: Candidate, _ overflow: TextOverflow, _ span: SourceSpan?,
    _ arguments: [String: DiagnosticArgument]
  ) -> Diagnostic {
    var arguments = arguments
    arguments["key"] = .name(candidate.unit.key)
    arguments["language"] = .name(candidate.language)
    arguments["excess"] = .text(Self.millimetres(Length(units: overflow.needed - overflow.available)))
    var finding = Diagnostic(definition, at: candidate.unit.targetSpan ?? candidate.unit.span, arguments)
    if let span {
      finding.trace = [TracePoint(Bilingual(de: "gedruckt von der Vorlage", en: "printed by the template"), at: span)]
    }
    return finding
  }

  private static func share(of surplus: Int, _ part: Int, _ total: Int) -> Int {
    max(1, (surplus * part + total - 1) / max(total, 1))
  }

  /// Words as lines break between them; soft hyphens are no characters that anybody sees.
  private static func words(of text: String) -> [String] {
    text.filter { $0 != "\u{AD}" }.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }.map(String.init)
  }

  private static func longestWord(of text: String) -> String { words(of: text).max { $0.count < $1.count } ?? "" }

  private static func longest(_ text: String) -> Int { longestWord(of: text).count }

  /// A length with one decimal, rounded up, so that it is never nothing.
  private static func millimetres(_ length: Length) -> Bilingual {
    let tenths = Int((length.millimetres * 10).rounded(.up))
    return Bilingual(de: "\(tenths / 10),\(tenths % 10) mm", en: "\(tenths / 10).\(tenths % 10) mm")
  }
}
