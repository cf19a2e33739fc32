import Diagnostics
import Markup
import Templating
import Testing

/// Documents in several languages side by side.
struct ParallelTests {
  private func run(
    _ template: String, _ languages: [String] = ["ar"], json: String = InstantiationTests.data
  ) throws -> (dump: String, findings: [String]) {
    var workshop = Workshop()
    workshop.catalogues = [CatalogueTextTests.german, CatalogueTextTests.arabic]
    var options = InstantiationOptions()
    options.parallelLanguages = languages
    let document = try workshop.document(template, json, options)
    return (document.map(Workshop.bodyDump) ?? "", workshop.log.diagnostics.map(\.definition.id))
  }

  @Test func writesTheChildrenOnceWithoutOtherLanguages() throws {
    let result = try run("<v:parallel> <p><v:text key='hello'/></p> </v:parallel>", [])
    #expect(!result.dump.contains("v-row"))
    #expect(result.dump.contains("p\n    \"Guten Tag\""))
  }

  @Test func makesARowForEachBlock() throws {
    let result = try run(
      "<v:parallel>\n<h1><v:text key='hello'/></h1><v:if test='id'><p>{id}</p></v:if></v:parallel>", ["ar", "de"])
    #expect(
      result.dump == """
        body
          div class="v-row"
            div class="v-cell" lang="de" dir="ltr"
              h1
                "Guten Tag"
            div class="v-cell" lang="ar" dir="rtl"
              h1
                "مرحبا"
          div class="v-row"
            div class="v-cell" lang="de" dir="ltr"
              p
                "KIM-7"
            div class="v-cell" lang="ar" dir="rtl"
              p
                bdi
                  "KIM-7"
        """)
  }

  @Test func continuesListsRowByRow() throws {
    let result = try run(
      "<v:parallel><ol id='l' class='x'><v:for-each select='goals'><li>{position()}</li></v:for-each><li>z</li></ol></v:parallel>"
    )
    let lists = result.dump.split(separator: "\n").filter { $0.contains(" ol ") }.map { $0.drop { $0 == " " } }
    #expect(
      lists == [
        "ol id=\"l\" class=\"x\"", "ol id=\"l-ar\" class=\"x\"", "ol class=\"x\" start=\"2\"",
        "ol class=\"x\" start=\"2\"",
        "ol class=\"x\" start=\"3\"", "ol class=\"x\" start=\"3\"",
      ])
    #expect(result.findings.isEmpty)
  }

  @Test func countsFromTheListsOwnStart() throws {
    let result = try run("<v:parallel><ol start='5'><li>a</li><li>b</li></ol></v:parallel>")
    #expect(result.dump.contains("start=\"5\"") && result.dump.contains("start=\"6\""))
    #expect(!result.dump.contains("start=\"7\""))
  }

  @Test func keepsIdsAndReferencesTogether() throws {
    let result = try run(
      """
      <p id="out"/><v:parallel><div><a href="#in">x</a><a href="#out">y</a><b id="in" aria-labelledby="in out"/></div></v:parallel>
      """)
    #expect(result.findings.isEmpty)
    #expect(
      result.dump.contains("a href=\"#in-ar\"") && result.dump.contains("b id=\"in-ar\" aria-labelledby=\"in-ar out\""))
    #expect(result.dump.split(separator: "\n").filter { $0.contains("href=\"#out\"") }.count == 2)
  }

  @Test func offersLinesForOralTranslation() throws {
    let result = try run(
      "<v:parallel><v:for-each select='goals'><p class='goal'>{statement}</p></v:for-each></v:parallel>")
    #expect(
      result.dump == """
        body
          div class="v-row"
            div class="v-cell" lang="de" dir="ltr"
              p class="goal"
                "Deutsch lernen"
            div class="v-cell" lang="ar" dir="rtl"
              p class="goal"
                "تعلم الألمانية"
          div class="v-row"
            div class="v-cell" lang="de" dir="ltr"
              p class="goal"
                "Arbeit finden"
            div class="v-cell" lang="ar" dir="rtl"
              div class="v-oral"
                p class="v-oral-heading"
                  "تُرجم شفهيًا"
                div class="v-ruled"
        """)
    #expect(result.findings == ["template.untranslated-value"])
  }

  @Test func offersAsManyLinesAsTheGermanTextMayTake() throws {
    for (words, lines) in [(2, 1), (20, 4), (500, 12)] {
      let text = Array(repeating: "lang", count: words).joined(separator: " ")
      let result = try run(
        "<v:parallel><p>{goals[1]/statement}</p></v:parallel>",
        json: #"{"id": "7", "goals": [{"statement": {"de": "\#(text)", "uk": "х"}}]}"#)
      #expect(result.dump.matches(of: /v-ruled/).count == lines)
    }
  }

  @Test func offersLinesInsideASentence() throws {
    let result = try run("<v:parallel><p>x {goals[2]/statement}</p></v:parallel>")
    #expect(result.dump.contains("span class=\"v-oral\"\n          span class=\"v-oral-heading\""))
  }

  @Test func doesNotPrintStructuredTextTwice() throws {
    let result = try run(
      "<v:parallel><div>{remarks}</div></v:parallel>", json: #"{"id": "7", "remarks": "Ein Wort."}"#)
    #expect(result.dump.split(separator: "\n").filter { $0.contains("Ein Wort") }.count == 1)
    #expect(result.dump.contains("v-oral"))
  }

  @Test func signsOnOneLineNamedInEveryLanguage() throws {
    let result = try run("<v:parallel><v:signature role='client' key='hello'/></v:parallel><v:signature label='{id}'/>")
    #expect(
      result.dump == """
        body
          div class="v-signature" data-role="client"
            div class="v-signature-line"
            p class="v-signature-caption" lang="de" dir="ltr"
              "Guten Tag"
            p class="v-signature-caption" lang="ar" dir="rtl"
              "مرحبا"
          div class="v-signature"
            div class="v-signature-line"
            p class="v-signature-caption"
              "KIM-7"
        """)
  }

  @Test func showsAGapOnceInTheList() throws {
    var workshop = Workshop()
    var options = InstantiationOptions()
    options.parallelLanguages = ["ar"]
    options.isDraft = true
    let dump = try workshop.body("<v:parallel><p>{goals[2]/dueDate}</p></v:parallel>", InstantiationTests.data, options)
    #expect(dump.contains("span class=\"v-gap\" id=\"v-gap-1\""))
    #expect(dump.contains("span class=\"v-gap\" lang=\"de\" dir=\"ltr\""))
    #expect(dump.split(separator: "\n").filter { $0.contains(" li") }.count == 1)
  }
}
