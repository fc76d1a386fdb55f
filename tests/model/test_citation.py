import pytest
from hypothesis import given
from hypothesis import strategies as st

from palveluketju.model.citation import Citation


@pytest.mark.parametrize(
    ("text", "citation"),
    [
        ("OHL 15 §", Citation("OHL", "15")),
        ("TervHL 15 a §", Citation("TervHL", "15 a")),
        ("OHL 9 § 2 mom.", Citation("OHL", "9", "2")),
        ("OHL 9 § 1–2 mom.", Citation("OHL", "9", "1–2")),
        ("OHL 9 § 1, 3 mom.", Citation("OHL", "9", "1, 3")),
        (
            "SHL 14 § 1 mom. 22 k. (1280/2022)",
            Citation("SHL", "14", "1", "22", "1280/2022"),
        ),
        ("OHL  15   §", Citation("OHL", "15")),
    ],
)
def test_a_citation_is_read(text: str, citation: Citation) -> None:
    assert Citation.parse(text) == citation


@pytest.mark.parametrize(
    "text", ["", "OHL", "OHL 15", "15 §", "OHL 15§", "OHL 15 § 2", "OHL 15 § mom.", "OHL 15 § (22)"]
)
def test_anything_else_is_no_citation(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Citation.parse(text)


NUMBER = st.integers(1, 99).map(str)


@given(
    st.builds(
        Citation,
        act=st.sampled_from(["OHL", "TervHL", "laki-1"]),
        section=st.one_of(NUMBER, st.just("15 a")),
        moment=st.none() | NUMBER,
        item=st.none() | NUMBER,
        amended=st.none() | st.just("377/2022"),
    )
)
def test_a_citation_is_written_as_it_is_read(citation: Citation) -> None:
    assert Citation.parse(str(citation)) == citation


def test_the_short_form_leaves_out_item_and_amendment() -> None:
    assert Citation.parse("SHL 14 § 1 mom. 22 k. (1280/2022)").short == "SHL 14 § 1 mom."
