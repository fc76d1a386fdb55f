from support.chains import chain, found, located, related


def test_one_name_for_two_is_told_alone_with_both_places() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: yhteys}\n"
        "yhteys: {role: opettaja, sends: yhteys, next: loppu}\n"
        "loppu: {kind: end, role: opettaja}\n"
        "tapaaminen: {role: kuraattori, next: tuettu}\n"
        "tuettu: {kind: end, role: kuraattori}\n",
        "yhteys: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-01}",
    )
    assert found(text) == [("ambiguous-id", "yhteys")]
    assert related(located(text), text) == ["yhteys"]
