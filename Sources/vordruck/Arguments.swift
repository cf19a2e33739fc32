import Diagnostics

/// The words of a command line, sorted into options and the rest.
struct Arguments {
  /// A word that cannot be understood.
  enum Problem: Error, Equatable {
    case unknownOption(String, nearest: String?)
    case missingValue(String)
    case unexpectedValue(String)
    case invalidValue(option: String, value: String, allowed: [String])
    case missingArgument(String)
    case surplusArgument(String)
    case severalPictures(Int)
    case severalDocuments
    case invalidParameter(String)
  }

  /// Options with a value.
  private(set) var values: [String: String] = [:]
  /// All values of options that were given more than once, in order.
  private(set) var repeated: [String: [String]] = [:]
  /// Options without one.
  private(set) var flags: Set<String> = []
  /// Everything else, in order.
  private(set) var words: [String] = []

  /// Sorts the words; `--option value` and `--option=value` mean the same, `--` ends the options.
  init(_ arguments: [String], valued: Set<String>, flags known: Set<String>) throws(Problem) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        words.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts[0]
      if known.contains(name) {
        if parts.count > 1 { throw .unexpectedValue(name) }
        flags.insert(name)
      } else if valued.contains(name) {
        guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else { throw .missingValue(name) }
        values[name] = value
        repeated[name, default: []].append(value)
      } else {
        throw .unknownOption(name, nearest: EditDistance.nearest(to: name, in: valued.union(known).sorted()))
      }
    }
  }

  /// The value of an option as one of a closed set.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ option: String, as type: Choice.Type
  ) throws(Problem) -> Choice? where Choice.RawValue == String {
    guard let value = values[option] else { return nil }
    guard let choice = Choice(rawValue: value) else {
      throw .invalidValue(option: option, value: value, allowed: type.allCases.map(\.rawValue))
    }
    return choice
  }

  /// `--param NAME=VALUE`, of which there may be several.
  func parameters() throws(Problem) -> [String: String] {
    var parameters: [String: String] = [:]
    for word in repeated["--param"] ?? [] {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[0].isEmpty else { throw .invalidParameter(word) }
      parameters[parts[0]] = parts[1]
    }
    return parameters
  }

  /// `--resolution`: 1 to 1200 pixels per inch, 96 unless told otherwise.
  func resolution() throws(Problem) -> Int {
    let text = values["--resolution"] ?? "96"
    guard let number = Int(text), (1...1200).contains(number) else {
      throw .invalidValue(option: "--resolution", value: text, allowed: ["1–1200"])
    }
    return number
  }
}
