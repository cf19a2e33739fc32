import Geometry

/// The system colours (CSS Color 4 §6.2) of a sheet of paper.
enum SystemColors {
  /// The colour of a small-letter name.
  static func color(_ name: String) -> Color? {
    switch name {
    case "canvas", "field", "window": Color(red: 255, green: 255, blue: 255)
    case "canvastext", "fieldtext", "buttontext", "windowtext", "menutext", "infotext", "captiontext", "marktext",
      "buttonborder", "windowframe":
      .black
    case "buttonface", "threedface", "menu", "scrollbar": Color(red: 239, green: 239, blue: 239)
    case "linktext", "activetext", "visitedtext": Color(red: 11, green: 61, blue: 145)
    case "graytext", "threedshadow": Color(red: 109, green: 109, blue: 109)
    case "highlight", "selecteditem", "accentcolor": Color(red: 11, green: 61, blue: 145)
    case "highlighttext", "selecteditemtext", "accentcolortext": Color(red: 255, green: 255, blue: 255)
    case "mark", "infobackground": Color(red: 255, green: 242, blue: 168)
    default: nil
    }
  }
}
