import CaseData
import Diagnostics
import FoundationEssentials
import TestKit
import Testing
import Vordruck

/// The papers of a session, made from the example files that all of them share.
struct SessionRun: CustomTestStringConvertible, Sendable {
  let template: String
  let example: String
  let house: String
  var audience: RenderRequest.Audience?
  var parameters: [String: String] = [:]

  var testDescription: String {
    ([template, example] + (audience.map { [$0.rawValue] } ?? []) + parameters.values.sorted()).joined(separator: " ")
  }

  static let templates = [
    "invitation", "public-notice", "attendance-sheet", "minutes-skeleton", "committee-minutes", "minutes-extract",
    "decision-follow-up",
  ]
  static let examples = [
    (file: "ausschuss.json", house: "rhein-sieg-kreis", item: "7"), (file: "rat.json", house: "lindenau", item: "4"),
  ]

  /// Every paper of both sessions, for the office itself.
  static let all = examples.flatMap { example in
    templates.map { template in
      SessionRun(
        template: template, example: example.file, house: example.house,
        parameters: template == "minutes-extract" ? ["item": example.item] : [:])
    }
  }

  /// Every paper of both sessions, for the public.
  static let forThePublic = all.map { run in
    var run = run
    run.audience = .public
    return run
  }

  /// The place of an example in the source tree.
  static func path(_ example: String) -> String {
    TestResources.root.path + "/Templates/shared/examples/session/" + example
  }

  /// What the run asks for; with other data in place of the example's where some are given.
  func request(_ data: String? = nil) -> RenderRequest {
    var request = RenderRequest(template: template)
    request.data = [Self.path(example)]
    request.house = house
    request.audience = audience
    request.parameters = parameters
    if let data { request.provided[Self.path(example)] = Array(data.utf8) }
    return request
  }

  /// The example as it is.
  static func text(_ example: String) throws -> String {
    String(decoding: try TestResources.bytes("Templates/shared/examples/session/" + example), as: UTF8.self)
  }
}
