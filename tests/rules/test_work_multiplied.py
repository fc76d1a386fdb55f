from support.chains import chain, found, located, related

from .walks import walked

BRANCHES = """
alku: {kind: start, role: opettaja, next: jako}
jako: {kind: parallel, role: opettaja, branches: [tuki, tilat]}
tuki: {role: opettaja, next: kirje}
tilat: {role: opettaja, next: kirje}
kirje: {role: opettaja, next: seuranta, MORE}
seuranta: {role: opettaja, next: loppu, MORE}
loppu: {kind: end, role: opettaja}
"""
LOOP = """
alku: {kind: start, role: opettaja, next: yhteys}
yhteys: {role: opettaja, sends: yhteydenotto, next: helpotti}
helpotti: {kind: decision, role: opettaja, answers: {Kyllä: loppu, Ei: yhteys}}
loppu: {kind: end, role: opettaja}
tapaaminen: {role: kuraattori, ONCE next: tuettu}
tuettu: {kind: end, role: kuraattori}
"""
PARALLEL = "kirje: {kind: parallel, role: opettaja, branches: [loppu, loppu]}"
CONTACT = "yhteydenotto: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-01}"


def test_a_contact_that_is_sent_again_begins_its_work_a_second_time() -> None:
    text = chain(LOOP.replace("ONCE", ""), CONTACT)
    assert found(text) == [("work-multiplied", "tapaaminen")]
    assert related(located(text), text) == ["yhteys"]
    assert walked(located(text)[0]) == [
        "start alku",
        "send yhteys",
        "answer helpotti Ei",
        "send yhteys",
    ]


def test_a_second_contact_may_join_the_open_matter() -> None:
    assert found(chain(LOOP.replace("ONCE", "once: true,"), CONTACT)) == []


def test_of_branches_that_are_not_joined_only_the_nearest_step_is_told() -> None:
    text = chain(BRANCHES.replace(", MORE", ""))
    assert found(text) == [("work-multiplied", "kirje")]
    assert related(located(text), text) == ["tuki"]
    assert walked(located(text)[0]) == ["start alku", "step jako", "step tilat", "step tuki"]


def test_joined_branches_go_on_once() -> None:
    steps = BRANCHES.replace(", MORE", "").replace(
        "kirje: {role: opettaja", "kirje: {kind: join, of: jako, role: opettaja"
    )
    assert found(chain(steps)) == []


def test_what_cannot_be_once_itself_is_helped_at_the_step_before() -> None:
    steps = BRANCHES.replace("kirje: {role: opettaja, next: seuranta, MORE}", PARALLEL)
    (item,) = located(chain(steps.replace("seuranta: {role: opettaja, next: loppu, MORE}", "")))
    assert (item.rule, item.route and item.route.parts[-1]) == ("work-multiplied", "kirje")
    assert "vaiheeseen 'tuki' 'once: true'" in item.finding.help.fi
    joining = located(chain(BRANCHES.replace(", MORE", "")))[0].finding
    assert "vaiheeseen 'kirje' 'once: true'" in joining.help.fi


def test_a_reminder_that_goes_on_to_the_same_end_doubles_no_work() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: yhteys}
        yhteys: {role: opettaja, sends: pyynto, next: loppu}
        loppu: {kind: end, role: opettaja}
        tapaa: {role: kuraattori, next: tuettu}
        tuettu: {kind: end, role: kuraattori}
        """,
        "pyynto: {kind: contact, to: tapaa, carries: Viesti, ground: H-06, acknowledge: {}, "
        "unanswered: {after: 1 viikko, to: yhteys}}",
    )
    assert found(text) == []


def test_the_same_branch_may_come_to_a_join_only_once() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: jako}
        jako: {kind: parallel, role: opettaja, branches: [puhe, tilat]}
        puhe: {kind: parallel, role: opettaja, branches: [oppilaalle, kotiin]}
        oppilaalle: {role: opettaja, next: kooste}
        kotiin: {role: opettaja, next: kooste}
        tilat: {role: opettaja, next: kooste}
        kooste: {kind: join, of: jako, role: opettaja, next: loppu}
        loppu: {kind: end, role: opettaja}
        """
    )
    assert found(text) == [("work-multiplied", "kooste")]
    (item,) = located(text)
    assert "sama haara" in item.finding.message.fi
    assert len(walked(item)) == 5


def test_what_follows_from_it_is_not_told_again() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: jako}
        jako: {kind: parallel, role: opettaja, branches: [puhe, tilat]}
        puhe: {kind: decision, role: opettaja, answers: {Kyllä: pois, Ei: kirje}}
        pois: {kind: end, role: opettaja}
        tilat: {role: opettaja, next: kirje}
        kirje: {role: opettaja, next: seuranta}
        seuranta: {role: opettaja, next: kooste}
        kooste: {kind: join, of: jako, role: opettaja, next: loppu}
        loppu: {kind: end, role: opettaja}
        """
    )
    assert found(text) == [("work-multiplied", "kirje")]
