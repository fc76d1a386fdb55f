"""A day too many anywhere on the longest way turns a kept limit into a broken one."""

from __future__ import annotations

from copy import deepcopy
from functools import cache

import pytest
import yaml

from palveluketju.graph.chain import ChainView
from palveluketju.model.duration import Duration
from palveluketju.pipeline.load import load_texts
from palveluketju.rules import limit_broken
from palveluketju.timing.judge import almanac_of, timed
from palveluketju.timing.moments import Leg
from palveluketju.timing.verdict import Timed, Verdict
from tests.timing.grow import STAGE, Grower, Plain, days


def _chain(file: Plain) -> ChainView:
    texts = {"a.yaml": yaml.safe_dump(STAGE), "c.yaml": yaml.safe_dump(file, allow_unicode=True)}
    return load_texts(texts, has_root=True).chains["huoli"]


def _talk(file: Plain) -> Timed:
    chain = _chain(file)
    found = timed(chain, almanac_of(chain.model))
    return next(each for each in found if each.clock.limit == "L")


@cache
def _tight() -> tuple[tuple[int, Plain], ...]:
    """Chains whose limit is kept and leaves no day to spare, without promises of others."""
    found = []
    for seed in range(400):
        file = Grower(seed).chain()
        file["limits"]["L"]["within"] = days(60)
        each = _talk(file)
        if each.verdict is Verdict.KEPT and not each.promises and each.length:
            file["limits"]["L"]["within"] = days(each.length)
            found.append((seed, file))
    return tuple(found)


def _told(file: Plain) -> list[str]:
    """The routes at which the rule tells of a broken limit of the talk."""
    found = limit_broken.check(_chain(file))
    return [str(each.at) for each in found if "'L'" in each.message.fi]


def _longer(file: Plain, leg: Leg) -> Plain | None:
    """The file with a day more on a leg of a step; None for a leg of anything else."""
    name, changed = leg.source.name, deepcopy(file)
    step = changed["steps"].get(name, {})
    key = "after" if step.get("kind") == "wait" else "takes"
    if key not in step or leg.source.kind != "may-begin":
        return None
    step[key] = days(int(step[key].split(maxsplit=1)[0]) + 1)
    return changed


def test_there_are_enough_chains_to_try() -> None:
    assert len(_tight()) >= 20


def test_a_limit_without_a_day_to_spare_is_kept() -> None:
    assert [seed for seed, file in _tight() if _told(file)] == []


def test_a_day_less_in_the_limit_breaks_it_at_the_step_that_it_binds() -> None:
    for seed, file in _tight():
        shorter = deepcopy(file)
        within = Duration.parse(shorter["limits"]["L"]["within"])
        shorter["limits"]["L"]["within"] = days((within.amount or 0) - 1)
        assert (seed, _told(shorter)) == (seed, ["chains.huoli.steps.puhe.duty"])


@pytest.mark.parametrize("number", range(4))
def test_a_day_more_on_the_longest_way_breaks_it_at_the_step_that_it_binds(number: int) -> None:
    tried = 0
    for seed, file in _tight()[number::4]:
        for leg in _talk(file).way:
            longer = _longer(file, leg) if isinstance(leg, Leg) else None
            if longer is not None:
                tried += 1
                assert (seed, leg, _told(longer)) == (seed, leg, ["chains.huoli.steps.puhe.duty"])
    assert tried >= 10
