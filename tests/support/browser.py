"""A Chromium without a window, driven over a pipe: no package between it and the tests.

https://chromedevtools.github.io/devtools-protocol/
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
"""The browser of this machine; None where it has none."""

_PAINTED = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


class PageFaultError(Exception):
    """What the browser said was wrong with a page or a command."""


@dataclass
class Browser:
    """A running browser with one page open."""

    to: BinaryIO
    back: BinaryIO
    session: str = ""
    number: int = 0
    faults: list[str] = field(default_factory=list)
    """What scripts of the page have failed with since it was opened."""
    loaded: bool = False

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and wait for its answer."""
        self.number += 1
        sent: dict[str, Any] = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            sent["sessionId"] = self.session
        self.to.write(json.dumps(sent).encode() + b"\0")
        self.to.flush()
        while True:
            got = self._next()
            if got.get("id") == self.number:
                if "error" in got:
                    raise PageFaultError(f"{method}: {got['error']}")
                return dict(got["result"])

    def _next(self) -> dict[str, Any]:
        text = bytearray()
        while (byte := self.back.read(1)) != b"\0":
            if not byte:
                raise PageFaultError("the browser has ended")
            text += byte
        got: dict[str, Any] = json.loads(text)
        if got.get("method") == "Runtime.exceptionThrown":
            self.faults.append(str(got["params"]["exceptionDetails"]))
        self.loaded = self.loaded or got.get("method") == "Page.loadEventFired"
        return got

    def open(
        self, file: Path, *, width: int = 1280, part: str = "", scripts: bool = True, **media: str
    ) -> None:
        """Open a file as a page; `media` are features of CSS by name, with _ for -."""
        features = [{"name": k.replace("_", "-"), "value": v} for k, v in media.items()]
        self.ask("Emulation.setEmulatedMedia", features=features)
        self.ask("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=800,
            deviceScaleFactor=1,
            mobile=False,
        )
        # The empty page must have come first: its end would be taken for that of the file.
        for address in ("about:blank", file.resolve().as_uri() + part):
            self.loaded, self.faults = False, []
            self.ask("Page.navigate", url=address)
            while not self.loaded:
                self._next()
        # A new page may have been painted before it heard of the features: until it is anew.
        self.ask("Emulation.setEmulatedMedia", features=features)
        if scripts:
            self.run(_PAINTED)

    def run(self, script: str) -> Any:
        """The value of an expression on the page; a promise is waited for."""
        got = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in got:
            raise PageFaultError(str(got["exceptionDetails"]))
        return got["result"].get("value")

    def press(self, key: str) -> None:
        """Press a key by its name: Tab, ArrowRight, Enter, Escape."""
        code = {"Tab": 9, "Enter": 13, "Escape": 27}.get(key, 0)
        same: dict[str, Any] = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        text = {"text": "\r"} if key == "Enter" else {}
        self.ask("Input.dispatchKeyEvent", type="keyDown", **same, **text)
        self.ask("Input.dispatchKeyEvent", type="keyUp", **same)


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """A browser with a profile of its own in a folder."""
    assert CHROMIUM is not None
    (their_in, to), (back, their_out) = os.pipe(), os.pipe()
    # The browser reads from 3 and writes to 4; the pipes must stand elsewhere until then.
    ends = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in (their_in, their_out)]
    os.close(their_in)
    os.close(their_out)
    arguments = (
        *(CHROMIUM, "--headless=new", "--remote-debugging-pipe", f"--user-data-dir={folder}"),
        *("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"),
        *("--no-first-run", "--disable-extensions", "--disable-background-networking"),
    )
    silent = os.open(os.devnull, os.O_WRONLY | os.O_CLOEXEC)
    actions = [
        (os.POSIX_SPAWN_DUP2, ends[0], 3),
        (os.POSIX_SPAWN_DUP2, ends[1], 4),
        (os.POSIX_SPAWN_DUP2, silent, 2),
    ]
    process = os.posix_spawn(CHROMIUM, arguments, os.environ, file_actions=actions, setsid=True)
    for end in (*ends, silent):
        os.close(end)
    try:
        with open(to, "wb") as out, open(back, "rb") as answers:  # noqa: PTH123 - pipes, no paths
            yield _with_page(Browser(out, answers))
    finally:
        os.killpg(process, signal.SIGKILL)
        os.waitpid(process, 0)


def _with_page(made: Browser) -> Browser:
    target = made.ask("Target.createTarget", url="about:blank")["targetId"]
    made.session = made.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    made.ask("Page.enable")
    made.ask("Runtime.enable")
    made.ask("Emulation.setFocusEmulationEnabled", enabled=True)
    return made
