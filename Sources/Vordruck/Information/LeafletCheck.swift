import Calendar
import CaseData
import Diagnostics
import Markup

/// Holds the law facts that a printed paper carries in its metadata against the register of a later day.
struct LeafletCheck {
  let register: FactRegister
  let date: CalendarDate
  let language: DiagnosticLanguage

  /// The facts of a paper's metadata, as `InstantiatedDocument.factEntries` writes them; none where it names none.
  static func entries(in metadata: ElementTree, namespace: String) -> [String] {
    var entries: [String] = []
    func collect(_ node: NodeID, _ isInside: Bool) {
      guard metadata.kind(node) == .element else { return }
      let isOurs = metadata.namespace(node).uri == namespace && metadata.name(node) == "facts"
      if isInside, metadata.name(node) == "li" { entries.append(metadata.stringValue(node)) }
      for child in metadata.children(node) { collect(child, isInside || isOurs) }
    }
    if let root = metadata.root { collect(root, false) }
    return entries
  }

  /// One line for each fact that makes the paper wrong.
  func findings(_ entries: [String]) -> [String] { entries.compactMap(finding) }

  private func finding(_ entry: String) -> String? {
    let parts = entry.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3 else { return nil }
    let (id, value, norm) = (parts[0], parts[1], parts[2])
    let versions = register.versions(of: id)
    if versions.isEmpty {
      return "\(id): \(value) (\(norm)) → " + word("steht nicht mehr im Register", "is no longer in the register")
    }
    if parts.count > 3 {
      // The paper tells of something that has ended; it is wrong only if that is told differently now.
      guard !versions.contains(where: { $0.valueText == value && $0.norm == norm }) else { return nil }
      return "\(id): \(value) → " + word("anders im Register", "different in the register")
    }
    guard let now = register.version(of: id, on: date) else {
      if let ended = register.ended(id, before: date), let until = ended.validUntil {
        return "\(id): \(value) (\(norm)) → " + word("galt bis \(until.text)", "held until \(until.text)")
      }
      return "\(id): \(value) (\(norm)) → " + word("gilt noch nicht", "does not hold yet")
    }
    if now.valueText != value { return "\(id): \(value) → \(now.valueText) (\(now.norm))" }
    return now.norm == norm ? nil : "\(id): \(value), \(norm) → \(now.norm)"
  }

  private func word(_ de: String, _ en: String) -> String { language == .de ? de : en }
}
