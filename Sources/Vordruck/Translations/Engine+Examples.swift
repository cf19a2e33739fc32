import Catalogues
package import Diagnostics

extension Engine {
  /// A request for the example that comes with a template; nil with findings.
  ///
  /// Where no office is named, the sample town prints it: most papers need a letterhead.
  package func exampleRequest(
    _ reference: String, house: String?, parameters: [String: String], log: inout DiagnosticLog
  ) -> RenderRequest? {
    guard let template = TemplateFolder.find(reference, in: resources, log: &log) else { return nil }
    var request = RenderRequest(template: reference)
    if template.path("schema.xsd") != nil {
      if let data = example(of: template) {
        request.data = [data]
      } else {
        request.isSample = true
      }
    }
    let houses = House.names(in: resources)
    request.house = house ?? (houses.contains(House.sample) ? House.sample : houses.first)
    request.parameters = parameters
    request.conformance = .none
    request.requiredState = .machine
    return request
  }

  /// The German example as pictures with the places of its texts.
  package func examplePictures(
    _ template: String, house: String?, parameters: [String: String], resolution: Int, log: inout DiagnosticLog
  ) -> PipelineRun? {
    guard var request = exampleRequest(template, house: house, parameters: parameters, log: &log) else { return nil }
    request.format = .png(resolution: resolution)
    request.locatesTexts = true
    return run(request, until: nil)
  }
}
