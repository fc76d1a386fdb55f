"""Whose the duties of the rows are, their times and records, as read in the acts."""

from collections.abc import Mapping

_PARTIES = {
    "education-provider": """
        R-01 R-04 R-05 R-09 R-10 R-11b R-12 R-12c R-30 R-32 R-32b R-32c R-32f R-32g R-32i R-33b
        R-33c R-36 R-36c R-36d R-36e R-36f R-36g R-36h R-36i R-36j R-37 R-37b R-37c R-37d R-37e
        R-37g R-38c
    """,
    "wellbeing-services-county": """
        R-02b R-06 R-06b R-10b R-10c R-13 R-16 R-16b R-17 R-17b R-18 R-18b R-18c R-18e R-18f R-18g
        R-18h R-18i R-18j R-18k R-18l R-19 R-20 R-20b R-20c R-21 R-21b R-21c R-21d R-21e R-21f R-21g
        R-22 R-22d R-23 R-23b R-24 R-25 R-25a R-25b R-25c R-25e R-25f R-25g R-25h R-25i R-26 R-26a
        R-26c R-26d R-26e R-26f R-26g R-26h R-26i R-27b R-28 R-28b R-36b R-53 R-55b R-56
    """,
    "municipality": "R-32d R-32e R-32h R-37f R-38 R-38b R-39 R-39b R-40 R-40b R-40c R-56b",
    "state": "R-12d R-22c",
    "shared education-provider wellbeing-services-county": "R-02 R-03 R-11",
    "shared municipality wellbeing-services-county": "R-08 R-22b R-25d R-26b R-27c R-54 R-55",
    "shared municipality education-provider": "R-38d",
    "joint education-provider": "R-07",
    "joint municipality": "R-27",
    "joint state": "R-12b",
    "person opettaja rehtori": "R-34 R-35",
    "person huoltaja": "R-31",
    "any_of opetustoimen-toimielin": "R-36k",
    "group": "R-15",
    "nobody": "R-14 R-15b R-18d R-25j R-33",
}
PARTIES: Mapping[str, str] = {
    name: party for party, names in _PARTIES.items() for name in names.split()
}
"""The form in which a duty is laid on somebody, and on whom."""

LIMITS: Mapping[str, tuple[str, ...]] = {
    "R-16": ("T-01", "T-02"),
    "R-17": ("T-01", "T-02"),
    "R-18j": ("T-05",),
    "R-18k": ("T-19a",),
    "R-18l": ("T-19b",),
    "R-19": ("T-11",),
    "R-20": ("T-12",),
    "R-20b": ("T-13",),
    "R-20c": ("T-12b",),
    "R-21": ("T-14a",),
    "R-21c": ("T-21",),
    "R-21e": ("T-21",),
    "R-21f": ("T-18",),
    "R-21g": ("T-14b",),
    "R-23": ("T-10",),
    "R-25": ("T-08",),
    "R-25a": ("T-07",),
    "R-25b": ("T-09b",),
    "R-25f": ("T-09a",),
    "R-25g": ("T-17a",),
    "R-25h": ("T-17b",),
    "R-26a": ("T-07",),
    "R-26e": ("T-20b",),
    "R-26g": ("T-20a",),
    "R-32c": ("T-23",),
    "R-32h": ("T-16",),
    "R-36c": ("T-22",),
    "R-36d": ("T-22b",),
    "R-37d": ("T-15a",),
    "R-37e": ("T-15b",),
    "R-37f": ("T-15a",),
}
"""The limits that bind a duty; the others have none in law."""

_CONTROLLERS = {
    "education-provider": "R-15 R-15b R-30 R-35 R-36f R-37b R-37c R-37d",
    "wellbeing-services-county": """
        R-16 R-17 R-18 R-18f R-18g R-18h R-18i R-18k R-18l R-19 R-20 R-20b R-20c R-21 R-21b R-21c
        R-21e R-21f R-21g R-22 R-22d R-23 R-23b R-24 R-25 R-25a R-25b R-25f R-25g R-25h R-26 R-26a
        R-26c R-26f R-26g R-26h R-26i R-28 R-28b
    """,
    "municipality": "R-40c",
}
CONTROLLERS: Mapping[str, str] = {
    name: party for party, names in _CONTROLLERS.items() for name in names.split()
}
"""Who controls the register of what a duty records; the others record nothing by law."""

OWN = {"R-10b", "R-16", "R-16b", "R-17", "R-17b", "R-18b", "R-18c"}
"""What a private education provider or the state may decide to arrange itself (OHL 9 §)."""

ALONE = {
    *("R-16", "R-17", "R-18", "R-18g", "R-26", "R-26h"),
    *("R-25", "R-25b", "R-25f", "R-25g", "R-25h"),
}
"""Services and decisions that only one organiser has at a time."""
