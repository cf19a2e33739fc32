import Markup

/// The bodies, groups and persons of a session file, each once, in the order in which they are named.
struct OParlPeople {
  /// Committees, parties, offices and applicants.
  private(set) var organizations: [Organization] = []
  /// Persons with their membership.
  private(set) var persons: [OParlObject] = []
  /// The addresses of those who were there.
  private(set) var participants: [String] = []
  /// The list of attendance as it is, for what a participant's address does not tell; nil without one.
  private(set) var attendance: OParlValue?

  /// A body with the kind that OParl suggests for it.
  struct Organization: Hashable {
    let name: String
    let type: String
  }

  /// Who belongs to a body, and so is a person of the council information system. Guests and the press are not.
  private static let members: Set<String> = ["chair", "member", "expertCitizen", "expertResident", "advisory"]

  init(_ writer: OParlWriter) {
    let tree = writer.tree
    let meeting = writer.element("meeting")
    let committee = writer.text("organization", of: meeting)
    if let committee { add(committee, "Gremium") }
    if let paper = writer.element("paper"), !writer.isPublic || writer.text("visibility", of: paper) != "nonPublic" {
      for name in writer.units(ofPaper: paper) { add(name, "Verwaltungsbereich") }
      for name in writer.applicants(ofPaper: paper) { add(name, name.hasPrefix("Fraktion") ? "Fraktion" : "Sonstiges") }
      for consultation in tree.elements("consultations", of: paper) {
        if let name = writer.text("organization", of: consultation) { add(name, "Gremium") }
      }
    }
    var listed: [OParlValue] = []
    let namesakes = OParlNamesakes(tree.elements("attendance", of: tree.root), writer)
    for row in tree.elements("attendance", of: tree.root) {
      guard let name = writer.text("name", of: row), let role = writer.text("role", of: row),
        Self.members.contains(role)
      else { continue }
      let group = writer.text("group", of: row)
      if let group { add(group, "Fraktion") }
      let key = namesakes.key(of: row, writer) ?? name
      let id = writer.identifiers.person(key)
      if let committee, !persons.contains(where: { $0.id == id }) {
        persons.append(Self.person(name, key: key, row, committee: committee, group: group, writer))
      }
      if writer.text("absence", of: row) == nil, !participants.contains(id) { participants.append(id) }
      listed.append(Self.row(id, row, writer))
    }
    attendance = listed.isEmpty ? nil : .list(listed)
  }

  private mutating func add(_ name: String, _ type: String) {
    if !organizations.contains(where: { $0.name == name }) { organizations.append(.init(name: name, type: type)) }
  }

  private static func person(
    _ name: String, key: String, _ row: DataTree.Node, committee: String, group: String?, _ writer: OParlWriter
  ) -> OParlObject {
    var membership = writer.object(.membership, id: writer.identifiers.membership(key, in: committee))
    membership.add("organization", writer.identifiers.organization(committee))
    membership.add("role", writer.word("role", of: row, in: "Attendance"))
    membership.add("votingRight", writer.text("votes", of: row) == "true")
    if let group { membership.add("onBehalfOf", writer.identifiers.organization(group)) }
    var person = writer.object(.person, id: writer.identifiers.person(key))
    person.add("body", writer.identifiers.body)
    person.add("name", name)
    person.add("status", [writer.text("function", of: row)].compactMap { $0 })
    person.add("membership", [membership])
    return person
  }

  private static func row(_ id: String, _ row: DataTree.Node, _ writer: OParlWriter) -> OParlValue {
    var members = [OParlValue.Member(name: "person", value: .string(id))]
    for name in ["from", "until", "substituteFor", "absence"] {
      if let value = writer.own(name, of: row, in: "Attendance") { members.append(.init(name: name, value: value)) }
    }
    return .object(members)
  }
}
