"""The files of the real chains need no letter that the bundled font lacks."""

from pathlib import Path

import pytest

from palveluketju.description.chain import describe
from palveluketju.export.chain_file import ChainFile
from palveluketju.pipeline.export import lacking_in
from palveluketju.pipeline.load import load

WORKSPACE = load(Path(__file__).parents[2] / "models")


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("chain", WORKSPACE.chains)
def test_a_pdf_of_a_chain_shows_every_letter(chain: str, language: str) -> None:
    source = ChainFile(describe(WORKSPACE, chain, language), is_whole=True)
    assert lacking_in(source, ".pdf") == ""
