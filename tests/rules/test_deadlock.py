from support.chains import chain, found, located, related

from .walks import walked

JOINED = """
alku: {kind: start, role: opettaja, next: jako}
jako: {kind: parallel, role: opettaja, branches: [puhe, tilat]}
puhe: {role: opettaja, title: Juttelee, WAY}
tilat: {role: rehtori, next: kooste}
kooste: {kind: join, of: jako, role: rehtori, next: loppu}
loppu: {kind: end, role: rehtori}
pois: {kind: end, role: opettaja}
"""
ENDS = "kind: decision, answers: {Kyllä: pois, Ei: kooste}"


def test_a_branch_that_ends_elsewhere_is_told_at_the_join_that_waits_for_it() -> None:
    text = chain(JOINED.replace("WAY", ENDS))
    assert found(text) == [("deadlock", "kooste")]
    (item,) = located(text)
    assert "haara 'puhe' (Juttelee) ei saavu" in item.finding.message.fi
    assert related([item], text) == ["puhe"]
    assert walked(item) == [
        "start alku",
        "step jako",
        "answer puhe Kyllä",
        "step pois",
        "step tilat",
    ]


def test_branches_that_all_arrive_are_joined() -> None:
    text = JOINED.replace("WAY", "next: kooste").replace("pois: {kind: end, role: opettaja}", "")
    assert found(chain(text)) == []


def test_of_joins_that_wait_for_each_other_the_cause_is_told() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: jako}
        jako: {kind: parallel, role: opettaja, branches: [tilat, sisempi]}
        tilat: {role: opettaja, next: kooste}
        kooste: {kind: join, of: jako, role: opettaja, next: loppu}
        sisempi: {kind: parallel, role: rehtori, branches: [puhe, kirje]}
        puhe: {kind: decision, role: rehtori, answers: {Kyllä: pois, Ei: sovittu}}
        kirje: {role: rehtori, next: sovittu}
        sovittu: {kind: join, of: sisempi, role: rehtori, next: kooste}
        pois: {kind: end, role: rehtori}
        loppu: {kind: end, role: opettaja}
        """,
        lanes="opettaja, rehtori",
    )
    assert found(text) == [("deadlock", "sovittu")]
    assert related(located(text), text) == ["puhe", "kooste"]


def test_of_joins_that_stop_at_once_the_first_by_the_lanes_is_told() -> None:
    steps = """
        alku: {kind: start, role: opettaja, next: valinta}
        valinta: {kind: decision, role: opettaja, answers: {Kyllä: jako, Ei: loppu}}
        jako: {kind: parallel, role: opettaja, branches: [yksi, kaksi]}
        yksi: {kind: parallel, role: opettaja, branches: [a, b]}
        a: {role: rehtori, next: ab}
        b: {kind: end, role: opettaja}
        ab: {kind: join, of: yksi, role: rehtori, next: loppu}
        kaksi: {kind: parallel, role: opettaja, branches: [c, d]}
        c: {role: opettaja, next: cd}
        d: {kind: end, role: opettaja}
        cd: {kind: join, of: kaksi, role: opettaja, next: loppu}
        loppu: {kind: end, role: opettaja}
        """
    first = chain(steps, lanes="opettaja, rehtori")
    assert found(first) == [("deadlock", "cd")]
    assert related(located(first), first) == ["d", "ab"]
    assert found(chain(steps, lanes="rehtori, opettaja")) == [("deadlock", "ab")]


def test_a_matter_from_outside_the_branches_does_not_pass_the_join() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: onko}
        onko: {kind: decision, role: opettaja, answers: {Kyllä: jako, Ei: kooste}}
        jako: {kind: parallel, role: opettaja, branches: [puhe, tilat]}
        puhe: {role: opettaja, next: kooste}
        tilat: {role: opettaja, next: kooste}
        kooste: {kind: join, of: jako, role: opettaja, next: loppu}
        loppu: {kind: end, role: opettaja}
        """
    )
    assert found(text) == [("deadlock", "kooste")]
    assert "haarojen ulkopuolelta" in located(text)[0].finding.message.fi
    assert walked(located(text)[0]) == ["start alku", "answer onko Ei"]


def test_a_decision_that_lacks_the_answer_it_must_give_stops_the_matter() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: kiire}
        kiire: {kind: decision, role: opettaja, answers: {Kyllä: puhe, Ei: puhe}}
        puhe: {role: opettaja, next: jatko}
        jatko:
          kind: decision
          role: opettaja
          same_as: kiire
          answers: {Kyllä: loppu, En tiedä: loppu}
        loppu: {kind: end, role: opettaja}
        """
    )
    assert found(text) == [("deadlock", "jatko")]
    finding = located(text)[0].finding
    assert "samoin kuin päätös 'kiire', mutta siltä puuttuu vastaus 'Ei'" in finding.message.fi
    assert "vastaus 'Ei'" in finding.help.fi


def test_a_question_without_answers_waits_for_ever() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: kysyy}
        kysyy: {role: opettaja, asks: {whom: oppilas}, next: loppu}
        loppu: {kind: end, role: opettaja}
        """
    )
    assert found(text) == [("deadlock", "kysyy")]
    assert "unanswered: {after: …, to: …}" in located(text)[0].finding.help.fi


def test_an_arrow_back_to_a_start_begins_again() -> None:
    text = chain(
        """
        alku: {kind: start, role: oppilas, next: puhe}
        puhe: {kind: decision, role: oppilas, answers: {Kyllä: loppu, Ei: alku}}
        loppu: {kind: end, role: oppilas}
        """
    )
    assert found(text) == []


def test_a_missing_arrow_in_a_branch_is_told_as_that_alone() -> None:
    text = JOINED.replace("WAY", "").replace(", }", "}").replace("pois: {kind: end", "#")
    assert found(chain(text)) == [("step-without-way-out", "puhe")]


def test_a_question_without_the_exits_of_its_kind_is_told_as_that_alone() -> None:
    steps = JOINED.replace("WAY", "asks: {handoff: kysymys, answered: kooste}") + (
        "lukee: {kind: decision, role: psykologi, answers: {Kyllä: vastaa, Ei: ohi}}\n"
        "vastaa: {role: psykologi, replies: kysymys}\n"
        "ohi: {kind: end, role: psykologi}\n"
    )
    text = chain(
        steps.replace("pois: {kind: end", "#"),
        "kysymys: {kind: consultation, to: lukee, carries: Kysymys, secret: false}",
    )
    assert found(text) == [("handoff-without-exit", "asks")]


def test_a_sub_chain_that_does_not_answer_is_told_as_that_alone() -> None:
    other = """
        format: 1
        chain: {id: puhe, title: Puhe}
        steps:
          alku: {kind: start, role: opettaja, next: onko}
          onko: {kind: decision, role: opettaja, answers: {Kyllä: selvisi, Ei: kesken}}
          selvisi: {kind: end, role: opettaja}
          kesken: {kind: end, role: opettaja}
        """
    way = "kind: chain, chain: puhe, answers: {selvisi: kooste}"
    text = JOINED.replace("WAY", way).replace("pois: {kind: end", "#")
    assert found(chain(text), other) == [("sub-chain-mismatch", "answers")]


def test_a_sub_chain_that_cannot_be_played_is_told_there_and_not_as_a_join_left_waiting() -> None:
    other = """
        format: 1
        chain: {id: puhe, title: Puhe}
        steps:
          alku: {kind: start, role: opettaja, next: jako}
          jako: {kind: parallel, role: opettaja, branches: [selvisi, LATER]}
          selvisi: {kind: end, role: opettaja}
          kirje: {role: opettaja, next: kesken}
          kesken: {kind: end, role: opettaja}
        """
    way = "kind: chain, chain: puhe, answers: {selvisi: kooste, kesken: pois}"
    text = chain(JOINED.replace("WAY", way))
    assert found(text, other.replace("LATER", "kirje")) == []
    assert found(text, other.replace("LATER", "kirja")) == [("unknown-id", "kirja")]
