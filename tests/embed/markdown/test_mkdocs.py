"""The example site is built by MkDocs's own command, strictly and from another folder."""

from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner, Result
from mkdocs.__main__ import cli

from tests.support.pagehtml import read_page


@pytest.fixture
def site(tmp_path: Path) -> Path:
    copytree("examples/ensiketju", tmp_path / "ensiketju")
    return copytree("examples/mkdocs", tmp_path / "mkdocs")


def build(site: Path) -> Result:
    target = site.parent / "sivut"
    return CliRunner().invoke(
        cli, ["build", "--strict", "-f", str(site / "mkdocs.yml"), "-d", str(target)]
    )


def test_the_example_builds_and_shows_its_chains(site: Path) -> None:
    done = build(site)
    assert done.exit_code == 0, done.output
    for name in ("index", "psykologi"):
        text = (site.parent / "sivut" / f"{name}.html").read_text("utf-8")
        assert text.count("<svg") == 1
    start = text.index('<div class="palveluketju"')
    page = read_page(text[start : text.index("</details>", start)] + "</details></div>")
    assert [e.text for e in page.every("summary")] == ["Sama sisältö tekstinä"]


def test_a_bad_model_fails_the_build_with_its_place_and_no_traceback(site: Path) -> None:
    file = site.parent / "ensiketju" / "huolesta-tukeen.yaml"
    file.write_text(file.read_text("utf-8").replace("role: kuraattori, t", "role: kuratori, t"))
    done = build(site)
    assert done.exit_code == 1
    assert f"{file.name}:36:" in done.output
    assert isinstance(done.exception, SystemExit)
