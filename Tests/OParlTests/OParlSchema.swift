import CaseData
import Diagnostics
import TestKit
import Testing

/// Holds objects against the schemas of the specification: properties, types, formats, what is required.
///
/// The files are a dialect of JSON Schema with few words; all of them are checked, and every embedded object.
struct OParlSchema {
  private let document: RawDocument

  init(_ name: String) throws {
    document = try Self.read(TestResources.bytes("Tests/Fixtures/oparl/schema/\(name).json"), name)
  }

  static func read(_ bytes: [UInt8], _ name: String) throws -> RawDocument {
    var log = DiagnosticLog()
    let document = JSONReader.read(SourceMap().add(name: name + ".json", bytes: bytes), log: &log)
    try #require(!log.hasErrors, "\(log.diagnostics.map(\.definition.id))")
    return try #require(document)
  }

  /// The names of the properties with the text of their declaration: type, format, schema and that of the items.
  var properties: [String: String] {
    get throws {
      let all = try #require(document.member("properties", of: document.root))
      var result: [String: String] = [:]
      for property in document.children(all) {
        var words = ["type", "format", "schema"].compactMap {
          document.member($0, of: property).map { document.text($0) }
        }
        // Body.mainOrganization is an address and names a schema all the same.
        if words.first == "string" { words = Array(words.prefix(2)) }
        let items = words.first == "array" ? document.member("items", of: property) : nil
        let inner = ["format", "schema"].compactMap { name in
          items.flatMap { document.member(name, of: $0) }.map { document.text($0) }
        }
        result[document.key(property) ?? ""] = (words + inner).joined(separator: " ")
      }
      return result
    }
  }

  private var required: [String] {
    document.member("required", of: document.root).map { Array(document.children($0)).map { document.text($0) } } ?? []
  }

  /// What is wrong with an object, each with its path.
  static func problems(_ value: RawDocument.ValueID, of object: RawDocument, path: String = "") throws -> [String] {
    let address = object.member("type", of: value).map { object.text($0) } ?? ""
    guard address.hasPrefix("https://schema.oparl.org/1.1/"), let name = address.split(separator: "/").last else {
      return [path + ": type \(address)"]
    }
    let schema = try OParlSchema(String(name))
    let properties = try schema.properties
    var problems: [String] = []
    for name in schema.required where object.member(name, of: value) == nil {
      problems.append("\(path).\(name) missing")
    }
    for member in object.children(value) {
      let key = object.key(member) ?? ""
      let place = path + "." + key
      guard let words = properties[key] else {
        if !key.contains(":") { problems.append(place + " unknown") }
        continue
      }
      problems += try check(member, words, of: object, path: place)
    }
    return problems
  }

  private static func check(
    _ value: RawDocument.ValueID, _ words: String, of object: RawDocument, path: String
  ) throws -> [String] {
    let parts = words.split(separator: " ").map(String.init)
    let text = object.text(value)
    let rest = parts.dropFirst().joined(separator: " ")
    switch parts.first {
    case "array":
      guard object.kind(value) == .array else { return [path + " is no array"] }
      return try object.children(value).enumerated().flatMap { index, item in
        try check(
          item, rest.hasSuffix(".json") ? "object " + rest : "string " + rest, of: object, path: "\(path)[\(index)]")
      }
    case "object":
      guard object.kind(value) == .object else { return [path + " is no object"] }
      let type = object.member("type", of: value).map { object.text($0) } ?? ""
      guard type.hasSuffix("/" + rest.replacing(".json", with: "")) else { return [path + " is \(type), not \(rest)"] }
      return try problems(value, of: object, path: path)
    case "integer": return object.kind(value) == .number && Int(text) != nil ? [] : [path + " is no integer"]
    case "boolean": return object.kind(value) == .boolean ? [] : [path + " is no boolean"]
    default:
      guard object.kind(value) == .string else { return [path + " is no string"] }
      let isGood =
        switch rest {
        case "url": text.wholeMatch(of: /https?:\/\/[A-Za-z0-9.\-]+(\/[A-Za-z0-9._~%\-]*)*/) != nil
        case "date": text.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil
        case "date-time": text.wholeMatch(of: /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+\-]\d{2}:\d{2}/) != nil
        default: !text.isEmpty
        }
      return isGood ? [] : [path + " is “\(text)”, not \(rest)"]
    }
  }
}
