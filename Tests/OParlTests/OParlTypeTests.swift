import Testing

@testable import OParl

struct OParlTypeTests {
  /// The table in the sources says of every property what the specification's schema says.
  @Test(arguments: OParlType.allCases) func agreesWithTheSchemas(type: OParlType) throws {
    var expected = try OParlSchema(type.rawValue).properties
    expected["id"] = nil
    expected["type"] = nil
    #expect(type.properties.mapValues(Self.words) == expected)
  }

  private static func words(_ shape: OParlType.Shape) -> String {
    switch shape {
    case .string: "string"
    case .strings: "array"
    case .url: "string url"
    case .urls: "array url"
    case .date: "string date"
    case .dateTime: "string date-time"
    case .integer: "integer"
    case .boolean: "boolean"
    case .geometry: "object"
    case .object(let type): "object \(type.rawValue).json"
    case .objects(let type): "array \(type.rawValue).json"
    }
  }

  @Test func readsAddressesOfTypes() {
    #expect(OParlType.read("https://schema.oparl.org/1.1/Meeting")?.version == "1.1")
    #expect(OParlType.read("http://schema.oparl.org/1.0/File")?.type == .file)
    #expect(OParlType.read("Point") == nil)
    #expect(OParlType.read("https://schema.example.org/1.1/Meeting") == nil)
  }
}
