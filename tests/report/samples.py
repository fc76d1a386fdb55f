"""Small realistic findings that the tests of this room print."""

from collections.abc import Sequence

from palveluketju.findings import Finding, Located, LocatedRelated, Message, Move, Severity
from palveluketju.findings.located import LocatedMove
from palveluketju.report import Report, RuleText
from palveluketju.source import Place, Route, Source, Span

CHAIN = Source(
    "models/huolesta tukeen.yaml",
    """\
format: 1
steps:
  keskustelu:
    role: opettaja
    title: Keskustelee oppilaan kanssa
    duty: R-16
    next: riittaako
  riittaako:
    kind: decision
    title: Riittääkö keskustelu?
    answers: {Kyllä: loppu, Ei: ryhma}
""",
)
DUTIES = Source(
    "models/tehtävät.yaml",
    """\
format: 1
duties:
  R-16:
    title: Kuraattorin keskustelu
    responsible: wellbeing-services-county
""",
)
RULES = {
    "duty-wrong-actor": RuleText(
        Message(
            fi="Tehtävä kuuluu lain mukaan toiselle toimijalle.",
            en="The law gives the duty to another actor.",
        ),
        "https://example.org/rules/duty-wrong-actor",
    ),
}


def said(text: str) -> Message:
    """The same words in both languages."""
    return Message(fi=text, en=text)


def wrong_actor(severity: Severity = Severity.ERROR) -> Located:
    """A step whose duty belongs to another actor: two places in two files."""
    route = Route.to("steps", "keskustelu", "role")
    return Located(
        Finding(
            "duty-wrong-actor",
            route,
            Message(
                fi="vaiheen «keskustelu» tehtävä R-16 kuuluu hyvinvointialueelle, ei kunnalle",
                en="duty R-16 of step 'keskustelu' belongs to the county, not the municipality",
            ),
            Message(
                fi="anna vaihe roolille, joka toimii hyvinvointialueella, esimerkiksi "
                "kuraattorille, tai poista vaiheesta tehtävä R-16",
                en="give the step to a role of the county, such as kuraattori, or remove duty "
                "R-16 from the step",
            ),
        ),
        severity,
        Place(CHAIN.name, Span.at(4, 11, 8)),
        route,
        (
            LocatedRelated(
                Place(CHAIN.name, Span.at(6, 5, 4)),
                Message(fi="tehtävä annetaan tässä", en="the duty is given here"),
            ),
            LocatedRelated(
                Place(DUTIES.name, Span.at(5, 18, 25)),
                Message(fi="laki määrää vastuun näin", en="the law says who is responsible"),
                Route.to("duties", "R-16", "responsible"),
            ),
        ),
    )


def unknown_step() -> Located:
    """A target that no step has."""
    route = Route.to("steps", "riittaako", "answers", "Ei")
    return Located(
        Finding(
            "unknown-id",
            route,
            Message(fi="vaihetta «ryhma» ei ole", en="there is no step 'ryhma'"),
            Message(fi="tarkoititko 'riittaako'?", en="did you mean 'riittaako'?"),
        ),
        Severity.WARNING,
        Place(CHAIN.name, Span.at(11, 33, 5)),
        route,
    )


_TALK = LocatedMove(
    Move(
        "step",
        (("step", "keskustelu"),),
        Route.to("steps", "keskustelu"),
        Message(
            fi="opettaja: Keskustelee oppilaan kanssa", en="teacher: Keskustelee oppilaan kanssa"
        ),
    ),
    Place(CHAIN.name, Span.at(3, 3, 10)),
)
_NO = LocatedMove(
    Move(
        "answer",
        (("step", "riittaako"), ("answer", "Ei"), ("handoffs", ("kutsu", "pyynto"))),
        Route.to("steps", "riittaako", "answers", "Ei"),
        Message(
            fi="opettaja vastaa «Ei» kysymykseen Riittääkö keskustelu?",
            en="teacher answers 'Ei' to Riittääkö keskustelu?",
        ),
    ),
    Place(CHAIN.name, Span.at(11, 33, 5)),
)


def stuck() -> Located:
    """A fault that shows only in play: a finding with a trace of two moves."""
    route = Route.to("steps", "riittaako", "answers", "Ei")
    finding = Finding(
        "some-deadlock",
        route,
        Message(fi="asia jää jumiin vaiheeseen «ryhma»", en="the matter is stuck at step 'ryhma'"),
        Message(fi="lisää vaiheelle jatko", en="give the step a next"),
        trace=(_TALK.move, _NO.move),
    )
    place = Place(CHAIN.name, Span.at(11, 33, 5))
    return Located(finding, Severity.WARNING, place, route, trace=(_TALK, _NO))


def led(*words: str) -> Located:
    """A finding whose trace has one move for each of these words."""
    place = Place(CHAIN.name, Span.at(3, 3, 10))
    moves = [Move("step", (("step", "a"),), Route.to("steps", "a"), said(each)) for each in words]
    finding = Finding("some-rule", place, said("x"), said(""), trace=tuple(moves))
    trace = tuple(LocatedMove(move, place) for move in moves)
    return Located(finding, Severity.ERROR, place, trace=trace)


def whole_file() -> Located:
    """A fault of a file as a whole, with neither route nor text."""
    return Located(
        Finding(
            "wrong-encoding",
            Place("models/vanha.yaml"),
            Message(fi="tiedosto ei ole UTF-8-tekstiä", en="the file is not UTF-8 text"),
            Message(fi="tallenna tiedosto UTF-8-muodossa", en="save the file as UTF-8"),
        ),
        Severity.ERROR,
        Place("models/vanha.yaml"),
    )


def one(
    message: str,
    *,
    advice: str = "",
    place: Place | None = None,
    rule: str = "some-rule",
    related: Sequence[LocatedRelated] = (),
    route: Route | None = None,
) -> Located:
    """A finding of these words; by default about the title of the chain's first step."""
    at = place or Place(CHAIN.name, Span.at(5, 12, 10))
    finding = Finding(rule, at, said(message), said(advice))
    return Located(finding, Severity.ERROR, at, route, tuple(related))


def report(*items: Located, language: str = "fi", sources: Sequence[Source] = ()) -> Report:
    """A report of these findings over the two sample files (and `sources`)."""
    return Report(
        items=items,
        sources={source.name: source for source in (CHAIN, DUTIES, *sources)},
        rules=RULES,
        files=14,
        chains=2,
        language=language,
        date="2026-11-23",
        version="0.1.0",
    )
