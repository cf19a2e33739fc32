/// Ethiopic numbers (CSS Counter Styles 3 §7.2).
enum EthiopicNumber {
  private static let units = ["", "፩", "፪", "፫", "፬", "፭", "፮", "፯", "፰", "፱"]
  private static let tens = ["", "፲", "፳", "፴", "፵", "፶", "፷", "፸", "፹", "፺"]

  /// The number in words of hundreds; for one and more.
  static func text(_ value: Int) -> String {
    // Step 1: one is itself.
    if value == 1 { return units[1] }
    // Step 2: groups of two digits from the right, the rightmost has index zero.
    var groups: [Int] = []
    var rest = value
    while rest > 0 {
      groups.append(rest % 100)
      rest /= 100
    }
    var text = ""
    for index in groups.indices.reversed() {
      let group = groups[index]
      let isMostSignificant = index == groups.count - 1
      // Step 3: a group that is zero, or one where the sign behind says it, has no digits.
      let isSilent = group == 0 || group == 1 && (isMostSignificant || index % 2 == 1)
      if !isSilent { text += tens[group / 10] + units[group % 10] }
      // Steps 5 and 6: ፻ behind odd groups that are not zero, ፼ behind even ones but the last.
      if index % 2 == 1 {
        if group != 0 { text += "፻" }
      } else if index > 0 {
        text += "፼"
      }
    }
    return text
  }
}
