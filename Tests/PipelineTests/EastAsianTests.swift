import Foundation
import TestKit
import Testing
import Vordruck

/// Chinese, Japanese and Korean: set with Debian's package fonts-noto-cjk, a named error without it.
struct EastAsianTests {
  private static let paper = TestResources.root.path + "/Tests/Fixtures/east-asian/notice.xhtml"
  static let isInstalled = FileManager.default.fileExists(
    atPath: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")

  @Test(.disabled(if: isInstalled)) func withoutThePackageTheMissingFontIsNamed() {
    let run = TestRun.run(RenderRequest(template: Self.paper))
    #expect(run.pdf == nil)
    #expect(Set(TestRun.errors(run)) == ["text.no-east-asian-font"])
  }

  @Test(.enabled(if: isInstalled)) func withThePackagePopplerReadsTheSource() throws {
    let files = try SampleFile(RenderRequest(template: Self.paper))
    defer { files.remove() }
    let expected = TextTests.texts(files.tags, open: "“", close: "”")
    let found = TextTests.texts(try Tool.output(of: "pdfinfo", ["-struct-text", files.path]), open: "\"", close: "\"")
    #expect(expected.count >= 8)
    #expect(found == expected)
  }

  @Test(.enabled(if: isInstalled)) func withThePackageEachLanguageHasItsForms() throws {
    let files = try SampleFile(RenderRequest(template: Self.paper))
    defer { files.remove() }
    let fonts = try Tool.output(of: "pdffonts", [files.path])
    for name in [
      "NotoSansCJKjp-Regular", "NotoSerifCJKjp-Bold", "NotoSansCJKkr-Regular", "NotoSansCJKsc-Regular",
      "NotoSansCJKtc-Regular", "NotoSerifCJKhk-Regular",
    ] {
      #expect(fonts.contains(name))
    }
    #expect(!fonts.contains("CJKkr-Bold"))
  }

  @Test(.enabled(if: isInstalled)) func withThePackageLinesEndWhereTheLanguageLetsThem() throws {
    let japanese = "コーヒーとジュース、っていっしょに「ちょっと」キャッシュカード（々）をーッャ！待って、ください。"
    let korean = "민원실은 월요일부터 금요일까지 문을 엽니다. 신분증을 가지고 오십시오."
    let strict = try lines(of: japanese, language: "ja", css: "line-break: strict")
    for line in strict {
      let (first, last) = (try #require(line.first), try #require(line.last))
      #expect(!"、。」）！々ーっッょュャ".contains(first), "strict: a line begins with \(first)")
      #expect(!"「（".contains(last), "a line ends with \(last)")
    }
    for strictness in ["loose", "auto"] {
      let found = try lines(of: japanese, language: "ja", css: "line-break: \(strictness)")
      #expect(found.allSatisfy { line in line.first.map { !"、。」）！".contains($0) } ?? false })
      #expect(found.contains { line in line.first.map { "っッょュャ".contains($0) } ?? false }, "\(strictness)")
    }
    let words = Set(korean.split(separator: " "))
    let whole = try lines(of: korean, language: "ko", css: "word-break: keep-all")
    #expect(whole.allSatisfy { $0.split(separator: " ").allSatisfy(words.contains) })
    let divided = try lines(of: korean, language: "ko", css: "word-break: normal")
    #expect(!divided.allSatisfy { $0.split(separator: " ").allSatisfy(words.contains) })
  }

  /// The lines of a paragraph in columns of 30 to 58 mm.
  private func lines(of text: String, language: String, css: String) throws -> [Substring] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lines-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paragraphs = stride(from: 30, through: 58, by: 2).map { "<p style=\"width: \($0)mm\">\(text)</p>" }
    let paper = """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="\(language)"><head><title>T</title>
      <style>p { \(css) }</style></head><body>\(paragraphs.joined())</body></html>
      """
    try Data(paper.utf8).write(to: folder.appending(path: "paper.xhtml"))
    let files = try SampleFile(RenderRequest(template: folder.path + "/paper.xhtml"))
    defer { files.remove() }
    let output = try Tool.output(of: "pdftotext", ["-nopgbrk", files.path, "-"])
    return output.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
  }

  @Test(.enabled(if: isInstalled)) func withThePackageTheSameDocumentIsTheSameFile() {
    let (first, second) = (
      TestRun.run(RenderRequest(template: Self.paper)), TestRun.run(RenderRequest(template: Self.paper))
    )
    #expect(first.pdf != nil)
    #expect(first.pdf == second.pdf)
  }
}
