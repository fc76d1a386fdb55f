"""Whatever bytes a file holds, they are read as far as they go and told about at a place."""

from datetime import timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from palveluketju.document import parse, read
from palveluketju.findings import Finding
from palveluketju.source import Place, Source

from .whole_way import go

EXAMPLES = settings().max_examples
PATIENCE = timedelta(seconds=5)
LIMIT = 5_000_000
PIECES = (
    *(b"format: 1\n", b"steps:\n", b"  a: ", b"\xe4", b"\xff\xfe", b"\x00", b"\t", b"- ", b"["),
    *(b"\xef\xbb\xbf", b"{", b"'", b'"', b"|\n", b"&a ", b"*a", b"---\n", b"\r", b": ", b"#"),
)
ALMOST = st.lists(st.sampled_from(PIECES), max_size=40).map(b"".join)


@settings(max_examples=4 * EXAMPLES, deadline=PATIENCE)
@given(st.one_of(st.binary(max_size=300), ALMOST))
@example(b"")
@example(b"\xef\xbb\xbf")
@example(b"[" * 5000)
@example(b"{a: " * 3000)
@example(b"- " * 3000)
@example(b"? " * 3000)
@example(b"a:\n" + b" " * 100_000)
@example(b"a: &a [*a]")
@example(b"\xff" * 1000)
def test_arbitrary_bytes_are_read_and_checked(data: bytes) -> None:
    source = read("malli.yaml", data, LIMIT)
    if isinstance(source, Finding):
        assert isinstance(source.at, Place)
        assert source.at.path == "malli.yaml"
        return
    go({source.name: source.text})


@settings(max_examples=EXAMPLES, deadline=PATIENCE)
@given(st.text(alphabet=st.characters(codec="utf-16"), max_size=200))
def test_arbitrary_characters_are_read(text: str) -> None:
    parsed = parse(Source("malli.yaml", text))
    assert parsed.document is not None or parsed.findings
    go({"malli.yaml": text})


@settings(max_examples=EXAMPLES, deadline=PATIENCE)
@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=100))
def test_halves_of_characters_are_no_trouble(text: str) -> None:
    parse(Source("malli.yaml", text))
