/// The digits of formatted numbers and dates; always chosen, never left to a locale.
///
/// CLDR's own choice differs within one language (`ar` Latin, `ar-EG` Arabic-Indic), which no form may depend on.
package enum Digits: String, Hashable, Sendable {
  /// 0 to 9; the choice for everything that binds.
  case latin = "latn"
  /// The digits of the language's script, for running text.
  case native
}
