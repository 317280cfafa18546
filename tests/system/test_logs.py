"""The log says what happened and where, and nothing about customers."""

import logging
import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

from desktop_crm.domain.errors import CannotWrite
from desktop_crm.system import logs

CANARY = "Zhao Canary 13800138000"
OURS = logging.getLogger("desktop_crm.store")


class Stage(StrEnum):
    LEAD = "lead"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desktop-crm.log"


@pytest.fixture(autouse=True)
def handler(path: Path) -> Iterator[logging.Handler]:
    root = logging.getLogger()
    level = root.level
    handler = logs.start_logging(path)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def _fail() -> None:
    try:
        raise ValueError(CANARY)
    except ValueError as error:
        raise RuntimeError(CANARY) from error


def test_a_line_says_when_how_grave_where_and_what(path: Path) -> None:
    OURS.warning("read %d rows in %.1f s, stage %s", 12, 0.25, Stage.LEAD)
    line = path.read_text()
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ WARNING desktop_crm\.store:\d+ read 12 rows in 0\.2 s, stage lead\n",
        line,
    )


def test_values_that_could_be_about_someone_become_their_type(path: Path) -> None:
    OURS.info("refused %s of %r in %s", CANARY, [CANARY], Path(CANARY))
    assert path.read_text().endswith("refused <str> of '<list>' in <PosixPath>\n")


def test_values_by_name_are_left_out(path: Path) -> None:
    OURS.info("refused %(name)s", {"name": CANARY})
    assert path.read_text().endswith("refused %(name)s\n")


def test_an_exception_is_its_class_and_places_with_its_cause(path: Path) -> None:
    try:
        _fail()
    except RuntimeError:
        OURS.exception("could not save", stack_info=True)
    lines = path.read_text().splitlines()
    assert len(lines) == 1
    here = re.escape(__name__)
    assert re.search(
        rf"could not save \| RuntimeError at {here}:\d+ < {here}:\d+ from ValueError at {here}:\d+$", lines[0]
    )


def test_what_libraries_say_is_left_out(path: Path) -> None:
    logging.getLogger("matplotlib.font_manager").warning("no glyph for " + CANARY)  # noqa: G003 - as libraries do
    text = path.read_text()
    assert "WARNING matplotlib.font_manager:" in text
    assert CANARY not in text


def test_no_way_of_failing_brings_a_customer_into_the_log(path: Path) -> None:
    loop = ValueError(CANARY)
    loop.__cause__ = loop
    for error in (loop, KeyError(CANARY), UnicodeDecodeError("utf-8", CANARY.encode(), 0, 1, CANARY)):
        OURS.error("failed", exc_info=error)
    OURS.error("failed", extra={"customer": CANARY})
    text = path.read_text()
    assert len(text.splitlines()) == 4
    assert "Canary" not in text
    assert "13800138000" not in text


def test_a_record_that_cannot_be_written_prints_nothing(
    handler: logging.Handler, path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    handler.handle(logging.makeLogRecord({"name": OURS.name, "msg": "read %d rows", "args": (CANARY,)}))
    assert path.read_text() == ""
    assert capfd.readouterr().err == ""


def test_log_files_are_private_and_do_not_grow_for_ever(path: Path) -> None:
    for _ in range(40_000):
        OURS.info(
            "a line of the usual length that says very little, but says it very often, for ever and ever"
        )
    files = sorted(path.parent.glob("desktop-crm.log*"))
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) < 4_100_000
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_log_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        logs.start_logging(tmp_path / "nowhere" / "desktop-crm.log")


@pytest.mark.skipif(sys.platform == "win32", reason="core dumps are POSIX's")
def test_a_crash_leaves_no_core_dump() -> None:
    code = (
        "import resource; from desktop_crm.system.logs import forbid_core_dumps; forbid_core_dumps();"
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "(0, 0)\n"
