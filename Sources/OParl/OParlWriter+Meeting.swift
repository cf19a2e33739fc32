import Markup

extension OParlWriter {
  /// The sitting with its agenda.
  func meeting(_ people: OParlPeople, document: OParlFile?) -> OParlObject? {
    guard let node = element("meeting"), let committee = text("organization", of: node),
      let day = text("date", of: node)
    else { return nil }
    var meeting = object(.meeting, id: identifiers.meeting(committee, on: day))
    meeting.add("name", [text("number", of: node), committee].compactMap { $0 }.joined(separator: " – "))
    let hasMinutes = element("minutes") != nil
    meeting.add(
      "meetingState", hasMinutes ? "durchgeführt" : element("invitation") != nil ? "eingeladen" : "terminiert")
    meeting.add("start", dateTime(day, text("start", of: node)))
    meeting.add("end", dateTime(day, text("end", of: node)))
    meeting.add("location", location(node))
    meeting.add("organization", [identifiers.organization(committee)])
    meeting.add("participant", people.participants)
    let items = tree.elements("agenda", of: tree.root)
    // What hangs on an item is listed there; so the annex of an item that is not public appears nowhere else.
    let cited = Set(items.flatMap { texts("attachments", of: $0) })
    let minutes = attachments(of: "minutes").filter { !cited.contains(text("number", of: $0) ?? "") }
    var other = files(attachments(of: "invitation") + minutes)
    if let document, case .meeting(let property) = role {
      if property == "auxiliaryFile" {
        other.insert(file(document), at: 0)
      } else {
        meeting.add(property, file(document))
      }
    }
    meeting.add("auxiliaryFile", other)
    meeting.add(
      "agendaItem",
      items.enumerated().map { agendaItem($1, order: $0, committee: committee, day: day, document: document) })
    if text("start", of: node) == nil { meeting.addOwn("date", .string(day)) }
    for name in ["kind", "statutoryMembers", "interruptions"] {
      meeting.addOwn(name, own(name, of: node, in: "Meeting"))
    }
    meeting.addOwn("attendance", people.attendance)
    return meeting
  }

  private func location(_ meeting: DataTree.Node) -> OParlObject? {
    let words = ["building", "room", "street", "city"].compactMap { text($0, of: meeting) }
    guard !words.isEmpty else { return nil }
    var location = object(.location, id: identifiers.location(words))
    location.add("description", text("building", of: meeting) ?? words.joined(separator: ", "))
    location.add("streetAddress", text("street", of: meeting))
    location.add("room", text("room", of: meeting))
    let town = (text("city", of: meeting) ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    if town.count == 2, town[0].count == 5, town[0].allSatisfy(\.isNumber) {
      location.add("postalCode", town[0])
      location.add("locality", town[1])
    } else {
      location.add("locality", text("city", of: meeting))
    }
    return location
  }

  private func agendaItem(
    _ node: DataTree.Node, order: Int, committee: String, day: String, document: OParlFile?
  ) -> OParlObject {
    let number = text("number", of: node) ?? ""
    let isOpen = text("public", of: node) != "false"
    var item = object(
      .agendaItem, id: identifiers.agendaItem(number, isPublic: isOpen, of: committee, on: day))
    item.add("number", number)
    item.add("order", order)
    // Of an item that is not public, everybody may know that it is there, and its neutral title.
    guard isVisible(node) else {
      item.add("name", text(isFiltered ? "title" : "publicTitle", of: node))
      item.add("public", false)
      return item
    }
    item.add("name", text("title", of: node))
    item.add("public", isOpen)
    let reference = text("paperReference", of: node)
    if let reference { item.add("consultation", identifiers.consultation(reference, on: day, in: committee)) }
    item.add("result", word("result", of: node, in: "AgendaItem"))
    item.add("resolutionText", resolution(tree.elements("resolution", of: node).first))
    if let document, case .item(number) = role { item.add("resolutionFile", file(document)) }
    let numbers = texts("attachments", of: node)
    item.add(
      "auxiliaryFile", files(attachments(of: "minutes").filter { numbers.contains(text("number", of: $0) ?? "") }))
    if let reference { item.addOwn("paperReference", .string(reference)) }
    for name in ["kind", "publicTitle", "rapporteur", "biased", "vote", "responsible", "dueDate"] {
      item.addOwn(name, own(name, of: node, in: "AgendaItem"))
    }
    return item
  }

  private func attachments(of part: String) -> [DataTree.Node] {
    element(part).map { tree.elements("attachments", of: $0) } ?? []
  }

  /// A day and a time in one; nil without a time.
  func dateTime(_ day: String, _ time: String?) -> String? {
    time.flatMap { GermanTime(day: day, time: $0) }?.dateTime
  }
}
