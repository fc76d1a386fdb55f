from support.chains import chain, found, located, related

from .walks import walked

SENT = """
alku: {kind: start, role: opettaja, next: yhteys}
yhteys: {role: opettaja, sends: yhteydenotto, next: loppu}
loppu: {kind: end, role: opettaja, final: true}
tapaaminen: {role: kuraattori, next: tuettu}
tuettu: {kind: end, role: kuraattori}
"""
CONTACT = "yhteydenotto: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-01}"


def test_what_is_still_under_way_is_shown_beside_the_end() -> None:
    text = chain(SENT, CONTACT)
    assert found(text) == [("final-end-too-early", "final")]
    assert related(located(text), text) == ["yhteydenotto"]
    assert walked(located(text)[0]) == ["start alku", "send yhteys", "step loppu"]


def test_an_end_that_does_not_promise_it_may_come_before_others() -> None:
    assert found(chain(SENT.replace(", final: true", ""), CONTACT)) == []


def test_an_end_after_a_join_is_the_last() -> None:
    steps = """
        alku: {kind: start, role: opettaja, next: jako}
        jako: {kind: parallel, role: opettaja, branches: [a, b]}
        a: {role: opettaja, next: NEXT}
        b: {role: opettaja, next: NEXT}
        kooste: {kind: join, of: jako, role: opettaja, next: loppu}
        loppu: {kind: end, role: opettaja, final: true}
        """
    assert found(chain(steps.replace("NEXT", "kooste"))) == []
    apart = steps.replace("NEXT", "loppu").replace("kooste: {kind", "# {kind")
    (item,) = located(chain(apart))
    assert item.rule == "final-end-too-early"
    assert related([item], chain(apart)) == ["b"]


def test_another_branch_that_comes_to_the_same_end_is_shown_there() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: jako}
        jako: {kind: parallel, role: opettaja, branches: [loppu, a]}
        a: {role: opettaja, next: loppu}
        loppu: {kind: end, role: opettaja, final: true}
        """
    )
    assert found(text) == [("final-end-too-early", "final")]
    assert related(located(text), text) in (["a"], ["loppu"])
