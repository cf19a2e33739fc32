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
/// - fields with an `audience` list vanish for everybody else, for `client` and `partner` that is the only rule;
/// - marks in structured text (`span` of class `private`, `nonPublic`) give way to their title.
///
/// A text that is exactly a private value gives way to the same words wherever it stands; where it is a part of another
/// text the filter reports it, since only people can word such a sentence anew.
package struct AudienceFilter {
  let schema: SchemaModel
  let audience: SchemaFlag.Audience

  /// Creates a filter.
  package init(schema: SchemaModel, audience: SchemaFlag.Audience) {
    self.schema = schema
    self.audience = audience
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
      if !element.audiences.isEmpty { known.formUnion([.client, .partner, .anonymous, .public]) }
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
    let findings = RemainingNames(removed: pass.removed).findings(in: result)
    for finding in pass.log.diagnostics + findings { log.report(finding) }
    let hasErrors = (pass.log.diagnostics + findings).contains { $0.severity == .error }
    return hasErrors ? nil : result
  }

  /// Whether a field's audience list leaves this audience out.
  func excludes(_ field: ElementDeclaration) -> Bool {
    if !field.audiences.isEmpty, !field.audiences.contains(audience) { return true }
    return isReserved && field.flags.contains(.specialCategory)
  }

  /// Whether values withheld for a reason are withheld from this audience.
  func withholds(_ reason: Withholding.Reason) -> Bool { isReserved }
}

/// A value that was removed and must not stand anywhere else.
struct RemovedValue {
  /// The characters.
  let text: String
  /// The field's name for people.
  let label: Bilingual
  /// Its place in the data.
  let span: SourceSpan?
  /// Whether it may be a person's name, of which the last word alone tells who is meant.
  var isPersonal = true
}
