"""The bundle that `make bundle` built starts, shows its window, and carries what it should and nothing else."""

import os
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.bundle

ROOT = Path(__file__).parent.parent
BUNDLE = ROOT / "dist" / "desktop-crm"
CARRIED = BUNDLE / "_internal"


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_bundle_shows_its_window(display: str, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    subprocess.run(
        [ROOT / "packaging/linux/window_picture.sh", picture, BUNDLE / "desktop-crm", "--sample"],
        env=os.environ | {"HOME": str(tmp_path), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        check=True,
        timeout=180,
    )
    assert picture.stat().st_size > 10_000


def test_the_bundle_carries_every_shipped_file() -> None:
    assert _files(CARRIED / "desktop_crm" / "_resources") == _files(ROOT / "resources")


def test_the_bundle_carries_the_licences_of_what_it_is_made_of() -> None:
    notices = _files(CARRIED / "licences")
    assert {"LICENSE.txt", "THIRD_PARTY.md", "LGPL-3.txt", "GPL-3.txt"} <= notices
    assert {"pypdfium2/pdfium.txt", "pypdfium2/freetype.txt"} <= notices
    assert "PySide6_Essentials" in (CARRIED / "licences" / "THIRD_PARTY.md").read_text()


@pytest.mark.parametrize(
    "unwanted", ["_ssl", "libssl", "Network", "readline", "gtk", "Qml", "sqldrivers", "Tcl"]
)
def test_the_bundle_carries_nothing_unwanted(unwanted: str) -> None:
    assert [path for path in _files(CARRIED) if unwanted in Path(path).name] == []
