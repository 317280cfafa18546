"""The bundle that `make bundle` built starts, shows its window, and carries what it should and nothing else."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.builders import PASSPHRASE

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
    # A picture of a broken window is a picture, too.
    (log,) = tmp_path.rglob("desktop-crm.log")
    assert "ERROR" not in log.read_text("utf-8")


def test_the_bundle_keeps_finds_and_hands_out_customers(tmp_path: Path) -> None:
    def run(*arguments: str) -> str:
        done = subprocess.run(
            [BUNDLE / "desktop-crm", "--passphrase-file", "-", *arguments],
            cwd=tmp_path, env=os.environ | {"HOME": str(tmp_path)}, input=f"{PASSPHRASE}\n",
            capture_output=True, text=True, timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, f"{arguments}: {done.stderr}"
        return done.stdout

    run("sample", "mine.crm", "--customers", "20", "--seed", "1", "--until", "2026-11-01")
    # Pinyin, sheets, charts, country codes and time zones all bring files of their own.
    assert "王" in run("find", "mine.crm", "wang")
    files = [f"all.{kind}" for kind in ("vcf", "csv", "xlsx")]
    for file in files:
        run("export", "mine.crm", file)
    run("report", "mine.crm", "month", "--month", "2026-10", "--out", "month.pdf")
    run("new", "other.crm")
    run("import", "other.crm", *files)
    assert "王" in run("find", "other.crm", "wang")
    run("check", "other.crm")


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
