/// The commands, by the word that calls them.
enum CommandName: String, CaseIterable {
  case render, check, dump, templates, fonts, schema, example, explain, lint
  case i18n, facts
  case selfCheck = "self-check"
}
