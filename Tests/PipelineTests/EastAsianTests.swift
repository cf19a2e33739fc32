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

  @Test(.enabled(if: isInstalled)) func withThePackageTheSameDocumentIsTheSameFile() {
    let (first, second) = (
      TestRun.run(RenderRequest(template: Self.paper)), TestRun.run(RenderRequest(template: Self.paper))
    )
    #expect(first.pdf != nil)
    #expect(first.pdf == second.pdf)
  }
}
