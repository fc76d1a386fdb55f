"""The kinds of day that limits count, each with its rules and where they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from palveluketju.findings import Message
from palveluketju.model.duration import Unit

SATURDAY, SUNDAY = 5, 6
"""As `date.weekday()` counts."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of day.

    `saturdays`, `holidays` and `breaks` say whether Saturdays, public holidays and school
    breaks count; Sundays count only where holidays do. The day of the event itself never counts.
    `source` says what the rule rests on; `is_verified` is False where it is a reading or comes
    from memory, and then `other` says how it could be read otherwise.
    """

    unit: Unit
    saturdays: bool
    holidays: bool
    breaks: bool
    source: Message
    is_verified: bool = False
    other: Message | None = None


_FIRST_DAY = Message(
    fi="alkamispäivää ei lasketa mukaan (laki säädettyjen määräaikain laskemisesta 150/1930, "
    "muistin varassa)",
    en="the day of the event does not count (Act 150/1930 on statutory time limits, from memory)",
)

KINDS: Mapping[Unit, Kind] = {
    Unit.DAY: Kind(
        Unit.DAY,
        saturdays=True,
        holidays=True,
        breaks=True,
        source=Message(
            fi=f"jokainen päivä lasketaan; {_FIRST_DAY.fi}",
            en=f"every day counts; {_FIRST_DAY.en}",
        ),
    ),
    Unit.WEEKDAY: Kind(
        Unit.WEEKDAY,
        saturdays=True,
        holidays=False,
        breaks=True,
        source=Message(
            fi='lauantai on arkipäivä, jollei se ole pyhäpäivä (POL 23 §:n sanamuoto "muuksi '
            f'arkipäiväksi kuin lauantaiksi", tulkinta); {_FIRST_DAY.fi}',
            en="Saturday is a weekday unless it is a public holiday (wording of POL 23 §, a "
            f"reading); {_FIRST_DAY.en}",
        ),
        other=Message(
            fi="jos lauantaita ei lasketa, aika päättyy myöhemmin",
            en="if Saturday does not count, the time ends later",
        ),
    ),
    Unit.WORKING_DAY: Kind(
        Unit.WORKING_DAY,
        saturdays=False,
        holidays=False,
        breaks=True,
        source=Message(
            fi="maanantaista perjantaihin ilman pyhäpäiviä (yleinen kielenkäyttö, tarkistamatta); "
            f"{_FIRST_DAY.fi}",
            en="Monday to Friday without public holidays (common usage, not checked); "
            f"{_FIRST_DAY.en}",
        ),
    ),
    Unit.SCHOOL_DAY: Kind(
        Unit.SCHOOL_DAY,
        saturdays=False,
        holidays=False,
        breaks=False,
        source=Message(
            fi="oppilaitoksen työpäivät ovat lukuvuoden koulupäiviä (POL 23 § 1 mom.; kunta "
            f"päättää lomista); {_FIRST_DAY.fi}",
            en="the school's working days are those of the school year (POL 23 § 1 mom.; the "
            f"municipality decides the breaks); {_FIRST_DAY.en}",
        ),
    ),
}
"""The units that count days of a kind; weeks, months and years follow the calendar itself."""
