package import Diagnostics

/// The findings of `vordruck new`.
package enum NewTemplateDiagnostics {
  /// A name that cannot be a folder's and a command's word.
  package static let invalidName = DiagnosticDefinition(
    id: "new.invalid-name", severity: .error,
    message: Bilingual(
      de: "„{name}“ kann keine Vorlage heißen.", en: "A template cannot be called “{name}”."),
    fix: Bilingual(
      de: "Nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel einladung-elternabend.",
      en: "Use small letters, digits and hyphens, for example parents-evening."),
    explanation: Bilingual(
      de: "Der Name ist zugleich Ordner und Wort auf der Befehlszeile; Leerzeichen und Umbrüche stören dort.",
      en: "The name is both a folder and a word of the command line, where blanks get in the way."))

  /// Something of that name is there.
  package static let exists = DiagnosticDefinition(
    id: "new.exists", severity: .error,
    message: Bilingual(de: "„{path}“ gibt es schon.", en: "“{path}” exists already."),
    fix: Bilingual(
      de: "Wählen Sie einen anderen Namen, oder nennen Sie mit -o einen anderen Ordner.",
      en: "Choose another name, or name another folder with -o."),
    explanation: Bilingual(
      de: "Vorhandene Dateien werden nie überschrieben.", en: "Files that are there are never overwritten."))

  /// A model that is a single file.
  package static let noFolder = DiagnosticDefinition(
    id: "new.no-folder", severity: .error,
    message: Bilingual(
      de: "„{name}“ ist kein Ordner mit template.xml.", en: "“{name}” is no folder with a template.xml."),
    fix: Bilingual(
      de: "Nennen Sie eine Vorlage aus „vordruck templates“, oder lassen Sie --from weg.",
      en: "Name a template of “vordruck templates”, or leave --from out."),
    explanation: Bilingual(
      de: "Eine Vorlage besteht aus mehreren Dateien in einem Ordner.", en: "A template is several files in a folder."))

  /// All of them, for `explain` and the documentation.
  package static let all: [DiagnosticDefinition] = [invalidName, exists, noFolder]
}
