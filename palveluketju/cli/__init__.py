"""The command line: one file per command, imported only when it is called."""

from palveluketju.cli.main import main, run

__all__ = ["main", "run"]
