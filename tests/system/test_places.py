"""Folders that other programs and computers reach into are known by name, mark, setting or mount."""

import json
from pathlib import Path

import pytest

from desktop_crm.system import places
from desktop_crm.system.places import Place, PlaceKind, place_of

MOUNTS = r"""
27 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
40 27 0:40 / /srv/office rw - nfs4 server:/office rw
41 27 0:41 / /srv/windows rw - cifs //server/share rw
42 27 0:42 / /home/li/ssh rw - fuse.sshfs li@host:/ rw
43 27 0:43 / /home/li/over rw - fuse.fuse-overlayfs none rw
44 27 8:17 / /mnt/stick\040of\040Li rw - vfat /dev/sdb1 rw
45 27 8:33 / /run/media/li/STICK rw - exfat /dev/sdc1 rw
"""


@pytest.fixture
def mounts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The table of mounts of another computer; the stick of Li is its removable disk."""
    real = Path.read_text

    def read_text(path: Path, *args: object) -> str:
        if path == Path("/proc/self/mountinfo"):
            return MOUNTS.strip()
        if path.name == "removable":
            if "8:17" in path.parts and ".." in path.parts:
                return "1\n"
            raise FileNotFoundError
        return real(path, *args)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(Path, "read_text", read_text)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/li/crm/a.crm", PlaceKind.LOCAL),
        ("/srv/office/a.crm", PlaceKind.NETWORK),
        ("/srv/office/deep/er/a.crm", PlaceKind.NETWORK),
        ("/srv/windows/a.crm", PlaceKind.NETWORK),
        ("/home/li/ssh/a.crm", PlaceKind.NETWORK),
        ("/home/li/over/a.crm", PlaceKind.LOCAL),
        ("/srv/officer/a.crm", PlaceKind.LOCAL),
        ("/mnt/stick of Li/a.crm", PlaceKind.REMOVABLE),
        ("/run/media/li/STICK/a.crm", PlaceKind.REMOVABLE),
    ],
)
def test_the_table_of_mounts_tells_network_and_removable_disks(
    mounts: None, path: str, kind: PlaceKind
) -> None:
    assert place_of(Path(path)).kind is kind


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Lindt GmbH", "OneDrive"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("Library/Mobile Documents", "iCloud"),
        ("Library/CloudStorage/GoogleDrive-li@mail.example", "GoogleDrive"),
        ("Nextcloud", "Nextcloud"),
        ("坚果云", "坚果云"),
        ("Nutstore Files", "坚果云"),
        ("BaiduSyncdisk", "百度网盘"),
    ],
)
def test_synced_folders_are_known_by_their_names(tmp_path: Path, folder: str, service: str) -> None:
    assert place_of(tmp_path / folder / "work" / "a.crm") == Place(kind=PlaceKind.SYNCED, service=service)


@pytest.mark.parametrize("folder", ["Dropboxes", "My OneDrives", "drive", "Boxes"])
def test_a_folder_of_a_similar_name_is_local(tmp_path: Path, folder: str) -> None:
    assert place_of(tmp_path / folder / "a.crm").safe


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_0a1b.db", "Nextcloud"),
        (".nutstore", "坚果云"),
    ],
)
def test_synced_folders_are_known_by_what_their_programs_leave_there(
    tmp_path: Path, mark: str, service: str
) -> None:
    (tmp_path / "any name").mkdir()
    (tmp_path / "any name" / mark).touch()
    assert place_of(tmp_path / "any name" / "deep" / "a.crm").service == service


def test_synced_folders_are_known_by_settings_of_their_programs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Firm"))
    (tmp_path / ".dropbox").mkdir()
    accounts = {"personal": {"path": str(tmp_path / "Box of drops")}}
    (tmp_path / ".dropbox" / "info.json").write_text(json.dumps(accounts))
    assert place_of(tmp_path / "Firm" / "a.crm").service == "OneDrive"
    assert place_of(tmp_path / "Box of drops" / "a.crm").service == "Dropbox"
    # The folder with Dropbox's settings does not make the whole home a synced one.
    assert place_of(tmp_path / "a.crm").safe
    (tmp_path / ".dropbox" / "info.json").write_text("[]")
    assert place_of(tmp_path / "Box of drops" / "a.crm").safe


def test_a_computer_without_a_table_of_mounts_has_local_disks(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(places, "_mounts", lambda: iter(()))
    assert place_of(tmp_path / "a.crm").safe
