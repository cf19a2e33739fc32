import Markup

/// People of one name in one body, told apart by what the list of attendance says of them: their group, else their function.
///
/// Nobody else's address changes: a name that stands for one person is the key.
struct OParlNamesakes {
  /// The field that tells people of a name apart.
  private var fields: [String: String] = [:]

  init(_ rows: [DataTree.Node], _ writer: OParlWriter) {
    for field in ["function", "group"] {
      var values: [String: Set<String>] = [:]
      for row in rows {
        guard let name = writer.text("name", of: row), let value = writer.text(field, of: row) else { continue }
        values[name, default: []].insert(value)
      }
      // One person may have several functions, so they count only where no group is known.
      for (name, different) in values where different.count > 1 { fields[name] = field }
      if field == "group" {
        for (name, known) in values where known.count == 1 { fields[name] = nil }
      }
    }
  }

  /// What makes a person's address where the name alone does not; nil where it does.
  func key(of row: DataTree.Node, _ writer: OParlWriter) -> String? {
    guard let name = writer.text("name", of: row), let field = fields[name], let value = writer.text(field, of: row)
    else { return nil }
    return name + " " + value
  }
}
