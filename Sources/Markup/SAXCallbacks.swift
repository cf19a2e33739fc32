import CLibXML2
import Diagnostics

/// The attributes and namespace declarations of a start tag as the library hands them over; valid during the event only.
@unsafe struct AttributeEvent {
  let count: Int
  let values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let declarationCount: Int
  let declarationValues: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  /// The attributes with the places of their values, matched to the raw tag by order.
  func attributes(
    of tag: StartTag, in bytes: [UInt8], span: (Range<Int>) -> SourceSpan
  ) -> [ElementTree.Attribute] {
    guard unsafe count > 0, let values = unsafe values else { return [] }
    let xmlns = Array("xmlns".utf8)
    let parts = tag.attributes.filter { part in
      let name = bytes[part.name]
      return !(name.starts(with: xmlns) && (name.count == 5 || name[name.startIndex + 5] == 0x3A))
    }
    var attributes: [ElementTree.Attribute] = []
    attributes.reserveCapacity(unsafe count)
    for index in 0..<(unsafe count) {
      // Five pointers each: local name, prefix, namespace, first and behind last byte of the value.
      let field = unsafe values + 5 * index
      guard let start = unsafe field[3], let end = unsafe field[4] else { continue }
      let value = unsafe Self.value(UnsafeBufferPointer(start: start, count: end - start))
      let range = index < parts.count ? parts[index].value : nil
      attributes.append(
        unsafe ElementTree.Attribute(
          namespace: Namespace(uri: LibXML2.string(field[2])), name: LibXML2.string(field[0]) ?? "", value: value,
          span: range.map(span), offsets: range.flatMap { RawText.offsets(bytes, $0) }))
    }
    return attributes
  }

  /// The characters of a value; without NOENT the library leaves `&` as the reference `&#38;`, and nothing else.
  private static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard unsafe bytes.contains(0x26) else { return unsafe String(decoding: bytes, as: UTF8.self) }
    let reference = Array("&#38;".utf8)
    var plain: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let byte = unsafe bytes[position]
      plain.append(byte)
      let isReference = unsafe byte == 0x26 && bytes[position...].starts(with: reference)
      position += isReference ? reference.count : 1
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The namespace declarations: prefix (empty for the default) and name.
  func declarations() -> [(prefix: String, uri: String)] {
    guard let pairs = unsafe declarationValues else { return [] }
    return unsafe (0..<declarationCount).map { index in
      (unsafe LibXML2.string(pairs[2 * index]) ?? "", unsafe LibXML2.string(pairs[2 * index + 1]) ?? "")
    }
  }
}

/// The library's table of callbacks for one run.
func saxHandler() -> xmlSAXHandler {
  var handler = unsafe xmlSAXHandler()
  unsafe handler.initialized = vordruck_sax2_magic()
  unsafe handler.startElementNs = startElement
  unsafe handler.endElementNs = endElement
  unsafe handler.characters = characters
  // The same callback, or the library tries to tell blanks from text.
  unsafe handler.ignorableWhitespace = characters
  unsafe handler.cdataBlock = characters
  unsafe handler.internalSubset = internalSubset
  unsafe handler.serror = structuredError
  return unsafe handler
}

private func parsing(_ pointer: UnsafeMutableRawPointer?) -> MarkupParsing? {
  guard let pointer = unsafe pointer else { return nil }
  return unsafe Unmanaged<MarkupParsing>.fromOpaque(pointer).takeUnretainedValue()
}

private let startElement: startElementNsSAX2Func = {
  user, name, _, uri, declarationCount, declarations, attributeCount, _, attributes in
  let event = unsafe AttributeEvent(
    count: Int(attributeCount), values: attributes, declarationCount: Int(declarationCount),
    declarationValues: declarations)
  unsafe parsing(user)?.startElement(
    LibXML2.string(name) ?? "", namespace: Namespace(uri: LibXML2.string(uri)), event)
}

private let endElement: endElementNsSAX2Func = { user, _, _, _ in unsafe parsing(user)?.endElement() }

private let characters: charactersSAXFunc = { user, start, count in
  guard let start = unsafe start else { return }
  unsafe parsing(user)?.characters(UnsafeBufferPointer(start: start, count: Int(count)))
}

private let internalSubset: internalSubsetSAXFunc = { user, name, publicID, systemID in
  unsafe parsing(user)?.documentType(LibXML2.string(name), hasExternal: publicID != nil || systemID != nil)
}

private let structuredError: xmlStructuredErrorFunc = { user, error in
  guard let error = unsafe error?.pointee else { return }
  let event = unsafe SyntaxErrors.Event(
    code: Int(error.code), message: LibXML2.string(error.message) ?? "", first: LibXML2.string(error.str1),
    second: LibXML2.string(error.str2))
  unsafe parsing(user)?.failed(event)
}
