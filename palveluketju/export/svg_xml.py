"""The few XML words the SVG writer needs: elements, attributes, numbers."""

from palveluketju.layout.wrap import clean

# Not by xml.sax.saxutils, whose import costs as much time as drawing a small chain.
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_VALUE = _TEXT | str.maketrans({"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def number(value: float) -> str:
    """A coordinate rounded to 0.1, without a trailing zero or a negative zero."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def numbers(*values: float) -> str:
    """Coordinates with spaces between."""
    return " ".join(number(value) for value in values)


def element(name: str, *inside: str, **attributes: str | float | None) -> str:
    """An element; ``data_id`` becomes ``data-id``, ``class_`` ``class``; None leaves out."""
    words = [name]
    for key, value in attributes.items():
        if value is not None:
            shown = clean(value) if isinstance(value, str) else number(value)
            words.append(f"{key.rstrip('_').replace('_', '-')}={_quoted(shown)}")
    start = " ".join(words)
    return f"<{start}>{''.join(inside)}</{name}>" if inside else f"<{start}/>"


def plain(text: str) -> str:
    """Text content: escaped, only characters that XML allows."""
    return clean(text).translate(_TEXT)


def _quoted(value: str) -> str:
    """An attribute's value in the quotes that it does not hold itself."""
    text = value.translate(_VALUE)
    if '"' not in text:
        return f'"{text}"'
    return f"'{text}'" if "'" not in text else '"' + text.replace('"', "&quot;") + '"'
