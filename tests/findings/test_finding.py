from __future__ import annotations

from palveluketju.findings import Message, Severity


def test_a_message_is_said_in_either_language_and_finnish_by_default() -> None:
    message = Message(fi="suomeksi", en="in English")
    assert message.say("en") == "in English"
    assert message.say("fi") == message.say("sv") == "suomeksi"


def test_severities_rank_from_the_gravest() -> None:
    ranked = sorted(Severity, key=lambda severity: severity.rank)
    assert ranked == [Severity.ERROR, Severity.WARNING, Severity.HINT]
