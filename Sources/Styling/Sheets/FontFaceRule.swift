package import Diagnostics

/// A `@font-face` rule (CSS Fonts 4 §11): a file that gives a family a face.
package struct FontFaceRule: Sendable {
  /// The family that it belongs to.
  package var family = ""
  /// The files in order of preference.
  package var sources: [Source] = []
  /// 1 to 1000.
  package var weight = 400
  /// Whether it is the italic face.
  package var isItalic = false
  /// The characters that it is used for; empty for all.
  package var ranges: [ClosedRange<UInt32>] = []
  /// The rule in the source.
  package var span: SourceSpan?

  /// Where a face comes from.
  package struct Source: Sendable {
    /// The kinds of sources.
    package enum Kind: Sendable {
      /// A file, as written.
      case file(String)
      /// A font that comes with Vordruck, by the name of its family or of the face.
      case local(String)
    }

    /// The file or the name.
    package let kind: Kind
    /// The place in the sheet.
    package let span: SourceSpan?
  }
}

/// Reads `@font-face` rules.
struct FontFaceParser {
  let text: StyleText

  private static let descriptors = ["font-family", "src", "font-weight", "font-style", "unicode-range"]
  /// Descriptors that change nothing on paper.
  private static let harmless = ["font-display", "font-named-instance"]
  private static let notYet = [
    "font-stretch", "font-width", "font-feature-settings", "font-variation-settings", "font-language-override",
    "ascent-override", "descent-override", "line-gap-override", "size-adjust", "font-variant",
  ]

  /// The rule, nil after reporting what is missing.
  func parse(_ rule: RawRule, log: inout DiagnosticLog) -> FontFaceRule? {
    guard let contents = rule.block, rule.prelude.isEmpty else {
      log.report(.syntax(text.excerpt(rule.headRange), at: text.span(rule.headRange)))
      return nil
    }
    var face = FontFaceRule()
    face.span = text.span(rule.headRange)
    let (raw, atRules) = RuleParser(text: text).declarations(in: contents, log: &log)
    for inner in atRules { log.report(.syntax(text.excerpt(inner.headRange), at: text.span(inner.headRange))) }
    for declaration in raw {
      let name = declaration.name.asciiLowercased
      guard FontFaceParser.descriptors.contains(name) else {
        reportUnknown(declaration, name, log: &log)
        continue
      }
      var reader = ValueReader(declaration.value)
      guard read(name, &reader, &face), reader.isAtEnd else {
        let range = declaration.value.byteRange(or: declaration.range.upperBound)
        log.report(
          Diagnostic(
            StylingDiagnostics.invalidValue, at: text.span(range),
            ["property": .name(name), "value": .name(text.excerpt(range)), "syntax": .name(syntax(name))]))
        continue
      }
    }
    guard !face.family.isEmpty, !face.sources.isEmpty else {
      log.report(Diagnostic(StylingDiagnostics.incompleteFontFace, at: text.span(rule.headRange)))
      return nil
    }
    return face
  }

  private func reportUnknown(_ declaration: RawDeclaration, _ name: String, log: inout DiagnosticLog) {
    let span = text.span(declaration.nameRange)
    if FontFaceParser.harmless.contains(name) { return }
    if FontFaceParser.notYet.contains(name) {
      log.report(Diagnostic(StylingDiagnostics.unsupportedProperty, at: span, ["property": .name(name)]))
    } else {
      log.report(
        Diagnostic(
          StylingDiagnostics.unknownProperty, at: span,
          suggestion: EditDistance.nearest(to: name, in: FontFaceParser.descriptors),
          ["property": .name(declaration.name)]))
    }
  }

  private func syntax(_ name: String) -> String {
    switch name {
    case "font-family": "<family-name>"
    case "src": "[ url() [ format() ]? | local() ]#"
    case "font-weight": "normal | bold | <number>"
    case "font-style": "normal | italic | oblique"
    default: "<unicode-range>#"
    }
  }

  private func read(_ name: String, _ reader: inout ValueReader, _ face: inout FontFaceRule) -> Bool {
    switch name {
    case "font-family":
      face.family = reader.fontName() ?? ""
      return !face.family.isEmpty
    case "src": return sources(&reader, &face)
    case "font-weight":
      if let weight = reader.keyword(in: ["normal": 400, "bold": 700]) {
        face.weight = weight
        return true
      }
      guard let weight = reader.integer(atLeast: 1), weight <= 1000 else { return false }
      face.weight = weight
      return true
    case "font-style":
      guard let italic = reader.keyword(in: ["normal": false, "italic": true, "oblique": true]) else { return false }
      face.isItalic = italic
      return true
    default:
      guard let ranges = unicodeRanges(reader.components) else { return false }
      face.ranges = ranges
      reader.position = reader.components.count
      return true
    }
  }

  /// `local()` names fonts that come with Vordruck; those of the machine are never used.
  private func sources(_ reader: inout ValueReader, _ face: inout FontFaceRule) -> Bool {
    face.sources = []
    repeat {
      let place = reader.upcoming?.range
      if var local = reader.attempt({ $0.function("local") }) {
        guard let name = local.fontName(), local.isAtEnd, let place else { return false }
        face.sources.append(FontFaceRule.Source(kind: .local(name), span: text.span(place)))
        continue
      }
      guard let reference = reader.url(), let place else { return false }
      var isUsable = true
      if var format = reader.attempt({ $0.function("format") }) {
        let name = (format.string() ?? format.ident() ?? "").asciiLowercased
        isUsable = ["truetype", "opentype", "truetype-variations"].contains(name)
      }
      _ = reader.attempt { $0.function("tech") }
      if isUsable { face.sources.append(FontFaceRule.Source(kind: .file(reference), span: text.span(place))) }
    } while reader.comma()
    return true
  }

  /// CSS Syntax 3 §7: read from the text, because `U+26` is no token of its own.
  private func unicodeRanges(_ components: [Component]) -> [ClosedRange<UInt32>]? {
    let range = components.byteRange()
    let words = String(decoding: text.bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    var ranges: [ClosedRange<UInt32>] = []
    for word in words.split(separator: ",", omittingEmptySubsequences: false) {
      let word = String(word).trimmingCSSWhitespace.asciiLowercased
      guard word.hasPrefix("u+") else { return nil }
      let parts = word.dropFirst(2).split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      let lower = UInt32(parts[0].replacing("?", with: "0"), radix: 16)
      let upper = UInt32((parts.count > 1 ? parts[1] : parts[0]).replacing("?", with: "f"), radix: 16)
      guard parts.count <= 2, let lower, let upper, lower <= upper, upper <= 0x10FFFF else { return nil }
      ranges.append(lower...upper)
    }
    return ranges
  }
}

extension ValueReader {
  /// A string, or words that make a name; nil for nothing.
  fileprivate mutating func fontName() -> String? {
    if let name = string() { return name }
    var words: [String] = []
    while let word = customIdent() { words.append(word) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
