import pytest
from support.chains import chain, found

ROLES = """
format: 1
roles:
  ammattilainen: {{title: Ammattilainen, one_of: [{members}]}}
  toinen: {{title: Toinen, one_of: [ammattilainen]}}
"""
PLAIN = chain(
    "alku: {kind: start, role: opettaja, next: loppu}\nloppu: {kind: end, role: opettaja}"
)


def rules(*texts: str) -> list[str]:
    return [rule for rule, _ in found(*texts)]


@pytest.mark.parametrize("members", ["ammattilainen", "kuraattori, toinen"])
def test_a_role_cannot_be_one_of_itself(members: str) -> None:
    assert rules(PLAIN, ROLES.format(members=members)) == ["circular-reference"]


def test_roles_inside_roles_are_no_circle() -> None:
    assert rules(PLAIN, ROLES.format(members="kuraattori, psykologi")) == []


def test_a_chain_cannot_wait_for_itself() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: oma}\n"
        "oma: {kind: chain, role: opettaja, chain: huoli, answers: {loppu: loppu}}\n"
        "loppu: {kind: end, role: opettaja}"
    )
    assert "circular-reference" in rules(text)


def test_a_chain_may_be_opened_anew_without_waiting_for_it() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: uudelleen}\n"
        "uudelleen: {kind: chain, role: opettaja, chain: huoli, next: loppu}\n"
        "loppu: {kind: end, role: opettaja}"
    )
    assert rules(text) == []
