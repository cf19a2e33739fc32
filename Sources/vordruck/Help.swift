/// What the program says about itself, in both languages.
enum Help {
  static let firstSteps = """
    Vordruck erzeugt aus Vorlage und Falldaten ein barrierefreies, archivfähiges PDF.

    In drei Befehlen zum ersten Dokument:

      vordruck templates                                             Welche Vorlagen gibt es?
      vordruck example integration-agreement > fall.json             Beispieldaten als Muster
      vordruck render integration-agreement fall.json --house musterstadt -o vereinbarung.pdf

    „vordruck --help“ zeigt alle Befehle.   “vordruck --help --locale en” shows all commands in English.
    """

  static let german = """
    Aufruf: vordruck BEFEHL …

    Befehle
      render VORLAGE [DATEN…] -o DATEI|ORDNER/   Dokument erzeugen
      check  VORLAGE [DATEN…]                    alles prüfen, nichts schreiben
      batch  VORLAGE DATEN… --output ORDNER      eine Reihe: ein Dokument je Zeile einer Tabelle (CSV) oder je Datei
      dump --stage STUFE VORLAGE [DATEN…]        Zwischenstand zeigen
                                                 (data, template, document, styled, boxes, pages, tags, pdf)
      due    ORDNER [--ics DATEI.ics]            Fristen aller Fallakten eines Ordners (--date: Tag der Liste, sonst heute)
      templates                                  Vorlagen auflisten
      fonts                                      Schriften auflisten
      schema VORLAGE [--format text|html] [--all]  Felder, die die Vorlage liest (--all: alle), mit Erläuterung
      example VORLAGE [--format FORM] [--all]    Beispieldaten; mit --format yaml|json|xml|csv leer zum Ausfüllen
      new NAME [--from VORLAGE] [-o ORDNER]      eigene Vorlage anlegen
      i18n export VORLAGE --language SPRACHE     Texte für ein Übersetzungsbüro (XLIFF 2.1, gettext PO)
      i18n import DATEI…                         Übersetzungen zurücknehmen
      i18n status [VORLAGE]                      Stand der Übersetzungen
      facts [--due TAGE]                         Rechtsangaben: Register, was zu prüfen ist und was abläuft
      facts --check DATEI.pdf…                   welche gedruckten Faltblätter nicht mehr stimmen
      lint DATEI|VORLAGE [DATEN…]                Text und Seiten prüfen: Leichte Sprache, Einfache Sprache
      explain [KENNUNG]                          eine Meldung erklären, ohne Kennung alle auflisten
      self-check                                 Installation prüfen

    VORLAGE ist ein Name, ein Ordner oder eine XHTML-Datei; „-“ steht für die Standardeingabe oder -ausgabe.

    Optionen von render, check und dump
      --language SPRACHE          Sprache des Dokuments, z. B. de, ar, uk (sonst de)
      --parallel SPRACHE[,…]      Deutsch und diese Sprachen nebeneinander
      --layout parallel|sequential|sheet  nebeneinander; deutsch, dann übersetzt; Übersetzung als eigenes Blatt
      --house NAME                Behörde: Briefkopf, Begriffe, Farben aus Houses/NAME
      --previous DATEI            frühere Fassung der Falldaten: Gegenüberstellung bisher und neu
      --date JJJJ-MM-TT           Datum des Dokuments
      --facts DATEI               Register der Rechtsangaben statt Facts/facts.yaml
      --audience LESERKREIS       für wen: full, client, partner, anonymous, public (sonst full)
      --confirmed-by FUNKTION     mit --audience anonymous: wer geprüft hat, dass niemand zu erkennen ist
                                  (case-management, coordination, management, data-protection)
      --param NAME=WERT           Angabe für die Vorlage, z. B. item=7; * für alle, je ein Dokument
      --require STAND             nur Übersetzungen ab diesem Stand: machine, translated, reviewed, final
      --digits latin|native       Ziffern in ausgeschriebenen Daten und Mengen (sonst latin); Kurzdaten und Beträge bleiben
      --calendar gregorian|native native: hinter Daten in Worten in Klammern der Kalender der Heimat (fa, fa-AF, ps)
      --draft                     Entwurf: fehlende Angaben werden sichtbare Lücken
      --sample                    Muster mit erfundenen Angaben, ohne Daten: MUSTER auf jeder Seite und im Dateinamen
      --conformance ua1+a2a|none  Norm, die das PDF erfüllt und nennt (sonst ua1+a2a)
      --fill fillable|flat|blank  Formularfelder: am Schirm ausfüllbar, mit Werten gedruckt, leer zum Ausfüllen von Hand
      --format pdf|html|png|tree  Dokument, barrierefreie Internetseite, ein Bild je Seite oder die Gliederung als Text
                                  (sonst pdf)
      --imposition screen|office|printshop
                                  Faltblätter und Hefte: Seiten in Lesereihenfolge, Bogen für den Bürodrucker oder die
                                  Druckerei (sonst screen)
      --resolution ZAHL           Bildpunkte je Zoll bei --format png (sonst 96)
      --oparl DATEI.json          OParl-Objekte der Sitzung oder Vorlage dazu schreiben
      --copies                    ein Exemplar für jeden, der eines bekommt (-o ORDNER/); Stellen nur, wozu eingewilligt ist
      --overwrite                 vorhandene Datei ersetzen
      --diagnostics text|json     Form der Meldungen
      --show-values               Werte aus den Falldaten in Meldungen zeigen
      --locale de|en              Sprache der Meldungen
      --resources ORDNER          Ordner mit Templates, Houses und Fonts

    Optionen von batch (dazu die von render)
      --base DATEI                gilt für jeden Fall, z. B. Dienststelle und Personal (mehrmals möglich)
      --jobs ZAHL                 so viele zugleich (sonst so viele, wie der Rechner Kerne hat)
      --report DATEI.jsonl        eine Zeile je Fall, ohne Werte aus den Falldaten
      --resume                    auslassen, was im Bericht schon fertig ist
      --shard I/N                 nur jeder N-te Fall, ab dem I-ten

    Optionen von i18n
      --only all|missing|outdated|open   welche Texte (open: fehlende, veraltete und maschinelle)
      --format xliff|po|tsv              Form der Datei (sonst xliff)
      --template VORLAGE                 zu welcher Vorlage eine Liste gehört; „shared“ für gemeinsame Texte
      --pictures ORDNER                  export: Bilder der Seiten des Beispiels; jeder Text nennt Bild und Stelle
                                         (--resolution: Bildpunkte je Zoll, sonst 96; --param: Angaben für die Vorlage)
      --pages                            status: das Beispiel setzen und melden, welche Übersetzung zu lang ist
      --data FALL                        freie Texte eines Falls, die die Vorlage druckt (--only all: alle), ohne Namen
      --state STAND                      machine, translated, reviewed, final: wo die Datei keinen Stand nennt

    Optionen von lint
      --profile NAME              leicht, einfach, standard … (sonst leicht)
      --settings DATEI            eigene Regeln und Wortlisten (YAML) über denen aus Proofreading/
      --format text|json|sarif    Form des Berichts

    Rückgabe: 0 erledigt · 1 Eingabe hat Fehler, nichts geschrieben · 2 Aufruf unverständlich · 3 Reihe mit Fehlern · 70 Fehler in Vordruck
    """

  static let english = """
    Usage: vordruck COMMAND …

    Commands
      render TEMPLATE [DATA…] -o FILE|DIR/       make the document
      check  TEMPLATE [DATA…]                    check everything, write nothing
      batch  TEMPLATE DATA… --output DIR         a series: a document for each row of a table (CSV) or for each file
      dump --stage STAGE TEMPLATE [DATA…]        show a stage
                                                 (data, template, document, styled, boxes, pages, tags, pdf)
      due    FOLDER [--ics FILE.ics]             deadlines of all case files of a folder (--date: day of the list, else today)
      templates                                  list templates
      fonts                                      list fonts
      schema TEMPLATE [--format text|html] [--all] the fields that the template reads (--all: all), explained
      example TEMPLATE [--format FORM] [--all]   example data; with --format yaml|json|xml|csv empty, to fill in
      new NAME [--from TEMPLATE] [-o FOLDER]     begin a template of your own
      i18n export TEMPLATE --language TAG        texts for a translation office (XLIFF 2.1, gettext PO)
      i18n import FILE…                          take translations back
      i18n status [TEMPLATE]                     how far the translations have come
      facts [--due DAYS]                         law facts: the register, what is to be checked and what ends
      facts --check FILE.pdf…                    which printed leaflets are no longer right
      lint FILE|TEMPLATE [DATA…]                 check words and pages: easy language, plain language
      explain [ID]                               explain a finding, without an id list all
      self-check                                 check the installation

    TEMPLATE is a name, a folder or an XHTML file; “-” is standard input or output.

    Options of render, check and dump
      --language TAG              language of the document, e.g. de, ar, uk (else de)
      --parallel TAG[,…]          German and these languages side by side
      --layout parallel|sequential|sheet  side by side; German, then translated; translation as a sheet of its own
      --house NAME                office: letterhead, terms, colours from Houses/NAME
      --previous FILE             an earlier version of the data: comparison of before and now
      --date YYYY-MM-DD           date of the document
      --facts FILE                register of law facts instead of Facts/facts.yaml
      --audience AUDIENCE         for whom: full, client, partner, anonymous, public (else full)
      --confirmed-by ROLE         with --audience anonymous: who has checked that nobody can be recognised
                                  (case-management, coordination, management, data-protection)
      --param NAME=VALUE          what the template asks for, e.g. item=7; * for all, a document each
      --require STATE             only translations that have come so far: machine, translated, reviewed, final
      --digits latin|native       digits of dates in words and of counts (else latin); short dates and amounts stay
      --calendar gregorian|native native: behind dates in words, in brackets, the calendar of home (fa, fa-AF, ps)
      --draft                     missing content becomes visible gaps
      --sample                    a sample from invented data, without data files: MUSTER on every page and in the name
      --conformance ua1+a2a|none  what the PDF fulfils and claims (else ua1+a2a)
      --fill fillable|flat|blank  form fields: to fill in on the screen, printed with values, empty to fill in by hand
      --format pdf|html|png|tree  the document, an accessible web page, a picture of each page, or its structure as text
                                  (else pdf)
      --imposition screen|office|printshop
                                  leaflets and booklets: pages in reading order, sheets for the office's printer or a
                                  print shop (else screen)
      --resolution NUMBER         pixels per inch of --format png (else 96)
      --oparl FILE.json           write the OParl objects of the sitting or submission as well
      --copies                    a copy for everybody who gets one (-o DIR/); bodies only what was consented to
      --overwrite                 replace an existing file
      --diagnostics text|json     form of the findings
      --show-values               show values of the case data in findings
      --locale de|en              language of the findings
      --resources FOLDER          folder with Templates, Houses and Fonts

    Options of batch (besides those of render)
      --base FILE                 holds for every case, e.g. office and staff (may be repeated)
      --jobs NUMBER               so many at a time (else as many as the machine has cores)
      --report FILE.jsonl         a line for each case, without values of the case data
      --resume                    leave out what the report calls done
      --shard I/N                 every N-th case only, from the I-th

    Options of i18n
      --only all|missing|outdated|open   which texts (open: missing, outdated and machine-made)
      --format xliff|po|tsv              form of the file (else xliff)
      --template TEMPLATE                where a list belongs; “shared” for shared texts
      --pictures FOLDER                  export: pictures of the example's pages; each text names picture and place
                                         (--resolution: pixels per inch, else 96; --param: what the template asks for)
      --pages                            status: lay out the example and report which translation is too long
      --data CASE                        free texts of a case that the template prints (--only all: all), without names
      --state STATE                      machine, translated, reviewed, final: where the file names no state

    Options of lint
      --profile NAME              leicht, einfach, standard … (else leicht)
      --settings FILE             rules and word lists of your own (YAML) over those of Proofreading/
      --format text|json|sarif    form of the report

    Exit status: 0 done · 1 the input has errors, nothing written · 2 wrong usage · 3 a series with failures · 70 a defect of Vordruck
    """
}
