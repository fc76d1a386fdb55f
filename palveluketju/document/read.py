"""From the bytes of a file to its text."""

from __future__ import annotations

from palveluketju.findings import Finding, Message
from palveluketju.source import Place, Position, Source, Span, decode

_WIDE = ((b"\xff\xfe\x00\x00", "UTF-32"), (b"\x00\x00\xfe\xff", "UTF-32"))
_MARKS = (*_WIDE, (b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))
_SAMPLE = 512
_SAVE = Message(
    fi="tallenna tiedosto merkistöllä UTF-8 (editorin valikossa esimerkiksi "
    "'Tallenna nimellä', Merkistökoodaus: UTF-8)",
    en="save the file as UTF-8 (in an editor for example 'Save as', Encoding: UTF-8)",
)


def read(name: str, data: bytes, limit: int) -> Source | Finding:
    """The text of a file with the name `name` and the bytes `data`.

    `limit` is the largest size in bytes. It is enough to read `limit + 1` bytes of a file
    to have it refused. Gives a finding if the file is too large or not UTF-8.
    """
    if len(data) > limit:
        return _too_large(name, limit)
    if encoding := _other_encoding(data):
        return _finding(
            Place(name),
            fi=f"tiedosto on tallennettu merkistöllä {encoding}, ei UTF-8",
            en=f"the file is saved as {encoding}, not UTF-8",
        )
    text = decode(data)
    if isinstance(text, str):
        return Source(name, text)
    return _wrong_byte(name, data, text)


def _too_large(name: str, limit: int) -> Finding:
    size = f"{limit / 1_000_000:.3g} MB" if limit >= 1_000_000 else f"{limit / 1000:.3g} kB"
    return Finding(
        "file-too-large",
        Place(name),
        Message(
            fi=f"tiedosto on suurempi kuin {size.replace('.', ',')}",
            en=f"the file is larger than {size}",
        ),
        Message(
            fi="jaa sisältö useampaan tiedostoon, esimerkiksi yksi palveluketju kuhunkin",
            en="divide it into several files, for example one chain in each",
        ),
    )


def _other_encoding(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    sample = data[:_SAMPLE]
    # Western text in UTF-16 has a zero for every second byte; UTF-8 text has none at all.
    return "UTF-16" if sample.count(0) * 3 > len(sample) else None


def _wrong_byte(name: str, data: bytes, offset: int) -> Finding:
    before = data[:offset].decode("utf-8").removeprefix("\ufeff")
    lines = Source(name, before).lines
    at = Position(len(lines), len(lines[-1]) + 1)
    place = Place(name, Span(at, Position(at.line, at.column + 1)))
    if _cut_short(data[offset:]):
        return _finding(
            place,
            fi="tiedosto loppuu kesken merkin",
            en="the file ends in the middle of a character",
        )
    byte = data[offset]
    char = bytes([byte]).decode("cp1252", errors="ignore")
    likely = (f", todennäköisesti '{char}'", f", likely '{char}'") if char.isprintable() else None
    fi, en = likely if char and likely else ("", "")
    return _finding(
        place,
        fi=f"tiedosto ei ole UTF-8-muodossa: tässä on tavu 0x{byte:02X}{fi} (Windows-1252)",
        en=f"the file is not UTF-8: here is the byte 0x{byte:02X}{en} (Windows-1252)",
    )


def _cut_short(rest: bytes) -> bool:
    """Whether `rest` is a beginning of one UTF-8 character."""
    try:
        rest.decode("utf-8")
    except UnicodeDecodeError as fault:
        return len(rest) < 4 and fault.reason == "unexpected end of data" and len(rest) > 1
    return False


def _finding(place: Place, *, fi: str, en: str) -> Finding:
    return Finding("wrong-encoding", place, Message(fi=fi, en=en), _SAVE)
