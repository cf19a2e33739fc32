package import Diagnostics

/// Brings delivered translations into the catalogue of a language.
///
/// The catalogue is edited at the places of its units: order, comments and everything else stay as they are. A new
/// catalogue takes order and comments from the German one.
package struct CatalogueMerger {
  /// A translation as it goes into the catalogue.
  struct Accepted {
    let key: String
    let isPattern: Bool
    let source: InlineText
    let target: InlineText
    let state: TranslationState
  }

  let german: CatalogueFile
  let existing: CatalogueFile?
  let language: String
  /// The hash of a German text, which must be brought into normalisation form C first.
  let hash: (InlineText) -> String
  /// What a pattern asks for; nil for a pattern that cannot be read.
  let outline: (String) -> PatternOutline?
  /// The translation of a German text whose place this one takes: what is left of it is outdated.
  let replaced: (String) -> CatalogueFile.Unit?
  private var accepted: [String: Accepted] = [:]
  private var seen: Set<String> = []

  /// Creates a merger for one catalogue.
  ///
  /// - Parameters:
  ///   - existing: The catalogue as it is; nil when there is none yet.
  ///   - replaced: Translations of the shipped texts whose place an office's own wording takes.
  package init(
    german: CatalogueFile, existing: CatalogueFile?, language: String, hash: @escaping (InlineText) -> String,
    outline: @escaping (String) -> PatternOutline?, replaced: @escaping (String) -> CatalogueFile.Unit? = { _ in nil }
  ) {
    self.german = german
    self.existing = existing
    self.language = language
    self.hash = hash
    self.outline = outline
    self.replaced = replaced
  }

  /// The number of texts that were taken and differ from what was there.
  package var count: Int { accepted.count }

  /// Takes a translation, or reports why not.
  ///
  /// - Parameters:
  ///   - state: The state where the delivery does not say one.
  ///   - claimed: The state for which somebody answers; nil where nobody has said anything.
  package mutating func take(
    _ delivery: Delivery, state: TranslationState, claimed: TranslationState? = nil, review: inout DeliveryReview,
    log: inout DiagnosticLog
  ) {
    guard let unit = german.unit(delivery.key) else { return }
    let key = DiagnosticArgument.name(delivery.key)
    guard seen.insert(delivery.key).inserted else {
      return log.report(Diagnostic(CatalogueDiagnostics.deliveredTwice, at: delivery.span, ["key": key]))
    }
    let present = existing?.unit(delivery.key) ?? replaced(delivery.key)
    let resolver = CodeResolver(german: unit, present: present, outline: outline)
    guard let source = resolver.source(of: delivery, log: &log) else { return }
    guard let target = resolver.target(of: delivery, source: source, log: &log) else { return }
    if let found = target.forbiddenCharacter {
      return log.report(
        Diagnostic(
          CatalogueDiagnostics.forbiddenCharacter, at: delivery.span,
          ["key": key, "found": .name(TranslationCheck.codePoint(found))]))
    }
    let isKnown = present?.source.matches(source) == true && present?.target?.matches(target) == true
    let isIntended = [delivery.state, claimed].contains { $0.map { $0 >= .reviewed } ?? false }
    guard
      review.accepts(
        target, of: unit, source: source, isIntended: isIntended, isNew: !isKnown, at: delivery.span, log: &log)
    else { return }
    let isOutdated = !source.matches(unit.source)
    if isOutdated {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.deliveredOutdated, at: delivery.span,
          ["key": key, "german": .name(PlainForm(german: unit.source, isPattern: unit.isPattern).write(unit.source))]))
      // A translation of the present text is not replaced by one of an older text.
      if let present, present.target != nil, present.source.matches(unit.source) { return }
    }
    var given = delivery.state ?? claimed ?? state
    if let present, let old = present.translationState, present.source.matches(source) {
      if isKnown {
        // The same words keep what somebody has said about them, and gain only what somebody says now.
        given = max(old, Self.raised(delivery.state, claimed) ?? old)
        if old == .machine, given == .machine, delivery.state == .translated {
          review.noteMachineText(delivery.key, at: delivery.span)
        }
        if given == old { return }
      } else if given < old, old >= .reviewed {
        log.report(
          Diagnostic(
            CatalogueDiagnostics.reviewLost, at: delivery.span,
            ["key": key, "old": .text(old.words), "new": .text(given.words)]))
      }
    }
    accepted[delivery.key] = Accepted(
      key: delivery.key, isPattern: unit.isPattern, source: isOutdated ? source : unit.source, target: target,
      state: given)
  }

  /// The state that unchanged words gain.
  ///
  /// Programs write `translated` where they have dropped the mark of a machine's text: that counts only where somebody
  /// answers for it. A mark that is still there holds.
  private static func raised(_ delivered: TranslationState?, _ claimed: TranslationState?) -> TranslationState? {
    if let delivered, delivered != .translated { return delivered }
    return claimed.map { max($0, delivered ?? $0) }
  }

  /// The catalogue with the translations taken.
  package func merged() -> [UInt8] {
    guard let existing else { return created() }
    var edits = FileEdits(existing.source.bytes)
    if accepted.values.isEmpty { return existing.source.bytes }
    for unit in existing.units {
      guard let accepted = accepted[unit.key] else { continue }
      edits.replace(unit.tag, with: tag(of: unit, accepted))
      edits.replace(unit.segments, with: segment(accepted))
    }
    if !edits.text(existing.root).contains("xmlns:vordruck=") {
      edits.insert(" xmlns:vordruck=\"\(ExchangeWriter.ownNamespace)\"", at: existing.root.upperBound - 1)
    }
    insertNewUnits(into: &edits, existing)
    return edits.result()
  }

  /// Puts new units behind the nearest unit that precedes them in German, or before the first.
  private func insertNewUnits(into edits: inout FileEdits, _ existing: CatalogueFile) {
    let places = Dictionary(existing.units.map { ($0.key, $0.range) }) { first, _ in first }
    var behind: Int?
    var pending: [String] = []
    for unit in german.units {
      if let range = places[unit.key] {
        if behind == nil, !pending.isEmpty {
          for text in pending { edits.insert(text + "\n    ", at: range.lowerBound) }
          pending = []
        }
        behind = range.upperBound
      } else if let accepted = accepted[unit.key] {
        let text =
          "<unit id=\"\(InlineText.escaped(unit.key, isAttribute: true))\"\(attributes(accepted))>\n      "
          + segment(accepted) + "\n    </unit>"
        if let behind { edits.insert("\n    " + text, at: behind) } else { pending.append(text) }
      }
    }
    // A catalogue without a single unit of the German one: its last unit, or the end of its file, must do.
    if !pending.isEmpty {
      let place = existing.units.last?.range.upperBound ?? edits.position(of: "</file>")
      for text in pending { edits.insert("\n    " + text, at: place) }
    }
  }

  /// A catalogue made after the German one, with its order and comments.
  private func created() -> [UInt8] {
    var edits = FileEdits(german.source.bytes)
    edits.replace(
      0..<german.root.upperBound,
      with: """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Units with subState="vordruck:machine" print a note until somebody has reviewed them: state="reviewed". -->
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:vordruck="\(ExchangeWriter.ownNamespace)" version="2.1"
          srcLang="de" trgLang="\(InlineText.escaped(language, isAttribute: true))">
        """)
    for unit in german.units {
      if let accepted = accepted[unit.key] {
        edits.replace(
          unit.range,
          with: "<unit id=\"\(InlineText.escaped(unit.key, isAttribute: true))\"\(attributes(accepted))>\n      "
            + segment(accepted) + "\n    </unit>")
      } else {
        edits.removeWithBlanksBefore(unit.range)
      }
    }
    return edits.result()
  }

  private func attributes(_ accepted: Accepted) -> String {
    (accepted.isPattern ? " type=\"vordruck:icu\"" : "") + " vordruck:sourceHash=\"\(hash(accepted.source))\""
  }

  /// The start tag of a unit that is there, with the new hash.
  private func tag(of unit: CatalogueFile.Unit, _ accepted: Accepted) -> String {
    let text = String(decoding: (existing ?? german).source.bytes[unit.tag], as: UTF8.self)
    let name = "vordruck:sourceHash=\""
    if let start = text.firstRange(of: name), let end = text[start.upperBound...].firstIndex(of: "\"") {
      return text[..<start.upperBound] + hash(accepted.source) + text[end...]
    }
    return text.dropLast() + " " + name + hash(accepted.source) + "\">"
  }

  private func segment(_ accepted: Accepted) -> String {
    """
    <segment \(accepted.state.attributes)>
            <source>\(accepted.source.xml)</source>
            <target>\(accepted.target.xml)</target>
          </segment>
    """
  }
}
