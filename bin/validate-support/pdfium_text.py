"""Compares what pdfium (Chrome) reads from a PDF with the text that layout set.

usage: pdfium_text.py FILE.pdf TAGS.txt

TAGS.txt is `vordruck dump --stage tags`: one quoted text a line. Both sides lose direction controls, soft hyphens and
blanks and are composed (NFC); nothing else. A text is read when it is there as it stands.

Known deviations of pdfium: it does not take the order of the content but rebuilds lines from glyph positions and guesses
one direction a line. In right-to-left lines it turns Latin words and numbers around, parts a lam-alef into two letters in
visual order, and puts blanks around vowel marks; a line that is Latin alone on a right-to-left page comes out word by
word backwards. Such texts, and only texts of documents with right-to-left letters, count as read when all their
characters are there; their number is printed.
"""

import collections
import re
import sys
import unicodedata

import pypdfium2

CONTROLS = dict.fromkeys([0xAD, 0x61C, 0x200E, 0x200F, 0xFFFE, 2, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def squeezed(text):
    return re.sub(r"\s", "", unicodedata.normalize("NFC", text.translate(CONTROLS)))


def has_right_to_left(text):
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)


document = pypdfium2.PdfDocument(sys.argv[1])
read = squeezed("".join(page.get_textpage().get_text_range() for page in document))
wanted = [line.strip() for line in open(sys.argv[2], encoding="utf-8")]
texts = [squeezed(line[1:-1]) for line in wanted if line.startswith("“") and line.endswith("”")]
available = collections.Counter(read)
may_reorder = any(map(has_right_to_left, texts))
missing, reordered = [], 0
for text in filter(None, texts):
    # It takes a real hyphen at a line's end for one of its own making and drops it.
    if text in read or text.replace("-", "") in read.replace("-", ""):
        continue
    if may_reorder and not collections.Counter(text) - available:
        reordered += 1
    else:
        missing.append(text)
verdict = "FAIL" if missing or not texts else "pass"
print(f"{verdict} pdfium {sys.argv[1]}: {len(texts)} texts, {reordered} of them in another order")
for text in missing[:10]:
    print(f"       not read: {text}")
sys.exit(1 if missing or not texts else 0)
