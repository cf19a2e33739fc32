import Calendar
import CaseData
import Diagnostics

extension OParlReader {
  /// The sitting: `meeting` of the session file.
  mutating func readMeeting(_ meeting: Int) {
    let object = pool.objects[meeting]
    if text("cancelled", of: meeting) == "true", let value = value("cancelled", of: meeting) {
      log.report(Diagnostic(OParlDiagnostics.cancelled, data: object.document.span(value)))
    }
    composer.open(.object, key: "meeting", at: object.span)
    if let committee = targets("organization", of: meeting).first, let name = name(committee) {
      composer.copy(name, of: pool.objects[committee].document, as: "organization")
    }
    readNumber(meeting)
    readTerm(meeting)
    addTime("start", of: meeting, day: "date", time: "start")
    addTime("end", of: meeting, day: nil, time: "end")
    if let location = targets("location", of: meeting).first {
      copy("description", of: location, as: "building")
      copy("room", of: location, as: "room")
      copy("streetAddress", of: location, as: "street")
      readTown(location)
    }
    composer.close()
  }

  /// `8. Sitzung des Ausschusses …` begins with the number of the sitting.
  private mutating func readNumber(_ meeting: Int) {
    guard let value = value("name", of: meeting) else { return }
    let document = pool.objects[meeting].document
    let words = document.text(value).split(separator: " ")
    guard words.count >= 2, words[0].last == ".", words[0].dropLast().allSatisfy(\.isNumber), words[0].count > 1,
      ["Sitzung", "Sondersitzung"].contains(words[1])
    else { return }
    let number = words[0] + " " + words[1]
    composer.add(
      .string, String(number), key: "number", at: document.place(of: 0..<number.utf8.count, in: value))
  }

  /// The legislative term in whose years the sitting lies.
  private mutating func readTerm(_ meeting: Int) {
    guard let day = text("start", of: meeting).flatMap({ GermanTime(dateTime: $0)?.day.text }) else { return }
    for term in pool.all(.legislativeTerm) {
      guard let start = text("startDate", of: term), start <= day, text("endDate", of: term).map({ day <= $0 }) ?? true
      else { continue }
      copy("name", of: term, as: "legislativeTerm")
      return
    }
  }

  private mutating func readTown(_ location: Int) {
    guard let town = value("locality", of: location) else { return }
    let document = pool.objects[location].document
    let words = [text("postalCode", of: location), document.text(town)].compactMap { $0 }.joined(separator: " ")
    composer.add(.string, words, key: "city", at: document.span(town))
  }

  /// A date-time as day and time in German time; a text that is none goes on as it is, so that it is told at its place.
  private mutating func addTime(_ property: String, of number: Int, day: String?, time: String) {
    guard let value = value(property, of: number) else { return }
    let document = pool.objects[number].document
    guard let read = GermanTime(dateTime: document.text(value)) else {
      composer.copy(value, of: document, as: day ?? time)
      return
    }
    if let day { composer.add(.string, read.day.text, key: day, at: document.place(of: 0..<10, in: value)) }
    composer.add(.string, read.time, key: time, at: document.place(of: 11..<16, in: value))
  }

  /// The agenda in the order of its numbers `order`, else in that of the file.
  mutating func readAgenda(_ meeting: Int) {
    var items = targets("agendaItem", of: meeting)
    // A list of items beside the sitting names it, or there is only one sitting that it can belong to.
    for item in pool.all(.agendaItem) where !items.contains(item) && pool.objects[item].parent == nil {
      let named = value("meeting", of: item).map { pool.target(of: $0, in: pool.objects[item].document) }
      if named == nil || named == .some(meeting) { items.append(item) }
    }
    guard !items.isEmpty else { return }
    let orders = items.map { text("order", of: $0).flatMap { Int($0) } }
    if orders.allSatisfy({ $0 != nil }) {
      let sorted = zip(orders, items).enumerated().sorted {
        ($0.element.0 ?? 0, $0.offset) < ($1.element.0 ?? 0, $1.offset)
      }
      items = sorted.map(\.element.1)
    } else {
      log.report(Diagnostic(OParlDiagnostics.orderMissing, data: pool.objects[items[0]].span))
    }
    composer.open(.array, key: "agenda", at: pool.objects[items[0]].span)
    for item in items { readItem(item) }
    composer.close()
  }

  private mutating func readItem(_ item: Int) {
    let object = pool.objects[item]
    composer.open(.object, at: object.span)
    copy("number", of: item, as: "number")
    readPublic(item)
    copy("name", of: item, as: "title")
    if let consultation = targets("consultation", of: item).first, let paper = paper(of: consultation),
      let reference = value("reference", of: paper)
    {
      composer.copy(reference, of: pool.objects[paper].document, as: "paperReference")
    }
    if let resolution = value("resolutionText", of: item) {
      composer.open(.object, key: "resolution", at: object.document.span(resolution))
      composer.copy(resolution, of: object.document, as: "text")
      composer.close()
    }
    copyWord("result", of: item, as: "result", of: "AgendaItem", table: OParlWords.result)
    composer.close()
  }

  /// Whether an item is public; where the file does not say it, the letter before its number may.
  private mutating func readPublic(_ item: Int) {
    let document = pool.objects[item].document
    if value("public", of: item) != nil { return copy("public", of: item, as: "public") }
    guard let number = value("number", of: item) else { return }
    let text = document.text(number).uppercased()
    guard text.hasPrefix("Ö") || text.hasPrefix("N") else { return }
    composer.add(.boolean, text.hasPrefix("Ö") ? "true" : "false", key: "public", at: document.span(number))
  }

  /// The paper of a consultation: the one it stands inside, else the one it names.
  mutating func paper(of consultation: Int) -> Int? {
    if let parent = pool.objects[consultation].parent, pool.objects[parent].type == .paper { return parent }
    return targets("paper", of: consultation).first
  }
}
