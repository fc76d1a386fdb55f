"""Days of several kinds: which days count, and when a time is up.

No kind is turned into another by a factor: only a date and a calendar relate them.
"""

from palveluketju.almanac.due import Undated, due
from palveluketju.almanac.kinds import KINDS, Kind
from palveluketju.almanac.school import Almanac

__all__ = ["KINDS", "Almanac", "Kind", "Undated", "due"]
