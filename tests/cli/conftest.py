from pathlib import Path

import pytest

from palveluketju.pipeline.new import new


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in, with a sound workspace `työ` in it."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    new(Path("työ"))
    return tmp_path


@pytest.fixture
def broken(work: Path) -> Path:
    """The same with one error in the file of the chain."""
    chain = work / "työ" / "huolesta-tukeen.yaml"
    chain.write_text(chain.read_text("utf-8").replace("next: tarve", "next: tarvo"), "utf-8")
    return work
