internal import Synchronization

/// The hyphenators of all languages that have pattern files, read on first use and shared by all workers.
package final class HyphenationLibrary: Sendable {
  /// Gives the bytes of a pattern file by its name, nil when there is none.
  package typealias Loader = @Sendable (_ file: String) -> [UInt8]?

  /// Why the patterns of a language could not be used.
  package struct Failure: Error, Hashable, Sendable {
    /// The file that is missing or unreadable (`TextAnalysisDiagnostics.hyphenationFile`).
    package let file: String
  }

  /// One row of the table of languages.
  private struct Source {
    let language: String
    let file: String
    let minimumBefore: Int
    let minimumAfter: Int
    let hasExceptions: Bool
    /// A file with patterns of our own, which overrule the others by larger digits.
    let supplement: String?

    init(
      _ language: String, _ file: String, _ before: Int = 2, _ after: Int = 2, exceptions: Bool = false,
      supplement: String? = nil
    ) {
      self.language = language
      self.file = file
      minimumBefore = before
      minimumAfter = after
      hasExceptions = exceptions
      self.supplement = supplement
    }
  }

  /// The files in `Resources/Hyphenation`, with the least letters before and after a hyphen (from hyph-utf8).
  private static let sources = [
    Source("bg", "hyph-bg"), Source("bs", "hyph-sh-latn", exceptions: true),
    Source("de", "hyph-de-1996", supplement: "vordruck-de"),
    Source("el", "hyph-el-monoton", 1, 1), Source("en", "hyph-en-gb", 2, 3, exceptions: true),
    Source("en-US", "hyph-en-us", 2, 3, exceptions: true), Source("es", "hyph-es"), Source("fr", "hyph-fr"),
    Source("hr", "hyph-hr"), Source("it", "hyph-it"), Source("ka", "hyph-ka", 1, 2), Source("kmr", "hyph-kmr"),
    Source("ku", "hyph-kmr"), Source("pl", "hyph-pl", exceptions: true),
    Source("pt", "hyph-pt", 2, 3, exceptions: true), Source("ru", "hyph-ru", exceptions: true),
    Source("sr-Latn", "hyph-sh-latn", exceptions: true), Source("tr", "hyph-tr"), Source("uk", "hyph-uk"),
  ]

  private let load: Loader
  private let cache = Mutex<[String: Result<Hyphenator, Failure>]>([:])

  /// Creates a library over pattern files.
  package init(load: @escaping Loader) { self.load = load }

  /// The languages with patterns.
  package static var languages: [String] { sources.map(\.language) }

  /// The names of all files that the library can ask for; for `self-check`.
  package static var files: [String] {
    sources.flatMap { source in
      ["\(source.file).pat.txt"] + (source.hasExceptions ? ["\(source.file).hyp.txt"] : [])
        + (source.supplement.map { ["\($0).pat.txt"] } ?? [])
    }
  }

  /// The hyphenator of a language tag: the longest tag in the table that begins it; nil without patterns.
  package func hyphenator(for language: String) throws(Failure) -> Hyphenator? {
    guard let source = Self.source(for: language) else { return nil }
    // Reading under the lock: two workers that need German at the same time read it once.
    let result = cache.withLock { cache in
      if let known = cache[source.language] { return known }
      let read = read(source)
      cache[source.language] = read
      return read
    }
    return try result.get()
  }

  private static func source(for language: String) -> Source? {
    var subtags = language.split(separator: "-").map { $0.lowercased() }
    while !subtags.isEmpty {
      let tag = subtags.joined(separator: "-")
      if let source = sources.first(where: { $0.language.lowercased() == tag }) { return source }
      // A language in another script has other patterns: `ku-Arab` must not fall back to `ku`.
      if let last = subtags.last, last.utf8.count == 4, subtags.count > 1, last != "latn" { return nil }
      subtags.removeLast()
    }
    return nil
  }

  private func read(_ source: Source) -> Result<Hyphenator, Failure> {
    let patternFile = "\(source.file).pat.txt"
    let exceptionFile = "\(source.file).hyp.txt"
    guard var patterns = load(patternFile) else { return .failure(Failure(file: patternFile)) }
    if let supplement = source.supplement.map({ "\($0).pat.txt" }) {
      guard let bytes = load(supplement) else { return .failure(Failure(file: supplement)) }
      patterns += [0x0A] + bytes
    }
    var exceptions: [UInt8] = []
    if source.hasExceptions {
      guard let bytes = load(exceptionFile) else { return .failure(Failure(file: exceptionFile)) }
      exceptions = bytes
    }
    guard
      let hyphenator = Hyphenator(
        language: source.language, patterns: patterns, exceptions: exceptions,
        minimumBefore: source.minimumBefore, minimumAfter: source.minimumAfter)
    else { return .failure(Failure(file: patternFile)) }
    return .success(hyphenator)
  }
}
