import Diagnostics

/// Gives a delivered text the codes of its German text, and reports what is missing or unknown.
///
/// Tools may drop attributes that they do not know, so only ids are taken from what comes back.
struct CodeResolver {
  let german: CatalogueFile.Unit
  /// The unit that the catalogue has: it knows the codes of the older German text from which it was made.
  let present: CatalogueFile.Unit?
  let outline: (String) -> PatternOutline?

  /// The German text from which a delivery was made; the present one where the file does not carry it.
  func source(of delivery: Delivery, log: inout DiagnosticLog) -> InlineText? {
    switch delivery.source {
    case nil: return german.source
    case .inline(let text):
      let restored = text.mapCodes(restored)
      return restored.matches(german.source) ? german.source : restored
    case .plain(let text): return read(text, delivery, log: &log)
    }
  }

  /// The plain form of the German text from which a delivery was made.
  private func form(of delivery: Delivery) -> PlainForm {
    let form = PlainForm(german: german.source, isPattern: german.isPattern)
    guard case .plain(let text) = delivery.source, text != form.write(german.source), let present else { return form }
    let former = PlainForm(german: present.source, isPattern: german.isPattern)
    return text == former.write(present.source) ? former : form
  }

  /// A code of a delivered German text, completed from the present one where a tool has dropped what it means.
  private func restored(_ code: InlineCode) -> InlineCode {
    let meaning = ["ph": "equiv", "pc": "subType", "mrk": "ref"][code.element] ?? ""
    guard code[meaning] == nil else { return code }
    return german.source.codes.first { $0.element == code.element && $0.id == code.id } ?? code
  }

  /// The translation with the codes of the German text from which it was made.
  func target(of delivery: Delivery, source: InlineText, log: inout DiagnosticLog) -> InlineText? {
    let target: InlineText?
    switch delivery.target {
    case .plain(let text): target = read(text, delivery, log: &log)
    case .inline(let text): target = resolve(text, source, delivery, log: &log)
    }
    guard let target, agrees(target, with: source, delivery, log: &log) else { return nil }
    return target
  }

  private func read(_ text: String, _ delivery: Delivery, log: inout DiagnosticLog) -> InlineText? {
    let form = form(of: delivery)
    do throws(PlainForm.Problem) {
      return try form.read(text)
    } catch {
      let key = DiagnosticArgument.name(delivery.key)
      switch error {
      case .brace: log.report(Diagnostic(CatalogueDiagnostics.looseBrace, at: delivery.span, ["key": key]))
      case .unbalanced(let name):
        log.report(
          Diagnostic(CatalogueDiagnostics.unbalancedMarkup, at: delivery.span, ["key": key, "tag": .name("<\(name)>")]))
      case .unknownPlace(let name):
        let known = form.places.map(\.argument)
        report("{\(name)}", EditDistance.nearest(to: name, in: known), known.map { "{\($0)}" }, delivery, &log)
      case .unknownMarkup(let name):
        report("<\(name)>", nil, form.markup.map { "<\($0.name)>" }, delivery, &log)
      }
      return nil
    }
  }

  private func report(
    _ code: String, _ suggestion: String?, _ known: [String], _ delivery: Delivery, _ log: inout DiagnosticLog
  ) {
    log.report(
      Diagnostic(
        CatalogueDiagnostics.unknownCode, at: delivery.span, suggestion: suggestion,
        [
          "key": .name(delivery.key), "code": .name(code),
          "known": .name(known.isEmpty ? "–" : known.joined(separator: ", ")),
        ]))
  }

  private func resolve(
    _ text: InlineText, _ source: InlineText, _ delivery: Delivery, log: inout DiagnosticLog
  ) -> InlineText? {
    var open: [Bool] = []
    var pieces: [InlineText.Piece] = []
    var isGood = true
    var places: Set<String> = []
    for piece in text.pieces {
      switch piece {
      case .text: pieces.append(piece)
      case .place(let code), .open(let code):
        let original = source.codes.first { $0.element == code.element && $0.id == (code["copyOf"] ?? code.id) }
        if let original {
          let isCopy = code["copyOf"] != nil || !places.insert(code.element + code.id).inserted
          let own = isCopy ? original.copied(as: code["copyOf"] == nil ? code.id + "-2" : code.id) : original
          pieces.append(code.element == "ph" ? .place(own) : .open(own))
        } else if code.element != "mrk" {
          // A remark that a tool has put around words is not ours; a value or mark-up of unknown origin is an error.
          isGood = false
          report("<\(code.element) id=\"\(code.id)\">", nil, source.codes.map(\.id), delivery, &log)
        }
        if code.element != "ph" { open.append(original != nil) }
      case .close:
        guard let isOurs = open.popLast() else { continue }
        if isOurs { pieces.append(.close) }
      }
    }
    return isGood ? InlineText(pieces) : nil
  }

  /// Whether values and mark-up of the translation are those of the German text.
  private func agrees(
    _ target: InlineText, with source: InlineText, _ delivery: Delivery, log: inout DiagnosticLog
  ) -> Bool {
    let form = PlainForm(german: source, isPattern: german.isPattern)
    func outlined(_ text: InlineText) -> PatternOutline? {
      if german.isPattern { return outline(form.write(text)) }
      return PatternOutline(
        arguments: text.pieces.compactMap { if case .place(let code) = $0 { code.argument } else { nil } })
    }
    guard let wanted = outlined(source), let found = outlined(target) else {
      log.report(
        Diagnostic(CatalogueDiagnostics.malformedPattern, at: delivery.span, ["key": .name(delivery.key)]))
      return false
    }
    // A language may do without a branch, but a word that the German pattern does not have is never chosen.
    if let choice = found.choices.first(where: { !wanted.choices.contains($0) }) {
      report("{\(choice) {…}}", nil, wanted.choices.map { "{\($0) {…}}" }, delivery, &log)
      return false
    }
    func markup(_ text: InlineText) -> Set<String> {
      Set(text.codes.filter { $0.element == "pc" }.map { $0["copyOf"] ?? $0.id })
    }
    func tag(_ id: String) -> String {
      let name = form.markup.first { $0.code.id == id && $0.code.element == "pc" }?.name
      if case .plain = delivery.target, let name { return "<\(name)>" }
      return "<pc id=\"\(id)\">"
    }
    let difference =
      Set(wanted.arguments).symmetricDifference(found.arguments).sorted().map { "{\($0)}" }
      + (german.isPattern ? [] : markup(source).symmetricDifference(markup(target)).sorted().map(tag))
    guard difference.isEmpty else {
      log.report(
        Diagnostic(
          CatalogueDiagnostics.argumentsDiffer, at: delivery.span,
          ["key": .name(delivery.key), "difference": .name(difference.joined(separator: ", "))]))
      return false
    }
    return true
  }
}
