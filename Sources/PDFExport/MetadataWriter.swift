import Diagnostics
import PDFObjects
import Pages

/// Checks and writes what readers and archives learn about the whole document, in the information dictionary and,
/// equal in every fact, as XMP (ISO 19005-2 §6.6; ISO 14289-1 §5).
struct MetadataWriter {
  private let metadata: DocumentMetadata
  private let options: PDFExportOptions
  /// The document's date, nil when it has none or is no calendar day.
  let date: DocumentDate?

  init(_ metadata: DocumentMetadata, options: PDFExportOptions) {
    self.metadata = metadata
    self.options = options
    date = DocumentDate(metadata.date)
  }

  func check(_ violations: inout Violations) {
    if metadata.title.allSatisfy(\.isWhitespace) { violations.report(.missingTitle) }
    if metadata.language.isEmpty { violations.report(.missingLanguage) }
    StructureChecks.checkLanguage(metadata.language, at: nil, &violations)
    if date == nil, !metadata.date.isEmpty { violations.report(.malformedDate, ["date": .value(metadata.date)]) }
  }

  // MARK: Information dictionary (ISO 32000-1 §14.3.3)

  func writeInformation(_ reference: PDFReference, to file: inout PDFFile) {
    file.dictionary(reference) { dictionary in
      for (key, value) in [
        ("Title", metadata.title), ("Author", metadata.author), ("Subject", metadata.subject),
        ("Creator", options.producer), ("Producer", options.producer),
      ] where !value.isEmpty {
        dictionary.entry(key, .text(value))
      }
      if let date {
        dictionary.entry("CreationDate", .ascii(date.pdf))
        dictionary.entry("ModDate", .ascii(date.pdf))
      }
      if !options.templateID.isEmpty { dictionary.entry("VordruckTemplate", .text(options.templateID)) }
      if !options.templateVersion.isEmpty {
        dictionary.entry("VordruckTemplateVersion", .text(options.templateVersion))
      }
    }
  }

  // MARK: XMP

  /// Writes the metadata stream; the document's identifier is made from what was written before.
  func writeXMP(_ reference: PDFReference, to file: inout PDFFile) {
    let packet = packet(identifier: Self.identifier(file.fingerprint))
    file.stream(reference, Array(packet.utf8), encoding: .uncompressed) { dictionary in
      dictionary.entry("Type", .name("Metadata"))
      dictionary.entry("Subtype", .name("XML"))
    }
  }

  private func packet(identifier: String) -> String {
    var xmp = """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
      xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
      <dc:format>application/pdf</dc:format>

      """
    xmp += alternatives("dc:title", metadata.title)
    xmp += list("dc:creator", "rdf:Seq", metadata.author)
    xmp += alternatives("dc:description", metadata.subject)
    xmp += list("dc:language", "rdf:Bag", metadata.language)
    if let date {
      for name in ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"] { xmp += simple(name, date.xmp) }
    }
    xmp += simple("xmp:CreatorTool", options.producer) + simple("pdf:Producer", options.producer)
    xmp += simple("xmpMM:DocumentID", identifier) + simple("xmpMM:InstanceID", identifier)
    xmp += "</rdf:Description>\n"
    xmp += facts()
    if let part = options.conformance.archivalPart {
      xmp += Self.claim(archivalPart: part, describesFacts: !metadata.facts.isEmpty)
    }
    return xmp + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"
  }

  /// The law facts, so that printed papers can be held against a later register.
  private func facts() -> String {
    guard !metadata.facts.isEmpty else { return "" }
    let items = metadata.facts.map { "<rdf:li>\(Self.escaped($0))</rdf:li>\n" }.joined()
    return """
      <rdf:Description rdf:about="" xmlns:vordruck="\(DocumentMetadata.namespace)">
      <vordruck:facts><rdf:Seq>
      \(items)</rdf:Seq></vordruck:facts>
      </rdf:Description>

      """
  }

  /// The identification of both standards, and the schemas that PDF/A wants for what it does not know
  /// (ISO 19005-2 §6.6.2.3).
  private static func claim(archivalPart: Int, describesFacts: Bool) -> String {
    let uaSchema = schema(
      "PDF/UA identification schema", "http://www.aiim.org/pdfua/ns/id/", prefix: "pdfuaid", property: "part",
      type: "Integer", "Part of ISO 14289 to which the document conforms")
    let factSchema = schema(
      "Vordruck law facts", DocumentMetadata.namespace, prefix: "vordruck", property: "facts", type: "seq Text",
      "Law facts that the document prints: id, value, norm, parted by a vertical bar")
    return """
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <pdfaid:part>\(archivalPart)</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag>\(uaSchema)\(describesFacts ? "\n" + factSchema : "")</rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>

      """
  }

  /// The description of a schema with one property.
  private static func schema(
    _ name: String, _ namespace: String, prefix: String, property: String, type: String, _ description: String
  ) -> String {
    """
    <rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>\(name)</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>\(namespace)</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>\(prefix)</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>\(property)</pdfaProperty:name>
    <pdfaProperty:valueType>\(type)</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>\(description)</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li>
    """
  }

  private func simple(_ name: String, _ value: String) -> String {
    value.isEmpty ? "" : "<\(name)>\(Self.escaped(value))</\(name)>\n"
  }

  private func list(_ name: String, _ kind: String, _ value: String) -> String {
    value.isEmpty ? "" : "<\(name)><\(kind)><rdf:li>\(Self.escaped(value))</rdf:li></\(kind)></\(name)>\n"
  }

  private func alternatives(_ name: String, _ value: String) -> String {
    guard !value.isEmpty else { return "" }
    return "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(Self.escaped(value))</rdf:li></rdf:Alt></\(name)>\n"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A version 8 UUID (RFC 9562 §5.8): the fingerprint with six bits for version and variant.
  private static func identifier(_ fingerprint: Fingerprint) -> String {
    var bytes = fingerprint.bytes
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    var uuid = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { uuid += "-" }
      uuid += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "uuid:" + uuid
  }
}
