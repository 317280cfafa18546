"""Stores on media that cannot be written, in folders that others reach into, and on their way out of those."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import (
    CannotRead,
    CannotWrite,
    NoRoom,
    NothingToUndo,
    StoreExists,
    StoreLocked,
    WrongPassphrase,
)
from desktop_crm.store import moving
from desktop_crm.store.backups import finished_in
from desktop_crm.store.engine import PRAGMAS, pragmas
from desktop_crm.store.moving import move_store
from desktop_crm.store.opening import open_store
from desktop_crm.store.read_only import ReadOnlyStore, open_anywhere
from desktop_crm.system.paths import work_folder
from desktop_crm.vault.keys import DataKeys, KeyHeader
from tests.builders import PASSPHRASE, add_person, contents, new_store
from tests.faults.test_read_only import Forbid, forbid
from tests.faults.victims import opened

__all__ = ["forbid"]


def _unlock(header: KeyHeader) -> DataKeys:
    return header.unlock_with_passphrase(PASSPHRASE)


def _pulled(path: Path, folder: Path) -> Path:
    """Copy a store as it stands, log and all: what is on a stick that was pulled out."""
    folder.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(path.with_name(path.name + ending), folder)
    return folder / path.name


def test_a_store_where_nothing_can_be_written_opens_as_a_copy_and_refuses_writes(
    tmp_path: Path, forbid: Forbid
) -> None:
    store = new_store(tmp_path / "mine.crm")
    add_person(store, "Anna Berg", phone="138 0013 8000")
    before = contents(store)
    pulled = _pulled(store.path, tmp_path / "stick")
    store.close()
    forbid(pulled.parent)
    forbid(pulled)
    image = pulled.read_bytes()

    copy = open_anywhere(pulled, _unlock)

    assert isinstance(copy, ReadOnlyStore)
    assert copy.origin == pulled
    assert contents(copy) == before
    for write in (
        lambda: add_person(copy, "Bo"),
        copy.undo,
        lambda: copy.replace_key_header(copy.key_header()),
    ):
        with pytest.raises(CannotWrite) as raised:
            write()
        assert raised.value.reason == "read_only"
    assert copy.next_steps() == (None, None)
    assert not copy.viewing.may(Op.EDIT_CUSTOMER)
    assert copy.viewing.may(Op.EXPORT)
    folder = copy.path.parent
    copy.close()
    assert pulled.read_bytes() == image
    assert not folder.exists()
    assert not any(each.suffix == ".crm" for each in work_folder().rglob("*"))


def test_a_store_that_can_be_written_opens_itself(tmp_path: Path) -> None:
    new_store(tmp_path / "mine.crm").close()
    store = open_anywhere(tmp_path / "mine.crm", _unlock)
    assert store.origin == store.path == tmp_path / "mine.crm"
    with pytest.raises(NothingToUndo):
        store.undo()
    store.close()


def test_in_a_synced_folder_no_log_stands_beside_the_store(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    store = new_store(tmp_path / "Dropbox" / "mine.crm")
    add_person(store, "Anna Berg")
    assert not store.path.with_name("mine.crm-wal").exists()
    assert dict(pragmas(store.path)) == {**dict(PRAGMAS), "journal_mode": "DELETE", "synchronous": "EXTRA"}
    store.close()
    again = opened(store.path)
    assert len(contents(again)["customer"]) == 1
    again.close()


def test_a_store_moves_home_whole_and_leaves_nothing_behind(tmp_path: Path) -> None:
    for folder in ("OneDrive", "home"):
        (tmp_path / folder).mkdir()
    store = new_store(tmp_path / "OneDrive" / "mine.crm")
    add_person(store, "Anna Berg")
    before = contents(store)
    with pytest.raises(StoreLocked):
        move_store(store.path, tmp_path / "home")
    store.close()

    home = move_store(store.path, tmp_path / "home")

    assert home == tmp_path / "home" / "mine.crm"
    assert [each.name for each in store.path.parent.iterdir()] == ["mine.crm.lock"]
    store = open_store(home, _unlock)
    assert contents(store) == before
    store.close()


def test_a_store_is_never_moved_over_another(tmp_path: Path) -> None:
    for folder in ("OneDrive", "home"):
        (tmp_path / folder).mkdir()
        new_store(tmp_path / folder / "mine.crm").close()
    before = (tmp_path / "home" / "mine.crm").read_bytes()
    with pytest.raises(StoreExists):
        move_store(tmp_path / "OneDrive" / "mine.crm", tmp_path / "home")
    assert (tmp_path / "home" / "mine.crm").read_bytes() == before
    opened(tmp_path / "OneDrive" / "mine.crm").close()


def test_a_store_that_finds_no_room_or_another_copy_at_home_stays_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("OneDrive", "home"):
        (tmp_path / folder).mkdir()
    path = tmp_path / "OneDrive" / "mine.crm"
    new_store(path).close()
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(moving.shutil, "disk_usage", lambda _folder: usage._replace(free=10))
    with pytest.raises(NoRoom):
        move_store(path, tmp_path / "home")
    monkeypatch.setattr(moving.shutil, "disk_usage", lambda _folder: usage)
    monkeypatch.setattr(moving.shutil, "copyfileobj", lambda _original, copy: copy.write(b"something else"))
    with pytest.raises(CannotWrite) as raised:
        move_store(path, tmp_path / "home")
    assert raised.value.reason == "device"
    assert list((tmp_path / "home").iterdir()) == []
    opened(path).close()


def test_a_wrong_passphrase_leaves_no_copy_of_a_read_only_store(tmp_path: Path, forbid: Forbid) -> None:
    (tmp_path / "stick").mkdir()
    new_store(tmp_path / "stick" / "mine.crm").close()
    forbid(tmp_path / "stick" / "mine.crm")
    with pytest.raises(WrongPassphrase):
        open_anywhere(
            tmp_path / "stick" / "mine.crm", lambda header: header.unlock_with_passphrase("not this")
        )
    assert not list(work_folder().rglob("*.crm"))


def test_other_troubles_of_opening_make_no_copy(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    with pytest.raises(StoreLocked):
        open_anywhere(store.path, _unlock)
    store.close()


def test_a_store_on_a_full_disk_is_locked_without_a_word_of_who_holds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new_store(tmp_path / "mine.crm").close()
    monkeypatch.setattr(os, "write", _refused)
    store = opened(tmp_path / "mine.crm")
    with pytest.raises(StoreLocked) as raised:
        opened(tmp_path / "mine.crm")
    assert raised.value.process == ""
    store.close()


def test_a_store_and_backups_on_a_disk_that_does_not_answer_are_no_bug(tmp_path: Path) -> None:
    refused = tmp_path / ("x" * 300)
    with pytest.raises(CannotRead) as raised:
        opened(refused / "mine.crm")
    assert raised.value.reason == "device"
    assert finished_in(refused, "any") == []


def test_a_store_whose_disk_says_no_to_the_end_is_closed_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, close = new_store(tmp_path / "mine.crm"), os.close
    with store.files.database():
        pass

    def closed_with_a_complaint(handle: int) -> None:
        close(handle)
        _refused()

    monkeypatch.setattr(os, "ftruncate", _refused)
    monkeypatch.setattr(os, "close", closed_with_a_complaint)
    store.close()
    monkeypatch.undo()
    opened(tmp_path / "mine.crm").close()


def _refused(*_arguments: object) -> None:
    raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN))
