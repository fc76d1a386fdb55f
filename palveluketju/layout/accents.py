"""Which colour an organisation has in every picture: one for each kind of party."""

from collections.abc import Collection, Sequence

from palveluketju.graph.parties import Parties
from palveluketju.model.words import ActorType

_KINDS: Sequence[Collection[ActorType]] = (
    (ActorType.CLIENT,),
    (ActorType.MUNICIPALITY, ActorType.EDUCATION_PROVIDER),
    (ActorType.WELLBEING_SERVICES_COUNTY,),
    (ActorType.GROUP,),
    (ActorType.STATE,),
    (ActorType.ASSOCIATION, ActorType.PARISH, ActorType.COMPANY),
)
_MIXED = len(_KINDS) - 1


def accent_of(parties: Parties, organisations: Sequence[str]) -> int:
    """The number of the colour of what one organisation holds, or any of several may."""
    if len(organisations) != 1:
        return _MIXED
    types = parties.types(organisations[0])
    return next((i for i, kinds in enumerate(_KINDS) if types & set(kinds)), _MIXED)
