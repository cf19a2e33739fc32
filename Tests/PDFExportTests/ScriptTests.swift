import Diagnostics
import PDFExport
import PDFInspection
import Pages
import TestKit
import Testing

/// A greeting in one of the languages of the documents.
struct Greeting: CustomTestStringConvertible, Sendable {
  let language: String
  let script: String
  let text: String
  var isRightToLeft = false

  var testDescription: String { "\(language)-\(script)" }

  static let all = [
    Greeting(language: "vi", script: "Latn", text: "Thỏa thuận hội nhập: tiếng Việt"),
    Greeting(language: "uk", script: "Cyrl", text: "Угода про інтеграцію, м’який знак"),
    Greeting(language: "el", script: "Grek", text: "Συμφωνία ένταξης"),
    Greeting(language: "ar", script: "Arab", text: "اتفاقية الاندماج لا إله", isRightToLeft: true),
    Greeting(language: "fa", script: "Arab", text: "می‌خواهم زبان آلمانی یاد بگیرم", isRightToLeft: true),
    Greeting(language: "ckb", script: "Arab", text: "ڕێککەوتنی یەکگرتن", isRightToLeft: true),
    Greeting(language: "ur", script: "Arab", text: "انضمام کا معاہدہ، جرمن زبان", isRightToLeft: true),
    Greeting(language: "he", script: "Hebr", text: "הסכם שילוב שָׁלוֹם", isRightToLeft: true),
    Greeting(language: "hi", script: "Deva", text: "एकीकरण समझौता किताब"),
    Greeting(language: "pa", script: "Guru", text: "ਏਕੀਕਰਨ ਸਮਝੌਤਾ"),
    Greeting(language: "bn", script: "Beng", text: "একীকরণ চুক্তি কো"),
    Greeting(language: "ta", script: "Taml", text: "ஒருங்கிணைப்பு ஒப்பந்தம் கொ"),
    Greeting(language: "th", script: "Thai", text: "ข้อตกลงการบูรณาการ น้ำ"),
    Greeting(language: "my", script: "Mymr", text: "ပေါင်းစည်းရေး သဘောတူညီချက်"),
    Greeting(language: "am", script: "Ethi", text: "የውህደት ስምምነት"),
    Greeting(language: "ka", script: "Geor", text: "ინტეგრაციის ხელშეკრულება"),
    Greeting(language: "hy", script: "Armn", text: "Ինտեգրման պայմանագիր"),
  ]
}

struct ScriptTests {
  @Test(arguments: Greeting.all)
  func extractsEveryCharacterInOrder(greeting: Greeting) throws {
    var sample = try SampleDocument()
    sample.line(.heading1, "Probe", in: sample.root)
    let style = SampleDocument.Style(
      size: 14, language: greeting.language, script: greeting.script, isRightToLeft: greeting.isRightToLeft)
    let paragraph = sample.line(.paragraph, greeting.text, in: sample.root, style)
    sample.change {
      $0.structure[paragraph].language = greeting.language
      $0.structure[paragraph].attributes.isRightToLeft = greeting.isRightToLeft
    }
    var log = DiagnosticLog()
    let file = try #require(PDFExporter.export(sample.document, fonts: sample.fonts, log: &log))
    #expect(log.diagnostics == [])
    #expect(PDFClosure.check(file) == [])
    let extracted = try PDFStructureDump.text(of: file)
    let quoted = try #require(extracted.split(separator: "\n").last)
    let text = quoted.split(separator: "\"", omittingEmptySubsequences: false)[1]
    // Canonically the same: vowels of two parts come as their parts.
    #expect(text == greeting.text)
    try keep(file, "script-\(greeting.language)")
  }
}
