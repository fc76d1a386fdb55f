from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from palveluketju.document.compose import compose
from palveluketju.source import Source


@pytest.mark.parametrize("text", ["a: 1\n", "a: [\n", "[" * 99])
@pytest.mark.parametrize("on", [True, False])
def test_the_garbage_collector_is_afterwards_as_it_was(text: str, on: bool) -> None:
    was_on = gc.isenabled()
    try:
        (gc.enable if on else gc.disable)()
        compose(Source("x", text), text)
        assert gc.isenabled() == on
    finally:
        (gc.enable if was_on else gc.disable)()


def test_the_room_does_not_load_yaml_before_something_is_read() -> None:
    code = "import sys, palveluketju.document; sys.exit('yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
