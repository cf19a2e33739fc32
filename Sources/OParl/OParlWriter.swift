import Calendar
package import CaseData
package import Diagnostics
package import Markup

/// Writes the objects of OParl 1.1 for a session file: what the council information system takes over beside the document.
///
/// The session file's tree is read as it was printed; what the audience must not see is not in it, and is left out here
/// once more. Same input, same bytes: addresses are made from names, times from the data.
package struct OParlWriter {
  let tree: DataTree
  let schema: SchemaModel
  let identifiers: OParlIdentifiers
  /// The day from which the objects are, ISO 8601.
  let date: String
  let isPublic: Bool
  let isFiltered: Bool
  let office: String
  let license: String?
  let ags: String?
  /// Where the rendered document belongs.
  let role: OParlRole
  /// The annexes that exist, by the name under which the data mention them.
  let annexes: [String: OParlFile]

  /// Prepares writing; nil with findings when the data or the office lack what every object needs.
  ///
  /// - Parameters:
  ///   - tree: The session file.
  ///   - house: The office's settings.
  ///   - role: What the document is, `Paper.mainFile` or `Meeting.invitation`, as the template's
  ///     `<meta name="oparl">` says; nil when it says nothing.
  ///   - date: The document's day, ISO 8601.
  ///   - isPublic: Whether everybody may read the objects.
  ///   - isFiltered: Whether what they must not see is out of the tree already, so that titles are neutral.
  ///   - load: Gives the bytes of an annex.
  package init?(
    _ tree: DataTree, schema: SchemaModel, house: DataTree?, role: String?, date: String?, isPublic: Bool,
    isFiltered: Bool = false, log: inout DiagnosticLog,
    load: (_ reference: String, _ at: SourceSpan?, _ log: inout DiagnosticLog) -> [UInt8]?
  ) {
    func setting(_ name: String, of node: DataTree.Node?) -> String? {
      guard let house, let node else { return nil }
      return house.elements(name, of: node).first.map { house.stringValue($0) }
    }
    let settings = house.flatMap { $0.elements("oparl", of: $0.root).first }
    let root = tree.root
    let paper = tree.elements("paper", of: root).first
    let meeting = tree.elements("meeting", of: root).first
    guard paper != nil || meeting != nil else {
      log.report(Diagnostic(OParlDiagnostics.notSession))
      return nil
    }
    guard let base = setting("baseUrl", of: settings) else {
      log.report(Diagnostic(OParlDiagnostics.noBaseAddress))
      return nil
    }
    let known = OParlRole(role) ?? (meeting == nil ? .paper : .meeting("auxiliaryFile"))
    if isPublic, let paper, known == .paper,
      tree.elements("visibility", of: paper).first.map({ tree.stringValue($0) }) == "nonPublic"
    {
      log.report(Diagnostic(OParlDiagnostics.notPublic, data: tree.span(paper)))
      return nil
    }
    self.tree = tree
    self.schema = schema
    self.isPublic = isPublic
    self.isFiltered = isFiltered
    self.role = known
    identifiers = OParlIdentifiers(base: base)
    office = setting("name", of: house?.root) ?? ""
    license = setting("license", of: settings)
    ags = setting("ags", of: settings)
    func text(_ name: String, _ node: DataTree.Node?) -> String? {
      node.flatMap { tree.elements(name, of: $0).first }.map { tree.stringValue($0) }
    }
    let days = [date, text("date", paper), text("date", meeting)].compactMap { $0 }
    self.date = days.first { CalendarDate($0) != nil } ?? "1970-01-01"
    var annexes: [String: OParlFile] = [:]
    for annex in Self.attachments(in: tree) {
      guard let file = text("file", annex), annexes[file] == nil, !isPublic || text("public", annex) != "false" else {
        continue
      }
      let span = tree.elements("file", of: annex).first.flatMap { tree.span($0) }
      guard let bytes = load(file, span, &log) else { continue }
      let name = file.split(separator: "/").last.map(String.init) ?? file
      annexes[file] = OParlFile(fileName: name, title: text("title", annex) ?? name, bytes: bytes)
    }
    self.annexes = annexes
    guard !log.hasErrors else { return nil }
  }

  /// The objects as one list, the way OParl's servers answer, in UTF-8.
  ///
  /// - Parameter document: The rendered document; nil leaves it out.
  package func json(document: OParlFile?) -> [UInt8] {
    let people = OParlPeople(self)
    var objects = [body()]
    objects += people.organizations.map { organization($0.name, type: $0.type) }
    objects += people.persons
    if let meeting = meeting(people, document: document) { objects.append(meeting) }
    if let paper = paper(document: document) { objects.append(paper) }
    return OParlValue.object([
      .init(name: "data", value: .list(objects.map(\.value))),
      .init(name: "pagination", value: .object([.init(name: "totalElements", value: .integer(objects.count))])),
      .init(name: "links", value: .object([])),
    ]).json
  }

  // MARK: Parts of several objects

  private func body() -> OParlObject {
    var body = object(.body, id: identifiers.body)
    body.add("name", office.isEmpty ? "–" : office)
    body.add("license", license)
    body.add("ags", ags)
    body.add("organization", identifiers.list("organizations"))
    body.add("person", identifiers.list("persons"))
    body.add("meeting", identifiers.list("meetings"))
    body.add("paper", identifiers.list("papers"))
    var terms: [OParlObject] = []
    for part in ["meeting", "paper"] {
      guard let name = text("legislativeTerm", of: element(part)),
        !terms.contains(where: { $0.id == identifiers.term(name) })
      else { continue }
      var term = object(.legislativeTerm, id: identifiers.term(name))
      term.add("name", name)
      terms.append(term)
    }
    // The list must be there even when it is empty.
    body.addRequired("legislativeTerm", terms)
    return body
  }

  private func organization(_ name: String, type: String) -> OParlObject {
    var organization = object(.organization, id: identifiers.organization(name))
    organization.add("body", identifiers.body)
    organization.add("name", name)
    organization.add("organizationType", type)
    return organization
  }

  /// An object with nothing but the times of making and changing: the document's day, for there is no clock.
  func object(_ type: OParlType, id: String) -> OParlObject {
    var object = OParlObject(type, id: id)
    let time = GermanTime(day: date, time: "00:00")?.dateTime
    object.add("created", time)
    object.add("modified", time)
    return object
  }

  /// A file with size and checksum.
  func file(_ file: OParlFile) -> OParlObject {
    var object = object(.file, id: identifiers.file(file.fileName))
    object.add("name", file.title)
    object.add("fileName", file.fileName)
    object.add("mimeType", file.mimeType)
    object.add("date", date)
    object.add("size", file.bytes.count)
    object.add("sha512Checksum", SHA512.hexadecimal(of: file.bytes))
    object.add("accessUrl", identifiers.download(file.fileName))
    object.add("fileLicense", license)
    return object
  }

  /// The files of annexes that exist and may be seen.
  func files(_ attachments: [DataTree.Node]) -> [OParlObject] {
    attachments.compactMap { attachment in
      guard isVisible(attachment), let name = text("file", of: attachment) else { return nil }
      return annexes[name].map { file($0) }
    }
  }

  // MARK: Reading the tree

  func element(_ name: String) -> DataTree.Node? { tree.elements(name, of: tree.root).first }

  func text(_ name: String, of node: DataTree.Node?) -> String? {
    node.flatMap { tree.elements(name, of: $0).first }.map { tree.stringValue($0) }
  }

  func texts(_ name: String, of node: DataTree.Node?) -> [String] {
    node.map { tree.elements(name, of: $0).map { tree.stringValue($0) } } ?? []
  }

  /// Whether an annex or an item of the agenda may be seen by the readers of these objects.
  func isVisible(_ node: DataTree.Node) -> Bool { !isPublic || text("public", of: node) != "false" }

  private static func attachments(in tree: DataTree) -> [DataTree.Node] {
    tree.elements(of: tree.root).flatMap { tree.elements("attachments", of: $0) }
      .filter { !tree.elements("title", of: $0).isEmpty }
  }
}
