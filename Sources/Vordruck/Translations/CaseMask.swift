import TextAnalysis

/// What tells whose case it is, and where it stands in texts: in capitals and without accents, too.
struct CaseMask {
  /// A text in pieces: words, and numbers of what is masked.
  enum Piece: Equatable {
    case words(String)
    case masked(Int)
  }

  /// What must not leave the office, in the order in which it was found.
  private(set) var words: [String] = []
  private var plain: [String] = []
  private let latin = PlainLatin()

  /// Words of names that are no names on their own.
  private static let particles: Set<String> = [
    "frau", "herr", "herrn", "dr", "prof", "von", "van", "der", "den", "dem", "de", "da", "di", "du", "zu", "zur",
    "vom",
    "und",
  ]

  private static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]

  /// Masks a word or a group of words as it stands.
  mutating func add(_ text: String) {
    guard text.count > 1, !words.contains(text) else { return }
    words.append(text)
    plain.append(text.map(folded).joined())
  }

  /// Masks a name and each word of it.
  mutating func addName(_ name: String) {
    let parts = name.split(separator: " ").map(String.init)
    if parts.count > 1 { add(name) }
    for part in parts where parts.count == 1 || !Self.particles.contains(part.lowercased()) {
      add(part)
      let halves = part.split(separator: "-").map(String.init)
      if halves.count > 1 { halves.filter { $0.count > 2 }.forEach { add($0) } }
    }
  }

  /// Masks a day, a month or a year of birth in all the ways in which it is written.
  mutating func addBirthDate(_ iso: String) {
    let parts = iso.split(separator: "-").map(String.init)
    guard let year = parts.first, year.count == 4 else { return }
    if parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]), Self.months.indices.contains(month - 1) {
      let short = String(year.suffix(2))
      for form in [
        iso, "\(parts[2]).\(parts[1]).\(year)", "\(day).\(month).\(year)", "\(parts[2]).\(parts[1]).\(short)",
        "\(day).\(month).\(short)", "\(day). \(Self.months[month - 1]) \(year)",
        "\(parts[2]). \(Self.months[month - 1]) \(year)",
      ] { add(form) }
    }
    add(year)
  }

  /// Masks what looks like an address of e-mail, a bank account, a telephone or a file number, or a date of birth.
  mutating func addWhatLooksPersonal(in text: String) {
    let email = #/[\p{L}\d._%+\-]+@[\p{L}\d.\-]+\.\p{L}{2,}/#
    let account = #/\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/#
    let telephone = #/(?:\+\d{1,3}|\b0\d{2,5})[ \/\-–()]*\d(?:[ \/\-–()]*\d){4,}/#
    let number = #/\b\d{6,}\b/#
    for match in text.matches(of: email) { add(String(match.output)) }
    for match in text.matches(of: account) { add(String(match.output)) }
    for match in text.matches(of: telephone) { add(String(match.output)) }
    for match in text.matches(of: number) { add(String(match.output)) }
    let born = #/(?:\b[Gg]eb(?:oren|\.)|\*)(?: am)? ?(\d{1,2}\. ?(?:\d{1,2}\.|\p{L}+) ?\d{2,4}|\d{4}-\d\d-\d\d|\d{4})/#
    for match in text.matches(of: born) { add(String(match.output.1)) }
  }

  /// Divides a text at what must not leave the office; a German genitive keeps its s as a word.
  func pieces(of text: String) -> [Piece] {
    let characters = Array(text)
    let letters = characters.map(folded)
    var pieces: [Piece] = []
    var free = ""
    var position = 0
    // The longest first: the street with its number before the street.
    let order = words.indices.sorted { (words[$1].count, $0) < (words[$0].count, $1) }
    while position < characters.count {
      let startsWord = position == 0 || !characters[position - 1].isLetter && !characters[position - 1].isNumber
      let found = startsWord ? match(at: position, characters, letters, order) : nil
      if let found {
        if !free.isEmpty { pieces.append(.words(free)) }
        free = ""
        pieces.append(.masked(found.word))
        position = found.end
      } else {
        free.append(characters[position])
        position += 1
      }
    }
    if !free.isEmpty { pieces.append(.words(free)) }
    return pieces
  }

  private func match(
    at start: Int, _ characters: [Character], _ letters: [String], _ order: [Int]
  ) -> (word: Int, end: Int)? {
    for word in order {
      var end = start
      var read = ""
      while end < letters.count, read.count < plain[word].count {
        read += letters[end]
        end += 1
      }
      guard read == plain[word], endsWord(characters[end...]) else { continue }
      // Two letters are a word of every language: only as the data write them.
      if words[word].count < 3, String(characters[start..<end]) != words[word] { continue }
      return (word, end)
    }
    return nil
  }

  private func endsWord(_ rest: ArraySlice<Character>) -> Bool {
    var rest = rest
    if rest.first == "s" || rest.first == "S" { rest = rest.dropFirst() }
    return rest.first.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  /// A character without case and accent.
  private func folded(_ character: Character) -> String {
    if character.isASCII || !character.isLetter { return character.lowercased() }
    return character == "ß" || character == "ẞ" ? "ss" : latin.write(String(character))
  }
}
