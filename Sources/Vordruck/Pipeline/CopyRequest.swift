import CaseData

/// One copy of a paper among several.
package struct CopyRequest: Sendable {
  /// Its place among the copies, counted from one: the end of its file name, for names of bodies do not belong there.
  ///
  /// Nil for a copy that was asked for by itself.
  package let number: Int?
  /// The body that gets it, by name; nil for the client and the file.
  package let recipient: String?

  /// Takes a copy as the data name it: a role (`client`, `guardian`, `file`), or a body by its name.
  package init(number: Int?, of name: String) {
    self.number = number
    recipient = ["client", "guardian", "file"].contains(name) ? nil : name
  }
}

extension RenderRequest {
  /// Makes one of several copies of what was asked for: a body gets what the person has consented to, the others all of it.
  package mutating func makeCopy(_ number: Int?, of name: String) {
    let copy = CopyRequest(number: number, of: name)
    self.copy = copy
    parameters["copy"] = name
    if copy.recipient != nil { audience = .partner }
  }
}
