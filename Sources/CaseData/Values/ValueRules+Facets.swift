import Calendar
import Diagnostics

extension ValueRules {
  /// What a value breaks of the restrictions of its type, patterns excepted.
  static func faultOfFacets(_ text: String, _ type: TypeDefinition) -> ValueFault? {
    let facets = type.facets
    let count = text.unicodeScalars.count
    if let length = facets.length, count != length {
      return ValueFault(
        definition: FieldDiagnostics.wrongLength, arguments: ["limit": .number(length), "count": .number(count)])
    }
    if let least = facets.minLength, count < least {
      if count == 0 { return ValueFault(definition: FieldDiagnostics.emptyValue) }
      return ValueFault(
        definition: FieldDiagnostics.tooShort, arguments: ["limit": .number(least), "count": .number(count)])
    }
    if let most = facets.maxLength, count > most {
      return ValueFault(
        definition: FieldDiagnostics.tooLong, arguments: ["limit": .number(most), "count": .number(count)])
    }
    switch type.kind {
    case .decimal, .integer: return faultOfNumber(text, facets)
    // The forms of dates sort as texts do.
    case .date, .partialDate:
      return faultOfOrder(facets) {
        text < $0
      } isGreater: {
        text > $0
      }
    default: return nil
    }
  }

  private static func faultOfNumber(_ text: String, _ facets: Facets) -> ValueFault? {
    guard let number = ExactDecimal(text) else {
      return ValueFault(definition: FieldDiagnostics.tooManyDigits, arguments: ["limit": .number(36)])
    }
    let fraction = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first ?? ""
    let digits = text.utf8.filter(CalendarDate.isDigit).count
    if let most = facets.fractionDigits, fraction.count > most, fraction.dropFirst(most).contains(where: { $0 != "0" })
    {
      return ValueFault(definition: FieldDiagnostics.tooManyFractionDigits, arguments: ["limit": .number(most)])
    }
    if let most = facets.totalDigits, digits > most {
      return ValueFault(definition: FieldDiagnostics.tooManyDigits, arguments: ["limit": .number(most)])
    }
    return faultOfOrder(facets) { limit in
      guard let bound = ExactDecimal(limit) else { return nil }
      return number.isLess(than: bound)
    } isGreater: { limit in
      guard let bound = ExactDecimal(limit) else { return nil }
      return bound.isLess(than: number)
    }
  }

  private static func faultOfOrder(
    _ facets: Facets, isLess: (String) -> Bool?, isGreater: (String) -> Bool?
  ) -> ValueFault? {
    func fault(_ definition: DiagnosticDefinition, _ limit: String) -> ValueFault {
      ValueFault(definition: definition, arguments: ["limit": .name(limit)])
    }
    if let limit = facets.minInclusive, isLess(limit) == true { return fault(FieldDiagnostics.tooSmall, limit) }
    if let limit = facets.maxInclusive, isGreater(limit) == true { return fault(FieldDiagnostics.tooGreat, limit) }
    if let limit = facets.minExclusive, isGreater(limit) == false { return fault(FieldDiagnostics.notAbove, limit) }
    if let limit = facets.maxExclusive, isLess(limit) == false { return fault(FieldDiagnostics.notBelow, limit) }
    return nil
  }
}
