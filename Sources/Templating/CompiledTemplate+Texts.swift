package import Catalogues
package import Diagnostics
import TextAnalysis

extension CompiledTemplate {
  /// Checks every call of a catalogue text, those in branches that no data takes among them.
  ///
  /// Each key must exist in German and use exactly the arguments that the call gives; whether translations use the same
  /// ones is `CatalogueSet.check`'s business.
  package func checkTexts(_ catalogue: CatalogueSet, log: inout DiagnosticLog) {
    for call in textCalls {
      for finding in call.findings(in: catalogue, language: "de") { log.report(finding) }
    }
  }
}

extension TextCall {
  /// What is wrong with the call in view of the text that would be printed.
  func findings(in catalogue: CatalogueSet, language: String) -> [Diagnostic] {
    guard let match = catalogue.lookup(key, language: language) else {
      let suggestion = EditDistance.nearest(to: key, in: catalogue.keys)
      return [Diagnostic(TemplateDiagnostics.unknownText, at: keySpan, suggestion: suggestion, ["key": .name(key)])]
    }
    return findings(for: match)
  }

  /// The arguments that the text uses and the call lacks, and those that the call gives and the text does not use.
  func findings(for match: CatalogueSet.Match) -> [Diagnostic] {
    var used = match.text.placeholders
    if case .icu(let pattern) = match.text {
      do throws(TextFormatError) {
        used = try MessageFormatting.argumentNames(pattern: pattern)
      } catch {
        return [error.diagnostic(at: match.span)]
      }
    }
    let given = arguments.map(\.name)
    var missing = used.filter { !given.contains($0) }
    let surplus = arguments.filter { !used.contains($0.name) }.map { argument in
      // A misspelled name is one mistake: what it stands for is not missing as well.
      let meant = EditDistance.nearest(to: argument.name, in: missing)
      missing.removeAll { $0 == meant }
      return Diagnostic(
        TemplateDiagnostics.surplusArgument, at: argument.nameSpan,
        suggestion: meant,
        [
          "key": .name(key), "name": .name(argument.name),
          "known": .name(used.isEmpty ? "–" : used.joined(separator: ", ")),
        ])
    }
    return missing.map { name in
      Diagnostic(TemplateDiagnostics.missingArgument, at: span, ["key": .name(key), "name": .name(name)])
    } + surplus
  }
}
