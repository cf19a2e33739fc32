import Diagnostics
import Geometry
import PDFExport
import PDFInspection
import Pages
import TestKit
import Testing

/// Interactive forms: fields, places, appearances and the fonts to type with.
struct FormTests {
  private func sample() throws -> SampleDocument {
    var sample = try SampleDocument(title: "Formular")
    sample.line(.heading1, "Formular", in: sample.root)
    return sample
  }

  private func export(_ sample: SampleDocument, _ name: String, isPretty: Bool = false) throws -> PDFReader {
    var options = PDFExportOptions()
    options.isPretty = isPretty
    var log = DiagnosticLog()
    let bytes = PDFExporter.export(sample.document, fonts: sample.fonts, options: options, log: &log)
    #expect(log.diagnostics.map(\.definition.id) == [])
    let file = try #require(bytes)
    #expect(PDFClosure.check(file) == [])
    try keep(file, name)
    return try PDFReader(file)
  }

  /// The fields at the top of the form, by name.
  private func fields(_ reader: PDFReader) -> [String: [String: PDFObject]] {
    let form = reader.resolve(reader.catalog["AcroForm"]).dictionary ?? [:]
    var found: [String: [String: PDFObject]] = [:]
    for field in reader.resolve(form["Fields"]).array ?? [] {
      let entries = reader.resolve(field).dictionary ?? [:]
      found[entries["T"]?.text ?? ""] = entries
    }
    return found
  }

  @Test func writesAFieldOfEachKind() throws {
    var sample = try sample()
    var lines = FormField.Text()
    lines.isMultiline = true
    lines.limit = 200
    var several = FormField.Choice(options: [.init(value: "a", label: "A"), .init(value: "B", label: "B")])
    several.isList = true
    several.allowsSeveral = true
    sample.field(.text(.init()), "name", label: "Name", values: ["Čelik"]) { $0.isRequired = true }
    sample.field(.text(lines), "note", label: "Bemerkung")
    sample.field(.checkBox(state: "ja"), "ok", label: "Einverstanden", values: ["ja"], typing: false)
    sample.field(.choice(several), "choice", label: "Auswahl", values: ["a", "B"])
    sample.field(.signature, "signature", label: "Unterschrift", typing: false)
    let reader = try export(sample, "form-kinds")
    let fields = fields(reader)
    #expect(fields["name"]?["V"]?.text == "Čelik")
    #expect(fields["name"]?["Ff"]?.integer == 2)
    #expect(fields["name"]?["TU"]?.text == "Name")
    #expect(fields["note"]?["Ff"]?.integer == 1 << 12)
    #expect(fields["note"]?["MaxLen"]?.integer == 200)
    #expect(fields["ok"]?["V"]?.name == "ja" && fields["ok"]?["AS"]?.name == "ja")
    #expect(fields["choice"]?["Ff"]?.integer == 1 << 21)
    #expect(fields["choice"]?["I"]?.array == [.number(0), .number(1)])
    #expect(fields["signature"]?["FT"]?.name == "Sig")
    let form = reader.resolve(reader.catalog["AcroForm"]).dictionary ?? [:]
    #expect(form["NeedAppearances"] == nil && form["XFA"] == nil && form["SigFlags"] == nil)
  }

  @Test func namesMakeATreeAndOneNameIsOneField() throws {
    var sample = try sample()
    sample.field(.text(.init()), "client.name", label: "Name", values: ["A"])
    sample.field(.text(.init()), "client.name", label: "الاسم", values: ["A"])
    sample.field(.text(.init()), "client.town", label: "Ort")
    let reader = try export(sample, "form-tree")
    let client = try #require(fields(reader)["client"])
    #expect(client["FT"] == nil)
    let kids = (reader.resolve(client["Kids"]).array ?? []).map { reader.resolve($0).dictionary ?? [:] }
    #expect(kids.map { $0["T"]?.text } == ["name", "town"])
    #expect(kids[0]["TU"]?.text == "Name / الاسم")
    #expect(reader.resolve(kids[0]["Kids"]).array?.count == 2)
  }

  @Test func radioButtonsAreOneFieldWithAStateEach() throws {
    var sample = try sample()
    for (state, option) in [("ledig", "ledig"), ("verheiratet", "verheiratet"), ("Off", "keine Angabe")] {
      sample.field(.radioButton(state: state), "status", label: "Familienstand", typing: false) {
        $0.optionLabel = option
        $0.values = state == "verheiratet" ? [state] : []
      }
    }
    let reader = try export(sample, "form-radio")
    let status = try #require(fields(reader)["status"])
    #expect(status["V"]?.name == "verheiratet")
    #expect(status["Ff"]?.integer == 1 << 14 | 1 << 15)
    let states = (reader.resolve(status["Kids"]).array ?? []).map { reader.resolve($0).dictionary?["AS"]?.name }
    #expect(states == ["Off", "verheiratet", "Off"])
  }

  /// Every code of the font for typing has a width, a glyph name and the text that it stands for.
  @Test(arguments: [("de", "Łğșő€„"), ("uk", "Ґїэњ№äß"), ("el", "ΏώςΐÄ"), ("ar", "Łé")])
  func typesTheLettersOfTheLanguage(_ language: String, _ letters: String) throws {
    var sample = try sample()
    sample.field(.text(.init()), "name", label: "Name") { $0.typing?.language = language }
    let reader = try export(sample, "form-typing-\(language)")
    let form = reader.resolve(reader.catalog["AcroForm"]).dictionary ?? [:]
    let fonts = reader.resolve(reader.resolve(form["DR"]).dictionary?["Font"]).dictionary ?? [:]
    let font = try #require(reader.resolve(fonts["V0"]).dictionary)
    #expect(font["Subtype"]?.name == "TrueType")
    #expect(reader.resolve(font["Widths"]).array?.count == 255)
    let map = String(decoding: try reader.content(of: reader.resolve(font["ToUnicode"])), as: UTF8.self)
    for letter in letters.unicodeScalars {
      let code = String(letter.value, radix: 16, uppercase: true)
      #expect(map.contains("<" + String(repeating: "0", count: 4 - code.count) + code + ">"), "\(letter)")
    }
  }

  @Test func printedControlsSayWhatTheyAre() throws {
    var sample = try sample()
    let paragraph = sample.element(.paragraph, in: sample.root)
    let text = sample.element(.form, in: paragraph)
    sample.addText("Berlin", to: text)
    let box = sample.element(.form, in: paragraph)
    sample.addText("x", to: box)
    sample.change { document in
      document.structure[text].attributes.printedField = .init(role: .text, label: "Ort")
      document.structure[box].attributes.printedField = .init(role: .checkBox, isChecked: true, label: "Ja")
    }
    let reader = try export(sample, "form-printed")
    #expect(reader.catalog["AcroForm"] == nil)
    let forms = reader.objectNumbers.compactMap { reader[$0].dictionary }.filter { $0["S"]?.name == "Form" }
    #expect(forms.map { $0["ActualText"]?.text } == [nil, "☒"])
    let attributes = forms.map { reader.resolve($0["A"]).dictionary ?? [:] }
    #expect(attributes.map { $0["Role"]?.name } == ["tv", "cb"])
    #expect(attributes.map { $0["checked"]?.name } == [nil, "on"])
    #expect(attributes.map { $0["Desc"]?.text } == ["Ort", "Ja"])
  }
}
