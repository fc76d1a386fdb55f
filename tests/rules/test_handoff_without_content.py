from support.chains import chain, found


def test_an_empty_list_is_no_content() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: lahetys}\n"
        "lahetys: {role: opettaja, sends: tieto, next: loppu}\n"
        "loppu: {kind: end, role: opettaja}\n",
        "tieto: {kind: information, to: huoltaja, carries: []}",
    )
    assert found(text) == [("handoff-without-content", "tieto")]
