extension Token {
  /// Whether it is a number that counts or pays something: no day, time, telephone number, reference or citation.
  var isAmount: Bool {
    guard kind == .number else { return false }
    switch value {
    // "+ 275.000" looks like a telephone number; those have no points.
    case .phone: return text.contains(".") || text.contains(",")
    case .date, .time, .law, .reference, .address, .postal: return false
    case nil, .money, .value: return true
    }
  }
}
