import CLibXML2
package import Diagnostics
import Synchronization

/// A parsed XML Schema that checks the values of canonical case data.
///
/// A class because it owns C memory; one serves all documents of a process. The lock is held while one document is
/// validated, because the library gives no promise that a schema may be used from two threads at once.
@safe package final class SchemaValidator: Sendable {
  private let schema: Mutex<ParsedSchema>

  /// Parses a schema from its files, the main one first and everything it includes after it, in any order.
  ///
  /// `xs:include` elements are not followed: the caller has loaded what they name. Nil with a report on errors.
  package init?(_ files: [SourceFile], log: inout DiagnosticLog) {
    guard let document = SchemaDocument.joining(files, log: &log),
      let parsed = ParsedSchema.parsing(document, log: &log)
    else { return nil }
    schema = Mutex(parsed)
  }

  /// What the values of a tree break, in document order.
  package func validate(_ tree: DataTree) -> [SchemaViolation] {
    let collector = SchemaCollector()
    schema.withLock { unsafe $0.validate(tree.document, collector) }
    var violations: [SchemaViolation] = []
    for complaint in collector.complaints {
      let node = complaint.place.map { DataTree.Node(index: Int32($0)) }
      let violation = SchemaViolation(node: node, code: complaint.code, message: complaint.message)
      // After a broken facet the library adds that the value is not of the type.
      if violation.isWrongType, let last = violations.last, last.facet != nil, last.node == node { continue }
      violations.append(violation)
    }
    return violations
  }
}

/// The C schema and the document from which it was made, which must outlive it.
@safe private struct ParsedSchema: ~Copyable, @unchecked Sendable {
  // Sendable by hand: the pointers are used by one thread at a time, under the validator's lock.
  private let document: SchemaDocument
  private let schema: xmlSchemaPtr

  private init(_ schema: xmlSchemaPtr, _ document: consuming SchemaDocument) {
    unsafe self.schema = unsafe schema
    self.document = document
  }

  static func parsing(_ document: consuming SchemaDocument, log: inout DiagnosticLog) -> ParsedSchema? {
    guard let parser = unsafe xmlSchemaNewDocParserCtxt(document.document) else { return nil }
    defer { unsafe xmlSchemaFreeParserCtxt(parser) }
    let collector = SchemaCollector()
    let user = unsafe Unmanaged.passUnretained(collector).toOpaque()
    unsafe xmlSchemaSetParserStructuredErrors(parser, schemaError, user)
    // Errors in patterns go to the thread's handler only.
    unsafe xmlSetStructuredErrorFunc(user, schemaError)
    let schema = unsafe xmlSchemaParse(parser)
    xmlSetStructuredErrorFunc(nil, nil)
    for complaint in collector.complaints {
      let span = complaint.place.map { document.spans[$0] } ?? document.spans.first ?? nil
      let message = complaint.message.last == "\n" ? String(complaint.message.dropLast()) : complaint.message
      log.report(Diagnostic(MarkupDiagnostics.schemaInvalid, at: span, ["reason": .name(message)]))
    }
    guard let schema = unsafe schema else { return nil }
    guard collector.complaints.isEmpty else {
      unsafe xmlSchemaFree(schema)
      return nil
    }
    return unsafe ParsedSchema(schema, document)
  }

  deinit { unsafe xmlSchemaFree(schema) }

  func validate(_ data: xmlDocPtr, _ collector: SchemaCollector) {
    guard let context = unsafe xmlSchemaNewValidCtxt(schema) else { return }
    defer { unsafe xmlSchemaFreeValidCtxt(context) }
    unsafe xmlSchemaSetValidStructuredErrors(
      context, schemaError, Unmanaged.passUnretained(collector).toOpaque())
    unsafe xmlSchemaValidateDoc(context, data)
  }
}

/// Gathers what the library says about a schema or by a schema; found by the callback through a pointer.
private final class SchemaCollector {
  struct Complaint {
    /// The number that the node's maker gave it.
    let place: Int?
    let code: Int
    let message: String
  }

  var complaints: [Complaint] = []
}

private let schemaError: xmlStructuredErrorFunc = { user, error in
  guard let user = unsafe user, let error = unsafe error?.pointee else { return }
  let collector = unsafe Unmanaged<SchemaCollector>.fromOpaque(user).takeUnretainedValue()
  let node = unsafe error.node?.assumingMemoryBound(to: xmlNode.self)
  let tag = unsafe UInt(bitPattern: node?.pointee._private)
  collector.complaints.append(
    unsafe SchemaCollector.Complaint(
      place: tag == 0 ? nil : Int(tag) - 1, code: Int(error.code), message: LibXML2.string(error.message) ?? ""))
}
