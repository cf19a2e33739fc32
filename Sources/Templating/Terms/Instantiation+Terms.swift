import CaseData
import Catalogues
import Diagnostics
import Markup

/// Terms: set apart in Leichte Sprache, spelt as the law does everywhere else.
extension Instantiation {
  mutating func emit(_ citation: TermCitation, _ scope: InstantiationScope) {
    emitTerm(citation.id, form: citation.form, citation.span, scope)
  }

  /// Writes a term in a form of it; what the store does not know is written as it is, and was reported.
  mutating func emitTerm(_ id: String, form: String?, _ span: SourceSpan?, _ scope: InstantiationScope) {
    guard let term = terms.term(id) else { return write(form ?? "", at: span) }
    let word = form.map { term.jointed($0) } ?? term.word
    let joint = SentenceMode.isEasy(scope.language) ? self.joint : .none
    // In attributes and titles a Mediopunkt would be read aloud.
    guard characters == nil else {
      return write((joint == .mediopunkt ? TermJoint.none : joint).written(word), at: span)
    }
    var attributes = Self.termAttributes(term, word, joint)
    if !scope.isGerman {
      attributes += Self.languageAttributes("de").filter { $0.name == "lang" || scope.isRightToLeft }
    }
    guard open("span", attributes, at: span) else { return }
    write(joint.written(word), at: span)
    builder.close()
  }

  /// The attributes of a term's element; `data-spoken` is what is read aloud and extracted in place of a Mediopunkt.
  static func termAttributes(_ term: Term, _ word: String, _ joint: TermJoint) -> [ElementTree.Attribute] {
    var attributes: [ElementTree.Attribute] = [
      .init(name: "class", value: "term"), .init(name: "data-term", value: term.id),
    ]
    if joint == .mediopunkt, word.contains("|") {
      attributes.append(.init(name: "data-spoken", value: TermJoint.none.written(word)))
    }
    return attributes
  }

  /// How the document sets words apart, as its head says; hyphens unless it says otherwise.
  private var joint: TermJoint {
    builder.metadata("term-joint").flatMap { TermJoint(rawValue: $0) } ?? .hyphen
  }

  /// Reports a way to set words apart that does not exist.
  mutating func judgeTerms() {
    guard let name = builder.metadata("term-joint"), TermJoint(rawValue: name) == nil else { return }
    let known = TermJoint.allCases.map(\.rawValue)
    reportOnce(
      Diagnostic(
        TemplateDiagnostics.unknownJoint, suggestion: EditDistance.nearest(to: name, in: known),
        ["name": .name(name), "known": .name(known.joined(separator: ", "))]))
  }

  /// The words of a catalogue text from an opened term to its end, and where that is.
  static func term(in parts: ArraySlice<CataloguePart>) -> (form: String, rest: ArraySlice<CataloguePart>) {
    var form = ""
    var rest = parts
    var depth = 0
    while let part = rest.popFirst() {
      switch part {
      case .text(let text): form += text
      case .placeholder: break
      case .open: depth += 1
      case .close:
        if depth == 0 { return (form, rest) }
        depth -= 1
      }
    }
    return (form, rest)
  }
}
