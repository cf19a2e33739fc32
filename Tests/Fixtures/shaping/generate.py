#!/usr/bin/env python3
"""Writes words.tsv and lines.tsv: what hb-shape makes of the words of our languages in every vendored face, and of
mixed lines cut into runs by hand.

    apt-get install libharfbuzz-bin && python3 Tests/Fixtures/shaping/generate.py

words.tsv: face file, script, language, direction, text, glyphs as `number=cluster@x,y+advance` in visual order.
lines.tsv: language, direction, the line, and its runs in logical order: PostScript name and glyph numbers.
"""
import html
import os
import re
import subprocess
import unicodedata

here = os.path.dirname(os.path.abspath(__file__))
root = os.path.join(here, "..", "..", "..")
fonts = os.path.join(root, "Fonts")

LATIN = ["NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSans-BoldItalic", "NotoSerif-Regular",
         "NotoSerif-Bold", "NotoSerif-Italic", "NotoSerif-BoldItalic", "NotoSansMono-Regular", "NotoSansMono-Bold"]
ANDIKA = ["Andika-Regular", "Andika-Bold", "Andika-Italic", "Andika-BoldItalic"]
FACES = {
    "LATIN": ("Latn", LATIN + ANDIKA), "CYRILLIC": ("Cyrl", LATIN + ANDIKA), "GREEK": ("Grek", LATIN),
    "ARABIC": ("Arab", ["NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold", "NotoSansArabic-Regular",
                        "NotoSansArabic-Bold"]),
    "HEBREW": ("Hebr", ["NotoSansHebrew-Regular", "NotoSansHebrew-Bold"]),
    "ETHIOPIC": ("Ethi", ["NotoSansEthiopic-Regular", "NotoSansEthiopic-Bold"]),
    "DEVANAGARI": ("Deva", ["NotoSansDevanagari-Regular", "NotoSansDevanagari-Bold"]),
    "BENGALI": ("Beng", ["NotoSansBengali-Regular", "NotoSansBengali-Bold"]),
    "GURMUKHI": ("Guru", ["NotoSansGurmukhi-Regular", "NotoSansGurmukhi-Bold"]),
    "TAMIL": ("Taml", ["NotoSansTamil-Regular", "NotoSansTamil-Bold"]),
    "THAI": ("Thai", ["NotoSansThai-Regular", "NotoSansThai-Bold", "NotoLoopedThai-Regular", "NotoLoopedThai-Bold"]),
    "MYANMAR": ("Mymr", ["NotoSansMyanmar-Regular", "NotoSansMyanmar-Bold"]),
    "GEORGIAN": ("Geor", ["NotoSansGeorgian-Regular", "NotoSansGeorgian-Bold"]),
    "ARMENIAN": ("Armn", ["NotoSansArmenian-Regular", "NotoSansArmenian-Bold"]),
}
URDU = ["NotoNastaliqUrdu-Regular", "NotoNastaliqUrdu-Bold"]

# Language, direction, runs: face, script, direction, text.
SANS, NASKH, HEBREW, DEVA, THAI = (
    "NotoSans-Regular", "NotoNaskhArabic-Regular", "NotoSansHebrew-Regular", "NotoSansDevanagari-Regular",
    "NotoSansThai-Regular")
LINES = [
    ("de", "ltr", [(SANS, "Latn", "ltr", "Grüße aus Köln, „Herzlich“ – 12,50 €")]),
    ("de", "ltr", [(SANS, "Latn", "ltr", "Name: "), (NASKH, "Arab", "rtl", "محمد علي"), (SANS, "Latn", "ltr", " heißt so")]),
    ("de", "ltr", [(SANS, "Latn", "ltr", "Wort "), (HEBREW, "Hebr", "rtl", "שלום עולם"), (SANS, "Latn", "ltr", ", Ende.")]),
    ("de", "ltr", [(SANS, "Latn", "ltr", "Straße "), (SANS, "Cyrl", "ltr", "Улица "), (SANS, "Grek", "ltr", "Οδός")]),
    ("de", "ltr", [(SANS, "Latn", "ltr", "Hindi: "), (DEVA, "Deva", "ltr", "नमस्ते क्षेत्र")]),
    ("de", "ltr", [(SANS, "Latn", "ltr", "Thai: "), (THAI, "Thai", "ltr", "น้ำดื่ม")]),
    ("de", "ltr", [(SANS, "Latn", "ltr", "Amharisch: "), ("NotoSansEthiopic-Regular", "Ethi", "ltr", "ሰላም።")]),
    ("de", "ltr", [(SANS, "Latn", "ltr", "Georgisch: "), ("NotoSansGeorgian-Regular", "Geor", "ltr", "გამარჯობა")]),
    ("de", "ltr", [(SANS, "Latn", "ltr", "Armenisch: "), ("NotoSansArmenian-Regular", "Armn", "ltr", "Բարեւ")]),
    ("de", "ltr", [(SANS, "Latn", "ltr", "Bengalisch: "), ("NotoSansBengali-Regular", "Beng", "ltr", "নমস্কার কো")]),
    ("de", "ltr", [(SANS, "Latn", "ltr", "Tamil: "), ("NotoSansTamil-Regular", "Taml", "ltr", "வணக்கம் கொ")]),
    ("de", "ltr", [(SANS, "Latn", "ltr", "Pandschabi: "), ("NotoSansGurmukhi-Regular", "Guru", "ltr", "ਸਤਿ ਸ੍ਰੀ")]),
    ("de", "ltr", [(SANS, "Latn", "ltr", "Birmanisch: "), ("NotoSansMyanmar-Regular", "Mymr", "ltr", "မြန်မာစာ")]),
    ("sr", "ltr", [(SANS, "Cyrl", "ltr", "бгпт ѓ")]),
    ("bg", "ltr", [(SANS, "Cyrl", "ltr", "вгджз")]),
    ("tr", "ltr", [(SANS, "Latn", "ltr", "fikir İstanbul")]),
    ("vi", "ltr", [(SANS, "Latn", "ltr", "Nghị quyết về giấy tờ")]),
    ("ro", "ltr", [(SANS, "Latn", "ltr", "țară și oraș")]),
    ("ar", "rtl", [(NASKH, "Arab", "rtl", "مرحبا "), (SANS, "Latn", "ltr", "PDF "), (NASKH, "Arab", "rtl", "هنا")]),
    ("ar", "rtl", [(NASKH, "Arab", "rtl", "لا إله في ذَلِكَ")]),
    ("fa", "rtl", [(NASKH, "Arab", "rtl", "می‌خواهم کتابخانه")]),
    ("ur", "rtl", [("NotoNastaliqUrdu-Regular", "Arab", "rtl", "شہریت کا قانون")]),
    ("he", "rtl", [(HEBREW, "Hebr", "rtl", "שָׁלוֹם לכם")]),
    ("hi", "ltr", [(DEVA, "Deva", "ltr", "कर्त्रियाँ श्री द्ध")]),
    ("mr", "ltr", [(DEVA, "Deva", "ltr", "दुसऱ्या लक्ष")]),
    ("ne", "ltr", [(DEVA, "Deva", "ltr", "झण्डा ५८")]),
]


def shape(face, script, language, direction, text, positions=True, extra=()):
    command = ["hb-shape", os.path.join(fonts, face + ".ttf"), "--script=" + script, "--language=" + language,
               "--direction=" + direction, "--cluster-level=1", "--no-glyph-names", "--remove-default-ignorables",
               "--utf8-clusters", "--text=" + text, *extra]
    if not positions:
        command += ["--no-positions", "--no-clusters"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip().strip("[]")


def script_of(character):
    name = unicodedata.name(character, "")
    return next((prefix for prefix in FACES if name.startswith(prefix)), None)


paper = open(os.path.join(root, "Tests", "Fixtures", "gallery", "languages-prose.xhtml"), encoding="utf-8").read()
rows = []
for language, section in re.findall(r'<section lang="([^"]+)"[^>]*>(.*?)</section>', paper, re.S):
    text = html.unescape(re.sub(r"<[^>]*>", " ", section))
    scripts = [script_of(c) for c in text]
    prefix = max((s for s in FACES if s != "LATIN"), key=scripts.count)
    if scripts.count(prefix) < 50:
        prefix = "LATIN"
    script, faces = FACES[prefix]
    if language == "ur":
        faces = URDU + faces
    words = []
    for word in re.findall(r"[^\s.,;:!?()\[\]«»„“”‘’\"/–\u2066-\u2069]+", text):
        inside = all(script_of(c) == prefix or unicodedata.combining(c) or c in "\u200c\u200d" for c in word)
        if inside and word not in words:
            words.append(word)
    words.sort(key=lambda word: word.isascii())
    phrase = " ".join(words[:10 if len(faces) > 4 else 40])
    direction = "rtl" if script in ("Arab", "Hebr") else "ltr"
    for face in faces:
        if face in ANDIKA and language in ("yi",):
            continue
        rows.append("\t".join((face + ".ttf", script, language, direction, phrase,
                               shape(face, script, language, direction, phrase))))
open(os.path.join(here, "words.tsv"), "w", encoding="utf-8").write("\n".join(rows) + "\n")

lines = []
for language, direction, runs in LINES:
    cells = []
    for face, script, run_direction, text in runs:
        # Turkish needs its i apart from f, which Noto Sans does not know.
        extra = ["--features=-liga"] if language == "tr" else []
        glyphs = shape(face, script, language, run_direction, text, positions=False, extra=extra).split("|")
        glyphs = " ".join(reversed(glyphs) if run_direction == "rtl" else glyphs)
        # Neighbours in one face are one stretch.
        if cells and cells[-1].split()[0] == face:
            cells[-1] += " " + glyphs
        else:
            cells.append(face + " " + glyphs)
    lines.append("\t".join([language, direction, "".join(run[3] for run in runs)] + cells))
open(os.path.join(here, "lines.tsv"), "w", encoding="utf-8").write("\n".join(lines) + "\n")
print(len(rows), "rows,", len(lines), "lines")
