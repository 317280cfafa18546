"""Files are written whole or not at all, and say why they cannot be."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from desktop_crm.domain.errors import CannotRead, CannotWrite
from desktop_crm.system import files
from desktop_crm.system.places import PlaceKind, place_of


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_written_file_holds_the_data_and_belongs_to_its_owner_alone(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    files.write_atomically(target, b"one")
    files.write_atomically(target, b"two")
    assert target.read_bytes() == b"two"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert _names(tmp_path) == ["report.csv"]


def test_a_write_that_fails_leaves_the_old_file_and_no_remains(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "settings.json"
    target.write_bytes(b"old")

    def disk_is_full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", disk_is_full)
    with pytest.raises(CannotWrite) as caught:
        files.write_atomically(target, b"new")
    assert caught.value.reason == "disk_full"
    assert target.read_bytes() == b"old"
    assert _names(tmp_path) == ["settings.json"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's /dev/full")
def test_a_full_disk_is_told_apart() -> None:
    with (
        pytest.raises(OSError, match="No space") as caught,
        Path("/dev/full").open("wb", buffering=0) as file,
    ):
        file.write(b"x")
    error = files.as_crm_error(caught.value, "/dev/full", writing=True)
    assert isinstance(error, CannotWrite)
    assert error.reason == "disk_full"


def test_a_folder_that_is_missing_or_in_the_way_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as missing:
        files.write_atomically(tmp_path / "nowhere" / "a.csv", b"")
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(CannotWrite) as folder:
        files.write_atomically(tmp_path / "a.csv", b"")
    assert (missing.value.reason, folder.value.reason) == ("missing", "folder")
    assert _names(tmp_path) == ["a.csv"]


@pytest.mark.parametrize(
    ("code", "reading", "writing"),
    [
        (errno.ENOENT, "missing", "missing"),
        (errno.EISDIR, "folder", "folder"),
        (errno.EACCES, "permission", "permission"),
        (errno.EPERM, "permission", "permission"),
        (errno.EROFS, "device", "read_only"),
        (errno.ENOSPC, "device", "disk_full"),
        (errno.EIO, "device", "device"),
    ],
)
def test_every_refusal_of_the_system_has_a_reason(code: int, reading: str, writing: str) -> None:
    error = OSError(code, os.strerror(code))
    on_reading = files.as_crm_error(error, "a.vcf", writing=False)
    on_writing = files.as_crm_error(error, "a.vcf", writing=True)
    assert isinstance(on_reading, CannotRead)
    assert isinstance(on_writing, CannotWrite)
    assert (on_reading.reason, on_writing.reason) == (reading, writing)


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="the administrator may write anywhere"
)
def test_a_folder_of_someone_else_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(CannotWrite) as caught:
        files.write_atomically(tmp_path / "a.csv", b"")
    assert caught.value.reason == "permission"


def test_of_a_disk_that_does_not_answer_nothing_is_taken_to_be_there(tmp_path: Path) -> None:
    refused = tmp_path / ("x" * 300)
    with pytest.raises(OSError, match="too long"):
        refused.exists()
    assert not files.is_there(refused)
    assert not files.is_folder(refused)
    assert files.is_there(tmp_path)
    assert files.is_folder(tmp_path)
    assert place_of(refused / "mine.crm").kind is PlaceKind.LOCAL
