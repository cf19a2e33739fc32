// Interactive forms (ISO 32000-1 §12.7): every place belongs to a field, every field has a name, words and appearances.

extension PDFClosure {
  /// Checks the fields against the widgets that stand on pages.
  mutating func checkForm(_ widgets: Set<Int>) {
    guard let form = reader.resolve(reader.catalog["AcroForm"]).dictionary else {
      if !widgets.isEmpty { problems.append("there are fields on pages and no form") }
      return
    }
    if form["NeedAppearances"] == .boolean(true) { problems.append("the form asks viewers for appearances") }
    if form["XFA"] != nil { problems.append("the form has XFA") }
    let fonts = reader.resolve(reader.resolve(form["DR"]).dictionary?["Font"]).dictionary ?? [:]
    var names: Set<String> = []
    var reached: Set<Int> = []
    for field in reader.resolve(form["Fields"]).array ?? [] {
      checkField(field, path: "", inherited: [:], fonts, &names, &reached, depth: 0)
    }
    for number in widgets.symmetricDifference(reached).sorted() {
      problems.append("widget \(number) is not both on a page and in the form")
    }
  }

  private mutating func checkField(
    _ object: PDFObject, path: String, inherited: [String: PDFObject], _ fonts: [String: PDFObject],
    _ names: inout Set<String>, _ reached: inout Set<Int>, depth: Int
  ) {
    guard let number = object.reference, let entries = reader[number].dictionary, depth < 20 else {
      problems.append("a field below “\(path)” is no object")
      return
    }
    var path = path
    if let part = entries["T"]?.text {
      if part.isEmpty || part.contains(".") { problems.append("“\(part)” is no name of a field") }
      path += path.isEmpty ? part : "." + part
      if !names.insert(path).inserted { problems.append("two fields are called “\(path)”") }
    }
    for key in ["A", "AA"] where entries[key] != nil { problems.append("field “\(path)” has actions") }
    let known = inherited.merging(
      entries.filter { ["FT", "TU", "V", "DA", "Ff", "MaxLen"].contains($0.key) }, uniquingKeysWith: { $1 })
    if entries["Subtype"]?.name == "Widget" {
      if !reached.insert(number).inserted { problems.append("widget \(number) is in the form twice") }
      checkWidget(entries, "field “\(path)”", known, fonts)
    }
    for kid in reader.resolve(entries["Kids"]).array ?? [] {
      if reader.resolve(kid).dictionary?["Parent"]?.reference != number {
        problems.append("a kid of “\(path)” has another parent")
      }
      checkField(kid, path: path, inherited: known, fonts, &names, &reached, depth: depth + 1)
    }
  }

  private mutating func checkWidget(
    _ entries: [String: PDFObject], _ subject: String, _ field: [String: PDFObject], _ fonts: [String: PDFObject]
  ) {
    if field["TU"]?.text?.isEmpty ?? true { problems.append("\(subject) has no words") }
    if entries["F"]?.integer != 4 { problems.append("\(subject) is not printed") }
    let normal = reader.resolve(reader.resolve(entries["AP"]).dictionary?["N"])
    switch field["FT"]?.name {
    case "Btn":
      guard case .dictionary(let states) = normal, let state = entries["AS"]?.name, states[state] != nil,
        states["Off"] != nil
      else {
        problems.append("\(subject) has no appearance for each state")
        return
      }
      let value = field["V"]?.name ?? "Off"
      if state != (states[value] == nil ? "Off" : value) {
        problems.append("\(subject) shows another state than it has")
      }
    case "Tx", "Ch":
      guard case .stream = normal else {
        problems.append("\(subject) has no appearance")
        return
      }
      let words = String(decoding: field["DA"]?.string ?? [], as: UTF8.self).split(separator: " ")
      let font = words.first.map { String($0.dropFirst()) } ?? ""
      if fonts[font] == nil { problems.append("\(subject) is typed with font “\(font)”, which does not exist") }
      if let limit = field["MaxLen"]?.integer, let text = field["V"]?.text, text.utf16.count > limit {
        problems.append("\(subject) holds more than it takes")
      }
    case "Sig":
      if case .stream = normal {} else { problems.append("\(subject) has no appearance") }
    default: problems.append("\(subject) is of no kind")
    }
  }
}
