package import CaseData
package import Catalogues
package import Diagnostics
package import Imposition
package import Templating

/// What somebody wants rendered, as the command line says it.
package struct RenderRequest: Sendable {
  /// A name from `Templates/`, a folder, a file, or `-`.
  package var template: String
  /// The case data files in the order in which they merge; `-` is standard input.
  package var data: [String] = []
  /// A file with an earlier version of the data, to be compared with.
  package var previous: String?
  /// A row of a table among the data files, in a series; nil: the table's only one.
  package var row: TableRow?
  /// The bytes of files that are not on disk, by the name under which `template` or `data` mention them.
  package var provided: [String: [UInt8]] = [:]
  /// The document's language, German unless told otherwise.
  package var language: String?
  /// The languages beside German in `v:parallel`.
  package var parallelLanguages: [String] = []
  /// The office, a folder of `Houses/`.
  package var house: String?
  /// The document's date, ISO 8601; overrides the template's own.
  package var date: String?
  /// A file that takes the place of the shipped register of law facts.
  package var facts: String?
  /// Today, ISO 8601, for warnings that a document's facts have changed since its date; nil gives none. Never in the bytes.
  package var today: String?
  /// Whether gaps are shown instead of refused.
  package var isDraft = false
  /// Whether it is a sample: marked MUSTER on every page, made from invented data where none are named.
  package var isSample = false
  /// What the file claims.
  package var conformance = Conformance.archive

  /// Whether OParl objects are to be written beside the document.
  package var writesOParl = false
  /// What is checked in the words and pages.
  package var proofreading = Proofreading()

  /// How the finished document is proofread.
  package struct Proofreading: Sendable {
    /// The profile; nil is the one that the template names.
    package var profile: String?
    /// Settings files over those of the installation and the office.
    package var settings: [String] = []
    /// Whether the errors of the profile are errors (`check`), or only told as warnings (`render`).
    package var holds = false
    /// Whether the findings are handed out instead of told (`lint`).
    package var isReport = false
  }

  /// For whom the document is made; nil is `full`, or what the template is made for.
  package var audience: Audience?
  /// What the template is told, by the names of its `v:param`; `*` asks for the possible values.
  package var parameters: [String: String] = [:]

  /// Who has read a paper without names and found nobody in it; nil: nobody yet.
  package var confirmedBy: ConfirmingRole?

  /// Who can confirm that nobody is to be recognised: a role, so that the paper records no name.
  package enum ConfirmingRole: String, Sendable, CaseIterable {
    /// Case management.
    case caseManagement = "case-management"
    /// The coordination of case management.
    case coordination
    /// The management of the office.
    case management
    /// The data protection officer.
    case dataProtection = "data-protection"
  }

  /// For whom a document can be made.
  package typealias Audience = SchemaFlag.Audience
  /// Where the translations stand.
  package var layout = Layout.parallel

  /// Where the translations of a document stand.
  package typealias Layout = Arrangement

  /// Whether dates in words and numbers in messages have the digits of their script, not Latin ones.
  package var usesNativeDigits = false
  /// Whether dates in words have the calendar known from home behind them, where that is another one.
  package var usesNativeCalendar = false
  /// The least state of translations; nil is what the template demands, else any.
  package var requiredState: RequiredState?

  /// How far a translation has come.
  package typealias RequiredState = TranslationState
  /// Which of several copies is made; nil: the paper itself.
  package var copy: CopyRequest?
  /// What becomes of form controls; nil makes controls fields and leaves lines to sign on as they are.
  package var fill: Fill?

  /// How pages are arranged: one after the other, or on sheets.
  package var imposition = ImpositionKind.screen

  /// What is made of the pages.
  package var format = Format.pdf

  /// What becomes of form controls.
  package enum Fill: String, Sendable, CaseIterable {
    /// Fields to be filled in on the screen, lines to sign on included.
    case fillable
    /// Their values are printed.
    case flat
    /// Boxes and lines to be filled in by hand.
    case blank
  }

  /// Whether pictures come with the places of catalogue texts on them.
  var locatesTexts = false

  /// The forms that a document can take.
  package enum Format: Hashable, Sendable {
    /// The document itself.
    case pdf
    /// One page for the web.
    case html
    /// A picture of each page, for looking at; the resolution in pixels per inch.
    case png(resolution: Int)
    /// The structure as a screen reader meets it, in the language of the findings.
    case tree(DiagnosticLanguage)
  }

  /// What a file claims to conform to.
  package enum Conformance: String, Sendable, CaseIterable {
    /// PDF/UA-1 and PDF/A-2a.
    case archive = "ua1+a2a"
    /// Nothing; violations become warnings.
    case none
  }

  /// What names of files end with where a paper is not what it seems: a draft, a sample.
  package var nameMark: String { (isDraft ? "-entwurf" : "") + (isSample ? "-" + SampleMark.word : "") }

  /// Creates a request with defaults.
  package init(template: String) { self.template = template }
}
