"""Arbitrary reports: any words, any places, in and out of the text."""

from hypothesis import strategies as st

from palveluketju.findings import Finding, Located, LocatedRelated, Message, Move, Severity
from palveluketju.findings.located import LocatedMove
from palveluketju.report import Report, RuleText
from palveluketju.source import Place, Position, Route, Source, Span

_NASTY = st.sampled_from(
    [
        "\x1b[31m",
        "\u202e",
        "\u2066",
        "\r\n",
        "::error::",
        "%0A",
        "](http://x)",
        "<script>",
        "\x9b",
        "\ud800",
        "\ufeff",
        "ä",
        "😀",
        "漢",
        "{0}",
        "\U000e0001",
    ]
)
ANY_TEXT = st.lists(
    st.one_of(_NASTY, st.text(st.characters(exclude_categories=()), max_size=8)), max_size=5
).map("".join)
_NAMES = st.sampled_from(["duty-wrong-actor", "unknown-id", "step-without-way-out"])
_PATHS = st.one_of(st.sampled_from(["a.yaml", "kansio/ä b#.yaml", "/srv/x", "C:/x"]), ANY_TEXT)
_MESSAGES = st.builds(Message, fi=ANY_TEXT, en=ANY_TEXT)
_REAL_ROUTES = st.builds(
    Route, st.lists(st.one_of(ANY_TEXT, st.integers(0, 9)), max_size=3).map(tuple)
)
_ROUTES = st.none() | _REAL_ROUTES
_MOVED = st.tuples(
    st.tuples(st.just("step"), ANY_TEXT),
    st.tuples(st.just("handoffs"), st.lists(ANY_TEXT, max_size=2).map(tuple)),
)


@st.composite
def _spans(draw: st.DrawFn) -> Span:
    line, column = draw(st.integers(1, 30)), draw(st.integers(1, 60))
    if draw(st.booleans()):
        return Span.at(line, column, draw(st.integers(0, 20)))
    end = Position(line + draw(st.integers(1, 3)), draw(st.integers(1, 60)))
    return Span(Position(line, column), end)


_PLACES = st.builds(Place, _PATHS, _spans())
_RELATED = st.lists(st.builds(LocatedRelated, _PLACES, _MESSAGES, _ROUTES), max_size=3).map(tuple)
_MOVES = st.builds(Move, st.sampled_from(["send", "answer"]), _MOVED, _REAL_ROUTES, _MESSAGES)
_TRACES = st.one_of(
    st.just([]),
    st.lists(st.builds(LocatedMove, _MOVES, _PLACES), max_size=3),
    st.builds(LocatedMove, _MOVES, _PLACES).map(lambda move: [move] * 30),
).map(tuple)
_LOCATED = st.builds(
    Located,
    st.builds(Finding, _NAMES, st.just(Route()), _MESSAGES, _MESSAGES),
    st.sampled_from(Severity),
    _PLACES,
    _ROUTES,
    _RELATED,
    _TRACES,
)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Reports whose findings point into their sources, past them or nowhere."""
    items = tuple(draw(st.lists(_LOCATED, max_size=4)))
    paths = sorted({item.place.path for item in items} | {"a.yaml"})
    lines = st.lists(ANY_TEXT, max_size=20).map("\n".join)
    sources = {path: Source(path, draw(lines), draw(st.integers(0, 3))) for path in paths}
    told = draw(st.dictionaries(_NAMES, st.builds(RuleText, _MESSAGES, st.just("https://x.fi/r"))))
    return Report(
        items,
        sources,
        told,
        files=draw(st.integers(0, 5)),
        chains=draw(st.integers(0, 5)),
        language=draw(st.sampled_from(["fi", "en"])),
        date="2026-11-23",
        version="0.1.0",
    )
