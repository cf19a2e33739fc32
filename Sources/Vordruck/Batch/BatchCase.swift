import CaseData
import OParl

/// One document of a series before it is made.
struct BatchCase: Sendable {
  /// Its place in the series, counted from one.
  let number: Int
  /// What is to be made.
  let request: RenderRequest
  /// The files and the row that it is made from, for `--resume`: a change gives another fingerprint.
  let ingredients: [UInt8]

  /// A hash of the case's data and of what was asked for.
  var fingerprint: String {
    var content = ingredients
    for word in [
      request.template, request.house ?? "", request.language ?? "", request.parallelLanguages.joined(separator: ","),
      request.date ?? "", request.audience?.rawValue ?? "", request.fill?.rawValue ?? "", request.conformance.rawValue,
      request.isDraft ? "draft" : "",
    ] + request.parameters.sorted(by: { $0.key < $1.key }).map({ "\($0.key)=\($0.value)" }) {
      content += Array(word.utf8) + [0]
    }
    return String(SHA512.hexadecimal(of: content).prefix(32))
  }
}
