import CaseData
import Markup

extension OParlWriter {
  /// The submission with its consultations and files.
  func paper(document: OParlFile?) -> OParlObject? {
    guard let node = element("paper"), let reference = text("reference", of: node) else { return nil }
    if isPublic, text("visibility", of: node) == "nonPublic" { return nil }
    let full = [reference, text("supplement", of: node)].compactMap { $0 }.joined(separator: " ")
    var paper = object(.paper, id: identifiers.paper(full))
    paper.add("body", identifiers.body)
    paper.add("name", text("subject", of: node))
    paper.add("reference", full)
    paper.add("date", text("date", of: node))
    paper.add("paperType", word("kind", of: node, in: "Paper"))
    let related = tree.elements("relatedPapers", of: node)
    func papers(_ relations: [String]) -> [String] {
      related.filter { relations.contains(text("relation", of: $0) ?? "") }
        .compactMap { text("reference", of: $0) }.map { identifiers.paper($0) }
    }
    paper.add("relatedPaper", papers(["refersTo", "answers", "supersedes"]))
    // An amendment hangs below the paper that it changes.
    paper.add("superordinatedPaper", papers(["amends"]))
    if let document, role == .paper { paper.add("mainFile", file(document)) }
    paper.add("auxiliaryFile", files(tree.elements("attachments", of: node)))
    if let unit = text("leadUnit", of: node) { paper.add("underDirectionOf", [identifiers.organization(unit)]) }
    let applicants = applicants(ofPaper: node)
    let originators = applicants.isEmpty ? [text("issuer", of: node)].compactMap { $0 } : applicants
    paper.add("originatorOrganization", originators.map { identifiers.organization($0) })
    paper.add(
      "consultation", tree.elements("consultations", of: node).compactMap { consultation($0, reference: full) })
    let own = [
      "fileNumber", "visibility", "copy", "involvedUnits", "proposal", "alternatives", "introduction", "reasons",
      "sections", "questions", "changes", "finance", "climate", "impacts", "urgency", "signatures",
    ]
    for name in own { paper.addOwn(name, self.own(name, of: node, in: "Paper")) }
    return paper
  }

  /// The offices that a paper comes from.
  func units(ofPaper node: DataTree.Node) -> [String] {
    ["leadUnit", "issuer"].compactMap { text($0, of: node) }
  }

  /// Who brings a motion, unless the readers must not know.
  func applicants(ofPaper node: DataTree.Node) -> [String] {
    isPrivate("applicants", in: "Paper") ? [] : texts("applicants", of: node)
  }

  /// Whether the schema keeps a field from the public, and these objects are for the public.
  private func isPrivate(_ name: String, in typeName: String) -> Bool {
    guard isPublic, let field = schema.type(named: typeName).flatMap({ schema.child(name, of: $0) }) else {
      return false
    }
    return field.isAlwaysWithheld
  }

  private func consultation(_ node: DataTree.Node, reference: String) -> OParlObject? {
    guard let committee = text("organization", of: node), let day = text("date", of: node) else { return nil }
    var consultation = object(.consultation, id: identifiers.consultation(reference, on: day, in: committee))
    if let number = text("agendaItem", of: node) {
      let isOpen = text("public", of: node) != "false"
      consultation.add("agendaItem", identifiers.agendaItem(number, isPublic: isOpen, of: committee, on: day))
    }
    consultation.add("meeting", identifiers.meeting(committee, on: day))
    consultation.add("organization", [identifiers.organization(committee)])
    consultation.add("authoritative", text("role", of: node) == "decision")
    consultation.add("role", word("role", of: node, in: "Consultation"))
    consultation.addOwn("date", .string(day))
    consultation.addOwn("public", own("public", of: node, in: "Consultation"))
    if isVisible(node) { consultation.addOwn("result", own("result", of: node, in: "Consultation")) }
    return consultation
  }
}
