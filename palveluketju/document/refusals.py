"""What well-formed YAML may still not hold in a file of ours: each as a finding in words."""

from __future__ import annotations

from palveluketju.document.quoting import corrected
from palveluketju.findings import Finding, Message, Related
from palveluketju.source import Place

MAX_DEPTH = 64

_PLAIN_TEXT = Message(
    fi="kirjoita sisältö tähän kokonaan; jos tarkoitit tekstiä, kirjoita se lainausmerkkeihin",
    en="write the content out here; if you meant text, put it in quotation marks",
)


def duplicate_key(key: str, at: Place, first: Place) -> Finding:
    """The same key twice in one mapping."""
    return Finding(
        "duplicate-key",
        at,
        Message(
            fi=f"avain '{key}' on jo annettu rivillä {first.span.start.line}",
            en=f"the key '{key}' was already given on line {first.span.start.line}",
        ),
        Message(
            fi="poista toinen tai anna sille oma nimi; ensimmäinen on nyt voimassa",
            en="remove one or give it a name of its own; the first one is in force now",
        ),
        (Related(first, Message(fi="annettu ensin tässä", en="first given here")),),
    )


def alias(name: str, at: Place) -> Finding:
    """A reference `*name` to content marked elsewhere."""
    return Finding(
        "yaml-alias",
        at,
        Message(
            fi=f"viittaus '*{name}' muualla kirjoitettuun sisältöön ei ole sallittu",
            en=f"the alias '*{name}' of content written elsewhere is not allowed",
        ),
        _PLAIN_TEXT,
    )


def anchor(name: str, at: Place) -> Finding:
    """A mark `&name` for references."""
    return Finding(
        "yaml-alias",
        at,
        Message(
            fi=f"viittauksen kohteeksi merkitseminen '&{name}' ei ole sallittu",
            en=f"marking content as an anchor '&{name}' is not allowed",
        ),
        Message(
            fi=f"poista '&{name}'; jos tarkoitit tekstiä, kirjoita se lainausmerkkeihin",
            en=f"remove '&{name}'; if you meant text, put it in quotation marks",
        ),
    )


def merge_key(at: Place) -> Finding:
    """The key `<<`, which would copy another mapping here."""
    return Finding(
        "yaml-alias",
        at,
        Message(
            fi="toisen kohdan sisällön yhdistäminen avaimella '<<' ei ole sallittu",
            en="merging the content of another place with the key '<<' is not allowed",
        ),
        _PLAIN_TEXT,
    )


def tag(name: str, at: Place) -> Finding:
    """A type mark such as `!!str`."""
    return Finding(
        "yaml-tag",
        at,
        Message(
            fi=f"tyyppimerkintä '{name}' ei ole sallittu",
            en=f"the tag '{name}' is not allowed",
        ),
        Message(
            fi=f"poista '{name}'; jos tarkoitit tekstiä, kirjoita se lainausmerkkeihin",
            en=f"remove '{name}'; if you meant text, put it in quotation marks",
        ),
    )


def several_documents(at: Place) -> Finding:
    """A second YAML document in the file."""
    return Finding(
        "several-documents",
        at,
        Message(
            fi="tiedosto jakautuu tässä toiseksi YAML-asiakirjaksi, jota ei lueta",
            en="here the file divides into a second YAML document, which is not read",
        ),
        Message(
            fi="poista väliviiva '---' tai siirrä loppu omaan tiedostoonsa",
            en="remove the line '---' or move the rest into a file of its own",
        ),
    )


def nested_too_deep(at: Place) -> Finding:
    """More levels inside one another than anybody needs."""
    return Finding(
        "nested-too-deep",
        at,
        Message(
            fi=f"sisäkkäisiä tasoja on yli {MAX_DEPTH}; tiedostoa ei lueta pidemmälle",
            en=f"there are more than {MAX_DEPTH} nested levels; the file is read no further",
        ),
        Message(
            fi="tarkista sisennykset ja sulkeet; kuvaus tarvitsee vain muutaman tason",
            en="check indentation and brackets; a description needs only a few levels",
        ),
    )


def empty_file(at: Place) -> Finding:
    """A file without content."""
    return Finding(
        "empty-file",
        at,
        Message(fi="tiedostossa ei ole sisältöä", en="the file has no content"),
        Message(
            fi="aloita tiedosto rivillä 'format: 1' tai poista tiedosto",
            en="begin the file with the line 'format: 1', or remove it",
        ),
    )


def no_mapping(at: Place, text: str | None) -> Finding:
    """A file that is one list or one text (`text`) and not keys with values."""
    what = ("luettelo", "a list") if text is None else ("pelkkä teksti", "only a text")
    joined = text is not None and ":" in text
    return Finding(
        "yaml-syntax",
        at,
        Message(
            fi=f"tiedoston sisältö on {what[0]}, vaikka sen pitää olla rivejä 'avain: arvo'",
            en=f"the content of the file is {what[1]}; it should be lines 'key: value'",
        ),
        Message(
            fi="kirjoita kaksoispisteen jälkeen väli, esimerkiksi 'format: 1'",
            en="write a space after the colon, for example 'format: 1'",
        )
        if joined
        else Message(
            fi="aloita tiedosto rivillä 'format: 1'",
            en="begin the file with the line 'format: 1'",
        ),
    )


def key_not_text(at: Place) -> Finding:
    """A list or a mapping, or nothing at all, where a key should be."""
    return Finding(
        "yaml-syntax",
        at,
        Message(
            fi="kaksoispisteen edessä pitää olla avain, joka on yksi sana tai teksti",
            en="before the colon there should be a key that is one word or text",
        ),
        Message(
            fi="kirjoita avain ilman sulkeita; jos sulkeet kuuluvat tekstiin, käytä "
            "lainausmerkkejä",
            en="write the key without brackets; if they belong to the text, use quotation marks",
        ),
    )


def pair_in_list(text: str, at: Place) -> Finding:
    """A text with a colon inside square brackets, which YAML takes for a key and a value."""
    fixed = corrected(text)
    return Finding(
        "unquoted-colon",
        at,
        Message(
            fi=f"luettelon tekstissä '{text}' on kaksoispiste ilman lainausmerkkejä",
            en=f"the text '{text}' in a list has a colon but no quotation marks",
        ),
        Message(
            fi=f"kirjoita teksti lainausmerkkeihin: {fixed}",
            en=f"put the text in quotation marks: {fixed}",
        ),
    )


def version_without_quotes(text: str, at: Place) -> Finding:
    """A version that another program would read as a number."""
    return Finding(
        "version-without-quotes",
        at,
        Message(
            fi=f"versio '{text}' on kirjoitettu ilman lainausmerkkejä",
            en=f"the version '{text}' is written without quotation marks",
        ),
        Message(
            fi=f'kirjoita version: "{text}"; muuten moni ohjelma lukee sen lukuna ja '
            "esimerkiksi 1.10 muuttuu luvuksi 1.1",
            en=f'write version: "{text}"; many programs would read a number, and 1.10 '
            "for example would become 1.1",
        ),
    )


def control_character(code: str, at: Place, *, escaped: bool = False) -> Finding:
    """A character that no text file should hold."""
    written = ("kirjoitettu merkintänä", "written as an escape") if escaped else ("", "")
    return Finding(
        "control-character",
        at,
        Message(
            fi=f"tekstissä on ohjausmerkki {code} {written[0]}".rstrip(),
            en=f"the text has a control character {code} {written[1]}".rstrip(),
        ),
        Message(
            fi="poista merkki; se on tullut mukaan esimerkiksi kopioidessa",
            en="remove the character; it may have come along when copying",
        ),
    )


def invisible_character(code: str, at: Place, where: Message) -> Finding:
    """A character that cannot be seen, at a place where it changes the meaning."""
    return Finding(
        "invisible-character",
        at,
        Message(
            fi=f"{where.fi} on merkki {code}, jota ei näe",
            en=f"there is a character {code} {where.en} that cannot be seen",
        ),
        Message(
            fi="poista merkki ja kirjoita tilalle tarvittaessa tavallinen väli",
            en="remove the character and write an ordinary space instead where needed",
        ),
    )
