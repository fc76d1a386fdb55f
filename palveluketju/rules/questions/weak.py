"""Consents whose form is too weak for what they are used for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.graph.chain import ChainView
from palveluketju.model.chain import Consent
from palveluketju.rules.questions.consents import Use, asks_of, needs_of, own_grounds
from palveluketju.rules.questions.forms import lacking
from palveluketju.rules.questions.law import form_of, forms_of
from palveluketju.source import Route


@dataclass(frozen=True, slots=True)
class Weak:
    """A consent that is too weak for `duties`: itself, or only where it is used.

    `at` is the consent or the use that has taken the wrong one; `step` the step, if that asks
    for it; `uses` are further places that want a stricter one.
    """

    consent: str
    at: Route
    duties: tuple[str, ...]
    step: str = ""
    uses: tuple[Route, ...] = ()


def weak(chain: ChainView) -> Iterator[Weak]:
    """Each consent that is too weak, or each use for which it is.

    The consent itself is at fault where its own grounds want more, or else all that use it do;
    otherwise a handoff or a question has taken the wrong one.
    """
    for name, consent in chain.record.consents.items():
        own = own_grounds(chain, consent)
        uses = [use for use in (*needs_of(chain, name), *asks_of(chain, name)) if use.duties]
        short = [use for use in uses if _short(chain, consent, use.duties)]
        if _short(chain, consent, own) or (short and not own and len(short) == len(uses)):
            yield _itself(chain, name, own, short)
        else:
            for use in short:
                yield Weak(name, use.at, _short(chain, consent, use.duties), use.step)


def misasked(chain: ChainView) -> tuple[str, ...]:
    """The steps that ask for a consent that is too weak for them: which they mean is not known."""
    return tuple(each.step for each in weak(chain) if each.step)


def _itself(chain: ChainView, name: str, own: tuple[str, ...], uses: list[Use]) -> Weak:
    consent, at = chain.record.consents[name], chain.at("consents", name)
    duties = dict.fromkeys((*own, *(duty for use in uses for duty in use.duties)))
    return Weak(
        name,
        at / "form" if consent.form else at.key,
        _short(chain, consent, tuple(duties)),
        uses=tuple(use.at for use in uses),
    )


def _short(chain: ChainView, consent: Consent, duties: tuple[str, ...]) -> tuple[str, ...]:
    """The duties that want a stricter form than the consent has."""
    short = lacking(consent.form, forms_of(chain, duties))
    return tuple(duty for duty in duties if form_of(chain, duty) in short)
