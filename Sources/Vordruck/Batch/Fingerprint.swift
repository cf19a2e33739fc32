import OParl

/// A hash of everything that decides the bytes of a document, for `--resume`: a change gives another one.
struct Fingerprint {
  private var bytes: [UInt8] = []

  /// The first half of the hash of all that was added, as hexadecimal digits.
  var text: String { String(SHA512.hexadecimal(of: bytes).prefix(32)) }

  /// Adds a word.
  mutating func add(_ word: String) { add(Array(word.utf8)) }

  /// Adds content of any length; where one ends and the next begins counts.
  mutating func add(_ content: [UInt8]) { bytes += SHA512.digest(of: content) }

  /// Adds a file that may be missing.
  mutating func add(file path: String) {
    add(FileSystem.name(of: path))
    add((try? FileSystem.read(path)) ?? [])
  }

  /// Adds all files of a folder and of those inside, by their names below it; examples decide nothing.
  mutating func add(folder: String, below name: String = "") {
    for entry in (try? FileSystem.names(in: folder)) ?? [] {
      switch FileSystem.kind("\(folder)/\(entry)") {
      case .folder?: if entry != "examples" { add(folder: "\(folder)/\(entry)", below: "\(name)/\(entry)") }
      case .file?:
        add(name)
        add(file: "\(folder)/\(entry)")
      default: break
      }
    }
  }

  /// Adds a value with all that is inside: fields by their names, so that a new one counts without being listed here.
  mutating func add(fields value: Any) { add(Self.words(for: value)) }

  private static func words(for value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return String(reflecting: value) }
    let parts = mirror.children.map { child in (child.label ?? "") + ":" + words(for: child.value) }
    // Their order differs from run to run.
    let isUnordered = mirror.displayStyle == .dictionary || mirror.displayStyle == .set
    return "(" + (isUnordered ? parts.sorted() : parts).joined(separator: ",") + ")"
  }
}
