import Foundation

#if canImport(Glibc)
  import Glibc
#endif

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
    let output = readToEnd(pipe.fileHandleForReading.fileDescriptor)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ToolError(program: program, status: process.terminationStatus) }
    return String(decoding: output, as: UTF8.self)
  }

  /// All bytes of a pipe. Foundation's own method ends the process when a signal interrupts it, as that of a program
  /// that another test ran.
  private static func readToEnd(_ descriptor: Int32) -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return output }
      output += buffer[..<count]
    }
  }
}

/// A program that failed.
package struct ToolError: Error {
  let program: String
  let status: Int32
}
