"""Measures justified German columns as Vordruck, Typst and LuaLaTeX set them: blanks, hyphens, rivers, last lines.

Every engine sets Tests/Fixtures/paragraphs/german.txt in Noto Sans at 9 and 10 pt in columns of 45 to 60 mm; poppler tells
where words stand, so that all are measured alike. Called by bin/paragraph-quality.
"""
import html
import os
import re
import statistics
import subprocess
import sys

ROOT, VORDRUCK, FOLDER = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), sys.argv[3]
TEXT = open(f"{ROOT}/Tests/Fixtures/paragraphs/german.txt", encoding="utf-8").read().strip().split("\n")
WIDTHS, SIZES = (45, 48, 50, 52, 55, 58, 60), (9, 10)
SPACE = 0.26  # of an em, in Noto Sans


def vordruck(width, size):
    body = "".join(f"<p>{p}</p>" for p in TEXT)
    open("v.xhtml", "w", encoding="utf-8").write(
        f'<html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>T</title><style>'
        f"@page {{ size: {width + 20}mm 500mm; margin: 10mm }} body {{ margin: 0; font: {size}pt/1.3 'Noto Sans' }}"
        f"p {{ text-align: justify; hyphens: auto; margin: 0 0 {size}pt }}</style></head><body>{body}</body></html>")
    subprocess.run([VORDRUCK, "render", "v.xhtml", "-o", "v.pdf", "--overwrite"], check=True, stderr=subprocess.DEVNULL)
    return "v.pdf"


def typst(width, size):
    import typst as engine
    open("t.typ", "w", encoding="utf-8").write(
        f'#set page(width: {width + 20}mm, height: 500mm, margin: 10mm)\n'
        f'#set text(font: "Noto Sans", size: {size}pt, lang: "de", hyphenate: true, overhang: false)\n'
        '#set par(justify: true, linebreaks: "optimized", leading: 0.5em, spacing: 1.2em)\n' + "\n\n".join(TEXT))
    engine.compile("t.typ", output="t.pdf", font_paths=[f"{ROOT}/Fonts"])
    return "t.pdf"


def lualatex(width, size):
    open("l.tex", "w", encoding="utf-8").write(
        r"\documentclass{article}\usepackage{fontspec}\usepackage[ngerman]{babel}"
        rf"\usepackage[paperwidth={width + 20}mm,paperheight=500mm,margin=10mm,headheight=0pt]{{geometry}}"
        rf"\setmainfont{{NotoSans-Regular.ttf}}[Path={ROOT}/Fonts/,BoldFont=NotoSans-Bold.ttf]"
        r"\begin{document}\pagestyle{empty}\parindent0pt\parskip1em"
        rf"\fontsize{{{size}}}{{{size * 1.3}}}\selectfont\tolerance=3000\emergencystretch=2em " + "\n\n".join(TEXT)
        + "\n\n\\end{document}\n")
    subprocess.run(["lualatex", "-interaction=batchmode", "l.tex"], stdout=subprocess.DEVNULL, check=True)
    return "l.pdf"


def paragraphs(pdf, size):
    """The lines of each paragraph: left, right and text of each word."""
    subprocess.run(["pdftotext", "-bbox-layout", pdf, "words.html"], check=True)
    pattern = r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
    rows = []
    words = [(float(y), float(a), float(b), html.unescape(w))
             for a, b, y, w in re.findall(pattern, open("words.html", encoding="utf-8").read())]
    for y, left, right, word in sorted(words):
        if not rows or y - rows[-1][0] > 2:
            rows.append((y, []))
        rows[-1][1].append((left, right, word))
    step = min(b[0] - a[0] for a, b in zip(rows, rows[1:]))
    result = [[sorted(rows[0][1])]]
    for (above, _), (y, line) in zip(rows, rows[1:]):
        if y - above > step + size * 0.3:
            result.append([])
        result[-1].append(sorted(line))
    assert len(result) == len(TEXT), (pdf, len(result))
    return result


def measure(name, engine):
    gaps, worst, last = [], [], []
    lines = hyphens = ladder = rivers = runts = 0
    for size in SIZES:
        for width in WIDTHS:
            for paragraph in paragraphs(engine(width, size), size):
                row, above = 0, []
                for line in paragraph[:-1]:
                    lines += 1
                    wide = [((a[1] + b[0]) / 2, (b[0] - a[1]) / (SPACE * size)) for a, b in zip(line, line[1:])]
                    gaps += [gap for _, gap in wide]
                    worst.append(max((gap for _, gap in wide), default=0))
                    row = row + 1 if line[-1][2][-1] in "-\u00ad\u2010" else 0
                    hyphens += row > 0
                    ladder = max(ladder, row)
                    rivers += sum(gap > 1.5 and any(abs(x - y) < size / 2 and g > 1.5 for y, g in above)
                                  for x, gap in wide)
                    above = wide
                end = paragraph[-1]
                last.append((end[-1][1] - end[0][0]) / (width * 72 / 25.4))
                runts += last[-1] < 0.1 or (len(end) == 1 and last[-1] < 0.25)
    ordered = sorted(gaps)
    print(f"| {name} | {lines} | {statistics.mean(gaps):.2f} | {statistics.pstdev(gaps):.2f} | "
          f"{ordered[int(len(gaps) * 0.95)]:.2f} | {sum(g > 3 for g in gaps)} | {statistics.mean(worst):.2f} | "
          f"{hyphens / lines:.2f} | {ladder} | {rivers} | {statistics.mean(last):.2f} | {runts} |", flush=True)


os.chdir(FOLDER)
print("| engine | lines | mean blank | deviation | 95 % below | above 3 | mean of the widest in a line | hyphens a line "
      "| most in a row | rivers | last line | runts |\n" + "| --- " * 12 + "|")
measure("Vordruck", vordruck)
measure("Typst", typst)
if subprocess.run(["sh", "-c", "command -v lualatex"], stdout=subprocess.DEVNULL).returncode == 0:
    measure("LuaLaTeX", lualatex)
