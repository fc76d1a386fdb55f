from palveluketju.graph.passings import Passing, passings
from palveluketju.model.handoff import HandoffKind
from palveluketju.pipeline import build

from .chains import ACTORS, ROLES

STEPS = {
    "a": {"role": "opettaja", "sends": ["h", "i"], "next": "j"},
    "b": {"role": "kuraattori", "sends": "k"},
    "c": {"role": "opettaja"},
}
HANDOFFS = {
    "h": {"kind": "contact", "to": "b"},
    "i": {"kind": "notification", "to": "b"},
    "j": {"kind": "transfer", "to": "b", "returned": {"to": "c"}},
    "k": {"kind": "contact", "to": "c"},
    "ei-laji": {"to": "b"},
}


def chain(name: str) -> dict[str, object]:
    return {"id": name, "title": name, "steps": STEPS, "handoffs": HANDOFFS}


def test_handoffs_are_counted_by_the_actors_between_whom_they_pass() -> None:
    workspace = build(actors=ACTORS, roles=ROLES, chains={"x": chain("x"), "y": chain("y")})
    assert passings(workspace) == (
        Passing(
            "koulu",
            "alue",
            (
                (HandoffKind.TRANSFER, 2),
                (HandoffKind.CONTACT, 2),
                (HandoffKind.NOTIFICATION, 2),
            ),
        ),
        Passing("alue", "koulu", ((HandoffKind.CONTACT, 2),)),
    )


def test_what_stays_with_one_actor_is_not_passed() -> None:
    steps = {"a": {"role": "opettaja", "next": "h"}, "c": {"role": "opettaja"}}
    handoffs = {"h": {"kind": "contact", "to": "c"}}
    one = {"id": "x", "title": "X", "steps": steps, "handoffs": handoffs}
    assert passings(build(actors=ACTORS, roles=ROLES, chains={"x": one})) == ()


def test_an_empty_workspace_passes_nothing() -> None:
    assert passings(build()) == ()
