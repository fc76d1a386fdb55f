from collections.abc import Mapping

from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import clocks
from palveluketju.pipeline.load import build

LIMITS = {
    "T-03": {"title": "Viipymättä", "within": "viipymättä", "from": "knowledge", "to": "sent"},
    "T-01": {"title": "Keskustelu", "within": "7 koulupäivää", "from": "H-01.sent", "to": "begun"},
    "T-02": {"title": "Kiire", "within": "1 työpäivä", "from": "H-01.sent", "to": "begun"},
}
DUTIES = {
    "H-01": {"title": "Yhteydenotto", "limits": "T-03"},
    "R-16": {"title": "Keskustelu", "limits": ["T-01", "T-02"]},
}


CONTACT = {"yhteys": {"role": "opettaja", "duty": "H-01", "sends": "yhteydenotto", "next": "loppu"}}


def chain(contact: Mapping[str, object] = CONTACT, **talk: object) -> ChainView:
    steps = {
        "huoli": {"kind": "start", "role": "opettaja", "next": "yhteys"},
        **contact,
        "loppu": {"kind": "end", "role": "opettaja"},
        "puhe": {"role": "kuraattori", "duty": "R-16", "next": "tuettu", **talk},
        "tuettu": {"kind": "end", "role": "kuraattori"},
    }
    handoffs = {"yhteydenotto": {"kind": "contact", "to": "puhe"}}
    roles = {name: {"title": name} for name in ("opettaja", "kuraattori")}
    record = {"id": "huoli", "title": "Huoli", "steps": steps, "handoffs": handoffs}
    workspace = build(chains={"huoli": record}, roles=roles, duties=DUTIES, limits=LIMITS)
    return workspace.chains["huoli"]


def said(view: ChainView) -> list[tuple[str, str | None, str, tuple[str, ...], str]]:
    return [
        (clock.step, clock.limit, str(clock.within), clock.starts, clock.stop)
        for clock in clocks(view)
    ]


def test_the_limits_of_a_duty_bind_its_step_between_the_events_that_the_law_names() -> None:
    view = chain()
    sent = ("yhteydenotto.sent",)

    assert [clock[:2] + clock[3:] for clock in said(view)] == [
        ("yhteys", "T-03", ("huoli.begun",), "yhteydenotto.sent"),
        ("puhe", "T-01", sent, "puhe.begun"),
        ("puhe", "T-02", sent, "puhe.begun"),
    ]


def test_a_step_refines_a_limit_and_keeps_the_others_of_its_duty() -> None:
    found = [c for c in clocks(chain(limits=[{"limit": "T-02", "within": "2 tuntia"}])) if c.use]

    assert [(clock.limit, clock.index, clock.starts) for clock in found] == [
        ("T-02", 0, ("yhteydenotto.sent",))
    ]
    assert found[0].within == found[0].use.within  # type: ignore[union-attr]
    assert len([c for c in clocks(chain(limits=["T-02"])) if c.step == "puhe"]) == 2


def test_what_a_step_says_of_the_events_goes_before_the_law() -> None:
    late = {"limit": "T-01", "from": "yhteydenotto.received", "to": "puhe.done"}
    (clock,) = [c for c in clocks(chain(limits=[late])) if c.limit == "T-01"]

    assert (clock.starts, clock.stop) == (("yhteydenotto.received",), "puhe.done")


def test_a_limit_of_the_step_alone_has_no_id_and_starts_where_it_says() -> None:
    own = {"within": "2 koulupäivää", "from": "huoli.begun"}
    (clock,) = [c for c in clocks(chain(limits=[own])) if c.limit is None]

    assert (clock.index, clock.starts, clock.stop) == (0, ("huoli.begun",), "puhe.done")


def test_a_task_without_a_duty_that_only_finishes_the_work_sends_for_the_duty() -> None:
    parts = {
        "yhteys": {"role": "opettaja", "duty": "H-01", "next": "lahettaa"},
        "lahettaa": {"role": "opettaja", "sends": "yhteydenotto", "next": "loppu"},
    }
    other = {**parts, "lahettaa": {**parts["lahettaa"], "role": "kuraattori"}}

    assert said(chain(parts)) == said(chain())
    assert [clock[3] for clock in said(chain(other))] == [("huoli.begun",), (), ()]
