import CaseData
import Diagnostics

extension OParlReader {
  /// Who was there: OParl's participants with their membership in the committee.
  mutating func readAttendance(_ meeting: Int) {
    let people = targets("participant", of: meeting)
    guard let first = people.first else { return }
    let committee = targets("organization", of: meeting).first
    composer.open(.array, key: "attendance", at: pool.objects[first].span)
    for person in people { readPerson(person, committee: committee) }
    composer.close()
  }

  private mutating func readPerson(_ person: Int, committee: Int?) {
    let object = pool.objects[person]
    composer.open(.object, at: object.span)
    if value("name", of: person) != nil {
      copy("name", of: person, as: "name")
    } else if let family = value("familyName", of: person) {
      let name = [text("givenName", of: person), object.document.text(family)].compactMap { $0 }.joined(separator: " ")
      composer.add(.string, name, key: "name", at: object.document.span(family))
    }
    let memberships = memberships(of: person)
    let seat = memberships.first { number in
      committee != nil && targets("organization", of: number).first == committee
    }
    readRole(seat, of: person)
    readGroup(seat, memberships)
    copy("status", of: person, as: "function")
    composer.close()
  }

  /// The memberships that stand in a person or name it.
  private mutating func memberships(of person: Int) -> [Int] {
    var found = targets("membership", of: person)
    for membership in pool.all(.membership) where !found.contains(membership) {
      if targets("person", of: membership).first == person { found.append(membership) }
    }
    return found
  }

  /// The seat in the committee; somebody without one was a guest.
  private mutating func readRole(_ seat: Int?, of person: Int) {
    guard let seat else {
      let span = pool.objects[person].span
      log.report(Diagnostic(OParlDiagnostics.seatMissing, data: span))
      composer.add(.string, "guest", key: "role", at: span)
      composer.add(.boolean, "false", key: "votes", at: span)
      return
    }
    let role = text("role", of: seat).flatMap {
      OParlWords.value($0, table: OParlWords.membershipRole, field: "role", of: "Attendance", in: schema)
    }
    if value("role", of: seat) == nil {
      composer.add(.string, "member", key: "role", at: pool.objects[seat].span)
    } else {
      copyWord("role", of: seat, as: "role", of: "Attendance", table: OParlWords.membershipRole)
    }
    if value("votingRight", of: seat) != nil { return copy("votingRight", of: seat, as: "votes") }
    let votes = ["chair", "member", "expertCitizen"].contains(role ?? "member")
    log.report(
      Diagnostic(
        OParlDiagnostics.votingAssumed, data: pool.objects[seat].span))
    composer.add(.boolean, votes ? "true" : "false", key: "votes", at: pool.objects[seat].span)
  }

  /// The group for which somebody sits there, else the party among the memberships.
  private mutating func readGroup(_ seat: Int?, _ memberships: [Int]) {
    var group = seat.flatMap { targets("onBehalfOf", of: $0).first }
    if group == nil {
      for membership in memberships {
        guard let body = targets("organization", of: membership).first, text("organizationType", of: body) == "Fraktion"
        else { continue }
        group = body
        break
      }
    }
    guard let group, let name = value("shortName", of: group) ?? value("name", of: group) else { return }
    composer.copy(name, of: pool.objects[group].document, as: "group")
  }
}
