package import Diagnostics
package import Pages
package import Proofreading

/// What one run of the pipeline gave.
package struct PipelineRun {
  /// All findings.
  package var log: DiagnosticLog
  /// The files that the findings speak of.
  package internal(set) var sources: SourceMap
  /// The document; nil when there are errors or the run stopped at an earlier stage.
  package var pdf: [UInt8]?
  /// The page for the web, when that was asked for; nil when there are errors.
  package var html: [UInt8]?
  /// The pages as PNG files, when pictures were asked for.
  package var pictures: [[UInt8]]?
  /// Where catalogue texts stand on the pictures, when that was asked for.
  package internal(set) var textPlaces: TextPlaces?
  /// The text of the stage asked for, or of the structure as it is read aloud.
  package var dump: [UInt8]?
  /// The pages, when the run stopped there: for benchmarks that compare with the floor of the same text.
  package var pages: LaidOutDocument?
  /// The OParl objects of the session, when they were asked for; nil when there are errors.
  package var session: SessionObjects?
  /// What the text checks found, when they were asked for.
  package internal(set) var proofFindings: [ProofFinding] = []
  /// The figures of readability, when the text was checked.
  package internal(set) var readability: Readability?
  /// The title of the profile of the text checks.
  package internal(set) var profile: Bilingual?
  /// The values of the parameter that was given as `*`: one document for each is what was asked for.
  package var parameterValues: [String]?
  /// Whether the template prints texts in several languages side by side.
  var printsParallel = false
  /// The file name without extension that the house's pattern gives; free of personal data.
  package var suggestedName: String
}
