/// What is known of words by which somebody may be recognised: nationalities, places, names that are nouns.
package struct RecognitionWords {
  /// The nationalities.
  let nationalities: NationalityWords
  /// The places.
  let places: PlaceWords
  /// The names that are nouns.
  let nouns: NounNames

  /// Reads the three files.
  ///
  /// - Parameters:
  ///   - stateName: The German name of a state by its ISO 3166 code.
  ///   - isWord: Whether the German dictionary has a word.
  package init(
    nationalities: RawDocument, places: RawDocument, nouns: RawDocument, stateName: (String) -> String?,
    isWord: @escaping (String) -> Bool
  ) {
    self.nationalities = NationalityWords(nationalities, stateName: stateName)
    self.places = PlaceWords(places, isWord: isWord)
    self.nouns = NounNames(nouns)
  }
}
