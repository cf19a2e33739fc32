/// The text of all glyphs that a file shows, artifacts included, as its own fonts map them.
package enum PDFShownText {
  /// The text page by page, every string that is shown on its own line.
  package static func text(of bytes: [UInt8]) throws -> String {
    let reader = try PDFReader(bytes)
    var fonts: [Int: PDFFontMap] = [:]
    var lines: [String] = []
    for number in try reader.pages() {
      let page = reader[number].dictionary ?? [:]
      let scan = PDFContentScan(try reader.content(of: reader.resolve(page["Contents"])))
      let resources = reader.resolve(page["Resources"]).dictionary ?? [:]
      let known = reader.resolve(resources["Font"]).dictionary ?? [:]
      for shown in scan.shown {
        guard let font = known[shown.font]?.reference else { continue }
        if fonts[font] == nil { fonts[font] = PDFFontMap(reader[font], in: reader) }
        let units = shown.codes.flatMap { fonts[font]?.texts[$0] ?? [] }
        lines.append(String(decoding: units, as: UTF16.self))
      }
    }
    return lines.joined(separator: "\n")
  }
}
