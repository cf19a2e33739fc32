import CLibXML2
import Diagnostics

/// What the library complains about while it compiles or evaluates an expression.
///
/// A class because the library's callback finds it through a pointer.
@safe final class XPathFailures {
  struct Failure {
    let code: Int
    /// The UTF-8 offset in the expression.
    let offset: Int

    /// What is wrong, as the second half of a sentence.
    var reason: Bilingual { XPathFailures.reason(code) }
  }

  private(set) var first: Failure?

  /// Runs a call with a fresh context whose complaints arrive here.
  func collect<Result>(_ body: (xmlXPathContextPtr) -> Result?) -> Result? {
    guard LibXML2.isReady, let context = unsafe xmlXPathNewContext(nil) else { return nil }
    defer { unsafe xmlXPathFreeContext(context) }
    unsafe attach(to: context)
    return unsafe body(context)
  }

  /// Makes a context report here; the context must not outlive this object.
  func attach(to context: xmlXPathContextPtr) {
    unsafe context.pointee.userData = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe context.pointee.error = xpathError
  }

  /// Forgets earlier complaints.
  func reset() { first = nil }

  fileprivate func report(_ failure: Failure) {
    if first == nil { first = failure }
  }

  /// The library's operation limit was reached.
  static let limitCode = 1200 + Int(XPATH_OP_LIMIT_EXCEEDED.rawValue)

  /// The wording of a code.
  static func reason(_ code: Int) -> Bilingual {
    switch code {
    case 1201: Bilingual(de: "eine Zahl ist falsch geschrieben.", en: "a number is malformed.")
    case 1202: Bilingual(de: "ein Text in Anführungszeichen endet nicht.", en: "a quoted text does not end.")
    case 1203: Bilingual(de: "hier wird ein Text in Anführungszeichen erwartet.", en: "a quoted text is expected here.")
    case 1204: Bilingual(de: "nach »$« fehlt der Name der Variablen.", en: "the variable's name is missing after “$”.")
    case 1205: Bilingual(de: "die Variable gibt es nicht.", en: "the variable does not exist.")
    case 1206: Bilingual(de: "die Bedingung in [ ] ist nicht vollständig.", en: "the condition in [ ] is incomplete.")
    case 1207:
      Bilingual(
        de: "hier fehlt ein Wert oder ein Pfad, oder etwas steht zu viel.",
        en: "a value or path is missing here, or something is one too many.")
    case 1208: Bilingual(de: "eine Klammer ist nicht geschlossen.", en: "a parenthesis is not closed.")
    case 1209: Bilingual(de: "die Funktion gibt es nicht.", en: "the function does not exist.")
    case 1210, 1211: Bilingual(de: "ein Argument hat die falsche Art.", en: "an argument has the wrong type.")
    case 1212: Bilingual(de: "die Zahl der Argumente stimmt nicht.", en: "the number of arguments is wrong.")
    case 1219: Bilingual(de: "ein Präfix ist nicht erklärt.", en: "a prefix is not declared.")
    case 1221: Bilingual(de: "dieses Zeichen ist hier nicht erlaubt.", en: "this character is not allowed here.")
    case 1226: Bilingual(de: "der Ausdruck ist zu tief verschachtelt.", en: "the expression is nested too deeply.")
    default: Bilingual(de: "hier wird etwas anderes erwartet.", en: "something else is expected here.")
    }
  }
}

private let xpathError: xmlStructuredErrorFunc = { user, error in
  guard let user = unsafe user, let error = unsafe error?.pointee else { return }
  let failures = unsafe Unmanaged<XPathFailures>.fromOpaque(user).takeUnretainedValue()
  unsafe failures.report(XPathFailures.Failure(code: Int(error.code), offset: max(0, Int(error.int1))))
}
