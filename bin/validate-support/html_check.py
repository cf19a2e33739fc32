"""Holds HTML editions against axe-core in Chromium: html_check.py FILE… or --self-test FILE.

Each page is looked at on a wide and on a narrow screen: no violation of any rule, no scrolling sideways on the wide one,
no request but the page itself, no message on the console, no script.
"""

import json
import pathlib
import shutil
import sys
import tempfile

from playwright.sync_api import sync_playwright

import axe_playwright_python

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
SIZES = ((1280, 900), (320, 640))


def problems(browser, path, sizes=SIZES):
    """All that is wrong with a page, as lines."""
    found = []
    url = pathlib.Path(path).resolve().as_uri()
    for width, height in sizes:
        page = browser.new_page(viewport={"width": width, "height": height})
        requests = []
        page.on("request", lambda request: requests.append(request.url))
        page.on("console", lambda message: found.append(f"console: {message.text}"))
        page.goto(url)
        loaded = [request for request in requests if request != url and not request.startswith("data:")]
        found += [f"loads {request}" for request in loaded]
        if page.evaluate("document.scripts.length"):
            found.append("has a script")
        if width > 1000 and page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append("scrolls sideways")
        page.evaluate(AXE)
        results = json.loads(page.evaluate("axe.run().then(results => JSON.stringify(results))"))
        if not results["passes"]:
            found.append("axe passed nothing: it has not run")
        for violation in results["violations"]:
            for node in violation["nodes"]:
                target = " ".join(str(step) for step in node["target"])
                found.append(f"{width} px: {violation['id']} ({violation['impact']}): {violation['help']}: {target}")
        page.close()
    return list(dict.fromkeys(found))


def self_test(browser, path):
    """Damages copies of a good page; each must be found by the rule named."""
    text = pathlib.Path(path).read_text()
    damages = {
        "html-has-lang": lambda page: page.replace("<html lang=", "<html data-lang=", 1),
        "document-title": lambda page: page.replace("<title>", "<meta name='x' content='").replace("</title>", "'>"),
        "image-alt": lambda page: page.replace("</main>", "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></main>"),
        "color-contrast": lambda page: page.replace("</main>", "<p style='color:#bbb;background:#fff'>blass</p></main>"),
        "region": lambda page: page.replace("<main>", "<div>").replace("</main>", "</div>"),
        "has a script": lambda page: page.replace("</main>", "<script>1</script></main>"),
        "loads": lambda page: page.replace("</main>", "<img alt='' src='https://example.invalid/a.png'></main>"),
    }
    status = 0
    with tempfile.TemporaryDirectory() as folder:
        intact = problems(browser, path)
        print("ok   intact" if not intact else f"FAIL the intact page: {intact}")
        status |= bool(intact)
        for name, damage in damages.items():
            copy = pathlib.Path(folder) / "damaged.html"
            copy.write_text(damage(text))
            found = any(name in line for line in problems(browser, copy, SIZES[:1]))
            print(f"{'ok  ' if found else 'FAIL'} damaged: {name}")
            status |= not found
    return status


def main(arguments):
    chromium = shutil.which("chromium")
    if chromium is None:
        print("FAIL chromium is missing; run bin/setup test")
        return 1
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        if arguments[0] == "--self-test":
            return self_test(browser, arguments[1])
        status = 0
        for path in arguments:
            found = problems(browser, path)
            print(f"{'FAIL' if found else 'pass'} axe {path}")
            for line in found:
                print("     " + line)
            status |= bool(found)
        return status


sys.exit(main(sys.argv[1:]))
