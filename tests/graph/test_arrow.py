import pytest

from palveluketju.graph.arrow import VERBS, ArrowKind, outs
from palveluketju.model.step import KINDS, Task
from palveluketju.source import Route

from .chains import lines, view

END = {"kind": "end"}


@pytest.mark.parametrize("kind", ["start", "task", "join", "wait", "chain"])
def test_next_leads_on(kind: str) -> None:
    assert lines(view({"a": {"kind": kind, "next": "b"}, "b": END})) == ["a -next-> b"]


@pytest.mark.parametrize("kind", ["decision", "chain"])
def test_each_answer_leads_on_under_its_word(kind: str) -> None:
    steps = {"a": {"kind": kind, "answers": {"Kyllä": "b", "Ei": "c"}}, "b": END, "c": END}
    assert lines(view(steps)) == ["a -answer:Kyllä-> b", "a -answer:Ei-> c"]


def test_every_branch_leads_on() -> None:
    steps = {"a": {"kind": "parallel", "branches": ["b", "c"]}, "b": END, "c": END}
    assert lines(view(steps)) == ["a -branch-> b", "a -branch-> c"]


def test_an_end_leads_nowhere() -> None:
    assert lines(view({"a": END})) == []


def test_a_target_that_does_not_exist_gives_no_arrow() -> None:
    assert lines(view({"a": {"next": "ei-ole", "sends": ["ei-ole-sekaan"]}})) == []


@pytest.mark.parametrize("verb", ["next", "sends"])
def test_a_handoff_carries_the_arrow_to_its_receiver(verb: str) -> None:
    chain = view({"a": {verb: "h"}, "b": END}, {"h": {"kind": "contact", "to": "b"}})
    assert lines(chain) == [f"a -{verb}-> b via h"]


def test_a_handoff_to_somebody_who_only_hears_moves_nothing() -> None:
    chain = view({"a": {"sends": "h"}}, {"h": {"kind": "information", "to": "kuraattori"}})
    assert lines(chain) == []


def test_a_question_within_the_step_leads_on_with_each_answer() -> None:
    asks = {
        "whom": "opettaja",
        "given": "b",
        "refused": "c",
        "answers": {"Ehkä": "b"},
        "unanswered": {"after": "7 vrk", "to": "c"},
    }
    assert lines(view({"a": {"asks": asks}, "b": END, "c": END})) == [
        "a -answer:given-> b",
        "a -answer:refused-> c",
        "a -answer:Ehkä-> b",
        "a -unanswered:unanswered-> c",
    ]


QUESTION = {"q": {"kind": "consultation", "to": "vastaa"}}


def test_an_answer_comes_from_the_step_that_replies() -> None:
    steps = {
        "kysyy": {"asks": {"handoff": "q", "answered": "jatkaa"}},
        "vastaa": {"replies": "q"},
        "jatkaa": END,
    }
    assert lines(view(steps, QUESTION)) == [
        "kysyy -asks-> vastaa via q",
        "vastaa -reply:answered-> jatkaa via q",
    ]


def test_each_replier_gives_its_own_answer() -> None:
    steps = {
        "kysyy": {"asks": {"handoff": "q", "given": "hyva", "refused": "huono"}},
        "vastaa": {"replies": {"to": "q", "answer": "given"}},
        "kieltaytyy": {"replies": {"to": "q", "answer": "refused"}},
        "hyva": END,
        "huono": END,
    }
    assert lines(view(steps, QUESTION))[1:] == [
        "vastaa -reply:given-> hyva via q",
        "kieltaytyy -reply:refused-> huono via q",
    ]


def test_without_a_replier_the_answers_leave_the_step_that_asked() -> None:
    steps = {
        "kysyy": {"asks": {"handoff": "q", "answered": "jatkaa"}},
        "vastaa": END,
        "jatkaa": END,
    }
    assert lines(view(steps, QUESTION))[1] == "kysyy -answer:answered-> jatkaa"


def test_an_answer_may_lead_on_by_a_handoff() -> None:
    steps = {
        "kysyy": {"asks": {"handoff": "q", "answered": "h"}},
        "vastaa": {"replies": "q"},
        "jatkaa": END,
    }
    handoffs = {**QUESTION, "h": {"kind": "contact", "to": "jatkaa"}}
    assert "kysyy -answer:answered-> jatkaa via h" in lines(view(steps, handoffs))


@pytest.mark.parametrize(
    ("exits", "line"),
    [
        ({"returned": {"to": "c"}}, "b -returned:returned-> c via h"),
        ({"unanswered": {"to": "c"}}, "a -unanswered:unanswered-> c via h"),
        ({"follow_up": {"to": "c"}}, "a -follow-up:follow_up-> c via h"),
        ({"cannot": "c"}, "a -cannot:cannot-> c via h"),
    ],
)
def test_the_exits_of_a_handoff_lead_on(exits: dict[str, object], line: str) -> None:
    steps = {"a": {"next": "h"}, "b": END, "c": END}
    chain = view(steps, {"h": {"kind": "transfer", "to": "b", **exits}})
    assert lines(chain) == ["a -next-> b via h", line]


@pytest.mark.parametrize(
    "sender",
    [
        {"kind": "start", "next": "h"},
        {"kind": "wait", "next": "h"},
        {"kind": "decision", "answers": {"Kyllä": "h"}},
        {"kind": "parallel", "branches": ["h"]},
    ],
)
def test_the_exits_are_there_whatever_kind_of_step_sends(sender: dict[str, object]) -> None:
    handoff = {"kind": "transfer", "to": "b", "unanswered": {"to": "c"}}
    chain = view({"a": sender, "b": END, "c": END}, {"h": handoff})
    assert "a -unanswered:unanswered-> c via h" in lines(chain)


def test_each_way_out_says_where_it_is_written() -> None:
    asks = {"handoff": "q", "given": "b", "answers": {"Ehkä": "b"}, "unanswered": {"to": "b"}}
    task = Task.model_validate({"next": "b", "sends": ["h", "i"], "asks": asks})
    assert [str(out.at) for out in outs(task, Route.to("s"))] == [
        "s.next[0]",
        "s.sends[0]",
        "s.sends[1]",
        "s.asks.handoff",
        "s.asks.given",
        "s.asks.answers.Ehkä",
        "s.asks.unanswered.to",
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_step_of_which_nothing_is_said_has_no_way_out(kind: str) -> None:
    assert list(outs(KINDS[kind](), Route())) == []


def test_every_arrow_as_written_has_a_verb() -> None:
    of_the_handoff = {ArrowKind.RETURNED, ArrowKind.FOLLOW_UP, ArrowKind.CANNOT}
    assert set(VERBS) == set(ArrowKind) - of_the_handoff - {ArrowKind.REPLY}
