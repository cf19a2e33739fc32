/// Writes the texts of a template as a gettext PO file.
package struct POWriter {
  /// Where the texts belong.
  package struct Destination: Sendable {
    let template: String
    let house: String?
    let language: String

    /// Creates a destination; the office only where its wording is translated.
    package init(template: String, house: String?, language: String) {
      self.template = template
      self.house = house
      self.language = language
    }
  }

  /// The file.
  ///
  /// - Parameter notes: What holds for the whole file.
  package static func write(
    _ sections: [ExchangeWriter.Section], to destination: Destination, notes: [String] = []
  ) -> String {
    let blocks = [header(destination, notes)] + sections.flatMap { $0.entries.map(entry) }
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func header(_ destination: Destination, _ notes: [String]) -> [String] {
    // The date and the translator are for the tools to fill in: the same texts give the same file.
    var fields = [
      "Project-Id-Version: \(destination.template)", "PO-Revision-Date: ", "Last-Translator: ", "Language-Team: ",
      "Language: \(destination.language)", "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8",
      "Content-Transfer-Encoding: 8bit", "X-Source-Language: de", "X-Vordruck-Template: \(destination.template)",
    ]
    if let house = destination.house { fields.append("X-Vordruck-House: \(house)") }
    return notes.map { "# \($0)" } + ["msgid \"\"", "msgstr \"\""] + fields.map { POString.written($0 + "\n") }
  }

  private static func entry(_ entry: ExchangeWriter.Entry) -> [String] {
    let german = entry.german
    let form = PlainForm(german: german.source, isPattern: german.isPattern)
    var lines: [String] = []
    // An outdated translation comes with the German text from which it was made, and goes back with it.
    let translation = entry.current ?? entry.translation
    let former = entry.isOutdated ? translation?.source : nil
    let target = translation?.target.map { target in
      former.map { PlainForm(german: $0, isPattern: german.isPattern).write(target) } ?? form.write(target)
    }
    if let target, let state = translation?.translationState { lines.append("# \(POState.remark(state, of: target))") }
    var notes = german.notes + entry.context + entry.pictures
    if let maximum = german.maximumLength { notes.append("max-length:\(maximum)") }
    lines += notes.flatMap { $0.split(separator: "\n") }.map { "#. \($0)" }
    if !entry.places.isEmpty { lines.append("#: " + entry.places.joined(separator: " ")) }
    let flags = self.flags(entry, form)
    if !flags.isEmpty { lines.append("#, " + flags.joined(separator: ", ")) }
    if let former {
      let text = PlainForm(german: former, isPattern: german.isPattern).write(former)
      lines.append("#| msgid \(POString.written(text))")
    }
    lines.append("msgctxt \(POString.written(german.key))")
    lines.append("msgid \(POString.written(form.write(german.source)))")
    lines.append("msgstr \(POString.written(target ?? ""))")
    return lines
  }

  /// What tools hold translations against: the length (Weblate), and the places, which are Python's where their names are.
  private static func flags(_ entry: ExchangeWriter.Entry, _ form: PlainForm) -> [String] {
    var flags = entry.isOutdated ? ["fuzzy"] : []
    let names = form.places.map(\.argument)
    let areIdentifiers = names.allSatisfy { name in
      name.first?.isNumber == false && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
    if !form.isPattern, !names.isEmpty, areIdentifiers { flags.append("python-brace-format") }
    if let maximum = entry.german.maximumLength { flags.append("max-length:\(maximum)") }
    return flags
  }
}
