from palveluketju.model.asks import Asks, Replies


def test_exits_come_as_pairs_of_word_and_target_fixed_words_first() -> None:
    asks = Asks.model_validate(
        {
            "given": "a",
            "refused": "b",
            "answers": {"Kyllä": "c"},
            "unanswered": {"to": "d", "after": "7 vrk"},
        }
    )
    assert list(asks.exits()) == [
        ("given", "a"),
        ("refused", "b"),
        ("Kyllä", "c"),
        ("unanswered", "d"),
    ]


def test_a_question_without_answers_leads_nowhere() -> None:
    assert list(Asks().exits()) == []


def test_a_reply_may_be_written_as_the_handoff_alone() -> None:
    assert Replies.model_validate("kysymys") == Replies(to="kysymys", answer="answered")
