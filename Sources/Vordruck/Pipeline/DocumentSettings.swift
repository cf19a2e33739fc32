import Calendar
import Catalogues
import Diagnostics
import Markup
import Templating
import TextAnalysis

/// The settings of a request, checked: languages and date.
struct DocumentSettings {
  /// The document's language.
  let language: String
  /// The languages beside German.
  let parallelLanguages: [String]
  /// The date, ISO 8601; nil when the template says it.
  let date: String?
  /// What instantiation needs to know.
  var instantiation: InstantiationOptions

  /// Checks what the request says; nil when the log received an error.
  init?(_ request: RenderRequest, log: inout DiagnosticLog) {
    var isValid = true
    for tag in [request.language].compactMap({ $0 }) + request.parallelLanguages where !LanguageTag.isWellFormed(tag) {
      log.report(Diagnostic(PipelineDiagnostics.invalidLanguage, ["language": .name(tag)]))
      isValid = false
    }
    if let date = request.date, PartialDate(iso: date) == nil {
      log.report(Diagnostic(PipelineDiagnostics.invalidDate, ["date": .name(date)]))
      isValid = false
    }
    guard isValid else { return nil }
    var parallels = request.parallelLanguages.filter { $0 != "de" }
    var language = request.language ?? "de"
    if request.layout == .sheet {
      // A sheet for information is in one language, however it was named.
      if request.language == nil, parallels.count == 1 { language = parallels[0] }
      parallels = []
    }
    guard request.layout == .parallel || !parallels.isEmpty || (request.layout == .sheet && language != "de") else {
      log.report(Diagnostic(PipelineDiagnostics.layoutWithoutLanguage, ["layout": .name(request.layout.rawValue)]))
      return nil
    }
    self.language = language
    parallelLanguages = parallels
    date = request.date
    var options = InstantiationOptions()
    options.language = language
    options.parallelLanguages = parallelLanguages
    options.date = date
    options.isDraft = request.isDraft
    options.isSample = request.isSample
    options.arrangement = request.layout
    options.digits = request.usesNativeDigits ? .native : .latin
    options.calendar = request.usesNativeCalendar ? .native : .gregorian
    options.parameters = request.parameters
    options.confirmedBy = request.confirmedBy?.rawValue ?? ""
    options.fill = request.fill?.rawValue ?? ""
    instantiation = options
  }

  /// Settles the least state of translations: what somebody asks for, else what the template demands.
  mutating func require(_ asked: TranslationState?, demanded: TranslationState?) {
    // An unfinished paper may be looked at in any state.
    guard !instantiation.isDraft else { return }
    instantiation.requiredState = asked ?? demanded
    if let asked, let demanded, asked < demanded { instantiation.waivedState = demanded }
  }

  /// The languages besides German.
  var translations: [String] { ([language] + parallelLanguages).filter { $0 != "de" } }

  /// Whether the template has texts in all the languages; reports those it has not.
  func languagesExist(in template: TemplateFolder, log: inout DiagnosticLog) -> Bool {
    let available = template.languages
    var isComplete = true
    for tag in [language] + parallelLanguages {
      guard !LanguageTag(tag).fallbacks.contains(where: available.contains) else { continue }
      log.report(
        Diagnostic(
          PipelineDiagnostics.languageUnavailable, suggestion: EditDistance.nearest(to: tag, in: available),
          [
            "template": .name(template.name), "language": .name(tag),
            "available": .name(available.joined(separator: ", ")),
          ]))
      isComplete = false
    }
    return isComplete
  }
}
