import Glibc
import Vordruck

/// Times whole processes of the command-line program, from start to written file.
struct ColdProcess {
  /// The program.
  let program: String

  /// The program built beside this one; nil when it is not there.
  static func beside() -> ColdProcess? {
    guard let own = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(own) }
    let path = unsafe String(cString: own)
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let program = path[...slash] + "vordruck"
    return unsafe access(String(program), X_OK) == 0 ? ColdProcess(program: String(program)) : nil
  }

  /// The median of twenty processes.
  func milliseconds(_ request: RenderRequest) -> Double {
    var arguments = [program, "render", request.template] + request.data + ["-o", "-"]
    if let house = request.house { arguments += ["--house", house] }
    if let language = request.language { arguments += ["--language", language] }
    if !request.parallelLanguages.isEmpty {
      arguments += ["--parallel", request.parallelLanguages.joined(separator: ",")]
    }
    return Stopwatch.median(runs: 20) { _ in run(arguments) }
  }

  private func run(_ arguments: [String]) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe _ = posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, program, &actions, nil, words, environ) == 0 else { return }
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
  }
}
