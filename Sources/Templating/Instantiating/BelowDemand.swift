import Catalogues
import Diagnostics

/// The texts that have not come as far as a document demands, by language and state: one cause each.
struct BelowDemand {
  private struct Cause: Hashable {
    let language: String
    let state: Bilingual
    let required: Bilingual
  }

  private var order: [Cause] = []
  private var first: [Cause: (key: String, span: SourceSpan?)] = [:]
  private var keys: [Cause: Set<String>] = [:]

  /// Adds a text; the same one counts once.
  mutating func add(_ key: String, _ language: String, _ state: Bilingual, required: Bilingual, at span: SourceSpan?) {
    let cause = Cause(language: language, state: state, required: required)
    if first[cause] == nil {
      order.append(cause)
      first[cause] = (key, span)
    }
    keys[cause, default: []].insert(key)
  }

  /// Reports each cause at its first text.
  func report(to log: inout DiagnosticLog) {
    for cause in order {
      guard let first = first[cause], let keys = keys[cause] else { continue }
      log.report(
        Diagnostic(
          CatalogueDiagnostics.belowRequired, at: first.span,
          [
            "count": .number(keys.count), "key": .name(first.key), "language": .name(cause.language),
            "state": .text(cause.state), "required": .text(cause.required),
          ]))
    }
  }
}
