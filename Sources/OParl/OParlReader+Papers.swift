import Calendar
import CaseData
import Diagnostics

extension OParlReader {
  /// A submission, as `paper` or as an item of `papers`.
  mutating func readPaper(_ paper: Int, key: String?) {
    composer.open(.object, key: key, at: pool.objects[paper].span)
    copyWord("paperType", of: paper, as: "kind", of: "Paper", table: OParlWords.paperKind)
    copy("reference", of: paper, as: "reference")
    copy("date", of: paper, as: "date")
    if let unit = targets("underDirectionOf", of: paper).first, let name = name(unit) {
      composer.copy(name, of: pool.objects[unit].document, as: "leadUnit")
    }
    readOriginators(paper)
    copy("name", of: paper, as: "subject")
    let consultations = targets("consultation", of: paper)
    readVisibility(paper, consultations)
    let complete = consultations.filter { meeting(of: $0) != nil && isPublic($0) != nil }
    for consultation in consultations where !complete.contains(consultation) {
      log.report(Diagnostic(OParlDiagnostics.consultationLeftOut, data: pool.objects[consultation].span))
    }
    if let first = complete.first {
      composer.open(.array, key: "consultations", at: pool.objects[first].span)
      for consultation in complete { readConsultation(consultation) }
      composer.close()
    }
    composer.close()
  }

  private mutating func readOriginators(_ paper: Int) {
    let originators = targets("originatorOrganization", of: paper) + targets("originatorPerson", of: paper)
    let names = originators.compactMap { number in name(number).map { (number, $0) } }
    guard let first = names.first else { return }
    composer.open(.array, key: "applicants", at: pool.objects[first.0].document.span(first.1))
    for (number, name) in names { composer.copy(name, of: pool.objects[number].document, as: nil) }
    composer.close()
  }

  /// A paper with a consultation that is not public is not public; OParl itself does not say it of papers.
  private mutating func readVisibility(_ paper: Int, _ consultations: [Int]) {
    let answers = consultations.map { isPublic($0) }
    guard !answers.isEmpty, answers.allSatisfy({ $0 != nil }) || answers.contains(false) else { return }
    composer.add(
      .string, answers.contains(false) ? "nonPublic" : "public", key: "visibility",
      at: pool.objects[consultations[0]].span)
  }

  private mutating func readConsultation(_ consultation: Int) {
    let object = pool.objects[consultation]
    composer.open(.object, at: object.span)
    let meeting = meeting(of: consultation)
    let committees = targets("organization", of: consultation) + (meeting.map { targets("organization", of: $0) } ?? [])
    if let committee = committees.first, let name = name(committee) {
      composer.copy(name, of: pool.objects[committee].document, as: "organization")
    }
    if let meeting, let start = value("start", of: meeting) {
      let document = pool.objects[meeting].document
      let day = GermanTime(dateTime: document.text(start))?.day.text ?? document.text(start)
      composer.add(.string, day, key: "date", at: document.span(start))
    }
    if value("role", of: consultation) != nil {
      copyWord("role", of: consultation, as: "role", of: "Consultation", table: OParlWords.consultationRole)
    } else if let authoritative = value("authoritative", of: consultation),
      object.document.text(authoritative) == "true"
    {
      composer.add(.string, "decision", key: "role", at: object.document.span(authoritative))
    }
    if let isPublic = isPublic(consultation) {
      composer.add(.boolean, isPublic ? "true" : "false", key: "public", at: object.span)
    }
    if let item = targets("agendaItem", of: consultation).first {
      copy("number", of: item, as: "agendaItem")
      copy("result", of: item, as: "result")
    }
    composer.close()
  }

  /// The sitting of a consultation: the one it names, else that of its item.
  private mutating func meeting(of consultation: Int) -> Int? {
    if let meeting = targets("meeting", of: consultation).first { return meeting }
    guard let item = targets("agendaItem", of: consultation).first else { return nil }
    if let parent = pool.objects[item].parent, pool.objects[parent].type == .meeting { return parent }
    return targets("meeting", of: item).first
  }

  private mutating func isPublic(_ consultation: Int) -> Bool? {
    guard let item = targets("agendaItem", of: consultation).first else { return nil }
    return text("public", of: item).map { $0 == "true" }
  }
}
