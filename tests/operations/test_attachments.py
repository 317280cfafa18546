"""Files are kept sealed, once each, whole or not at all, and come back with undo and from the history."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_crm.domain.attachments import ATTACHMENT_LIMIT
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import (
    BadInput,
    CannotRead,
    CannotWrite,
    FileNotKept,
    RecordGone,
    SealBroken,
    Stopped,
)
from desktop_crm.domain.filters import parse
from desktop_crm.domain.interactions import EntryKind
from desktop_crm.operations.attachments import attach_files, remove_attachments, rename_attachment
from desktop_crm.operations.put_back import put_back
from desktop_crm.queries.attachments import (
    attachment_parts,
    attachment_start,
    attachments_of,
    write_copy,
)
from desktop_crm.queries.history import record_history, store_history
from desktop_crm.queries.listing import Wanted, list_customers
from desktop_crm.queries.timeline import timeline
from desktop_crm.store.check import findings
from desktop_crm.store.models import AttachmentChunk
from desktop_crm.system.file_source import FileSource, Pasted, look_at
from tests.builders import add_person, contents, reopened


def _nobody(_done: int, _total: int) -> None:
    pass


def _attach(store, customer, *files):
    return store.write(Op.ATTACH_FILES, attach_files, customer, files, _nobody).value


def _file(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def _content(store, attachment_id: int) -> bytes:
    return store.read(lambda session: b"".join(attachment_parts(session, attachment_id)))


@pytest.mark.parametrize("size", [1, 64 * 1024, 64 * 1024 + 1, 5_000_000])
def test_a_file_comes_back_byte_for_byte_after_a_restart(store, tmp_path, size):
    customer, data = add_person(store, "王小明"), os.urandom(size)

    kept = _attach(store, customer, _file(tmp_path, "合同 2026.pdf", data)).kept
    store = reopened(store)

    (row,) = store.read(attachments_of, customer)
    assert (row.name, row.size, row.media_type) == ("合同 2026.pdf", size, "application/pdf")
    assert _content(store, kept[0]) == data
    store.close()


def test_several_files_are_one_step_that_undo_takes_back_and_redo_brings_again(store, tmp_path):
    customer = add_person(store, "Ann Lee")
    files = [_file(tmp_path, f"{n}.txt", os.urandom(70_000)) for n in range(3)]

    _attach(store, customer, *files)
    there = contents(store)
    store.undo()
    assert store.read(attachments_of, customer) == []
    assert contents(store)["attachment_chunk"] == []
    store.redo()

    assert contents(store) == there
    assert store.read(findings) == []
    assert [_content(store, row.id) for row in store.read(attachments_of, customer)][::-1] == [
        file.read_bytes() for file in files
    ]


def test_only_the_customer_of_a_new_file_is_told_as_changed(store):
    customer = add_person(store, "Ann Lee")

    done = store.write(Op.ATTACH_FILES, attach_files, customer, [Pasted(name="a.txt", data=b"a")], _nobody)

    assert done.changes.customers == {customer}
    assert done.changes.tables == {"attachment", "attachment_chunk"}


def test_neither_name_nor_content_of_a_file_stand_in_the_store_in_the_clear(store, tmp_path):
    customer, mark = add_person(store, "Ann Lee"), b"what nobody else may read"
    _attach(store, customer, _file(tmp_path, "divorce-papers.txt", mark * 9))
    store.close()

    raw = store.path.read_bytes()

    assert mark not in raw
    assert b"divorce" not in raw


def test_what_cannot_be_kept_is_named_with_its_reason_and_the_rest_is_kept(store, tmp_path):
    customer = add_person(store, "Ann Lee")
    (tmp_path / "folder").mkdir()
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(ATTACHMENT_LIMIT + 1)
    bad = [tmp_path / "folder", tmp_path / "missing.txt", large, _file(tmp_path, "empty.txt", b"")]

    attached = _attach(store, customer, *bad, _file(tmp_path, "good.txt", b"good"), Pasted(name="", data=b""))

    assert [(type(error), error.reason) for error in attached.refused] == [
        (CannotRead, "folder"),
        (CannotRead, "missing"),
        (FileNotKept, "too_large"),
        (FileNotKept, "empty"),
        (FileNotKept, "empty"),
    ]
    assert [row.name for row in store.read(attachments_of, customer)] == ["good.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_refused_instead_of_waited_for(store, tmp_path):
    os.mkfifo(tmp_path / "pipe")

    attached = _attach(store, add_person(store, "Ann Lee"), tmp_path / "pipe")

    assert [error.reason for error in attached.refused] == ["no_file"]


def test_the_same_content_is_kept_once_a_customer(store, tmp_path):
    ann, bob = add_person(store, "Ann Lee"), add_person(store, "Bob Roe")
    first, second = _file(tmp_path, "a.txt", b"same"), _file(tmp_path, "b.txt", b"same")
    other = _file(tmp_path, "c.txt", b"else")

    attached = _attach(store, ann, first, second, other)
    again = _attach(store, ann, first)
    _attach(store, bob, first)

    assert [error.reason for error in attached.refused + again.refused] == ["same", "same"]
    assert [row.name for row in store.read(attachments_of, ann)] == ["c.txt", "a.txt"]
    assert [row.name for row in store.read(attachments_of, bob)] == ["a.txt"]


@pytest.mark.parametrize("now", [b"longer than before", b"short", b"other!"])
def test_a_file_that_changes_while_it_is_read_leaves_nothing_behind(store, tmp_path, now):
    customer, file = add_person(store, "Ann Lee"), _file(tmp_path, "draft.txt", b"before")
    looked = look_at(file, ATTACHMENT_LIMIT)
    file.write_bytes(now)
    os.utime(file, ns=(1, 1))
    before = contents(store)

    with pytest.raises(FileNotKept) as caught:
        _attach(store, customer, Pasted(name="fine.txt", data=b"fine"), looked)

    assert caught.value.reason == "changed"
    assert contents(store) == before


def test_a_stopped_attachment_leaves_nothing_behind(store, tmp_path):
    customer, before = add_person(store, "Ann Lee"), contents(store)
    steps: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        steps.append((done, total))
        if done:
            raise Stopped

    before = contents(store)
    with pytest.raises(Stopped):
        store.write(
            Op.ATTACH_FILES, attach_files, customer, [_file(tmp_path, "a.bin", os.urandom(3_000_000))], stop
        )

    assert steps == [(0, 3_000_000), (1 << 20, 3_000_000)]
    assert contents(store) == before


def test_a_file_goes_to_nobody_where_the_customer_is_gone(store):
    with pytest.raises(RecordGone):
        _attach(store, 42, Pasted(name="a.txt", data=b"a"))


def test_a_new_name_keeps_the_ending_and_can_be_undone(store):
    customer = add_person(store, "Ann Lee")
    (kept,) = _attach(store, customer, Pasted(name="scan.pdf", data=b"%PDF-1.7")).kept

    store.write(Op.RENAME_FILE, rename_attachment, kept, "Offer/March")
    assert store.read(attachments_of, customer)[0].name == "Offer_March.pdf"
    store.undo()

    assert store.read(attachments_of, customer)[0].name == "scan.pdf"
    with pytest.raises(BadInput):
        store.write(Op.RENAME_FILE, rename_attachment, kept, " .. ")


def test_removed_files_come_back_by_undo(store):
    customer, data = add_person(store, "Ann Lee"), os.urandom(200_000)
    kept = _attach(store, customer, Pasted(name="a.bin", data=data), Pasted(name="b.bin", data=b"b")).kept

    store.write(Op.REMOVE_FILES, remove_attachments, kept)
    assert store.read(attachments_of, customer) == []
    store.undo()

    assert _content(store, kept[0]) == data
    assert store.read(findings) == []


def test_the_history_names_files_and_brings_a_removed_one_back_with_its_content(store):
    customer, data = add_person(store, "Ann Lee"), os.urandom(200_000)
    kept = _attach(store, customer, Pasted(name="a.bin", data=data), Pasted(name="b.bin", data=b"b")).kept
    store.write(Op.REMOVE_FILES, remove_attachments, kept)

    told = [entry for entry in store.read(record_history, customer) if entry.table == "attachment"]
    removal = next(entry for entry in told if entry.action == "removed" and entry.old == "a.bin")
    store.write(Op.PUT_BACK, put_back, removal.change_id)

    assert [row.name for row in store.read(attachments_of, customer)] == ["a.bin"]
    assert _content(store, kept[0]) == data
    assert store.read(findings) == []
    assert "attachment_chunk" not in {entry.table for entry in store.read(store_history)}


def _found(store, words: str) -> list[int]:
    return list(store.read(list_customers, Wanted(query=parse(words))).ids)


def test_a_customer_is_found_by_the_name_of_a_file(store):
    store.load_search()
    customer = add_person(store, "Ann Lee")
    (kept,) = _attach(store, customer, Pasted(name="Quittung-Sommer.pdf", data=b"%PDF")).kept

    assert _found(store, "quittung") == [customer]
    store.write(Op.REMOVE_FILES, remove_attachments, [kept])

    assert _found(store, "quittung") == []


def test_the_timeline_tells_that_a_file_was_added(store):
    customer = add_person(store, "Ann Lee")
    (kept,) = _attach(store, customer, Pasted(name="plan.txt", data=b"12345")).kept

    (entry,) = store.read(timeline, customer)

    assert (entry.kind, entry.id, entry.subject, entry.size) == (EntryKind.FILE, kept, "plan.txt", 5)


def test_a_copy_is_written_whole_or_not_at_all(store, tmp_path):
    customer, data = add_person(store, "Ann Lee"), os.urandom(200_000)
    (kept,) = _attach(store, customer, Pasted(name="a.bin", data=data)).kept
    target = tmp_path / "out.bin"

    store.read(write_copy, kept, target, _nobody)
    assert target.read_bytes() == data
    assert target.stat().st_mode & 0o077 == 0

    target.unlink()
    store.write(Op.EDIT_CUSTOMER, _break_chunk)
    with pytest.raises(SealBroken):
        store.read(write_copy, kept, target, _nobody)
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name or path == target] == []
    with pytest.raises(CannotWrite):
        store.read(write_copy, kept, tmp_path / "no" / "out.bin", _nobody)


def _break_chunk(session) -> None:
    chunk = session.query(AttachmentChunk).order_by(AttachmentChunk.position.desc()).first()
    chunk.body = chunk.body[:-1] + bytes((chunk.body[-1] ^ 1,))


def test_the_start_of_a_file_is_read_without_the_rest(store):
    customer, data = add_person(store, "Ann Lee"), os.urandom(1_000_000)
    (kept,) = _attach(store, customer, Pasted(name="a.bin", data=data)).kept

    assert store.read(attachment_start, kept, 100) == data[:100]
    assert store.read(attachment_start, kept, 2_000_000) == data


class _Unplugged(FileSource):
    """A file on a stick that is drawn out while it is read."""

    def parts(self) -> Iterator[bytes]:
        yield b"x" * (self.size // 2)
        raise CannotRead(path=str(self.path), reason="device")


def test_a_drive_that_fails_half_way_leaves_nothing_behind(store, tmp_path):
    customer = add_person(store, "Ann Lee")
    before = contents(store)

    with pytest.raises(CannotRead):
        _attach(store, customer, _Unplugged(tmp_path / "a.bin", 10_000_000, 0))

    assert contents(store) == before
    assert store.read(findings) == []
