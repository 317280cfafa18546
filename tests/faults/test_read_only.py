"""Files and folders that must not be written: the program says so and changes nothing."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_crm.domain.errors import CannotWrite
from tests.builders import new_store
from tests.faults.victims import opened

Forbid = Callable[[Path], None]


@pytest.fixture
def forbid() -> Iterator[Forbid]:
    """Return what forbids writing to a file or folder until the test is over, to root as well."""
    forbidden: list[Path] = []

    def take_away(path: Path) -> None:
        if os.geteuid() != 0:
            path.chmod(path.stat().st_mode & ~0o222)
        elif not _change_attributes("+i", path):
            pytest.skip("root may write anything here")
        forbidden.append(path)

    yield take_away
    for path in forbidden:
        if os.geteuid() != 0:
            path.chmod(path.stat().st_mode | 0o200)
        else:
            _change_attributes("-i", path)


def _change_attributes(change: str, path: Path) -> bool:
    try:
        return subprocess.run(["chattr", change, path], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    store = new_store(folder / "mine.crm")
    store.close()
    return store.path


def test_a_read_only_file_is_refused_and_stays_as_it_is(path: Path, forbid: Forbid) -> None:
    before = path.read_bytes()
    forbid(path)
    with pytest.raises(CannotWrite) as raised:
        opened(path)
    assert raised.value.reason in ("permission", "read_only")
    assert path.read_bytes() == before


def test_a_store_in_a_read_only_folder_is_refused(path: Path, forbid: Forbid) -> None:
    for leftover in path.parent.glob("*.lock"):
        leftover.unlink()
    forbid(path.parent)
    with pytest.raises(CannotWrite) as raised:
        opened(path)
    assert raised.value.reason in ("permission", "read_only")


def test_a_new_store_in_a_read_only_folder_is_refused(path: Path, forbid: Forbid) -> None:
    forbid(path.parent)
    with pytest.raises(CannotWrite):
        new_store(path.parent / "other.crm")
    assert not (path.parent / "other.crm").exists()
