"""What ends a run: not a fault of the model but of the surroundings."""

from __future__ import annotations

from palveluketju.findings import Message


class CannotRun(Exception):
    """The work cannot be done at all: a path that is missing, a folder that refuses writing.

    `message` says in both languages what is the matter and what to do.
    """

    def __init__(self, fi: str, en: str) -> None:
        super().__init__(en)
        self.message = Message(fi=fi, en=en)
