/// The namespaces that Vordruck's own files use.
package enum Namespace: Hashable, Sendable {
  /// No namespace.
  case none
  /// `http://www.w3.org/1999/xhtml`.
  case xhtml
  /// `urn:vordruck:template:1`, the control elements.
  case template
  /// `http://www.w3.org/2000/svg`.
  case svg
  /// `http://www.w3.org/2001/XMLSchema`.
  case schema
  /// `urn:oasis:names:tc:xliff:document:2.0`.
  case xliff
  /// `http://www.w3.org/XML/1998/namespace`, the `xml:` attributes.
  case xml
  /// Any other.
  case other(String)

  /// Recognises a namespace name; nil means none.
  package init(uri: String?) {
    switch uri {
    case nil, "": self = .none
    case "http://www.w3.org/1999/xhtml": self = .xhtml
    case "urn:vordruck:template:1": self = .template
    case "http://www.w3.org/2000/svg": self = .svg
    case "http://www.w3.org/2001/XMLSchema": self = .schema
    case "urn:oasis:names:tc:xliff:document:2.0": self = .xliff
    case "http://www.w3.org/XML/1998/namespace": self = .xml
    case .some(let uri): self = .other(uri)
    }
  }

  /// The namespace name; nil for none.
  package var uri: String? {
    switch self {
    case .none: nil
    case .xhtml: "http://www.w3.org/1999/xhtml"
    case .template: "urn:vordruck:template:1"
    case .svg: "http://www.w3.org/2000/svg"
    case .schema: "http://www.w3.org/2001/XMLSchema"
    case .xliff: "urn:oasis:names:tc:xliff:document:2.0"
    case .xml: "http://www.w3.org/XML/1998/namespace"
    case .other(let uri): uri
    }
  }
}
