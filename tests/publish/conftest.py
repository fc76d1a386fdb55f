"""axe-core and the site in a folder, for the tests that need them."""

import os
from pathlib import Path

import pytest

from tests.publish.made import files

AXE = Path(
    os.environ.get("AXE_CORE", Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js")
)


@pytest.fixture(scope="session")
def axe() -> str:
    """The script of axe-core."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: `make axe`, or see docs/reference/testing.md")
    return AXE.read_text("utf-8")


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the real models, and under `pieni` that of a small workspace."""
    home = tmp_path_factory.mktemp("sivusto")
    for root, made in ((home, files()), (home / "pieni", files("examples/vastuunjako"))):
        for name, data in made.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(data)
    return home
