"""What ends a run: not a fault of the model but of the surroundings."""

from __future__ import annotations

import errno

from palveluketju.findings import Message


class CannotRun(Exception):  # noqa: N818
    """The work cannot be done at all: a path that is missing, a folder that refuses writing.

    `message` says in both languages what is the matter and what to do.
    """

    def __init__(self, fi: str, en: str) -> None:
        super().__init__(en)
        self.message = Message(fi=fi, en=en)

    def __reduce__(self) -> tuple[type[CannotRun], tuple[str, str]]:
        """How it is sent from one process to another."""
        return CannotRun, (self.message.fi, self.message.en)


_REASONS = {
    errno.EACCES: Message(fi="siihen ei ole oikeutta", en="permission denied"),
    errno.EPERM: Message(fi="siihen ei ole oikeutta", en="permission denied"),
    errno.ENOENT: Message(fi="sitä tai sen kansiota ei ole", en="it or its folder does not exist"),
    errno.ENOTDIR: Message(fi="polun osa ei ole kansio", en="part of the path is not a folder"),
    errno.EISDIR: Message(fi="se on kansio", en="it is a folder"),
    errno.EEXIST: Message(fi="samanniminen tiedosto on jo", en="a file of that name exists"),
    errno.ENAMETOOLONG: Message(fi="nimi on liian pitkä", en="the name is too long"),
    errno.ELOOP: Message(fi="linkit kiertävät kehää", en="its links go round in a circle"),
    errno.ENOSPC: Message(fi="levy on täynnä", en="the disk is full"),
    errno.EROFS: Message(fi="levylle ei voi kirjoittaa", en="the disk is read-only"),
}


def reason(error: OSError) -> Message:
    """Why the operating system refused, in both languages where the reason is a usual one."""
    other = error.strerror or type(error).__name__
    return _REASONS.get(error.errno or 0, Message(fi=other, en=other))
