/// The commands, by the word that calls them.
enum CommandName: String, CaseIterable {
  case render, check, batch, dump, templates, fonts, schema, example, explain, lint
  case i18n, facts, new, due
  case selfCheck = "self-check"
}
