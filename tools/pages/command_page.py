"""The reference of the command line, made from the parsers of the program."""

from __future__ import annotations

from argparse import Action
from collections.abc import Iterator
from importlib import import_module

from palveluketju.cli.main import COMMANDS
from palveluketju.cli.parser import Parser
from tools.pages.frame import filled, table


def command_page() -> str:
    """The page as Markdown."""
    return filled("commands.md", {"commands": "\n\n".join(map(_command, COMMANDS))})


def _command(name: str) -> str:
    fi, en = COMMANDS[name]
    rows = [("Valitsin", "Suomeksi", "In English"), *_options(name)]
    options = (
        f"\n\n{table(rows)}" if len(rows) > 1 else "\n\nEi omia valitsimia. No options of its own."
    )
    return f"## {name}\n\n{fi[:1].upper()}{fi[1:]}. {en[:1].upper()}{en[1:]}.{options}"


def _options(name: str) -> Iterator[tuple[str, str, str]]:
    finnish, english = _actions(name, english=False), _actions(name, english=True)
    for mine, other in zip(finnish, english, strict=True):
        yield (_usage(mine), mine.help or "", other.help or "")


def _actions(name: str, *, english: bool) -> list[Action]:
    """The arguments that a command adds to those that all have."""
    parser = Parser(prog=name)
    common = len(parser._actions)  # noqa: SLF001 - argparse has no other way to list them
    import_module(f"palveluketju.cli.{name}").add_options(parser, english=english)
    return parser._actions[common:]  # noqa: SLF001


def _usage(action: Action) -> str:
    metavar = str(action.metavar or action.dest.upper())
    if not action.option_strings:
        shown = metavar if action.nargs is None else f"[{metavar}]"
        return f"`{shown}`"
    names = "`, `".join(action.option_strings)
    return f"`{names}`" if action.nargs == 0 else f"`{names} {metavar}`"
