"""The program's folders are where the system wants them, and their user's alone."""

import stat
import sys
from pathlib import Path

import pytest

from desktop_crm.domain.errors import CannotWrite
from desktop_crm.system import paths

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="XDG folders are Linux's")

FOLDERS = {
    "XDG_DATA_HOME": paths.data_folder,
    "XDG_CONFIG_HOME": paths.config_folder,
    "XDG_CACHE_HOME": paths.cache_folder,
    "XDG_STATE_HOME": paths.log_folder,
}


@pytest.mark.parametrize("variable", FOLDERS)
def test_folders_follow_xdg_and_are_private(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, str(tmp_path / "elsewhere"))
    folder = FOLDERS[variable]()
    assert folder.is_relative_to(tmp_path / "elsewhere" / "desktop-crm")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_others_could_read_is_closed_to_them() -> None:
    paths.data_folder().chmod(0o755)
    assert stat.S_IMODE(paths.data_folder().stat().st_mode) == 0o700


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    (tmp_path / "desktop-crm").write_bytes(b"")
    with pytest.raises(CannotWrite):
        paths.data_folder()


def test_the_sample_never_lies_where_the_users_own_store_does() -> None:
    assert paths.sample_store() != paths.default_store()
    assert {paths.sample_store().suffix, paths.default_store().suffix} == {".crm"}
