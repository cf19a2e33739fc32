import Diagnostics

/// A value that was removed and must not stand anywhere else.
struct RemovedValue {
  /// What sort of thing it tells.
  enum Sort: Hashable {
    /// The name of a person, or a part of it.
    case person
    /// The name of an office, school, company.
    case organisation
    /// A town, a district, a street.
    case place
    /// A day or year of birth, or another day.
    case day
    /// A code of ISO 3166.
    case nationality
    /// Anything else.
    case other

    /// What values of a field tell: by the type that it belongs to, else by the data type of DIN 91379 (A and B for names of
    /// people, D for those of bodies).
    init(of field: ElementDeclaration, _ type: TypeDefinition, owner: String?) {
      switch (owner, type.characterClass) {
      case ("Address", _): self = ["street", "city", "district"].contains(field.name) ? .place : .other
      case ("NativeName", _): self = field.name == "text" ? .person : .other
      case (_, .a?), (_, .b?): self = .person
      case (_, .d?): self = .organisation
      default: self = .other
      }
    }
  }

  /// The characters.
  let text: String
  /// The field's name for people.
  let label: Bilingual
  /// Its place in the data.
  let span: SourceSpan?
  /// Whether it may be a person's name, of which the last word alone tells who is meant.
  var isPersonal = true
  /// What sort of thing it tells.
  var sort = Sort.other
}
