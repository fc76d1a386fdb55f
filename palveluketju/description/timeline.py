"""The timeline of a chain: when each of its limits falls, and what was shown of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from palveluketju.almanac import KINDS, Almanac, Undated, due
from palveluketju.almanac.school import days, library
from palveluketju.findings import Message
from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import answers_of, clocks
from palveluketju.model.duration import Duration, Unit
from palveluketju.model.duty import Limit
from palveluketju.timing.across import timed_on_map
from palveluketju.timing.deadline import WAITING, Deadline, Timeline
from palveluketju.timing.judge import almanac_of, timed
from palveluketju.timing.verdict import Timed, Why
from palveluketju.timing.words import part_in_words, takes_time

_WHY: Mapping[Why, Message] = {
    Why.NO_START: Message(fi="alku ei ole tällä sivulla", en="its start is not on this page"),
    Why.NO_WAY: Message(
        fi="alusta ei johda reittiä loppuun tällä sivulla",
        en="no way leads from its start to its end on this page",
    ),
    Why.NO_NUMBER: Message(
        fi="laki ei anna lukua, ihminen arvioi", en="the law gives no number, a person judges"
    ),
    Why.NOT_COMPARABLE: Message(
        fi="eri päiviä ei voi verrata: lukuvuosi puuttuu",
        en="kinds of day cannot be compared: no school year",
    ),
    Why.LONGER_ACROSS: Message(
        fi="kartalla on pidempi reitti; ihminen arvioi, kulkeeko aika sillä",
        en="a way over the map is longer; a person judges whether the limit runs on it",
    ),
    Why.CONDITION: Message(
        fi="reitti on pidempi, mutta määräaika koskee vain osaa asioista eikä ketju kysy, mitä",
        en="the way is longer, but the limit is for some matters only, and the chain does not ask",
    ),
    Why.TOO_MANY: Message(fi="liikaa reittejä", en="too many ways"),
    Why.UNKNOWN: Message(fi="reitillä on tuntematon aika", en="a time on the way is unknown"),
    Why.TOO_LONG: Message(
        fi="luvattu aika on pidempi kuin määräaika", en="what is promised is longer than the limit"
    ),
}
_UNDATED: Mapping[Undated, Message] = {
    Undated.NO_NUMBER: Message(fi="ajalla ei ole lukua", en="the time has no number"),
    Undated.NO_SCHOOL_YEAR: Message(
        fi="lukuvuosi puuttuu tai ei riitä", en="no school year, or it ends before"
    ),
    Undated.OUT_OF_RANGE: Message(fi="päivä on liian kaukana", en="the day is too far away"),
}


def timeline(chain: ChainView, start: date, language: str) -> Timeline:
    """The limits of a chain when each begins to run on a day, its texts in `language`.

    Ordered by last day, those without one last.
    """
    almanac = almanac_of(chain.model)
    found = [
        _deadline(chain, each, start, almanac, language) for each in timed_on_map(chain, almanac)
    ]
    found += _waits(chain, start, almanac, language)
    found.sort(key=lambda each: (each.last or date.max, each.limit, each.step))
    return Timeline(
        chain.id,
        chain.record.title.say(language, chain.language),
        start,
        tuple(found),
        tuple(_kinds(chain, almanac, language)),
        tuple(_sources(chain, language)),
        _closed(chain, start, max((each.last for each in found if each.last), default=start)),
    )


def _closed(chain: ChainView, start: date, last: date) -> tuple[date, ...]:
    """The working days of a span on which there is no school, where some limit counts those."""
    almanac = almanac_of(chain.model)
    counted = {each.clock.within.unit for each in timed(chain, almanac) if each.clock.within}
    if Unit.SCHOOL_DAY not in counted:
        return ()
    work = KINDS[Unit.WORKING_DAY]
    return tuple(
        day
        for day in days(start, last)
        if almanac.knows_school(day)
        and not almanac.is_school_day(day)
        and almanac.counts(day, work)
    )


def _deadline(
    chain: ChainView, each: Timed, start: date, almanac: Almanac, language: str
) -> Deadline:
    clock = each.clock
    limit = chain.model.limits.get(clock.limit or "")
    within = clock.within or Duration.parse("viipymättä")
    last = due(start, within, almanac)
    parts = [part_in_words(chain, part).say(language) for part in each.way if takes_time(part)]
    return Deadline(
        limit=clock.limit or "",
        title=limit.title.say(language, chain.language) if limit else "",
        step=chain.title(clock.step),
        within=within.say("en" if language == "en" else "fi"),
        starts=_starts(limit, chain, language),
        last=last if isinstance(last, date) else None,
        why=_UNDATED[last].say(language) if isinstance(last, Undated) else "",
        verdict=each.verdict.value,
        reason=_WHY[each.why].say(language) if each.why else "",
        way=tuple(parts),
        gaps=tuple(part_in_words(chain, gap).say(language) for gap in each.gaps),
        promises=tuple(part_in_words(chain, bound).say(language) for bound in each.promises),
        exceptions=_said(limit.exceptions if limit else None, chain, language),
        law=tuple(dict.fromkeys(str(cited) for cited in limit.basis)) if limit else (),
        when=answers_of(clock, chain.title)
        or _said(limit.condition if limit else None, chain, language),
    )


def _waits(chain: ChainView, start: date, almanac: Almanac, language: str) -> Iterator[Deadline]:
    """The times before which a step may not be done: no limits that could be kept."""
    for clock in clocks(chain):
        limit = chain.model.limits.get(clock.limit or "")
        if clock.within is None and limit is not None and limit.not_before is not None:
            last = due(start, limit.not_before, almanac)
            yield Deadline(
                limit=clock.limit or "",
                title=limit.title.say(language, chain.language),
                step=chain.title(clock.step),
                within=limit.not_before.say("en" if language == "en" else "fi"),
                starts=_starts(limit, chain, language),
                last=last if isinstance(last, date) else None,
                why=_UNDATED[last].say(language) if isinstance(last, Undated) else "",
                verdict=WAITING,
                reason="",
                way=(),
                gaps=(),
                promises=(),
                exceptions=_said(limit.exceptions, chain, language),
                law=tuple(dict.fromkeys(str(cited) for cited in limit.basis)),
            )


def _starts(limit: Limit | None, chain: ChainView, language: str) -> str:
    return _said(limit.starts if limit else None, chain, language)


def _said(text: object, chain: ChainView, language: str) -> str:
    say = getattr(text, "say", None)
    return str(say(language, chain.language)) if say else ""


def _kinds(chain: ChainView, almanac: Almanac, language: str) -> Iterator[str]:
    """The rules of the kinds of day that the limits of a chain count."""
    units = {each.clock.within.unit for each in timed(chain, almanac) if each.clock.within}
    for unit, kind in KINDS.items():
        if unit in units:
            name = Duration(unit, 1).say("en" if language == "en" else "fi").removeprefix("1 ")
            yield f"{name}: {kind.source.say(language)}"


def _sources(chain: ChainView, language: str) -> Iterator[str]:
    for key, year in chain.model.school_years.items():
        title = year.title.say(language, chain.language) if year.title else key
        example = Message(fi=" (esimerkki)", en=" (example)") if year.example else None
        head = Message(fi="lukuvuosi", en="school year").say(language)
        yield f"{head}: {title}{example.say(language) if example else ''}"
    head = Message(fi="pyhäpäivät", en="public holidays").say(language)
    yield f"{head}: {library()}"
