"""What the program stands on: pinned, free, and working where it was found not to."""

import json
import re
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

FREE = {
    "0BSD", "Apache-2.0", "Apache Software License", "BSD License", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0",
    "LGPL-3.0-only", "MIT", "MIT License", "MIT-0", "MIT-CMU", "MPL-2.0", "Mozilla Public License 2.0 (MPL 2.0)",
    "PSF-2.0", "Python Software Foundation License", "Zlib",
}  # fmt: skip
# It names its own licences and "dependency licenses": those of PDFium's parts, none of them with copyleft. Their texts
# come with it, and `packaging/third_party.py` hands them on.
CARRIES_OTHERS = {"pypdfium2": "BSD-3-Clause, Apache-2.0, dependency licenses"}
# GPL, with an exception that leaves the licence of what it bundles to its author; a tool, not shipped.
BUILD_TOOLS = {"pyinstaller", "pyinstaller-hooks-contrib"}
PINS_FOR_OTHER_SYSTEMS = {"colorama", "macholib", "pefile", "pywin32-ctypes"}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    pins = [line.split("==") for line in lines if not line.startswith("#")]
    return {_plain(name): version for name, version in pins}


def _is_free(licence: str) -> bool:
    return all(
        any(choice.strip(" ()") in FREE or choice in FREE for choice in part.split(" OR "))
        for part in re.split(r" AND |; ", licence)
    )


def test_what_is_installed_is_what_is_pinned() -> None:
    installed = {_plain(each.metadata["Name"]): each.version for each in distributions()}
    pins = _pins()
    assert {name: installed[name] for name in pins if name in installed} == {
        name: version for name, version in pins.items() if name in installed
    }
    assert set(pins) - set(installed) <= PINS_FOR_OTHER_SYSTEMS


def test_the_pins_name_no_index() -> None:
    text = (ROOT / "constraints.txt").read_text()
    assert "://" not in text
    assert "--" not in text


def test_every_licence_allows_a_free_release() -> None:
    listed = subprocess.run(
        [sys.executable, "-m", "piplicenses", "--format=json", "--from=mixed"],
        capture_output=True, check=True, text=True,
    )  # fmt: skip
    licences = {_plain(each["Name"]): each["License"] for each in json.loads(listed.stdout)}
    assert {"pyside6-essentials", "sqlalchemy", "cryptography"} <= set(licences)
    looked_at = BUILD_TOOLS | {"desktop-crm"}
    assert {
        name: text
        for name, text in licences.items()
        if not _is_free(text) and name not in looked_at and CARRIES_OTHERS.get(name) != text
    } == {}


@pytest.mark.parametrize(
    "licence", ["GPL-3.0-only", "UNKNOWN", "MIT AND GPL-3.0-only", "Proprietary", "MIT; AGPL-3.0"]
)
def test_a_licence_that_binds_us_would_be_noticed(licence: str) -> None:
    assert not _is_free(licence)


def test_qt_keeps_count_of_none() -> None:
    """PySide6 6.12.0 on Python 3.11 lost a reference to None at each void call and aborted after some thousands."""
    code = (
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "app = QApplication([])\n"
        "widget = QWidget()\n"
        "for _ in range(200_000): widget.update()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
