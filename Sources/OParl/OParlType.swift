/// The kinds of object in OParl 1.1, by the name at the end of their type's address (specification, chapter 3).
package enum OParlType: String, CaseIterable, Sendable {
  case system = "System"
  case body = "Body"
  case legislativeTerm = "LegislativeTerm"
  case organization = "Organization"
  case person = "Person"
  case membership = "Membership"
  case meeting = "Meeting"
  case agendaItem = "AgendaItem"
  case paper = "Paper"
  case consultation = "Consultation"
  case file = "File"
  case location = "Location"

  /// What the value of a property is.
  package enum Shape: Hashable, Sendable {
    case string, strings, url, urls, date, dateTime, integer, boolean
    /// GeoJSON.
    case geometry
    /// An object that stands inside.
    case object(OParlType)
    /// Objects that stand inside.
    case objects(OParlType)
  }

  /// The address that an object of this kind carries as its type.
  package var address: String { "https://schema.oparl.org/1.1/" + rawValue }

  /// The kind and the version that the address of a type names; nil when it is none of OParl's.
  package static func read(_ address: String) -> (type: OParlType, version: String)? {
    let parts = address.split(separator: "/").map(String.init)
    guard address.hasPrefix("http"), parts.count >= 4, parts[1].hasSuffix("oparl.org"),
      let last = parts.last, let type = OParlType(rawValue: last)
    else { return nil }
    return (type, parts[parts.count - 2])
  }

  /// The properties besides `id` and `type`, with what they hold.
  package var properties: [String: Shape] {
    switch self {
    case .system:
      [
        "oparlVersion": .string,
        "otherOparlVersions": .urls,
        "license": .url,
        "body": .url,
        "name": .string,
        "contactEmail": .string,
        "contactName": .string,
        "website": .url,
        "vendor": .url,
        "product": .url,
        "created": .dateTime,
        "modified": .dateTime,
        "web": .url,
        "deleted": .boolean,
      ]
    case .body:
      [
        "system": .url,
        "shortName": .string,
        "name": .string,
        "website": .url,
        "license": .url,
        "licenseValidSince": .dateTime,
        "oparlSince": .dateTime,
        "ags": .string,
        "rgs": .string,
        "equivalent": .urls,
        "contactEmail": .string,
        "contactName": .string,
        "organization": .url,
        "person": .url,
        "meeting": .url,
        "paper": .url,
        "legislativeTerm": .objects(.legislativeTerm),
        "agendaItem": .url,
        "consultation": .url,
        "file": .url,
        "locationList": .url,
        "legislativeTermList": .url,
        "membership": .url,
        "classification": .string,
        "location": .object(.location),
        "mainOrganization": .url,
        "keyword": .strings,
        "created": .dateTime,
        "modified": .dateTime,
        "web": .url,
        "deleted": .boolean,
      ]
    case .legislativeTerm:
      [
        "body": .url,
        "name": .string,
        "startDate": .date,
        "endDate": .date,
        "license": .string,
        "keyword": .strings,
        "created": .dateTime,
        "modified": .dateTime,
        "web": .url,
        "deleted": .boolean,
      ]
    case .organization:
      [
        "body": .url,
        "name": .string,
        "membership": .urls,
        "meeting": .url,
        "consultation": .url,
        "shortName": .string,
        "post": .strings,
        "subOrganizationOf": .url,
        "organizationType": .string,
        "classification": .string,
        "startDate": .date,
        "endDate": .date,
        "website": .url,
        "location": .object(.location),
        "externalBody": .url,
        "memberCount": .integer,
        "votingMemberCount": .integer,
        "license": .string,
        "keyword": .strings,
        "created": .dateTime,
        "modified": .dateTime,
        "web": .url,
        "deleted": .boolean,
      ]
    case .person:
      [
        "body": .url,
        "name": .string,
        "familyName": .string,
        "givenName": .string,
        "formOfAddress": .string,
        "affix": .string,
        "title": .strings,
        "gender": .string,
        "phone": .strings,
        "email": .strings,
        "location": .url,
        "locationObject": .object(.location),
        "status": .strings,
        "membership": .objects(.membership),
        "image": .object(.file),
        "life": .string,
        "lifeSource": .string,
        "license": .string,
        "keyword": .strings,
        "created": .dateTime,
        "modified": .dateTime,
        "web": .url,
        "deleted": .boolean,
      ]
    case .membership:
      [
        "person": .url,
        "organization": .url,
        "role": .string,
        "votingRight": .boolean,
        "startDate": .date,
        "endDate": .date,
        "onBehalfOf": .url,
        "license": .string,
        "keyword": .strings,
        "created": .dateTime,
        "modified": .dateTime,
        "web": .url,
        "deleted": .boolean,
      ]
    case .meeting:
      [
        "name": .string,
        "meetingState": .string,
        "cancelled": .boolean,
        "start": .dateTime,
        "end": .dateTime,
        "location": .object(.location),
        "organization": .urls,
        "participant": .urls,
        "invitation": .object(.file),
        "resultsProtocol": .object(.file),
        "verbatimProtocol": .object(.file),
        "auxiliaryFile": .objects(.file),
        "agendaItem": .objects(.agendaItem),
        "license": .string,
        "keyword": .strings,
        "created": .dateTime,
        "modified": .dateTime,
        "web": .url,
        "deleted": .boolean,
      ]
    case .agendaItem:
      [
        "meeting": .url,
        "number": .string,
        "order": .integer,
        "name": .string,
        "public": .boolean,
        "consultation": .url,
        "result": .string,
        "resolutionText": .string,
        "resolutionFile": .object(.file),
        "auxiliaryFile": .objects(.file),
        "start": .dateTime,
        "end": .dateTime,
        "license": .string,
        "keyword": .strings,
        "created": .dateTime,
        "modified": .dateTime,
        "web": .url,
        "deleted": .boolean,
      ]
    case .paper:
      [
        "body": .url,
        "name": .string,
        "reference": .string,
        "date": .date,
        "paperType": .string,
        "relatedPaper": .urls,
        "superordinatedPaper": .urls,
        "subordinatedPaper": .urls,
        "mainFile": .object(.file),
        "auxiliaryFile": .objects(.file),
        "location": .objects(.location),
        "originatorPerson": .urls,
        "underDirectionOf": .urls,
        "originatorOrganization": .urls,
        "consultation": .objects(.consultation),
        "license": .string,
        "keyword": .strings,
        "created": .dateTime,
        "modified": .dateTime,
        "web": .url,
        "deleted": .boolean,
      ]
    case .consultation:
      [
        "paper": .url,
        "agendaItem": .url,
        "meeting": .url,
        "organization": .urls,
        "authoritative": .boolean,
        "role": .string,
        "license": .string,
        "keyword": .strings,
        "created": .dateTime,
        "modified": .dateTime,
        "web": .url,
        "deleted": .boolean,
      ]
    case .file:
      [
        "name": .string,
        "fileName": .string,
        "mimeType": .string,
        "date": .date,
        "size": .integer,
        "sha1Checksum": .string,
        "sha512Checksum": .string,
        "text": .string,
        "accessUrl": .url,
        "downloadUrl": .url,
        "externalServiceUrl": .url,
        "masterFile": .url,
        "derivativeFile": .urls,
        "fileLicense": .url,
        "meeting": .urls,
        "agendaItem": .urls,
        "person": .url,
        "paper": .urls,
        "license": .string,
        "keyword": .strings,
        "created": .dateTime,
        "modified": .dateTime,
        "web": .url,
        "deleted": .boolean,
      ]
    case .location:
      [
        "description": .string,
        "geojson": .geometry,
        "streetAddress": .string,
        "room": .string,
        "postalCode": .string,
        "subLocality": .string,
        "locality": .string,
        "bodies": .urls,
        "organizations": .urls,
        "persons": .urls,
        "meetings": .urls,
        "papers": .urls,
        "license": .string,
        "keyword": .strings,
        "created": .dateTime,
        "modified": .dateTime,
        "web": .url,
        "deleted": .boolean,
      ]
    }
  }
}
