from support.chains import FILE, chain, found, located, related

from .walks import walked

NOTICE = "ilmoitus: {kind: notification, to: arvio, carries: Suojelun tarve, ground: H-11}"


def both(first: str, role: str = "kuraattori", lanes: str = "") -> str:
    return chain(
        f"""
        alku: {{kind: start, role: {role}, next: ilmoittaa}}
        ilmoittaa: {{role: {role}, sends: ilmoitus, next: selvitys}}
        selvitys: {{role: {role}, {first} next: loppu}}
        loppu: {{kind: end, role: {role}}}
        arvio: {{role: sosiaalityontekija, duty: R-25, next: alkoi}}
        alkoi: {{kind: end, role: sosiaalityontekija}}
        """,
        NOTICE,
        lanes=lanes,
    )


def test_a_duty_of_two_units_at_once_is_told_at_the_second_step() -> None:
    text = both("duty: R-25,", lanes="kuraattori, sosiaalityontekija")
    assert found(text) == [("duty-overlap", "R-25")]
    (item,) = located(text)
    assert str(item.route) == "chains.huoli.steps.arvio.duty"
    assert [str(each.route) for each in item.related] == [
        "chains.huoli.steps.selvitys.duty",
        "duties.R-25.exclusive",
    ]
    assert walked(item) == ["start alku", "send ilmoittaa", "receive ilmoitus"]


def test_the_second_step_is_the_lower_one() -> None:
    (item,) = located(both("duty: R-25,", lanes="sosiaalityontekija, kuraattori"))
    assert str(item.route) == "chains.huoli.steps.selvitys.duty"


def test_another_duty_may_be_done_meanwhile() -> None:
    assert found(both("duty: R-16,")) == []


def test_one_after_the_other_is_no_overlap() -> None:
    text = chain(
        """
        alku: {kind: start, role: kuraattori, next: selvitys}
        selvitys: {role: kuraattori, duty: R-25, next: ilmoittaa}
        ilmoittaa: {role: kuraattori, sends: ilmoitus, next: loppu}
        loppu: {kind: end, role: kuraattori}
        arvio: {role: sosiaalityontekija, duty: R-25, next: alkoi}
        alkoi: {kind: end, role: sosiaalityontekija}
        """,
        NOTICE,
    )
    assert found(text) == []


def test_colleagues_of_one_unit_may_share_a_duty() -> None:
    text = chain(
        """
        alku: {kind: start, role: kuraattori, next: jako}
        jako: {kind: parallel, role: kuraattori, branches: [yksi, kaksi]}
        yksi: {role: kuraattori, duty: R-25, next: loppu}
        kaksi: {role: kuraattori, duty: R-25, next: loppu}
        loppu: {kind: end, role: kuraattori}
        """
    )
    assert found(text) == []


def test_a_duty_that_is_bound_to_a_member_is_pointed_at_there() -> None:
    pair = "format: 1\nroles: {pari: {title: Pari, one_of: [kuraattori, psykologi]}}\n"
    steps = both("duty: {kuraattori: R-25},", "pari", "sosiaalityontekija, pari")
    items = [item for item in located(steps, pair) if item.rule == "duty-overlap"]
    assert [str(item.route) for item in items] == ["chains.huoli.steps.selvitys.duty.kuraattori"]


def test_a_duty_of_the_wrong_actor_is_told_as_that_alone() -> None:
    text = both("duty: R-25,", "opettaja")
    assert found(text) == [("duty-wrong-actor", "R-25")]
    assert related(located(text), text) == ["toimijat.yaml"]
    assert located(text)[0].place.path == FILE
