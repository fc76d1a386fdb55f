"""Forms of consent: which of them will do where the law wants a certain one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from palveluketju.findings import Message
from palveluketju.model.words import ConsentForm

_LINES = (
    (ConsentForm.ANY, ConsentForm.WRITTEN, ConsentForm.SPECIFIC_WRITTEN),
    (ConsentForm.ANY, ConsentForm.EXPLICIT),
    (ConsentForm.DISCLOSURE_PERMIT, ConsentForm.SPECIFIC_DISCLOSURE_PERMIT),
    (ConsentForm.AGREED_WITH_PATIENT,),
)
"""Lines of forms from the loosest to the strictest: a later one will do for an earlier one.

A consent (OHL 14 and 19 §), a disclosure permit (ATL 53–55 §) and what is agreed with a patient
(ATL 54 § 5 mom.) are different things and do not replace each other.
"""

NAMES: Mapping[ConsentForm, Message] = {
    ConsentForm.NONE: Message(fi="ei lupaa", en="no permission"),
    ConsentForm.ANY: Message(fi="vapaamuotoinen suostumus", en="consent in any form"),
    ConsentForm.WRITTEN: Message(fi="kirjallinen suostumus", en="written consent"),
    ConsentForm.SPECIFIC_WRITTEN: Message(
        fi="yksilöity kirjallinen suostumus", en="specific written consent"
    ),
    ConsentForm.EXPLICIT: Message(fi="nimenomainen suostumus", en="explicit consent"),
    ConsentForm.DISCLOSURE_PERMIT: Message(fi="luovutuslupa", en="disclosure permit"),
    ConsentForm.SPECIFIC_DISCLOSURE_PERMIT: Message(
        fi="yksilöity luovutuslupa", en="specific disclosure permit"
    ),
    ConsentForm.AGREED_WITH_PATIENT: Message(
        fi="potilaan kanssa sovittu", en="agreed with the patient"
    ),
}
"""Each form as it stands in a message."""


def lacking(form: ConsentForm | None, wanted: Iterable[ConsentForm]) -> tuple[ConsentForm, ...]:
    """The strictest of the wanted forms that a consent of this form falls short of.

    A consent need not be a permit of another kind as well. One of no stated form will do where
    any form does.
    """
    given = form or ConsentForm.ANY
    strictest = _strictest(tuple(dict.fromkeys(wanted)))
    own = [each for each in strictest if _kin(each) & _kin(given)]
    return tuple(each for each in own or strictest if not _is_enough(given, each))


def _strictest(forms: tuple[ConsentForm, ...]) -> list[ConsentForm]:
    """The forms that no other of them covers."""
    return [
        form
        for form in forms
        if not any(_is_enough(other, form) for other in forms if other != form)
    ]


def _is_enough(given: ConsentForm, wanted: ConsentForm) -> bool:
    return any(
        wanted in line and given in line and line.index(given) >= line.index(wanted)
        for line in _LINES
    )


def _kin(form: ConsentForm) -> set[ConsentForm]:
    """The loosest forms of the lines that a form stands in: what kind of permission it is."""
    return {line[0] for line in _LINES if form in line}
