import Glibc
import Pages
import Vordruck

/// A table over hundreds of pages: pages a second, and whether twice the rows take twice the time.
struct LongTable {
  let installation: Installation
  let folder: String

  /// Prints one line a size.
  func report() {
    print("\n| rows | pages | s | pages/s |\n| --- | --- | --- | --- |")
    for rows in [10_000, 20_000] {
      let path = "\(folder)/benchmark-table-\(rows).xhtml"
      guard let file = unsafe fopen(path, "w") else { return }
      unsafe fputs(document(rows: rows), file)
      unsafe fclose(file)
      let request = RenderRequest(template: path)
      guard let pages = Engine(installation: installation).run(request, until: .pages).pages?.pages.count else {
        return
      }
      let milliseconds = Stopwatch.median(runs: 1) { _ in
        _ = Engine(installation: installation).run(request, until: nil)
      }
      print(
        "| \(rows) | \(pages) | \(Stopwatch.text(milliseconds / 1000)) "
          + "| \(Int(Double(pages) / milliseconds * 1000)) |")
    }
  }

  private func document(rows: Int) -> String {
    var text = """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>Liste</title></head><body><h1>Liste</h1>
      <table><thead><tr><th>Nummer</th><th>Bezeichnung</th><th>Betrag</th></tr></thead><tbody>
      """
    for row in 1...rows {
      text += "<tr><td>\(row)</td><td>Posten \(row * 7919 % 10_007) der Liste</td><td>\(row % 997),00 €</td></tr>\n"
    }
    return text + "</tbody></table></body></html>\n"
  }
}
