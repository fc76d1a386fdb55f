"""Which wordings of a site are in another language than its pages: a reader aloud must hear it."""

from __future__ import annotations

from collections.abc import Mapping

from palveluketju.description.names import Names
from palveluketju.graph.workspace import Workspace
from palveluketju.rules.questions.parts import texts


def foreign(workspace: Workspace, language: str) -> Mapping[str, str]:
    """Each wording that pages in `language` show in another language, with that language.

    What is worded the same in the language of the page is not among them.
    """
    model, names = workspace.model, Names(workspace, language)
    default = model.workspace.language
    found: dict[str, str] = {}
    own: set[str] = set()
    for _, text in texts(model):
        said, spoken = names.text(text), text.language_said(language, default)
        if spoken == language:
            own.add(said)
        else:
            found[said] = spoken
    for name, duty in model.duties.items():
        spoken = found.get(names.text(duty.title), "")
        if spoken:
            found |= {names.duty_with_law(name): spoken, f"{name} {names.duty(name)}": spoken}
    return {said: spoken for said, spoken in found.items() if spoken and said not in own}
