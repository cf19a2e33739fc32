/// Reads number trees and name trees and checks their order and limits (ISO 32000-1 §7.9.6, §7.9.7).
enum PDFTree {
  /// The entries of a number tree.
  static func numbers(_ root: PDFObject?, in reader: PDFReader, _ problems: inout [String]) -> [Int: PDFObject] {
    let entries = entries(root, "Nums", in: reader, &problems)
    let keys = entries.compactMap { $0.key.integer }
    check(keys, <, name: "number tree", &problems)
    return Dictionary(zip(keys, entries.map(\.value)), uniquingKeysWith: { first, _ in first })
  }

  /// The entries of a name tree.
  static func names(_ root: PDFObject?, in reader: PDFReader, _ problems: inout [String]) -> [[UInt8]: PDFObject] {
    let entries = entries(root, "Names", in: reader, &problems)
    let keys = entries.compactMap { $0.key.string }
    check(keys, { $0.lexicographicallyPrecedes($1) }, name: "name tree", &problems)
    return Dictionary(zip(keys, entries.map(\.value)), uniquingKeysWith: { first, _ in first })
  }

  private static func check<Key>(
    _ keys: [Key], _ precedes: (Key, Key) -> Bool, name: String, _ problems: inout [String]
  ) {
    if !zip(keys, keys.dropFirst()).allSatisfy(precedes) { problems.append("the keys of a \(name) are out of order") }
  }

  private static func entries(
    _ object: PDFObject?, _ key: String, in reader: PDFReader, _ problems: inout [String], depth: Int = 0
  ) -> [(key: PDFObject, value: PDFObject)] {
    guard let node = reader.resolve(object).dictionary, depth < 10 else {
      problems.append("a tree of \(key) is damaged")
      return []
    }
    var found: [(key: PDFObject, value: PDFObject)] = []
    for kid in reader.resolve(node["Kids"]).array ?? [] {
      found += entries(kid, key, in: reader, &problems, depth: depth + 1)
    }
    let own = reader.resolve(node[key]).array ?? []
    for index in stride(from: 0, to: own.count - 1, by: 2) { found.append((own[index], own[index + 1])) }
    if let limits = reader.resolve(node["Limits"]).array, limits != [found.first?.key, found.last?.key] {
      problems.append("the limits of a tree of \(key) are wrong")
    }
    return found
  }
}
