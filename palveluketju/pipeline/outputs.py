"""In which form something is written, and where to: a file or the output of the program."""

from __future__ import annotations

import sys
from collections.abc import Collection
from pathlib import Path

from palveluketju.findings import Message
from palveluketju.graph.workspace import Workspace
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


def warn_unread(workspace: Workspace, language: str) -> None:
    """Tell on the error stream that what was written may lack something, where it may."""
    if workspace.findings:
        sys.stderr.write(f"{_UNREAD.say(language)}\n")


def warn_lacking(letters: str, language: str) -> None:
    """Tell on the error stream which letters the files show as empty boxes, where they do."""
    if letters:
        sys.stderr.write(f"{_LACKING.say(language).format(' '.join(letters))}\n")


def refuse_unread(workspace: Workspace) -> None:
    """Raise CannotRun where some file could not be read whole."""
    if workspace.findings:
        raise CannotRun(
            "kaikkea ei voitu lukea, joten tulos olisi vajaa; korjaa ensin, mitä 'palveluketju "
            "check' näyttää",
            "not everything could be read, so the result would lack something; mend first what "
            "'palveluketju check' shows",
        )


_UNREAD = Message(
    fi="huomaa: kaikkea ei voitu lukea, joten tuloksesta voi puuttua osia; katso 'check'",
    en="note: not everything could be read, so parts may be missing; see 'check'",
)
_LACKING = Message(
    fi="huomaa: kuvan fontissa ei ole näitä merkkejä: {}. PNG-kuvassa, PDF-tiedostossa ja Word-"
    "tiedoston kuvassa niiden kohdalla on tyhjä ruutu, eikä PDF täytä saavutettavuuden standardia. "
    "Kirjoita sama sanoin, tai piirrä SVG-kuva",
    en="note: the font of the picture lacks these letters: {}. PNG, PDF and the picture of a Word "
    "file show an empty box for each, and a PDF does not meet the standard of accessibility. Say "
    "the same in words, or draw an SVG",
)
