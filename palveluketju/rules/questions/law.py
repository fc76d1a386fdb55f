"""Duties of the catalogue as they stand in messages, and what they say of a permission."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from palveluketju.findings import Message, Related
from palveluketju.graph.chain import ChainView
from palveluketju.model.duty import Duty
from palveluketju.model.step import Doing, Step
from palveluketju.model.words import ConsentForm, Nature
from palveluketju.rules.questions.naming import joined, listed
from palveluketju.source import Route


def duty_named(chain: ChainView, duty: str) -> str:
    """A duty with its title and sections: `'H-03' (Kutsu ryhmään, OHL 14 § 4 mom.)`."""
    record = chain.model.duties[duty]
    title = record.title.say(chain.language, chain.language)
    return f"'{duty}' ({', '.join((title, *sections(record)))})"


def law_wants(chain: ChainView, duties: Sequence[str]) -> Message:
    """Duties as those who want something: `'H-03' (…) vaatii`, several with `vaativat`."""
    named = joined([duty_named(chain, duty) for duty in duties])
    is_one = len(duties) == 1
    return Message(
        fi=f"{named.fi} {'vaatii' if is_one else 'vaativat'}",
        en=f"{named.en} {'wants' if is_one else 'want'}",
    )


def sections(record: Duty) -> tuple[str, ...]:
    """The sections that a duty rests on, each once."""
    return tuple(dict.fromkeys(cited.short for cited in record.basis))


def givers(chain: ChainView, duties: Iterable[str], *, instead: bool = True) -> Message:
    """Who gives the consent that duties want: `'oppilas'`, with `instead` also who instead."""
    records = (chain.model.duties[duty].consent for duty in duties)
    consents = [record for record in records if record]
    first = listed(dict.fromkeys(role for each in consents for role in each.gives), "tai", "or")
    second = listed(dict.fromkeys(role for each in consents for role in each.or_), "tai", "or")
    if not first.fi:
        return Message(fi="se, jonka asiasta on kyse", en="whose matter it is")
    if not instead or not second.fi:
        return first
    return Message(
        fi=f"{first.fi} tai hänen sijastaan {second.fi}", en=f"{first.en} or instead {second.en}"
    )


def consent_there(duties: Iterable[str]) -> tuple[Related, ...]:
    """The places of the catalogue that say whether duties want a consent, and whose."""
    message = Message(fi="suostumuksesta sanotaan tässä", en="consent is stated here")
    return tuple(Related(Route.to("duties", duty, "consent"), message) for duty in duties)


def duties_of(step: Step) -> tuple[str, ...]:
    """The duties that a step carries out, each once."""
    found = (duty for _, duty in step.duties) if isinstance(step, Doing) else ()
    return tuple(dict.fromkeys(found))


def form_of(chain: ChainView, duty: str) -> ConsentForm | None:
    """The form of consent that a duty wants; None where it says nothing or is unknown."""
    record = chain.model.duties.get(duty)
    return record.consent.form if record and record.consent else None


def forms_of(chain: ChainView, duties: Iterable[str]) -> tuple[ConsentForm, ...]:
    """The forms of consent that duties want."""
    return tuple(form for duty in duties if (form := form_of(chain, duty)))


def wants_consent(chain: ChainView, duty: str) -> bool:
    """Whether a duty or right may be used only by consent."""
    return form_of(chain, duty) not in (None, ConsentForm.NONE)


def is_bound(chain: ChainView, duty: str) -> bool:
    """Whether the law obliges without asking anybody's consent."""
    record = chain.model.duties.get(duty)
    is_duty = record is not None and record.nature is Nature.DUTY
    return is_duty and form_of(chain, duty) is ConsentForm.NONE


def is_personal(chain: ChainView, duty: str) -> bool:
    """Whether the law obliges a person, whatever the employer, without anybody's consent."""
    record = chain.model.duties.get(duty)
    person = record.responsible.person if record and record.responsible else ()
    return bool(person) and is_bound(chain, duty)
