"""What the rows of the law say, as read in the acts: times, starts, leaves and parties."""

from collections.abc import Mapping, Sequence

from palveluketju.model.words import RightOf

TIMES: Mapping[str, tuple[str, str]] = {
    "T-01": ("7 koulupäivää", "begun"),
    "T-02": ("samana tai seuraavana työpäivänä", "begun"),
    "T-03": ("viipymättä", "sent"),
    "T-04": ("7 koulupäivää", "done"),
    "T-04b": ("samana tai seuraavana työpäivänä", "done"),
    "T-05": ("samana päivänä", "begun"),
    "T-06": ("viipymättä", "sent"),
    "T-07": ("välittömästi", "done"),
    "T-08": ("7 arkipäivää", "begun"),
    "T-09a": ("3 kuukautta", "done"),
    "T-09b": ("3 kuukautta", "done"),
    "T-10": ("1 kuukausi", "done"),
    "T-11": ("28 vrk", "begun"),
    "T-12": ("3 viikkoa", "begun"),
    "T-12b": ("6 viikkoa", "done"),
    "T-13": ("3 kuukautta", "begun"),
    "T-14a": ("14 vrk", "begun"),
    "T-14b": ("7 vrk", "begun"),
    "T-15a": ("ilman aiheetonta viivytystä", "done"),
    "T-15b": ("viipymättä", "begun"),
    "T-16": ("2 kuukautta", "done"),
    "T-17a": ("viipymättä", "done"),
    "T-17b": ("ilman aiheetonta viivytystä", "done"),
    "T-18": ("samana päivänä", "done"),
    "T-19a": ("3 kuukautta", "begun"),
    "T-19b": ("4 viikkoa", "begun"),
    "T-20a": ("välittömästi", "done"),
    "T-20b": ("viipymättä", "begun"),
    "T-21": ("viipymättä", "begun"),
    "T-22": ("samana tai seuraavana työpäivänä", "begun"),
    "T-22b": ("3 työpäivää", "begun"),
    "T-23": ("viipymättä", "sent"),
}
"""How long, and what happens to the step that is bound when the time is kept."""

_REQUEST = ("H-02a.sent", "H-02.sent", "H-01.sent")
_OPENED = ("R-26.begun",)
STARTS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("T-01", "T-02"), _REQUEST),
    **dict.fromkeys(("T-03", "T-06"), ("knowledge",)),
    **dict.fromkeys(("T-04", "T-04b"), ("H-01.sent",)),
    "T-07": (*_OPENED, "knowledge"),
    **dict.fromkeys(("T-08", "T-09a", "T-09b", "T-17a", "T-17b"), _OPENED),
    **dict.fromkeys(("T-12", "T-12b"), ("H-17d.received",)),
    "T-16": ("H-29.received",),
    "T-20a": ("R-25f.done", "R-26d.begun"),
    "T-20b": ("R-25f.done",),
}
"""From what the time runs; the other limits start from what no duty marks."""

RIGHTS: Mapping[str, RightOf] = {
    "H-02a": RightOf.PERSON,
    **dict.fromkeys(
        ("H-06", "H-08", "H-17", "H-17b", "H-18", "H-18b", "H-21", "H-31", "H-36", "H-36b", "H-38"),
        RightOf.RECEIVER,
    ),
    **dict.fromkeys(
        (
            *("H-02", "H-03", "H-04", "H-05", "H-07", "H-16", "H-16b", "H-17c", "H-19", "H-22b"),
            *("H-23", "H-23b", "H-24", "H-27", "H-28", "H-28b", "H-28c", "H-39", "H-41b", "H-42"),
        ),
        RightOf.GIVER,
    ),
}
"""Whose right it is; what is not named here must be done."""

_PUPIL, _GUARDIAN = ("oppilas",), ("huoltaja",)
CONSENTS: Mapping[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    **dict.fromkeys(("H-03", "H-10", "H-13", "H-34", "H-34b", "H-37"), ("any", _PUPIL, _GUARDIAN)),
    **dict.fromkeys(("H-22b", "H-24", "H-28b"), ("any", _PUPIL, ())),
    **dict.fromkeys(("H-04", "H-27"), ("specific-written", _PUPIL, _GUARDIAN)),
    **dict.fromkeys(("H-17", "H-36"), ("disclosure-permit", _PUPIL, _GUARDIAN)),
    "H-17c": ("agreed-with-patient", _PUPIL, _GUARDIAN),
    "H-18": ("specific-disclosure-permit", _PUPIL, _GUARDIAN),
    "H-38": ("written", _GUARDIAN, ()),
    "H-42": ("explicit", _PUPIL, _GUARDIAN),
}
"""In what form leave is asked, of whom, and of whom instead; the others need none."""

BETWEEN: Sequence[tuple[str, str, str, bool]] = [
    ("H-01", "koulun-tyontekija", "psykologi", True),
    ("H-01", "nuorisotyontekija", "psykologi", False),
    ("H-02", "muu-henkilo", "kuraattori", True),
    ("H-02", "nuorisotyontekija", "kuraattori", False),
    ("H-06", "psykologi", "koulun-tyontekija", True),
    ("H-06", "psykologi", "sosiaalityontekija", False),
    ("H-11", "etsiva-nuorisotyontekija", "sosiaalityontekija", True),
    ("H-11", "koulun-tyontekija", "poliisi", False),
    ("H-13", "terveydenhoitaja", "sosiaalipalvelujen-tyontekija", True),
    ("H-13", "nuorisotyontekija", "sosiaalipalvelujen-tyontekija", False),
    ("H-15", "rehtori", "poliisi", True),
    ("H-15", "rehtori", "sosiaalityontekija", False),
    ("H-16", "nuorisotyontekija", "poliisi", True),
    ("H-16", "kuraattori", "koulun-tyontekija", False),
    ("H-17b", "koululaakari", "nuorisopsykiatria", True),
    ("H-17b", "koululaakari", "sosiaalityontekija", False),
    ("H-17c", "nuorisopsykiatria", "kuraattori", False),
    ("H-18", "nuorisopsykiatria", "sosiaalityontekija", True),
    ("H-18", "nuorisopsykiatria", "koulun-tyontekija", False),
    ("H-18b", "sosiaalityontekija", "nuorisopsykiatria", False),
    ("H-20", "koulun-tyontekija", "sosiaalityontekija", True),
    ("H-20", "koulun-tyontekija", "nuorisopsykiatria", False),
    ("H-22", "rehtori", "etsiva-nuorisotyontekija", True),
    ("H-22", "rehtori", "sosiaalityontekija", False),
    ("H-24", "etsiva-nuorisotyontekija", "sosiaalipalvelujen-tyontekija", True),
    ("H-24", "koulun-tyontekija", "sosiaalipalvelujen-tyontekija", False),
    ("H-26", "koulun-tyontekija", "huoltaja", True),
    ("H-26", "kuraattori", "huoltaja", False),
    ("H-28", "koululaakari", "opinto-ohjaaja", False),
    ("H-28b", "koululaakari", "opinto-ohjaaja", True),
    ("H-31", "terveydenhoitaja", "rehtori", True),
    ("H-31", "sosiaalityontekija", "rehtori", False),
    ("H-34", "sosiaalityontekija", "rehtori", True),
    ("H-34", "rehtori", "sosiaalityontekija", False),
    ("H-34b", "rehtori", "sosiaalityontekija", True),
    ("H-36b", "sosiaalipaivystaja", "sosiaalityontekija", True),
    ("H-36b", "sosiaalityontekija", "psykologi", False),
    ("H-37b", "terveydenhoitaja", "sosiaalipaivystaja", True),
    ("H-37b", "koulun-tyontekija", "sosiaalipaivystaja", False),
    ("H-39", "nuorisotyontekija", "sosiaalipalvelujen-tyontekija", True),
    ("H-39", "koulun-tyontekija", "sosiaalipalvelujen-tyontekija", False),
    ("H-42", "seurakunnan-tyontekija", "etsiva-nuorisotyontekija", True),
    ("H-42", "rehtori", "etsiva-nuorisotyontekija", False),
]
"""Grounds with a giver and a receiver, and whether the law lets information pass so."""
