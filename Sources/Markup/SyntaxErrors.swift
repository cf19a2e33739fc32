import CLibXML2
import Diagnostics

/// Turns the library's error codes into findings in the reader's own words, with the exact bytes at fault.
///
/// After the first violation the library goes on with its events switched off; of what it then still finds only
/// violations that stand on their own (an undeclared name, an unescaped `&`) are kept, up to the first broken structure.
struct SyntaxErrors {
  /// What the library reported.
  struct Event {
    let code: Int
    let message: String
    let first: String?
    let second: String?
  }

  /// Where the library stood when it reported.
  struct Place {
    let bytes: [UInt8]
    let offset: Int
    let openElements: [MarkupParsing.OpenElement]
  }

  /// A finding that only lacks the file.
  struct Finding {
    let definition: DiagnosticDefinition
    let range: Range<Int>
    var arguments: [String: DiagnosticArgument] = [:]
    var trace: [TracePoint] = []
  }

  private var isStructureBroken = false
  /// The prefixes that were reported: each lacks its declaration once, however often it is used.
  private var undefinedPrefixes: Set<String> = []
  private var hasFinding = false

  /// The finding for an event, or nil when it only repeats an earlier one.
  mutating func finding(for event: borrowing Event, at place: Place) -> Finding? {
    guard !isStructureBroken else { return nil }
    if let finding = Self.independent(event, place) {
      hasFinding = true
      if Self.code(event) == XML_NS_ERR_UNDEFINED_NAMESPACE {
        guard undefinedPrefixes.insert(event.first ?? "").inserted else { return nil }
      }
      return finding
    }
    // Structure lost its meaning: an earlier independent violation may be the cause, e.g. an attribute without quotes.
    isStructureBroken = true
    if hasFinding { return nil }
    hasFinding = true
    return Self.structural(event, place)
  }

  // MARK: Violations that stand on their own

  private static func independent(_ event: borrowing Event, _ place: Place) -> Finding? {
    switch code(event) {
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      let name = event.first ?? ""
      let range = place.backward(to: 0x26)
      return Finding(
        definition: MarkupDiagnostics.entity, range: range,
        arguments: ["name": .name(name), "replacement": .name(HTMLEntities.replacement(name))])
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
      return Finding(definition: MarkupDiagnostics.unescapedAmpersand, range: place.backward(to: 0x26, length: 1))
    case XML_ERR_NAME_REQUIRED where place.previousByte == 0x26:
      return Finding(definition: MarkupDiagnostics.unescapedAmpersand, range: place.backward(to: 0x26, length: 1))
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
      let name = event.first ?? ""
      return Finding(
        definition: MarkupDiagnostics.duplicateAttribute, range: place.attribute(name, last: true),
        arguments: ["name": .name(name)])
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return undefinedPrefix(event, place)
    case XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_HEX_CHARREF:
      return Finding(definition: MarkupDiagnostics.characterReference, range: place.reference)
    case XML_ERR_INVALID_CHAR where place.isInsideReference:
      return Finding(definition: MarkupDiagnostics.characterReference, range: place.reference)
    default:
      return nil
    }
  }

  private static func undefinedPrefix(_ event: borrowing Event, _ place: Place) -> Finding {
    // "Namespace prefix %s on %s is not defined" for elements, "… for %s on %s …" for attributes.
    let prefix = event.first ?? ""
    let isVordruck = prefix == "v"
    let definition = isVordruck ? MarkupDiagnostics.undeclaredControlPrefix : MarkupDiagnostics.undefinedPrefix
    let root = place.openElements.first?.name ?? event.second ?? ""
    return Finding(
      definition: definition, range: place.prefix(prefix, name: event.second ?? ""),
      arguments: ["prefix": .name(prefix), "namespace": .name(namespace(ofFileWithRoot: root))])
  }

  /// What `v:` means in a file: that depends on its kind, which the root element tells.
  private static func namespace(ofFileWithRoot name: String) -> String {
    switch name.split(separator: ":").last {
    case "schema": "urn:vordruck:schema:1"
    case "rules": "urn:vordruck:checks:1"
    default: "urn:vordruck:template:1"
    }
  }

  // MARK: Broken structure

  private static func structural(_ event: borrowing Event, _ place: Place) -> Finding {
    let point = place.offset..<min(place.offset + 1, place.bytes.count)
    func finding(
      _ definition: DiagnosticDefinition, _ range: Range<Int>? = nil, _ arguments: [String: DiagnosticArgument] = [:]
    ) -> Finding { Finding(definition: definition, range: range ?? point, arguments: arguments) }

    switch code(event) {
    case XML_ERR_TAG_NAME_MISMATCH:
      return mismatchedTag(event, place)
    case XML_ERR_TAG_NOT_FINISHED, XML_ERR_LTSLASH_REQUIRED:
      return truncated(place)
    case XML_ERR_DOCUMENT_END, XML_ERR_EXTRA_CONTENT, XML_ERR_DOCUMENT_START:
      return place.isAtEnd ? truncated(place) : finding(MarkupDiagnostics.contentAfterRoot)
    case XML_ERR_ATTRIBUTE_NOT_STARTED where place.isAtEnd, XML_ERR_SPACE_REQUIRED where place.isAtEnd,
      XML_ERR_GT_REQUIRED where place.isAtEnd, XML_ERR_NAME_REQUIRED where place.isAtEnd:
      return truncated(place)
    case XML_ERR_NAME_REQUIRED where place.currentByte == 0x3C:
      return finding(MarkupDiagnostics.tagNotClosed, place.openTag)
    case XML_ERR_NAME_REQUIRED where place.previousByte == 0x3C:
      return finding(MarkupDiagnostics.strayLessThan, place.backward(to: 0x3C, length: 1))
    case XML_ERR_LT_IN_ATTRIBUTE:
      return finding(MarkupDiagnostics.lessThanInAttribute, place.lessThanInValue)
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
      return finding(MarkupDiagnostics.attributeWithoutQuotes)
    case XML_ERR_ATTRIBUTE_NOT_FINISHED:
      return finding(MarkupDiagnostics.attributeNotClosed, place.openValue)
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      let name = event.first ?? ""
      return finding(
        MarkupDiagnostics.attributeWithoutValue, place.attribute(name, last: true), ["name": .name(name)])
    case XML_ERR_SPACE_REQUIRED:
      return finding(MarkupDiagnostics.spaceRequired)
    case XML_ERR_GT_REQUIRED:
      return finding(MarkupDiagnostics.tagNotClosed, place.openTag)
    case XML_ERR_DOCUMENT_EMPTY:
      return place.isBlank
        ? finding(MarkupDiagnostics.empty, 0..<0) : finding(MarkupDiagnostics.notXML, place.firstByte)
    case XML_ERR_COMMENT_NOT_FINISHED:
      return finding(MarkupDiagnostics.commentNotClosed, place.last("<!--"))
    case XML_ERR_HYPHEN_IN_COMMENT:
      return finding(MarkupDiagnostics.hyphensInComment)
    case XML_ERR_CDATA_NOT_FINISHED:
      return finding(MarkupDiagnostics.cdataNotClosed, place.last("<![CDATA["))
    case XML_ERR_MISPLACED_CDATA_END:
      return finding(MarkupDiagnostics.strayCDATAEnd, place.next("]]>"))
    case XML_ERR_INVALID_CHAR, XML_ERR_PCDATA_REQUIRED:
      return finding(
        MarkupDiagnostics.invalidCharacter, nil, ["name": .name(place.currentCharacterName)])
    case XML_ERR_RESERVED_XML_NAME:
      return finding(MarkupDiagnostics.misplacedDeclaration, place.last("<?xml"))
    case XML_ERR_INTERNAL_ERROR where event.message.contains("depth"):
      return finding(MarkupDiagnostics.tooDeep, nil, ["limit": .number(place.openElements.count)])
    default:
      return finding(MarkupDiagnostics.syntax, nil, ["message": .name(trimmed(event.message))])
    }
  }

  private static func mismatchedTag(_ event: borrowing Event, _ place: Place) -> Finding {
    // The library's names lack their prefixes.
    let range = place.backward(to: 0x3C)
    let found = String(decoding: place.bytes[range].dropFirst(2).prefix { $0 > 0x20 && $0 != 0x3E }, as: UTF8.self)
    var finding = Finding(
      definition: MarkupDiagnostics.mismatchedTag, range: range,
      arguments: ["found": .name(found), "expected": .name(place.openElements.last?.name ?? event.first ?? "")])
    if let open = place.openElements.last { finding.trace = [opened(open)] }
    return finding
  }

  private static func truncated(_ place: Place) -> Finding {
    let end = place.bytes.count
    guard let open = place.openElements.last else {
      return Finding(definition: MarkupDiagnostics.truncated, range: end..<end, arguments: ["name": .name("")])
    }
    return Finding(
      definition: MarkupDiagnostics.truncated, range: end..<end, arguments: ["name": .name(open.name)],
      trace: [opened(open)])
  }

  private static func opened(_ element: MarkupParsing.OpenElement) -> TracePoint {
    TracePoint(
      Bilingual(de: "»<\(element.name)>« wurde hier geöffnet", en: "“<\(element.name)>” was opened here"),
      at: element.span)
  }

  private static func code(_ event: borrowing Event) -> xmlParserErrors { xmlParserErrors(UInt32(event.code)) }

  private static func trimmed(_ message: String) -> String {
    var text = Substring(message)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
