"""A contradiction planted in any one declaration of the models is found there and nowhere else."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

import pytest

import palveluketju as pk
from palveluketju.findings import Rule
from palveluketju.graph.workspace import Workspace
from palveluketju.model.declaration import Declaration, Expects, Takes
from palveluketju.model.duty import Responsible
from palveluketju.model.words import Nature
from palveluketju.responsibility.division import divisions
from palveluketju.rules import (
    declaration_against_chain,
    declaration_against_law,
    declaration_leaves_hole,
    declaration_wrong_role,
    duty_claimed_by_none,
    duty_claimed_by_two,
    expected_not_taken,
    taken_not_carried_out,
    unknown_id,
)

RULES = (
    declaration_against_law.RULE,
    declaration_wrong_role.RULE,
    duty_claimed_by_two.RULE,
    duty_claimed_by_none.RULE,
    expected_not_taken.RULE,
    declaration_leaves_hole.RULE,
    declaration_against_chain.RULE,
    taken_not_carried_out.RULE,
)
"""The rules of declarations. Of other rules only unknown-id and those of days look at them."""
OTHER = {"kunta": "pohde", "pohde": "kunta"}
FOREIGN = {"kunta": "kuraattori", "pohde": "rehtori"}
OWN = {"kunta": "nuorisotyontekija", "pohde": "paivystys"}


@dataclass(frozen=True)
class Planted:
    """A declaration in place of one of the models', and where which rule should tell of it."""

    kind: str
    name: str
    record: Declaration
    rule: str
    at: str


@cache
def models() -> Workspace:
    return pk.load("models")


@cache
def before(rules: tuple[Rule, ...] = RULES) -> Counter[tuple[str, str]]:
    return said(models(), rules)


def said(workspace: Workspace, rules: tuple[Rule, ...]) -> Counter[tuple[str, str]]:
    return Counter(
        (finding.rule, str(finding.at))
        for rule in rules
        if rule.check is not None
        for finding in rule.check(workspace)
    )


def named_by_law(duty: str) -> bool:
    form = models().model.duties[duty].responsible
    return form is not None and bool(form.types or form.any_of)


def only(record: Declaration, duty: str) -> bool:
    """Whether the law lets nobody else than the speaker's kind take a duty."""
    division = divisions(models())[0]
    return not division.may(OTHER[record.actor], duty)


def planted() -> Iterator[Planted]:
    for name, record in models().model.declarations.items():
        yield from _dropped(name, record)
        yield from _of_roles(name, record)
        yield from _unlawful(name, record)
        yield from _of_time(name, record)
        yield from _of_chains(name, record)
        yield from _wished(name, record)


def _dropped(name: str, record: Declaration) -> Iterator[Planted]:
    for index, each in enumerate(record.takes):
        left = record.takes[:index] + record.takes[index + 1 :]
        changed = record.model_copy(update={"takes": left})
        at = f"declarations.{name}.takes"
        yield Planted(f"{each.duty} dropped", name, changed, "duty-claimed-by-none", at)


def _of_roles(name: str, record: Declaration) -> Iterator[Planted]:
    for index, each in enumerate(record.takes):
        for kind, role, rule in (
            ("foreign role", FOREIGN[record.actor], "declaration-wrong-role"),
            ("unknown role", "ei-ole", "unknown-id"),
        ):
            changed = _with(record, index, Takes(duty=each.duty, roles=(role,)))
            at = f"declarations.{name}.takes[{index}].roles[0]"
            yield Planted(f"{each.duty} {kind}", name, changed, rule, at)
        if each.roles and OWN[record.actor] not in each.roles:
            changed = _with(record, index, Takes(duty=each.duty, roles=(OWN[record.actor],)))
            at = f"declarations.{name}.takes[{index}].roles"
            yield Planted(f"{each.duty} own", name, changed, "declaration-against-chain", at)


def _with(record: Declaration, index: int, takes: Takes) -> Declaration:
    rows = (*record.takes[:index], takes, *record.takes[index + 1 :])
    return record.model_copy(update={"takes": rows})


def _unlawful(name: str, record: Declaration) -> Iterator[Planted]:
    other = OTHER[record.actor]
    theirs = next(each for each in models().model.declarations.values() if each.actor == other)
    for duty in (each.duty for each in theirs.takes if only(theirs, each.duty)):
        changed = record.model_copy(update={"takes": (*record.takes, Takes(duty=duty))})
        at = f"declarations.{name}.takes[{len(record.takes)}].duty"
        yield Planted(f"{duty} taken", name, changed, "declaration-against-law", at)
    for index, each in enumerate(record.takes):
        if only(record, each.duty):
            rows = record.takes[:index] + record.takes[index + 1 :]
            wish = (*record.expects, Expects(duty=(each.duty,), of=other))
            changed = record.model_copy(update={"takes": rows, "expects": wish})
            at = f"declarations.{name}.expects[{len(record.expects)}].duty[0]"
            yield Planted(f"{each.duty} pushed over", name, changed, "declaration-against-law", at)


def _of_time(name: str, record: Declaration) -> Iterator[Planted]:
    for key, day in (("since", date(2026, 8, 1)), ("until", date(2027, 7, 31))):
        changed = record.model_copy(update={key: day})
        at = f"declarations.{name}.{key}"
        yield Planted(key, name, changed, "declaration-leaves-hole", at)


def _of_chains(name: str, record: Declaration) -> Iterator[Planted]:
    """Every word of a party is about one chain alone: what others need is taken by nobody."""
    changed = record.model_copy(update={"chains": ("kiusaamisen-seuranta",)})
    at = f"declarations.{name}.takes"
    yield Planted("one chain", name, changed, "duty-claimed-by-none", at)


def _wished(name: str, record: Declaration) -> Iterator[Planted]:
    """A right of the other party is expected of it, which it has not said to use."""
    for duty, right in models().model.duties.items():
        if right.nature is Nature.RIGHT and duty in ("H-16", "H-28"):
            wish = (*record.expects, Expects(duty=(duty,), of=OTHER[record.actor]))
            changed = record.model_copy(update={"expects": wish})
            if all(division.may(OTHER[record.actor], duty) for division in divisions(models())):
                at = f"declarations.{name}.expects[{len(record.expects)}].duty[0]"
                yield Planted(f"{duty} wished", name, changed, "expected-not-taken", at)


@pytest.mark.parametrize("each", list(planted()), ids=lambda each: f"{each.name}: {each.kind}")
def test_a_planted_contradiction_is_found_there_and_nowhere_else(each: Planted) -> None:
    model = models().model
    told = {**model.declarations, each.name: each.record}
    mutant = replace(models(), model=model.model_copy(update={"declarations": told}))
    rules = (*RULES, unknown_id.RULE) if "unknown" in each.kind else RULES
    # A workspace of its own, so that nothing known of the other is used.
    new = said(Workspace(mutant.model, today=mutant.today), rules) - before(rules)
    if each.kind == "one chain":
        # One finding for each duty that other chains need, all at the declaration's words.
        assert set(new) == {(each.rule, each.at)}
    else:
        assert sorted(new.elements()) == [(each.rule, each.at)]


def test_the_declarations_of_the_models_agree_with_law_and_chains() -> None:
    rules = {rule for rule, _ in before()}
    assert rules == set()


def test_a_second_claim_of_an_exclusive_duty_is_told_at_the_claim() -> None:
    model = models().model
    duty = model.duties["R-05"].model_copy(
        update={"exclusive": True, "responsible": Responsible(nobody=True)}
    )
    other = Declaration(actor="pohde", takes=(Takes(duty="R-05"),))
    told = {**model.declarations, "toinen": other}
    changed = model.model_copy(
        update={"declarations": told, "duties": {**model.duties, "R-05": duty}}
    )
    found = list(duty_claimed_by_two.RULE.check(Workspace(changed)))  # type: ignore[misc]
    assert [str(each.at) for each in found] == ["declarations.toinen.takes[0].duty"]


def test_a_duty_that_is_in_no_chain_is_told_where_it_is_taken() -> None:
    model = models().model
    record = model.declarations["pohteen-tehtavat"]
    changed = record.model_copy(update={"takes": (*record.takes, Takes(duty="R-18j"))})
    told = {**model.declarations, "pohteen-tehtavat": changed}
    mutant = Workspace(model.model_copy(update={"declarations": told}))
    new = said(mutant, RULES) - before()
    at = f"declarations.pohteen-tehtavat.takes[{len(record.takes)}].duty"
    assert list(new.elements()) == [("taken-not-carried-out", at)]
