from palveluketju.model.finnish import key_for, value_for


def test_a_finnish_word_of_a_kind_means_its_english_one() -> None:
    assert value_for("päätös", ["task", "decision"]) == "decision"
    assert value_for("Yhteydenotto", ["contact", "referral"]) == "contact"
    assert (
        value_for("hyvinvointialue", ["wellbeing-services-county"]) == "wellbeing-services-county"
    )


def test_a_word_outside_the_closed_set_means_nothing() -> None:
    assert value_for("päätös", ["law", "proposal"]) is None
    assert value_for("jokin", ["task"]) is None


def test_a_finnish_key_means_its_english_one_where_that_is_allowed() -> None:
    assert key_for("vaiheet", ["steps", "handoffs"]) == "steps"
    assert key_for("vaiheet", ["title"]) is None
