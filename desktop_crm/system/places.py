"""What kind of place a file lies in: this computer's own disk, or one that other programs and computers reach into.

A synchronising program copies a database while it is written, and network disks lose its locks: copies made so were
corrupt in most trials. Nothing is asked of a network here; only names, marker files and the table of mounts are read.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_crm.system.files import is_there


class PlaceKind(StrEnum):
    """How safe a place is for a store that is in use. Finished backups may go anywhere."""

    LOCAL = "local"
    SYNCED = "synced"
    NETWORK = "network"
    REMOVABLE = "removable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place; `service` names the synchronising program, where one is known."""

    kind: PlaceKind = PlaceKind.LOCAL
    service: str = ""

    @property
    def safe(self) -> bool:
        """Tell whether a store in use may lie there."""
        return self.kind is PlaceKind.LOCAL


# A folder of this name, or one that begins with it and a blank or hyphen ("OneDrive - Company").
_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "坚果云": "坚果云",
    "我的坚果云": "坚果云",
    "nutstore": "坚果云",
    "nutstore files": "坚果云",
    "baidusyncdisk": "百度网盘",
    "百度网盘同步空间": "百度网盘",
    "wps云盘": "WPS 云盘",
    "wpsdrive": "WPS 云盘",
    "mega": "MEGA",
    "megasync": "MEGA",
    "box sync": "Box",
    "pclouddrive": "pCloud",
    "seafile": "Seafile",
    "synologydrive": "Synology Drive",
    "yandex.disk": "Yandex Disk",
    "proton drive": "Proton Drive",
    "resilio sync": "Resilio Sync",
    "syncthing": "Syncthing",
}
# On macOS, services of every name lie below this one.
_CLOUD_STORAGE = "cloudstorage"
_MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".nutstore": "坚果云",
    ".seafile-data": "Seafile",
    ".SynologyWorkingDirectory": "Synology Drive",
    ".tmp.drivedownload": "Google Drive",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
}
_SYNC_DATABASES = (".sync_*.db", "._sync_*.db")
_FOLDERS_IN_ENVIRONMENT = {
    "OneDrive": "OneDrive",
    "OneDriveConsumer": "OneDrive",
    "OneDriveCommercial": "OneDrive",
}
_NETWORK_SYSTEMS = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "ceph",
    "9p",
    "virtiofs",
    "glusterfs",
}
# Of the file systems in user space, those that stand for a local disk or for one that is laid over another.
_LOCAL_FUSE = {
    "fuse.fuse-overlayfs",
    "fuse.lxcfs",
    "fuse.portal",
    "fuse.mergerfs",
    "fuse.gocryptfs",
    "fuse.encfs",
}
_LITTLE = 1_000_000_000
_TIMES_A_STORE = 3
_MOUNTS_OF_MEDIA = ("/media/", "/run/media/", "/Volumes/")


def place_of(path: Path) -> Place:
    """Return the kind of place that a file, or a folder yet to be made, lies in. What cannot be told is local."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would ask every disk on the way
    if service := _service(whole.parent):
        return Place(kind=PlaceKind.SYNCED, service=service)
    return Place(kind=_kind_of_disk(whole.parent))


def little_room(path: Path) -> int:
    """Return how many bytes the disk of a store has left where that is little, else 0. Raise nothing."""
    try:
        free, size = shutil.disk_usage(path.parent).free, path.stat().st_size
    except OSError:
        return 0
    return max(free, 1) if free < max(_LITTLE, _TIMES_A_STORE * size) else 0


def _service(folder: Path) -> str:
    """Return the name of the program that synchronises a folder, or nothing."""
    own = _folders_of_settings()
    for each in (folder, *folder.parents):
        name = own.get(each) or _by_name(each) or _by_marker(each)
        if name:
            return name
    return ""


def _by_name(folder: Path) -> str:
    name = folder.name.casefold()
    if folder.parent.name.casefold() == _CLOUD_STORAGE:
        return folder.name.partition("-")[0]
    if name in _NAMES:
        return _NAMES[name]
    return next(
        (_NAMES[key] for key in ("onedrive", "dropbox") if name.startswith((f"{key} ", f"{key}-"))), ""
    )


def _by_marker(folder: Path) -> str:
    for marker, service in _MARKERS.items():
        if is_there(folder / marker):
            # The settings folder of a program of the home folder bears the same name as the mark of a synced one.
            return "" if folder == Path.home() else service
    with suppress(OSError):
        return "Nextcloud" if any(next(folder.glob(each), None) for each in _SYNC_DATABASES) else ""
    return ""


def _folders_of_settings() -> dict[Path, str]:
    """Return the synced folders that the environment and Dropbox's own settings name."""
    found = {
        Path(os.environ[name]): service
        for name, service in _FOLDERS_IN_ENVIRONMENT.items()
        if os.environ.get(name)
    }
    homes = [Path.home() / ".dropbox"]
    homes += [
        Path(os.environ[name]) / "Dropbox" for name in ("APPDATA", "LOCALAPPDATA") if os.environ.get(name)
    ]
    for home in homes:
        try:
            accounts = json.loads((home / "info.json").read_bytes())
            found |= {Path(account["path"]): "Dropbox" for account in accounts.values()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
    return found


if sys.platform == "win32":
    import ctypes

    _REMOVABLE, _REMOTE = 2, 4

    def _kind_of_disk(folder: Path) -> PlaceKind:
        if str(folder).startswith("\\\\"):
            return PlaceKind.NETWORK
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\")
        return {_REMOVABLE: PlaceKind.REMOVABLE, _REMOTE: PlaceKind.NETWORK}.get(kind, PlaceKind.LOCAL)

else:

    def _kind_of_disk(folder: Path) -> PlaceKind:
        system, device = _mount(folder)
        if system in _NETWORK_SYSTEMS or (system.startswith("fuse.") and system not in _LOCAL_FUSE):
            return PlaceKind.NETWORK
        if str(folder).startswith(_MOUNTS_OF_MEDIA) or _is_removable(device):
            return PlaceKind.REMOVABLE
        return PlaceKind.LOCAL


def _mount(folder: Path) -> tuple[str, str]:
    """Return file system and device number (as 8:1) of the mount that holds a folder; proc(5), mountinfo."""
    best, found = -1, ("", "")
    for point, system, device in _mounts():
        if (folder == point or point in folder.parents) and len(point.parts) >= best:
            best, found = len(point.parts), (system, device)
    return found


def _mounts() -> Iterator[tuple[Path, str, str]]:
    try:
        table = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
    except OSError:
        return
    for line in table.splitlines():
        fields, _, rest = line.partition(" - ")
        parts = fields.split(" ")
        point = (
            parts[4].encode("utf-8", "surrogateescape").decode("unicode_escape")
            if "\\" in parts[4]
            else parts[4]
        )
        yield Path(point), rest.split(" ")[0], parts[2]


def _is_removable(device: str) -> bool:
    """Tell whether the system says of a device, or of the disk that it is a part of, that it can be pulled out."""
    block = Path("/sys/dev/block") / device
    for flag in (block / "removable", block / ".." / "removable"):
        try:
            if device and flag.read_text("ascii").strip() == "1":
                return True
        except OSError:
            continue
    return False
