import Diagnostics

/// What somebody wants made as a series.
package struct BatchRequest: Sendable {
  /// What holds for every case: template, language, office; its data files are the cases.
  package var base: RenderRequest
  /// Data files that every case is merged with: office, staff.
  package var common: [String] = []
  /// The folder for the documents.
  package var folder: String
  /// The number of workers.
  package var jobs = 1
  /// Which part of the series is made: every `of`-th case, beginning with `index` (counted from one).
  package var shard = (index: 1, of: 1)
  /// Whether files that exist are replaced.
  package var overwrites = false
  /// The file with a line for each case.
  package var report: String?
  /// Whether cases that the report calls done are left alone.
  package var resumes = false

  /// Creates a request with one worker and nothing else.
  package init(base: RenderRequest, folder: String) {
    self.base = base
    self.folder = folder
  }
}
