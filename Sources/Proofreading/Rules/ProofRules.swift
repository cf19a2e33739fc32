/// All rules in the order of the tables they come from.
package enum ProofRules {
  /// The rules of Leichte Sprache and Einfache Sprache (domain rules W, S, N, Z, T, L, P).
  package static let easy: [ProofRule] = [
    .w1, .w2, .w3, .w4, .w5, .w6, .w7, .w8, .w9, .s1, .s2, .s3, .s4, .s5, .s6, .s7, .s8, .s9, .n1, .n2, .n3, .n4, .n5,
    .n6, .n7, .z1, .z2, .z3,
    .t1, .t2, .t3, .t4, .p1, .p2,
    .l1, .l2, .l3, .l4, .l5, .l6, .l7, .l8, .l9, .l10, .l11,
  ]

  /// The aids for papers of an office in standard German: submissions, minutes, letters.
  package static let office: [ProofRule] = [
    .k1, .k2, .k3, .k4, .k5, .k6, .k7, .k8, .k9, .k10, .k11, .k12, .k13, .k14,
  ]

  /// All rules; their numbers and ids are unique.
  package static let all: [ProofRule] = easy + office
}
