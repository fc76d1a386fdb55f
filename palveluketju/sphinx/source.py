"""The workspace of a project."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment

from palveluketju.embed.library import Library, library
from palveluketju.pipeline.files import whole_path


def place(app: Sphinx, config: Config) -> None:
    """See `palveluketju_models` from the folder of conf.py, wherever the build is started."""
    config.palveluketju_models = str(whole_path(Path(app.confdir) / config.palveluketju_models))


def library_of(env: BuildEnvironment) -> Library:
    """The workspace of the project; what is made of it is kept beside the doctrees.

    Raises CannotRun where there is none.
    """
    return library(Path(env.config.palveluketju_models), Path(env.doctreedir) / "palveluketju")


def language_of(config: Config, found: Library) -> str:
    """The language in which a project shows its chains: its own word, else the model's."""
    return str(config.palveluketju_language or found.contents.language)
