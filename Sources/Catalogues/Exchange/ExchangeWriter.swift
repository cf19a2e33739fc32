/// Writes the texts of a template for a translation office: XLIFF 2.1 with notes, states and greatest lengths.
package struct ExchangeWriter {
  /// The namespace of XLIFF's size and length restriction module.
  static let sizeNamespace = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
  /// The namespace of Vordruck's own attributes.
  static let ownNamespace = "urn:vordruck:xliff:1"

  /// One text with what its translator should know.
  package struct Entry: Sendable {
    /// The German unit.
    package let german: CatalogueFile.Unit
    /// The translation that there is, if any.
    package let translation: CatalogueFile.Unit?
    /// The hash of the German text.
    package let hash: String
    /// Where the text stands and what its places hold.
    package let context: [String]
    /// Words for people in the place of a value, by the argument's name.
    package let labels: [String: String]
    /// Where the template calls the text, `letter/template.xml:12`.
    package let places: [String]
    /// Where the text is to be seen on pictures.
    package let pictures: [String]

    /// Creates an entry.
    package init(
      german: CatalogueFile.Unit, translation: CatalogueFile.Unit?, hash: String, context: [String] = [],
      labels: [String: String] = [:], places: [String] = [], pictures: [String] = []
    ) {
      self.german = german
      self.translation = translation
      self.hash = hash
      self.context = context
      self.labels = labels
      self.places = places
      self.pictures = pictures
    }

    /// The translation as far as it belongs to the present German text.
    package var current: CatalogueFile.Unit? {
      guard let translation, translation.target != nil, translation.source.matches(german.source) else { return nil }
      return translation
    }

    /// Whether there is a translation that was made from an older German text.
    package var isOutdated: Bool { translation?.target != nil && current == nil }
  }

  /// The texts of one catalogue.
  package struct Section: Sendable {
    /// The id of the `<file>`: the template's name, `shared`, or an office's.
    package let id: String
    /// The texts in the order of the German catalogue.
    package let entries: [Entry]

    /// Creates a section.
    package init(id: String, entries: [Entry]) {
      self.id = id
      self.entries = entries
    }

    /// What `original` says of a section: the template with which it was handed out, and the section's id, which
    /// translation programs may replace.
    package func original(template: String) -> String { "\(template)/\(id)" }
  }

  /// The file.
  ///
  /// - Parameters:
  ///   - template: The template for which they are handed out.
  ///   - language: The BCP 47 tag of the translation.
  ///   - notes: What holds for the whole file.
  package static func xliff(
    _ sections: [Section], template: String, language: String, notes: [String] = []
  ) -> String {
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    lines.append("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:slr=\"\(sizeNamespace)\"")
    lines.append(
      "  xmlns:vordruck=\"\(ownNamespace)\" version=\"2.1\" srcLang=\"de\" trgLang=\"\(InlineText.escaped(language, isAttribute: true))\">"
    )
    for section in sections where !section.entries.isEmpty {
      let original = InlineText.escaped(section.original(template: template), isAttribute: true)
      lines.append(
        "  <file id=\"\(InlineText.escaped(section.id, isAttribute: true))\" original=\"\(original)\" canResegment=\"no\">"
      )
      if section.entries.contains(where: { $0.german.maximumLength != nil }) {
        lines.append("    <slr:profiles generalProfile=\"xliff:codepoints\"/>")
      }
      lines += self.notes(notes.map { (nil, $0) }, indent: "    ")
      for entry in section.entries { lines += unit(entry) }
      lines.append("  </file>")
    }
    lines.append("</xliff>")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func unit(_ entry: Entry) -> [String] {
    let german = entry.german
    var tag = "    <unit id=\"\(InlineText.escaped(german.key, isAttribute: true))\""
    if german.isPattern { tag += " type=\"vordruck:icu\"" }
    if let maximum = german.maximumLength { tag += " slr:sizeRestriction=\"\(maximum)\"" }
    tag += " vordruck:sourceHash=\"\(entry.hash)\">"
    var lines = [tag]
    var notes: [(String?, String)] = german.notes.map { (nil, $0) } + entry.context.map { ("context", $0) }
    notes += entry.pictures.map { ("picture", $0) }
    // An outdated translation helps the translator, but must not come back as if it were made from the new text.
    if entry.isOutdated, let translation = entry.translation, let target = translation.target {
      let form = PlainForm(german: translation.source, isPattern: german.isPattern)
      notes.append(("former-source", form.write(translation.source)))
      notes.append(("former-target", form.write(target)))
    }
    lines += self.notes(notes, indent: "      ")
    let source = german.source.mapCodes { code in
      var code = code
      if code.element == "pc", code["subType"] != nil { code = code.adding("type", "fmt") }
      if code.element == "ph" { code = code.adding("disp", entry.labels[code.argument] ?? "{\(code.argument)}") }
      return code.element == "mrk" ? code : code.adding("canDelete", "no")
    }
    let state = entry.current?.translationState
    lines.append("      <segment \(state?.attributes ?? "state=\"initial\"")>")
    lines.append("        <source>\(source.xml)</source>")
    if let target = entry.current?.target { lines.append("        <target>\(target.xml)</target>") }
    return lines + ["      </segment>", "    </unit>"]
  }

  private static func notes(_ notes: [(category: String?, text: String)], indent: String) -> [String] {
    guard !notes.isEmpty else { return [] }
    return [indent + "<notes>"]
      + notes.map { note in
        let category = note.category.map { " category=\"\($0)\"" } ?? ""
        return "\(indent)  <note\(category)>\(InlineText.escaped(note.text))</note>"
      } + [indent + "</notes>"]
  }
}

extension InlineText {
  /// Whether two versions of a German text have the same words, values and mark-up; attributes for tools do not count.
  package func matches(_ other: InlineText) -> Bool {
    func essence(_ text: InlineText) -> [String] {
      text.pieces.map { piece in
        switch piece {
        case .text(let text): "t" + text
        case .place(let code): "p" + code.argument
        case .open(let code): "o\(code.element) \(code["subType"] ?? "") \(code["ref"] ?? "")"
        case .close: "c"
        }
      }
    }
    return essence(self) == essence(other)
  }
}
