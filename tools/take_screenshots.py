"""`python -m tools.take_screenshots`: pages of the site as the guide to publishing shows them."""

from __future__ import annotations

import base64
from pathlib import Path
from tempfile import TemporaryDirectory

from palveluketju.pipeline.publish import publish
from tests.support.browser import browser

ROOT = Path(__file__).parents[1]
_CHAIN = "ketjut/huolen-puheeksiotto.html"
_PATH = """document.querySelector("[data-id=puheeksi] a").focus();
document.querySelector("[data-do=path]").click()"""
SHOTS = {
    "aloitus": ("index.html", "#johtaa", ""),
    "ketju": (_CHAIN, "", ""),
    "rooli": ("roolit/kuraattori.html", "", ""),
    "katselin": (_CHAIN, "#picture", _PATH),
}
"""For each picture the page, the part of it, and what is done there."""


def main() -> None:
    """Make the site of the models, open its pages and write the pictures."""
    with TemporaryDirectory() as site, TemporaryDirectory() as profile:
        publish(ROOT / "models", Path(site), "fi")
        with browser(Path(profile)) as page:
            for name, (file, part, script) in SHOTS.items():
                page.open(Path(site) / file, width=1000, part=part, prefers_color_scheme="light")
                if script:
                    page.run(script)
                shot = page.ask("Page.captureScreenshot", format="png")
                target = ROOT / "docs/screenshots" / f"sivusto-{name}.png"
                target.write_bytes(base64.b64decode(shot["data"]))


if __name__ == "__main__":
    main()
