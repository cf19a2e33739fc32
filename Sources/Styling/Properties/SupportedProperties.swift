/// The names of all properties, for documentation.
package enum SupportedProperties {
  /// Longhands, shorthands and aliases in alphabetical order, those of `@page` included.
  package static var names: [String] { PropertyTable.names }
}
