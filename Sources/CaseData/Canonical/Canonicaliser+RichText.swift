import Diagnostics
import Markup

extension Canonicaliser {
  mutating func addRichText(_ value: RawDocument.ValueID, as field: Field) {}
}
