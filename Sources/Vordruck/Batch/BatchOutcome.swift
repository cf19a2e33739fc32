package import Diagnostics

/// What became of one case of a series.
package struct BatchOutcome: Sendable {
  /// How it ended.
  package enum State: String, Sendable {
    /// The document is in the folder.
    case done
    /// There is none; the findings say why.
    case failed
    /// An earlier run had made it.
    case skipped
  }

  /// Where a case comes from.
  package enum Origin: Sendable, Equatable {
    /// A row of the table, as the spreadsheet counts.
    case row(Int)
    /// A file.
    case file(String)
  }

  /// A finding with the cell that it is about.
  package struct Finding: Sendable {
    /// What was found.
    package let diagnostic: Diagnostic
    /// The cell of the sheet, `C7`.
    package let cell: String?
  }

  /// The place in the series, counted from one.
  package let number: Int
  /// Where the case comes from.
  package let origin: Origin
  /// How it ended.
  package let state: State
  /// The name of the document in the folder.
  package let file: String?
  /// The hash of what it was made from.
  package let fingerprint: String
  /// All findings of a failed case, and the warnings of a finished one.
  package let findings: [Finding]
  /// The files that the findings speak of.
  package let sources: SourceMap
}
