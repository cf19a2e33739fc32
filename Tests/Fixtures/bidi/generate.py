#!/usr/bin/env python3
"""Writes lines.tsv: mixed-direction lines with the order in which the eye meets their characters.

    python3 -m venv /tmp/bidi && /tmp/bidi/bin/pip install python-bidi && apt-get install libfribidi-bin
    /tmp/bidi/bin/python Tests/Fixtures/bidi/generate.py

A row holds the direction of the paragraph, its language, the mark-up, and the characters from left to right as they are
drawn (brackets mirrored). Two implementations of UAX #9 that share no code with ours or ICU, unicode-bidi (Rust, behind
python-bidi) and GNU FriBidi, must agree on every row. Mark-up becomes control characters here by the table of
CSS Writing Modes 4, section 2.4.2, again independently of ours.
"""
import os
import re
import subprocess

from bidi import get_display

WORDS = {
    "ar": dict(w="القسم", x="رسالة من المكتب", y="المدينة", n="محمد علي", q="العنوان", m="المبلغ", t="هاتف", d="التاريخ",
               c="،", s="؛", k="؟", h="الموعد", z="١٢٣", v="مَرْحَبًا", lam="لا إله"),
    "fa": dict(w="بخش", x="نامه از اداره", y="شهر", n="مریم رضایی", q="نشانی", m="مبلغ", t="تلفن", d="تاریخ", c="،", s="؛",
               k="؟", h="وقت", z="۱۲۳", v="می‌روند", lam="کالا"),
    "ur": dict(w="دفعہ", x="دفتر کا خط", y="شہر", n="علی احمد", q="پتہ", m="رقم", t="فون", d="تاریخ", c="،", s="؛", k="؟",
               h="ملاقات", z="۴۵۶", v="براہِ کرم", lam="والا"),
    "he": dict(w="סעיף", x="מכתב מן המשרד", y="העיר", n="דוד לוי", q="כתובת", m="סכום", t="טלפון", d="תאריך", c=",", s=";",
               k="?", h="פגישה", z="123", v="שָׁלוֹם", lam="כן"),
}

# Paragraphs from right to left; {w} and others are words of the language.
RIGHT = """
{x}
{x} 12
12 {x}
{x} (12)
{w} 5 (2) [3]
{x} John Smith {y}
{n} (John Smith){c} {y}
{q}: Musterstraße 12a{c} 40210 Düsseldorf
{t}: +49 170 1234567
{t}: <bdi dir="ltr">+49 (0)170 123-45 67</bdi>{c} {y}
{t} 0211-899-1
{d} 31.12.2026
{d} 31/12/2026 {h} 10:30
{d} 2026-12-31{c} {h}
{m}: 12,50 € (10 %)
{m} 12.50€
{m} €12.50 {y}
{m} -5 %
{m} +5,5%
{m} 1 000 000 €
{m} $ 20 {c} £ 30
{w} {z}
{w} {z}/{z}
{w} {z}-456
456-{z} {w}
{x} «{y}» {k}
{x} "{y}" {k}
{x} (“{y}”) {k}
{x} ({y} [{w}])
({x}) {y}
[{x} (A)] B
{x} (A {y} B)
{x} A ({y}) B
{x} A) {y} (B
{x} <bdi>Erika Mustermann</bdi>{c} {y}
{x} <bdi>{n}</bdi> 12
{x} <bdi>12 {y}</bdi> 34
{x} <bdo dir="ltr">{y} 12</bdo> {w}
{x} <bdo dir="rtl">abc 12</bdo> {w}
{x} <span dir="ltr">§ 16a SGB II</span>{c} {y}
{x} § 16a SGB II{c} {y}
{x} <span dir="ltr">{n} (A)</span> {y}
https://example.org/a?b=1&amp;c=2
{x} https://example.org/a/b.html {y}
{x}: <bdi dir="ltr">https://example.org/{w}/x</bdi>.
{q}: info@example.org
{q}: <span dir="ltr">info@example.org</span>{s} {y}
{x}{c} Word{c} PDF{c} {y}
A{c} B{c} {y}{c} C
{v} {lam} {z}
{v} (<b>{y}</b>) <i>abc</i> 12
<b>{x} A</b> B {y}
{x} C++ {y}
{x} C# {y}
{x} A-1/2 {y}
{x} 3 × 4 = 12
{x} 10–12 {h}
{x} 10 - 12 {h}
{x} 20°C {y}
{x} IBAN DE02 1203 0000 0000 2020 51 {y}
{x} \u2067abc {y}\u2069 12
{x} \u2066{y} 12\u2069 {w}
{x} \u2068A {y}\u2069 {w}
{x} A\u200f! {y}
{x} A! {y}
{x} 50%\u200e {y}
1. {x}
1) {x}
a) {x}
{x} …
{x} ({z}) {k}
{x}!{k} A?
"""

# Paragraphs from left to right, German around words of the language.
LEFT = """
Name: {n}
Name: {n} (12)
Name: <bdi>{n}</bdi> (12)
{n} – Düsseldorf
Frau {n}, {y}, hat 12 Tage
Wort „{x}“ heißt so
({x})
[{x}] und ({y})
{w}, {y}, {x}.
{w} 1, {y} 2, {x} 3
<bdi>{w}</bdi> 1, <bdi>{y}</bdi> 2, <bdi>{x}</bdi> 3
{n}: 31.12.2026, 10:30
{m} 12,50 € (10 %)
{t} +49 170 1234567 ({n})
<bdo dir="rtl">abc {w}</bdo> Ende
<bdo dir="ltr">{w} abc</bdo> Ende
<span dir="rtl">{x} A!</span> Ende
\u2067{x} A!\u2069 Ende
info@example.org ({y})
https://example.org/{w}/{y}?a=1
A {w} (B {y}) C
{w} ({y} A) B
{z} {w} 456 {z}
{v}, {lam}!
<b>{w}</b>-<i>{y}</i>-A
§ 5 ({w}) Abs. 2
"""

MIRRORED = dict(zip("()[]{}<>«»", ")(][}{><»«"))
CONTROL = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u206f]")


def text(markup):
    """The text with the control characters that stand for the mark-up."""
    stack = []

    def replace(match):
        close, name, direction = match.group(1), match.group(2), match.group(4)
        if close:
            return stack.pop()
        if name == "bdo":
            start = {"ltr": "\u2066\u202d", "rtl": "\u2067\u202e"}[direction]
            stack.append("\u202c\u2069")
        elif name == "bdi" or direction:
            start = {"ltr": "\u2066", "rtl": "\u2067", None: "\u2068"}[direction]
            stack.append("\u2069")
        else:
            start = ""
            stack.append("")
        return start

    plain = re.sub(r'<(/?)(\w+)( dir="(\w+)")?>', replace, markup)
    return plain.replace("&amp;", "&")


def fribidi(logical, base):
    """The order by FriBidi's levels, and the same with brackets mirrored where the level is odd (rules L2 and L4)."""
    command = ["fribidi", "--" + base, "--nopad", "--nobreak", "--levels", "-c", "UTF-8"]
    output = subprocess.run(command, input=logical + "\n", capture_output=True, text=True, check=True).stdout
    levels = [int(number) for number in output.strip().split("\n")[-1].split()]
    assert len(levels) == len(logical), (logical, output)
    order = list(range(len(logical)))
    for level in range(max(levels), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    kept = [i for i in order if not CONTROL.match(logical[i])]
    return (
        "".join(logical[i] for i in kept),
        "".join(MIRRORED.get(logical[i], logical[i]) if levels[i] % 2 else logical[i] for i in kept))


rows = []
for base, lines in (("rtl", RIGHT), ("ltr", LEFT)):
    for language, words in WORDS.items():
        for line in lines.strip().split("\n"):
            markup = re.sub(r"\{(\w+)\}", lambda m: words[m.group(1)], line)
            logical = text(markup)
            visual = CONTROL.sub("", get_display(logical, base_dir=base[0].upper()))
            order, mirrored = fribidi(logical, base)
            assert visual == order, (markup, visual, order)
            rows.append("\t".join((base, language if base == "rtl" else "de", markup, mirrored)))
target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "lines.tsv")
with open(target, "w", encoding="utf-8") as file:
    file.write("\n".join(rows) + "\n")
print(len(rows), "lines")
