"""Work on all processors gives what work on one gives, in the same order."""

from __future__ import annotations

import os

import pytest

from palveluketju.pipeline import workers
from palveluketju.pipeline.trouble import CannotRun
from palveluketju.pipeline.workers import FEW, each


@pytest.fixture(params=[1, 2])
def processors(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(workers, "_processors", lambda: request.param)
    return int(request.param)


@pytest.mark.parametrize("count", [0, 1, FEW, FEW + 1, 100])
@pytest.mark.usefixtures("processors")
def test_results_come_in_the_order_of_the_items(count: int) -> None:
    assert each(lambda item: item * 2, range(count)) == [item * 2 for item in range(count)]


def test_many_things_are_done_in_other_processes(processors: int) -> None:
    others = set(each(lambda _: os.getpid(), range(FEW + 1))) - {os.getpid()}
    assert bool(others) == (processors > 1)


@pytest.mark.usefixtures("processors")
def test_what_cannot_be_done_is_told_in_both_languages() -> None:
    def refuse(item: int) -> int:
        raise CannotRun(f"ei {item}", f"no {item}")

    with pytest.raises(CannotRun) as raised:
        each(refuse, range(FEW + 1))
    assert (raised.value.message.fi, raised.value.message.en) == ("ei 0", "no 0")
