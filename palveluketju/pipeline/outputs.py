"""In which form something is written, and where to: a file or the output of the program."""

from __future__ import annotations

import sys
from collections.abc import Collection
from pathlib import Path

from palveluketju.pipeline.save import save
from palveluketju.pipeline.trouble import CannotRun

_SUFFIXES = {".txt": "text", ".htm": "html", ".markdown": "markdown", ".md": "markdown"}


def form_of(asked: str | None, output: str | None, known: Collection[str], usual: str) -> str:
    """The form: as asked, else by the suffix of the file, else the usual one.

    Raises CannotRun where the suffix means no form that is known.
    """
    if asked or not output:
        return asked or usual
    suffix = Path(output).suffix.lower()
    form = _SUFFIXES.get(suffix, suffix.removeprefix("."))
    if form in known:
        return form
    listed = ", ".join(known)
    raise CannotRun(
        f"tiedoston '{output}' pääte ei kerro muotoa; muodot ovat: {listed} (--format)",
        f"the suffix of file '{output}' tells no form; the forms are: {listed} (--format)",
    )


def write(data: bytes, output: str | None, *, is_text: bool = True) -> None:
    """Write to a file, telling its name, or to the output of the program.

    Raises CannotRun where what is no text would go to a terminal.
    """
    if output:
        save(Path(output), data)
        sys.stdout.write(f"{output}\n")
    elif is_text:
        sys.stdout.buffer.write(data)
    elif sys.stdout.isatty():
        raise CannotRun(
            "tämä muoto ei ole tekstiä; anna tiedoston nimi: -o TIEDOSTO",
            "this form is no text; give the name of a file: -o FILE",
        )
    else:
        sys.stdout.buffer.write(data)
