import CLibXML2

/// The one-time preparation of the XML library.
enum LibXML2 {
  /// True once the library is initialised and can open no file; every entry point touches it first.
  static let isReady: Bool = {
    xmlInitParser()
    unsafe xmlSetExternalEntityLoader(denyLoading)
    return true
  }()

  /// Copies a string of the library; nil stays nil.
  static func string(_ characters: UnsafePointer<xmlChar>?) -> String? {
    guard let characters = unsafe characters else { return nil }
    return unsafe String(cString: characters)
  }

  /// Copies a plain C string of the library; nil stays nil.
  static func string(_ characters: UnsafeMutablePointer<CChar>?) -> String? {
    guard let characters = unsafe characters else { return nil }
    return unsafe String(cString: characters)
  }
}

/// Refuses every external entity, schema and style sheet: stages get their bytes from a `SourceProvider`.
private let denyLoading: xmlExternalEntityLoader = { _, _, _ in nil }
