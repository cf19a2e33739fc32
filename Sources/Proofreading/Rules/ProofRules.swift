/// All rules in the order of the tables they come from.
package enum ProofRules {
  /// The rules of Leichte Sprache and Einfache Sprache (domain rules W, S, N, Z, T, L, P).
  package static let easy: [ProofRule] = [.w2, .w4, .s1, .s3, .s4, .n1, .n2, .n5]

  /// All rules; their numbers and ids are unique.
  package static let all: [ProofRule] = easy
}
