"""Where there is no screen, the window says so instead of ending in Qt's abort."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_crm.domain.errors import NoDisplay
from desktop_crm.system.display import require_display


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland-egl"},
        {"DISPLAY": ""},
        {"DISPLAY": ":59999"},
        {"WAYLAND_DISPLAY": "nobody-listens-here"},
    ],
)
def test_no_display_server_that_answers_is_no_screen(environment: dict[str, str]) -> None:
    with pytest.raises(NoDisplay):
        require_display(environment, "linux")


@pytest.mark.parametrize(
    "environment",
    [
        {"DISPLAY": "desk.example:0"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "vnc:port=5900"},
    ],
)
def test_one_of_another_computer_or_a_platform_without_any_will_do(environment: dict[str, str]) -> None:
    require_display(environment, "linux")


def test_a_display_server_that_answers_will_do(display: str) -> None:
    require_display({"DISPLAY": display}, "linux")


def test_other_systems_always_have_a_screen() -> None:
    require_display({}, "win32")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no display server to miss")
@pytest.mark.parametrize("named", [{}, {"DISPLAY": ":59999"}], ids=["none", "dead"])
def test_without_a_screen_a_sentence_stands_on_the_terminal(tmp_path: Path, named: dict[str, str]) -> None:
    environment = named | {name: value for name, value in os.environ.items() if not name.endswith("DISPLAY")}
    environment |= {"QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-m", "desktop_crm", str(tmp_path / "mine.crm")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (14, "", 1)
    assert "no screen" in ran.stderr or "屏幕" in ran.stderr
