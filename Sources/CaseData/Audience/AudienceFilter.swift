package import Diagnostics
package import Markup

/// Makes of the canonical tree what one audience may see.
///
/// The result is a new tree: what is withheld is not hidden in it, it was never there. Templates, file names and metadata
/// are made from the result alone, so that nothing else can get into a paper.
///
/// - `private` and `nonPublic` values (also under a condition) give way to what the schema puts in their place, else
///   vanish; of a composed value the fields flagged `neutral` stay;
/// - `specialCategory` values vanish;
/// - fields with an `audience` list vanish for everybody else, for `partner` that is the only rule;
/// - `client` reads what an `audience` list gives to `client` and nothing else, `anonymous` what is `structural` and nothing else
///   (`AllowList`), where the schema has such fields;
/// - `unconsented` values vanish from the copy of a body that the person has not allowed to have them, and from one for no body in
///   particular;
/// - marks in structured text (`span` of class `private`, `nonPublic`) give way to their title.
///
/// A text that is exactly a private value gives way to the same words wherever it stands; where it is a part of another
/// text the filter reports it, since only people can word such a sentence anew. What is structural is searched for every name of
/// the case (`NameSearch`).
package struct AudienceFilter {
  let schema: SchemaModel
  let audience: SchemaFlag.Audience
  /// What alone the audience reads; nil where it reads what is not withheld.
  let allowList: AllowList?
  /// The body that gets a copy, by name; nil where the copy is for nobody in particular.
  let recipient: String?
  /// The day on which consents must hold, ISO 8601.
  let date: String?
  private let isConfirmed: Bool
  private let words: RecognitionWords?
  private let latin: (String) -> String

  /// Creates a filter.
  ///
  /// - Parameters:
  ///   - recipient: The body that gets a partner's copy: what the person has not consented to is withheld from it.
  ///   - date: The day on which consents must hold.
  ///   - isConfirmed: Whether somebody has read the structural findings and found nobody in them.
  ///   - words: By which words somebody may be recognised, for readers who must not know the case.
  ///   - latin: Writes a word of any script with Latin letters, without accents and case.
  package init(
    schema: SchemaModel, audience: SchemaFlag.Audience, recipient: String? = nil, date: String? = nil,
    isConfirmed: Bool = false, words: RecognitionWords? = nil,
    latin: @escaping (String) -> String = { $0.lowercased() }
  ) {
    self.schema = schema
    self.audience = audience
    allowList = AllowList(schema, audience: audience)
    self.recipient = recipient
    self.date = date
    self.isConfirmed = isConfirmed
    self.words = words
    self.latin = latin
  }

  /// Whether readers must not recognise persons and do not belong to the non-public part.
  private var isReserved: Bool { audience == .public || audience == .anonymous }

  /// The audiences for which the schema makes a difference, `full` among them.
  package static func known(to schema: SchemaModel) -> [SchemaFlag.Audience] {
    var known: Set<SchemaFlag.Audience> = [.full]
    for element in schema.types.flatMap(\.children) {
      let isPersonal = element.flags.contains(.private) || element.flags.contains(.specialCategory)
      if isPersonal { known.formUnion([.anonymous, .public]) }
      if element.flags.contains(.nonPublic) { known.insert(.public) }
      if element.flags.contains(.structural) { known.insert(.anonymous) }
      if !element.audiences.isEmpty { known.formUnion([.partner, .anonymous, .public]) }
      if element.audiences.contains(.client) { known.insert(.client) }
    }
    return SchemaFlag.Audience.allCases.filter(known.contains)
  }

  /// The tree that the audience may see; nil when the log received an error.
  package func run(on tree: DataTree, log: inout DiagnosticLog) -> DataTree? {
    var pass = AudiencePass(filter: self, tree: tree)
    pass.decide(tree.root, schema.rootElement)
    var builder = DataTree.Builder()
    pass.copy(tree.root, schema.rootElement, into: &builder)
    let result = builder.finish()
    let findings = findings(pass.removed, in: result)
    for finding in pass.log.diagnostics + findings { log.report(finding) }
    let hasErrors = (pass.log.diagnostics + findings).contains { $0.severity == .error }
    return hasErrors ? nil : result
  }

  /// What of the removed values still stands in the result.
  private func findings(_ removed: [RemovedValue], in result: DataTree) -> [Diagnostic] {
    guard audience == .anonymous, allowList != nil else { return RemainingNames(removed: removed).findings(in: result) }
    let search = NameSearch(removed, schema: schema, isConfirmed: isConfirmed, words: words, latin: latin)
    // Numbers, codes, rooms; a whole sentence that stands in both places tells of nobody what its words do not tell.
    let short = removed.filter { $0.sort == .other && $0.text.split(whereSeparator: \.isWhitespace).count < 4 }
    return RemainingNames(removed: short).findings(in: result) + search.findings(in: result)
  }

  /// Whether a field's audience list leaves this audience out.
  func excludes(_ field: ElementDeclaration) -> Bool {
    if !field.audiences.isEmpty, !field.audiences.contains(audience) { return true }
    return isReserved && field.flags.contains(.specialCategory)
  }

  /// Whether values withheld for a reason are withheld from this audience.
  func withholds(_ reason: Withholding.Reason) -> Bool {
    // A partner's copy for nobody in particular has nobody's consent.
    reason == .unconsented ? audience == .partner : isReserved
  }
}
