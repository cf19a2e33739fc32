"""Runs page-validation over all given files: PDF/UA-1, and PDF/A-2a or, for files that claim part 3, PDF/A-3a."""

import sys
from collections import defaultdict
from pathlib import Path

import page


def check(path: str, profile: str) -> bool:
    """Prints the verdict on one file, with each failed rule once, and returns whether it passed."""
    subject = f"page {profile} {path}"
    try:
        report = page.validate_pdf(path, profile=profile)
    except page.PageError as error:
        print(f"FAIL {subject}\n       {error}")
        return False
    print(f"{'pass' if report.is_compliant else 'FAIL'} {subject}")
    failures = defaultdict(list)
    for failure in report.failures:
        failures[failure.rule_id].append(failure)
    for rule, found in failures.items():
        place = found[0].object_id
        print(f"       {rule} x {len(found)}\n         {found[0].message}")
        if place is not None:
            print(f"         at object {place.object_number}")
    return report.is_compliant


def main(paths: list[str]) -> int:
    is_clean = True
    for path in paths:
        archival = "3a" if b"<pdfaid:part>3<" in Path(path).read_bytes() else "2a"
        for profile in ("ua1", archival):
            is_clean &= check(path, profile)
    return 0 if is_clean else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
