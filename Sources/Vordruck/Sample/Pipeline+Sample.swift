import CaseData
import Diagnostics

extension Pipeline {
  /// Gives a sample an office where none is named, for most templates have a letterhead; a plain page stays plain.
  mutating func inventOffice(for template: TemplateFolder) {
    guard request.isSample, request.house == nil, template.isFolder,
      House.names(in: engine.installation.resources).contains(House.sample)
    else { return }
    request.house = House.sample
  }

  /// Gives a sample its data: the template's own example or that of all papers of its kind, else data made from the schema.
  mutating func inventData(for template: TemplateFolder, schema: SchemaModel?, inputs: inout InputFiles) {
    guard request.isSample else { return }
    guard request.data.isEmpty, request.previous == nil else {
      return log.report(Diagnostic(PipelineDiagnostics.sampleWithData))
    }
    guard let schema else { return }
    if let path = engine.example(of: template) {
      request.data = [path]
    } else {
      let name = "MUSTER.json"
      var data = SampleData(schema: schema)
      request.provided[name] = Array(data.json().utf8)
      request.data = [name]
      inputs.provided = request.provided
      hasMadeUpData = true
    }
  }
}
