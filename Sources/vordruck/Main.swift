import Glibc
import Vordruck

/// The command line (design: `vordruck COMMAND …`).
@main
enum Main {
  static func main() {
    disableCoreDumps()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = CommandLineTool(console: Console()).run(arguments)
    exit(status.rawValue)
  }

  /// Case data is personal: a crash must not leave it on disk.
  private static func disableCoreDumps() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    unsafe _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
  }
}
