import CaseData
import Catalogues
import Diagnostics
import Templating
import TextAnalysis

/// What a translator should know about each text: where it stands, and what its places hold.
struct TranslationContext {
  private var uses: [String: [TextUse]] = [:]
  /// The files in which the uses stand: those of the run that has compiled the template.
  private let sources: SourceMap

  init(_ prepared: PreparedTemplate?) {
    sources = prepared?.sources ?? SourceMap()
    for use in prepared?.compiled.textUses ?? [] { uses[use.key, default: []].append(use) }
  }

  /// The notes for a text, in German.
  func notes(for unit: CatalogueFile.Unit, language: String) -> [String] {
    var notes: [String] = []
    let own = uses[unit.key] ?? []
    let places = own.map(Self.place).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if !places.isEmpty { notes.append("Steht als: " + places.joined(separator: ", ")) }
    if unit.key.hasPrefix("enum.") { notes.append("Wert einer Auswahl; steht allein in einer Zelle oder Zeile") }
    var seen: Set<String> = []
    for argument in own.flatMap(\.arguments) where seen.insert(argument.name).inserted {
      guard let label = argument.label else { continue }
      notes.append("{\(argument.name)}: \(label.de)\(argument.kind.flatMap(Self.kind).map { " (\($0))" } ?? "")")
    }
    if unit.isPattern {
      let forms = PluralRules.categories(language: language).joined(separator: ", ")
      notes.append(
        "ICU-MessageFormat: übersetzt wird nur, was in den inneren Klammern steht; Formen von plural: \(forms)")
    }
    return notes
  }

  /// Where the template calls a text, by file and line; without the folders that are nobody's concern outside.
  func places(of unit: CatalogueFile.Unit) -> [String] {
    (uses[unit.key] ?? []).compactMap(\.span).map { span in
      let place = sources.location(of: span)
      return "\(place.file.split(separator: "/").suffix(2).joined(separator: "/")):\(place.line)"
    }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Words in the place of a value, by the argument's name.
  func labels(for unit: CatalogueFile.Unit) -> [String: String] {
    var labels: [String: String] = [:]
    for argument in (uses[unit.key] ?? []).flatMap(\.arguments) {
      if let label = argument.label, labels[argument.name] == nil { labels[argument.name] = "{\(label.de)}" }
    }
    return labels
  }

  private static func place(_ use: TextUse) -> String {
    if let attribute = use.attribute {
      switch attribute {
      case "alt": return "Alternativtext eines Bildes, wird vorgelesen"
      case "aria-label", "aria-description", "title": return "Beschreibung, wird vorgelesen"
      case "placeholder": return "Muster in einem leeren Feld"
      case "abbr": return "Kurzform einer Tabellenüberschrift, wird vorgelesen"
      default: return attribute
      }
    }
    switch use.element {
    case "title": return "Titel der Datei"
    case "h1": return "Überschrift des Schreibens"
    case "h2", "h3", "h4", "h5", "h6": return "Überschrift der Ebene \(use.element.dropFirst())"
    case "th": return "Kopf einer Tabellenzeile oder -spalte"
    case "td": return "Zelle einer Tabelle"
    case "caption": return "Überschrift einer Tabelle"
    case "li": return "Punkt einer Liste"
    case "dt", "label", "legend": return "Beschriftung"
    case "signature": return "Beschriftung einer Unterschriftszeile"
    case "p", "div", "span", "section", "body": return "Text"
    default: return use.element
    }
  }

  private static func kind(_ kind: TypeKind) -> String? {
    switch kind {
    case .date, .partialDate: "Datum, z. B. 31.12.2026"
    case .money: "Geldbetrag, z. B. 1.234,50 €"
    case .integer, .decimal: "Zahl"
    case .time: "Uhrzeit, z. B. 14:30"
    case .enumeration: "Auswahl, wird aus dem Katalog übersetzt"
    case .country, .nationality: "Name eines Staates"
    case .language: "Name einer Sprache"
    default: nil
    }
  }
}
