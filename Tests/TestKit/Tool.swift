import Foundation

/// Programs that tests ask for a second opinion.
package enum Tool {
  /// The standard output of a program; throws when it cannot be run or reports failure.
  package static func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ToolError(program: program, status: process.terminationStatus) }
    return String(decoding: output, as: UTF8.self)
  }
}

/// A program that failed.
package struct ToolError: Error {
  let program: String
  let status: Int32
}
