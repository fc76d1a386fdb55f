"""The few XML words the SVG writer needs: elements, attributes, numbers."""

from xml.sax.saxutils import escape, quoteattr

from palveluketju.layout.wrap import clean


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
            words.append(f"{key.rstrip('_').replace('_', '-')}={quoteattr(shown)}")
    start = " ".join(words)
    return f"<{start}>{''.join(inside)}</{name}>" if inside else f"<{start}/>"


def plain(text: str) -> str:
    """Text content: escaped, only characters that XML allows."""
    return escape(clean(text))
