"""An invented school year for tests."""

from __future__ import annotations

from palveluketju.almanac import Almanac
from palveluketju.model.school_year import SchoolYear

YEAR = SchoolYear.model_validate(
    {
        "from": "2026-08-11",
        "until": "2027-06-05",
        "breaks": [
            {"title": "Syysloma", "from": "2026-10-19", "until": "2026-10-23"},
            {"title": "Joululoma", "from": "2026-12-21", "until": "2027-01-05"},
            {"title": "Talviloma", "from": "2027-03-08", "until": "2027-03-12"},
        ],
    }
)
ALMANAC = Almanac((YEAR,))
