"""A way and its gaps in words."""

from __future__ import annotations

from collections.abc import Mapping

from palveluketju.findings import Message
from palveluketju.graph.chain import ChainView
from palveluketju.model.duration import Duration
from palveluketju.source import Route
from palveluketju.timing.moments import Bound, Gap, Leg, Moment

GAPS: Mapping[Gap, Message] = {
    Gap.NO_TAKES: Message(fi="kestoa ei ole sanottu", en="its length is not stated"),
    Gap.EVENT: Message(fi="odottaa tapahtumaa", en="waits for an event"),
    Gap.NOT_ACKNOWLEDGED: Message(
        fi="kukaan ei kuittaa päivään mennessä", en="nobody acknowledges by a date"
    ),
    Gap.NO_ANSWER_DATE: Message(
        fi="vastaukselle ei ole päivää", en="there is no date for the answer"
    ),
    Gap.NO_DATE: Message(fi="päivää ei ole sanottu", en="no date is stated"),
    Gap.NO_NUMBER: Message(fi="ajalla ei ole lukua", en="the time has no number"),
    Gap.LOOP: Message(
        fi="silmukka, jonka kertoja ei ole rajattu", en="a loop gone any number of times"
    ),
}


def way_in_words(chain: ChainView, way: tuple[Leg | Bound, ...]) -> Message:
    """The parts of a way that take time, one after another."""
    parts = [part_in_words(chain, each) for each in way if takes_time(each)]
    return Message(
        fi=" → ".join(part.fi for part in parts), en=" → ".join(part.en for part in parts)
    )


def takes_time(each: Leg | Bound) -> bool:
    """Whether a part of a way takes time, or may."""
    return isinstance(each, Bound) or each.time is not None


def part_in_words(chain: ChainView, each: Leg | Bound) -> Message:
    """A part of a way with how long it takes: `Keskustelee oppilaan kanssa (2 koulupäivää)`."""
    if isinstance(each, Bound):
        return _bound(chain, each)
    time = each.time
    if isinstance(time, Duration):
        said = Message(fi=time.say("fi"), en=time.say("en"))
    else:
        said = GAPS[time] if time else Message(fi="", en="")
    name = _moment(chain, each.source, each.at)
    return Message(fi=f"{name} ({said.fi})", en=f"{name} ({said.en})")


def _bound(chain: ChainView, bound: Bound) -> Message:
    time, name = bound.time, _moment(chain, bound.stop, bound.at)
    if bound.promise:
        return Message(
            fi=f"{name} (muun osapuolen määräaika {bound.promise}: {time.say('fi')})",
            en=f"{name} (limit {bound.promise} of another party: {time.say('en')})",
        )
    return Message(
        fi=f"{name} (vastausta odotetaan enintään {time.say('fi')})",
        en=f"{name} (the answer is waited for at most {time.say('en')})",
    )


def _moment(chain: ChainView, moment: Moment, at: Route) -> str:
    """The title of a step or handoff, on the page that the route is of."""
    record = chain.model.chains.get(str(at.parts[1]), chain.record)
    name = moment.name.split("/")[0]
    named = record.steps.get(name) or record.handoffs.get(name)
    title = named.title if named else None
    return title.say(chain.language, chain.language) if title else name
