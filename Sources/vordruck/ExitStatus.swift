/// What the command tells the shell.
enum ExitStatus: Int32 {
  /// Done.
  case done = 0
  /// The input has errors; nothing was written.
  case inputHasErrors = 1
  /// The command line cannot be understood.
  case usage = 2
  /// A series is finished, and some of its cases have failed.
  case batchHasFailures = 3
  /// A defect of Vordruck itself.
  case defect = 70
}
