"""The notices that have to go with a bundle: which packages are inside, and their licences in full."""

from __future__ import annotations

import shutil
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

HERE = Path(__file__).parent
NOTICE_WORDS = ("licen", "copying", "notice", "authors")
HEADING = """# Packages in Desktop CRM

Desktop CRM itself is under the MIT licence. It is bundled with the packages below, each under its own licence, whose
text lies in the folder of its name. Qt and PySide6 are used under the LGPL, version 3 (LGPL-3.txt, GPL-3.txt); their
libraries are separate files in this bundle and may be replaced. Their source is at
https://download.qt.io/official_releases/. The counts of strokes are data of Unicode, Inc. (UNICODE.txt).

"""


def write_notices(folder: Path) -> None:
    """Fill `folder` with the list of packages that the program runs on and with their licences."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(HERE / "licences", folder)
    shutil.copy(HERE.parent / "LICENSE", folder / "LICENSE.txt")
    packages = sorted(_shipped().values(), key=_name)
    (folder / "THIRD_PARTY.md").write_text(HEADING + "".join(map(_line, packages)), encoding="utf-8")
    for package in packages:
        _copy_licences(package, folder / _name(package))


def _shipped() -> dict[str, Distribution]:
    """Return the packages that the program needs on this system, directly or not, without its tools."""
    project = tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, Distribution] = {}
    wanted = list(project["dependencies"])
    while wanted:
        requirement = Requirement(wanted.pop())
        applies = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if applies and requirement.name.lower() not in found:
            found[requirement.name.lower()] = distribution(requirement.name)
            wanted += found[requirement.name.lower()].requires or []
    return found


def _name(package: Distribution) -> str:
    return package.metadata["Name"]


def _line(package: Distribution) -> str:
    return f"- {_name(package)} {package.version}: {_licence(package)}\n"


def _licence(package: Distribution) -> str:
    facts = package.metadata.json
    named = [
        each.split(" :: ")[-1] for each in facts.get("classifier", []) if each.startswith("License :: OSI")
    ]
    text = facts.get("license_expression") or ", ".join(named) or facts.get("license") or "see its folder"
    return str(text).splitlines()[0]


def _copy_licences(package: Distribution, folder: Path) -> None:
    for number, file in enumerate(package.files or []):
        # Some name the licences of what they carry after that, in a folder of licences.
        is_notice = any(word in str(file).lower() for word in NOTICE_WORDS)
        if is_notice and file.suffix not in (".py", ".pyc", ".pyi"):
            folder.mkdir(exist_ok=True)
            taken = (folder / file.name).exists()
            shutil.copy(str(file.locate()), folder / (f"{number}-{file.name}" if taken else file.name))
