from support.chains import chain, found

STEPS = """
alku: {kind: start, role: opettaja, next: lahetys}
lahetys: {role: opettaja, sends: vienti, next: loppu}
loppu: {kind: end, role: opettaja}
tapaaminen: {role: kuraattori, next: tuettu}
tuettu: {kind: end, role: kuraattori}
"""


def test_a_missing_receiver_is_told_once_although_its_step_is_then_lost() -> None:
    text = chain(STEPS, "vienti: {kind: contact, carries: Tuen tarve, ground: H-01}")
    assert found(text) == [("handoff-without-receiver", "vienti")]


def test_an_actor_is_no_step_either() -> None:
    text = chain(
        STEPS, "vienti: {kind: contact, to: opiskeluhuolto, carries: Tuen tarve, ground: H-01}"
    )
    assert found(text) == [("handoff-without-receiver", "opiskeluhuolto")]


def test_a_role_may_hear_information() -> None:
    steps = "\n".join(STEPS.strip().splitlines()[:3])
    text = chain(steps, "vienti: {kind: information, to: huoltaja, carries: Tuki}")
    assert found(text) == []


def test_a_misspelt_receiver_is_told_as_that_alone() -> None:
    text = chain(STEPS, "vienti: {kind: contact, to: tapaminen, carries: Tuen tarve, ground: H-01}")
    assert found(text) == [("unknown-id", "tapaminen")]
