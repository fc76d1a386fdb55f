from support.chains import chain, found, located, related

from .walks import walked

LOOP = """
alku: {kind: start, role: opettaja, next: riittaa}
riittaa: {kind: decision, role: opettaja, answers: {Kyllä: loppu, Ei: tuki}}
tuki: {role: opettaja, next: seuranta}
seuranta: {role: rehtori, NEXT}
loppu: {kind: end, role: opettaja}
"""


def test_a_loop_is_told_once_with_the_path_into_it() -> None:
    text = chain(LOOP.replace("NEXT", "next: tuki"))
    assert found(text) == [("loop-without-exit", "tuki")]
    assert related(located(text), text) == ["seuranta"]
    assert walked(located(text)[0])[:2] == ["start alku", "answer riittaa Ei"]


def test_a_loop_is_told_where_the_path_comes_into_it_whatever_the_order_of_lanes() -> None:
    text = chain(LOOP.replace("NEXT", "next: tuki"), lanes="rehtori, opettaja")
    assert found(text) == [("loop-without-exit", "tuki")]


def test_a_loop_with_a_way_out_is_no_fault() -> None:
    assert found(chain(LOOP.replace("NEXT", "next: riittaa"))) == []


def test_each_loop_is_told() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: mika}
        mika: {kind: decision, role: opettaja, answers: {A: yksi, B: kolme, C: loppu}}
        yksi: {role: opettaja, next: kaksi}
        kaksi: {role: opettaja, next: yksi}
        kolme: {role: opettaja, next: kolme}
        loppu: {kind: end, role: opettaja}
        """
    )
    assert found(text) == [("loop-without-exit", "yksi"), ("loop-without-exit", "kolme")]


def test_a_chain_without_any_end_is_told_as_that_alone() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: a}\n"
        "a: {role: opettaja, next: b}\n"
        "b: {role: opettaja, next: a}\n"
    )
    assert found(text) == [("chain-without-end", "chain")]


def test_a_step_that_only_a_loop_keeps_from_happening_is_not_told_again() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: jako}
        jako: {kind: parallel, role: opettaja, branches: [a, c]}
        a: {role: opettaja, next: b}
        b: {role: opettaja, next: a}
        c: {role: opettaja, next: kooste}
        d: {role: opettaja, next: kooste}
        kooste: {kind: join, of: jako, role: opettaja, next: loppu}
        loppu: {kind: end, role: opettaja}
        """
    )
    assert [rule for rule, _ in found(text)] == ["loop-without-exit", "step-unreachable"]
