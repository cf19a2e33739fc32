/// Where a rendered document belongs among the objects.
enum OParlRole: Hashable {
  /// `Paper.mainFile`.
  case paper
  /// A property of the meeting: `invitation`, `resultsProtocol`, `verbatimProtocol` or `auxiliaryFile`.
  case meeting(String)
  /// `AgendaItem.resolutionFile` of the item with that number.
  case item(String)

  /// Reads what a template says, `Meeting.invitation` or `AgendaItem.resolutionFile 7`; nil for anything else.
  init?(_ text: String?) {
    let words = (text ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    switch words.first {
    case "Paper.mainFile": self = .paper
    case "Meeting.invitation": self = .meeting("invitation")
    case "Meeting.resultsProtocol": self = .meeting("resultsProtocol")
    case "Meeting.verbatimProtocol": self = .meeting("verbatimProtocol")
    case "Meeting.auxiliaryFile": self = .meeting("auxiliaryFile")
    case "AgendaItem.resolutionFile" where words.count == 2: self = .item(words[1])
    default: return nil
    }
  }
}
