/// What can be told of a link's target before anybody follows it.
enum LinkAddress {
  /// Whether a target begins with a scheme (RFC 3986 §3.1): `https:`, `mailto:`.
  static func hasScheme(_ target: String) -> Bool {
    target.prefixMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:/) != nil
  }

  /// The address that was meant, where it looks like one of the web or of mail; else nil.
  static func completed(_ target: String) -> String? {
    if target.wholeMatch(of: /[^@\s\/]+@[^@\s\/]+\.[A-Za-z]{2,}/) != nil { return "mailto:" + target }
    let host = target.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    let endings = [".de", ".com", ".org", ".net", ".eu", ".info", ".nrw"]
    let isHost = host.hasPrefix("www.") || endings.contains { host.hasSuffix($0) }
    return isHost ? "https://" + target : nil
  }
}
