import CaseData
import Diagnostics
import Markup

/// Walks two versions of the data along the schema and collects what differs.
struct VersionComparer {
  private let earlier: VersionReader
  private let later: VersionReader
  private let schema: SchemaModel
  private(set) var differences: [Difference] = []

  /// Below this share of common words two entries of a list are two entries, in thousandths.
  private static let threshold = 350

  /// The way to a field.
  private struct Place {
    var field: String
    var depth: Int
    var group: Bilingual
    var steps: [(label: Bilingual, number: Int)] = []
  }

  init(earlier: DataTree, later: DataTree, schema: SchemaModel) {
    self.earlier = VersionReader(tree: earlier, schema: schema)
    self.later = VersionReader(tree: later, schema: schema)
    self.schema = schema
  }

  /// Compares all fields below the root elements.
  mutating func compareRoots() {
    let place = Place(field: "", depth: 0, group: schema.rootElement.label)
    compareFields(of: schema.rootElement.type, earlier.tree.root, later.tree.root, place)
  }

  private mutating func compareFields(
    of type: TypeID, _ old: DataTree.Node, _ new: DataTree.Node, _ place: Place
  ) {
    for field in schema.children(of: type) {
      let inner = Place(
        field: place.field.isEmpty ? field.name : place.field + "." + field.name, depth: place.depth + 1,
        group: place.depth < 2 ? field.label : place.group, steps: place.steps)
      let olds = earlier.tree.elements(field.name, of: old)
      let news = later.tree.elements(field.name, of: new)
      if field.isRepeated {
        compareLists(field, olds, news, inner)
      } else {
        compare(field, olds.first, news.first, inner)
      }
    }
  }

  private mutating func compareLists(
    _ field: ElementDeclaration, _ olds: [DataTree.Node], _ news: [DataTree.Node], _ place: Place
  ) {
    let oldWords = olds.map { WordDifference.words(of: earlier.text($0, field)) }
    let newWords = news.map { WordDifference.words(of: later.text($0, field)) }
    let pairs = SequenceAlignment.pairs(old: olds.count, new: news.count) { old, new in
      if oldWords[old] == newWords[new] { return 1000 }
      let likeness = WordDifference.likeness(oldWords[old], newWords[new])
      return likeness < Self.threshold ? 0 : min(likeness, 999)
    }
    for pair in pairs {
      var inner = place
      // An entry is called by its type, whose name is that of one; the field's is that of many.
      inner.steps.append((schema.type(of: field).label ?? field.label, (pair.new ?? pair.old ?? 0) + 1))
      compare(field, pair.old.map { olds[$0] }, pair.new.map { news[$0] }, inner)
    }
  }

  private mutating func compare(
    _ field: ElementDeclaration, _ old: DataTree.Node?, _ new: DataTree.Node?, _ place: Place
  ) {
    let kind = schema.type(of: field).kind
    if let old, let new, kind == .complex { return compareFields(of: field.type, old, new, place) }
    if kind == .richText { return compareParagraphs(field, old, new, place) }
    add(
      field, place, old: old.map { earlier.text($0, field) } ?? "", new: new.map { later.text($0, field) } ?? "",
      nodes: (old, new))
  }

  private mutating func compareParagraphs(
    _ field: ElementDeclaration, _ old: DataTree.Node?, _ new: DataTree.Node?, _ place: Place
  ) {
    let olds = old.map { earlier.paragraphs(of: $0) } ?? []
    let news = new.map { later.paragraphs(of: $0) } ?? []
    let oldWords = olds.map { WordDifference.words(of: $0.text) }
    let newWords = news.map { WordDifference.words(of: $0.text) }
    let pairs = SequenceAlignment.pairs(old: olds.count, new: news.count) { old, new in
      if oldWords[old] == newWords[new] { return 1000 }
      let likeness = WordDifference.likeness(oldWords[old], newWords[new])
      return likeness < Self.threshold ? 0 : min(likeness, 999)
    }
    for pair in pairs {
      add(
        field, place, paragraph: (pair.new ?? pair.old ?? 0) + 1, old: pair.old.map { olds[$0].text } ?? "",
        new: pair.new.map { news[$0].text } ?? "",
        nodes: (pair.old.map { olds[$0].node }, pair.new.map { news[$0].node }))
    }
  }

  /// Notes a difference where there is one; blanks do not make one.
  private mutating func add(
    _ field: ElementDeclaration, _ place: Place, paragraph: Int? = nil, old: String, new: String,
    nodes: (old: DataTree.Node?, new: DataTree.Node?)
  ) {
    guard WordDifference.words(of: old) != WordDifference.words(of: new) else { return }
    let words = WordDifference(old, new)
    differences.append(
      Difference(
        field: place.field, group: place.group, label: field.label, steps: place.steps, paragraph: paragraph,
        old: old.isEmpty ? [] : words.old, new: new.isEmpty ? [] : words.new,
        span: nodes.new.flatMap { later.tree.span($0) } ?? nodes.old.flatMap { earlier.tree.span($0) },
        path: nodes.new.map { later.tree.path($0) } ?? nodes.old.map { earlier.tree.path($0) } ?? ""))
  }
}
