from support.chains import FILE, chain, found, located

STEPS = """
alku: {kind: start, role: opettaja, next: selvitys}
selvitys: {kind: chain, role: opettaja, chain: tuki, answers: {ANSWERS}}
tehty: {role: opettaja, next: loppu}
loppu: {kind: end, role: opettaja}
"""
OTHER = """
format: 1
chain: {id: tuki, title: Tuki}
steps:
  alku: {kind: start, role: opettaja, next: onko}
  onko: {kind: decision, role: opettaja, answers: {Kyllä: riitti, Ei: WAY}}
  riitti: {kind: end, role: opettaja, title: Tuki riitti}
  kesken: {kind: end, role: opettaja, title: Tuki jatkuu}
"""


def opening(answers: str) -> str:
    return chain(STEPS.replace("ANSWERS", answers))


def test_an_end_without_an_answer_is_told_with_its_place_in_the_other_chain() -> None:
    text, other = opening("riitti: tehty"), OTHER.replace("WAY", "kesken")
    assert found(text, other) == [("sub-chain-mismatch", "answers")]
    (item,) = located(text, other)
    assert "loppuun 'kesken' (Tuki jatkuu)" in item.finding.message.fi
    assert [str(each.route) for each in item.related] == ["chains.tuki.steps.kesken"]


def test_beside_own_work_an_end_without_an_answer_is_left_to_nobody() -> None:
    text = opening("riitti: tehty").replace("chain: tuki,", "chain: tuki, next: oma,")
    text += "  oma: {kind: end, role: opettaja}\n"
    (item,) = located(text, OTHER.replace("WAY", "kesken"))
    assert item.rule == "sub-chain-mismatch"
    assert item.finding.message.fi.endswith("kukaan ei jatka siitä")


def test_answers_to_every_end_fit() -> None:
    assert found(opening("riitti: tehty, kesken: loppu"), OTHER.replace("WAY", "kesken")) == []


NEVER = """
format: 1
chain: {id: tuki, title: Tuki}
steps:
  alku: {kind: start, role: opettaja, next: kiire}
  kiire: {kind: decision, role: opettaja, answers: {Kyllä: jatko, Ei: riitti}}
  jatko: {kind: decision, role: opettaja, same_as: kiire, answers: {Kyllä: riitti, Ei: kesken}}
  riitti: {kind: end, role: opettaja, title: Tuki riitti}
  kesken: {kind: end, role: opettaja, title: Tuki jatkuu}
"""


def test_an_answer_to_an_end_that_is_never_reached_is_told_at_the_answer() -> None:
    text = opening("riitti: tehty, kesken: loppu")
    assert found(text, NEVER) == [
        ("sub-chain-mismatch", "kesken"),
        ("step-never-happens", "kesken"),
    ]


def test_what_follows_an_answer_that_never_comes_is_not_told_again() -> None:
    text = opening("riitti: loppu, kesken: tehty")
    here = [item.rule for item in located(text, NEVER) if item.place.path == FILE]
    assert here == ["sub-chain-mismatch"]


def test_a_misspelt_end_is_told_as_that_alone() -> None:
    text = opening("riitti: tehty, keskenn: loppu")
    assert found(text, OTHER.replace("WAY", "kesken")) == [("unknown-id", "keskenn")]


def test_an_end_that_nothing_leads_to_is_told_in_its_own_chain_alone() -> None:
    text = opening("riitti: tehty, kesken: loppu")
    assert found(text, OTHER.replace("WAY", "riitti")) == [("step-unreachable", "kesken")]


def test_a_chain_that_can_stop_without_an_end_never_answers() -> None:
    other = """
        format: 1
        chain: {id: tuki, title: Tuki}
        steps:
          alku: {kind: start, role: oppilas, next: onko}
          onko: {kind: decision, role: oppilas, answers: {Kyllä: riitti, Ei: kertoo}}
          riitti: {kind: end, role: oppilas}
          kertoo: {role: oppilas, sends: tieto}
        handoffs:
          tieto: {kind: information, to: opettaja, carries: Tilanne}
        """
    text = opening("riitti: tehty").replace("role: opettaja", "role: oppilas")
    assert found(text, other) == [("sub-chain-mismatch", "answers")]
    assert "ilman mitään loppua" in located(text, other)[0].finding.message.fi


ALONE = """
format: 1
chain: {id: tuki, title: Tuki}
steps:
  alku: {kind: start, role: opettaja, next: ohjaa}
  ohjaa: {role: opettaja, sends: ohjaus}
  hakee: {role: oppilas, next: kesken}
  kesken: {kind: end, role: oppilas, title: Oppilas hakee}
  riittiko: {role: opettaja, next: riitti}
  riitti: {kind: end, role: opettaja, title: Tuki riitti}
handoffs:
  ohjaus: {kind: guidance, to: hakee, carries: Tuen tarve, FOLLOW}
"""
FOLLOW = "follow_up: {after: 3 viikkoa, to: riittiko, status: proposal}"


def test_an_end_that_is_left_over_for_want_of_an_exit_is_told_in_its_own_chain_alone() -> None:
    text = opening("riitti: tehty")
    assert found(text, ALONE.replace("FOLLOW", FOLLOW)) == []
    assert [rule for rule, _ in found(text, ALONE.replace(", FOLLOW", ""))] == [
        "handoff-without-exit"
    ]
