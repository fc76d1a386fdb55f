"""Every form of a chain says all that its description says, and hostile text stays text."""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import palveluketju as pk
from palveluketju.description.chain import ChainDescription, describe
from palveluketju.export.chain_file import FORMS, ChainFile
from tests.export.hostile import TEXTS, hostile
from tests.export.reading import READERS, letters, texts_of

ROOT = Path(__file__).parents[2]
CHAINS = (
    ("models", "ilmoituksen-kasittely"),
    ("examples/vastuunjako", "poissaolosta-tukeen"),
)


@cache
def told(folder: str, chain: str) -> ChainDescription:
    return describe(pk.load(folder), chain, "fi")


@cache
def written(form: str, folder: str, chain: str) -> bytes:
    return FORMS[form](ChainFile(told(folder, chain)))


def test_every_form_can_be_read_back() -> None:
    assert set(FORMS) == set(READERS)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("folder", "chain"), CHAINS)
def test_a_file_says_all_that_the_description_says(form: str, folder: str, chain: str) -> None:
    text = letters(READERS[form](written(form, folder, chain)))
    wanted = list(texts_of(told(folder, chain)))
    assert len(wanted) > 100
    assert not [each for each in wanted if letters(each) not in text]


@pytest.mark.parametrize("form", FORMS)
def test_a_file_of_what_could_not_be_read_whole_says_so(form: str) -> None:
    source = ChainFile(told(*CHAINS[1]), is_whole=False)
    said = letters("Osaa tiedostoista ei voitu lukea")
    assert said in letters(READERS[form](FORMS[form](source)))
    assert said not in letters(READERS[form](written(form, *CHAINS[1])))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_is_told_as_text(form: str, text: str) -> None:
    found = describe(hostile(text), "k", "fi")
    shown = READERS[form](FORMS[form](ChainFile(found)))
    assert letters(text) in letters(shown)
    assert not set(shown) & set("\x07\x1b\u202e\u2066")


def test_another_process_in_another_place_writes_the_same_bytes(tmp_path: Path) -> None:
    code = (
        "import hashlib, sys\n"
        "import palveluketju as pk\n"
        "from palveluketju.description.chain import describe\n"
        "from palveluketju.export.chain_file import FORMS, ChainFile\n"
        "source = ChainFile(describe(pk.load(sys.argv[1]), sys.argv[2], 'fi'))\n"
        "for form, write in FORMS.items():\n"
        "    print(form, hashlib.sha256(write(source)).hexdigest())\n"
    )
    seen = set()
    for zone, seed in (("Asia/Tokyo", "1"), ("UTC", "2")):
        where = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", code, str(ROOT / CHAINS[1][0]), CHAINS[1][1]],
            capture_output=True,
            check=True,
            cwd=tmp_path,
            env=where,
        )
        seen.add(done.stdout)
    (hashes,) = seen
    assert len(hashes.split()) == 2 * len(FORMS)
