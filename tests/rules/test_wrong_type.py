from support.chains import chain, found, located


def test_one_name_where_a_list_is_wanted_is_shown_in_brackets() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: jako}\n"
        "jako: {kind: parallel, role: opettaja, branches: loppu}\n"
        "loppu: {kind: end, role: opettaja}"
    )
    assert found(text) == [("wrong-type", "loppu")]
    assert "[loppu]" in located(text)[0].finding.help.fi
