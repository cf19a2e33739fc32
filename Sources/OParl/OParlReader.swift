package import CaseData
package import Diagnostics

/// Reads OParl objects, of version 1.0 or 1.1 and as servers really write them, as a session file.
///
/// Every value keeps its place in the OParl file. Writing is strict, reading lenient: what is missing or of another form
/// than the specification has it is told as an information and done without.
package struct OParlReader {
  var pool: OParlPool
  let schema: SchemaModel
  var composer: RawDocument.Composer
  var log = DiagnosticLog()

  /// The documents with those of OParl replaced by the session file that they make together; the others stay.
  package static func sessions(
    in documents: [RawDocument], schema: SchemaModel, log: inout DiagnosticLog
  ) -> [RawDocument] {
    let isOParl = documents.map { OParlPool.isOParl($0) }
    guard let first = isOParl.firstIndex(of: true) else { return documents }
    let root = schema.rootElement.type
    guard schema.child("meeting", of: root) != nil, schema.child("agenda", of: root) != nil else {
      log.report(
        Diagnostic(OParlDiagnostics.notForTemplate, data: documents[first].span(documents[first].root)))
      return documents
    }
    let theirs = zip(documents, isOParl).filter(\.1).map(\.0)
    var reader = OParlReader(pool: OParlPool(theirs), schema: schema, composer: .init(of: theirs))
    reader.readSession(at: documents[first].span(documents[first].root))
    log.append(reader.pool.log)
    log.append(reader.log)
    guard !reader.log.hasErrors, let session = reader.composer.finish() else { return documents }
    var result: [RawDocument] = []
    for (index, document) in documents.enumerated() {
      if index == first { result.append(session) } else if !isOParl[index] { result.append(document) }
    }
    return result
  }

  private mutating func readSession(at span: SourceSpan) {
    composer.open(.object, at: span)
    let meeting = chosenMeeting()
    if let meeting {
      readMeeting(meeting)
      readAttendance(meeting)
      readAgenda(meeting)
    }
    let papers = pool.all(.paper)
    if meeting == nil, papers.count == 1 {
      readPaper(papers[0], key: "paper")
    } else if schema.child("papers", of: schema.rootElement.type) != nil, !papers.isEmpty {
      composer.open(.array, key: "papers", at: pool.objects[papers[0]].span)
      for paper in papers { readPaper(paper, key: nil) }
      composer.close()
    }
    if meeting == nil, papers.isEmpty {
      log.report(Diagnostic(OParlDiagnostics.nothingToRead, data: span))
    }
    composer.close()
    reportUnused(at: span)
  }

  /// The sitting that the papers are made for: the only one, or the only one that brings its agenda.
  private mutating func chosenMeeting() -> Int? {
    let meetings = pool.all(.meeting)
    if meetings.count == 1 { return meetings[0] }
    let full = meetings.filter { value("agendaItem", of: $0) != nil }
    if full.count > 1 {
      log.report(
        Diagnostic(
          OParlDiagnostics.severalMeetings, data: pool.objects[full[1]].span, ["count": .number(full.count)]))
    }
    return full.count == 1 ? full[0] : nil
  }

  // MARK: Asking objects

  /// The value of a property; null is absent, a list stands for its first item.
  func value(_ property: String, of number: Int) -> RawDocument.ValueID? { values(property, of: number).first }

  /// The values of a property; a single one is a list of one.
  func values(_ property: String, of number: Int) -> [RawDocument.ValueID] {
    let object = pool.objects[number]
    guard let member = object.document.member(property, of: object.value) else { return [] }
    switch object.document.kind(member) {
    case .null: return []
    case .array: return object.document.children(member).filter { object.document.kind($0) != .null }
    default: return [member]
    }
  }

  func text(_ property: String, of number: Int) -> String? {
    value(property, of: number).map { pool.objects[number].document.text($0) }
  }

  /// The objects that a property names or holds; addresses that lead to no file are told.
  mutating func targets(_ property: String, of number: Int) -> [Int] {
    let document = pool.objects[number].document
    var found: [Int] = []
    for value in values(property, of: number) {
      if let target = pool.target(of: value, in: document) {
        found.append(target)
      } else {
        log.report(
          Diagnostic(
            OParlDiagnostics.unresolved, data: document.span(value),
            ["property": .name(pool.objects[number].type.rawValue + "." + property)]))
      }
    }
    return found
  }

  /// Takes a text over under the session file's key.
  mutating func copy(_ property: String, of number: Int, as key: String) {
    if let value = value(property, of: number) { composer.copy(value, of: pool.objects[number].document, as: key) }
  }

  /// Takes a word over as the value of a closed list; a word that is not known is told and left out.
  mutating func copyWord(
    _ property: String, of number: Int, as key: String, of typeName: String, table: [String: String]
  ) {
    guard let value = value(property, of: number) else { return }
    let object = pool.objects[number]
    let text = object.document.text(value)
    if let word = OParlWords.value(text, table: table, field: key, of: typeName, in: schema) {
      composer.add(.string, word, key: key, at: object.document.span(value))
    } else {
      log.report(
        Diagnostic(
          OParlDiagnostics.unknownWord, data: object.document.span(value),
          ["property": .name(object.type.rawValue + "." + property), "word": .value(text)]))
    }
  }

  /// What people call a body: its short form is for lists only.
  func name(_ number: Int) -> RawDocument.ValueID? { value("name", of: number) ?? value("shortName", of: number) }

  /// The properties that the session file has a place for.
  static let used: [OParlType: Set<String>] = [
    .body: ["legislativeTerm"], .legislativeTerm: ["name", "startDate", "endDate", "body"],
    .organization: ["name", "shortName", "organizationType"],
    .person: ["name", "familyName", "givenName", "membership", "status"],
    .membership: ["person", "organization", "role", "votingRight", "onBehalfOf"],
    .meeting: ["name", "cancelled", "start", "end", "location", "organization", "participant", "agendaItem"],
    .agendaItem: ["meeting", "number", "order", "name", "public", "consultation", "result", "resolutionText"],
    .paper: [
      "name", "reference", "date", "paperType", "underDirectionOf", "originatorPerson", "originatorOrganization",
      "consultation",
    ],
    .consultation: ["paper", "agendaItem", "meeting", "organization", "authoritative", "role"],
    .location: ["description", "streetAddress", "room", "postalCode", "locality"],
  ]

  /// One information that names all properties of the specification which were not taken over.
  private mutating func reportUnused(at span: SourceSpan) {
    var names: Set<String> = []
    let always: Set<String> = ["created", "modified", "web", "deleted", "license"]
    for object in pool.objects {
      for member in object.document.children(object.value) {
        guard let key = object.document.key(member), object.type.properties[key] != nil, !always.contains(key),
          Self.used[object.type]?.contains(key) != true
        else { continue }
        names.insert(object.type.rawValue + "." + key)
      }
    }
    guard !names.isEmpty else { return }
    log.report(
      Diagnostic(OParlDiagnostics.notTaken, data: span, ["names": .name(names.sorted().joined(separator: ", "))]))
  }
}
