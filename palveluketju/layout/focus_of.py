"""Which parts of a scene show what one role does; the rest recedes, and nothing moves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from palveluketju.graph.chain import ChainView
from palveluketju.layout.scene import Focus, Scene
from palveluketju.layout.speaker import Speaker
from palveluketju.model.step import Doing


def steps_of_role(chain: ChainView, role: str) -> frozenset[str]:
    """The steps that a role does or does together with others.

    A lane that any of several roles may hold is that of each of them.
    """
    return frozenset(
        name
        for name, step in chain.steps.items()
        if _is_of(chain, role, (step.role, *(step.with_ if isinstance(step, Doing) else ())))
    )


def _is_of(chain: ChainView, role: str, lanes: Iterable[str | None]) -> bool:
    """Whether one of the lanes is the role's, or one that it may hold."""
    return any(role == each or role in chain.parties.members(each) for each in lanes)


def focused(scene: Scene, chain: ChainView, role: str) -> Scene:
    """The scene with what the role does told from the rest.

    Its own are its steps, the arrows that come to them and leave them, its lanes, and what it may
    do at any time. What the path of a fault passes does not recede either.
    """
    free = {name for name, each in chain.record.anytime.items() if _is_of(chain, role, each.by)}
    own = steps_of_role(chain, role)
    speaker = Speaker(chain, scene.language)
    return replace(
        scene,
        heading=replace(scene.heading, focus=speaker.words["focus"] + speaker.role(role)),
        lanes=tuple(
            replace(each, focus=_focus(_is_of(chain, role, [each.id]))) for each in scene.lanes
        ),
        symbols=tuple(
            replace(each, focus=_focus(each.id in own or bool(each.path))) for each in scene.symbols
        ),
        arrows=tuple(
            replace(each, focus=_focus(each.source in own or each.target in own or each.taken))
            for each in scene.arrows
        ),
        anytime=tuple(replace(each, focus=_focus(each.id in free)) for each in scene.anytime),
    )


def _focus(mine: bool) -> Focus:  # noqa: FBT001 - a question with two answers
    return Focus.OWN if mine else Focus.REST
