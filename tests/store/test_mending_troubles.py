"""Renewing the key, repairing and erasing where something is broken already, or breaks meanwhile."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CannotWrite, KeyStoreFailed, Stopped, StoreDamaged
from desktop_crm.operations.attachments import attach_files, remove_attachments
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit, FollowUpEdit, InteractionEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.photos import add_photo
from desktop_crm.operations.tags import add_tags
from desktop_crm.queries.attachments import attachments_of
from desktop_crm.store import rotation, rotation_journal, rotation_rows
from desktop_crm.store.check import findings
from desktop_crm.store.rebuilding import Labels
from desktop_crm.store.repair import Repair, put_in_place
from desktop_crm.store.rotation import Watch
from desktop_crm.store.salvage import found_headers, unlock_any
from desktop_crm.store.store import Store
from desktop_crm.system.file_source import Pasted
from desktop_crm.vault.keys import DataKeys, KeyHeader
from desktop_crm.vault.slots import Credential, SlotKind
from tests.builders import PASSPHRASE, QUICK, add_person, contents, reopened
from tests.faults.victims import customers, opened

LABELS = Labels(lost_customer="Lost customer", lost_tag="Lost tag", lost_other="Lost", rescued="Rescued")


def _unlock(header: KeyHeader) -> DataKeys:
    return header.unlock_with_passphrase(PASSPHRASE)


@pytest.fixture
def store(store: Store) -> Store:
    add_person(store, "Anna Berg", phone="138 0013 8000")
    return store


def _changed(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def _begin(store: Store) -> None:
    rotation.begin(store, [Credential(kind=SlotKind.PASSPHRASE, passphrase=PASSPHRASE)], QUICK)


def _finish(store: Store, watch: Watch | None = None) -> int:
    return rotation.finish(store, lambda: None, watch or Watch())


def _attach(store: Store, name: str) -> int:
    (customer,) = customers(store)
    pasted = Pasted(name=name, data=name.encode() * 9_000)
    store.write(Op.ATTACH_FILES, attach_files, customer, (pasted,), lambda _done, _total: None)
    return next(one.id for one in store.read(attachments_of, customer) if one.name == name)


def _remove(store: Store, attachment: int) -> None:
    store.write(Op.REMOVE_FILES, remove_attachments, (attachment,))


def test_a_renewal_of_many_rows_goes_on_batch_by_batch(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (rotation, rotation_rows):
        monkeypatch.setattr(module, "AT_ONCE", 2)
    (anna,) = customers(store)
    for number in range(5):
        add_person(store, f"Person {number}", note="old")
        store.write(Op.EDIT_CUSTOMER, edit_customer, anna, CustomerEdit(note=f"note {number}"))
    _begin(store)
    assert _finish(store) == 0
    assert store.read(findings) == []
    assert len(store.keys.key_ids) == 1


def test_what_an_undo_brings_back_after_its_turn_is_renewed_before_the_end(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    attachment = _attach(store, "contract.txt")
    _remove(store, attachment)
    other = _attach(store, "offer.txt")
    _begin(store)
    renewed = rotation._Rotation._renew_journal

    def brought_back_meanwhile(self: rotation._Rotation) -> None:
        store.undo()
        store.undo()
        renewed(self)
        _remove(store, attachment)

    monkeypatch.setattr(rotation._Rotation, "_renew_journal", brought_back_meanwhile)
    assert _finish(store) == 0
    assert store.read(findings) == []
    store.undo()
    (anna,) = customers(store)
    assert [one.id for one in store.read(attachments_of, anna)] == [attachment]
    assert other != attachment
    assert store.read(findings) == []


def test_a_renewal_goes_on_after_somebody_was_erased_in_its_middle(store: Store) -> None:
    bo = add_person(store, "Bo Lund", note="old")
    (anna,) = (one for one in customers(store) if one != bo)
    for number in range(3):
        store.write(Op.EDIT_CUSTOMER, edit_customer, anna, CustomerEdit(note=f"note {number}"))
    _begin(store)
    erased: list[int] = []

    def erase_once(done: int, total: int) -> None:
        if done >= total - 1 and not erased:
            erased.append(bo)
            store.erase([bo])

    _finish(store, Watch(report=erase_once))
    assert erased
    assert customers(store) == [anna]
    assert store.read(findings) == []


def test_a_deleted_file_whose_chunks_do_not_open_is_left_as_it_was(store: Store) -> None:
    attachment = _attach(store, "contract.txt")
    _remove(store, attachment)
    entry = "(SELECT min(id) FROM change WHERE kind = 'd' AND t = 'ac')"
    with closing(sqlite3.connect(store.path)) as connection:
        (packed,) = connection.execute(f"SELECT old FROM change WHERE id = {entry}").fetchone()
        spoiled = packed[:-40] + bytes([packed[-40] ^ 1]) + packed[-39:]
        connection.execute(f"UPDATE change SET old = ? WHERE id = {entry}", (spoiled,))
        connection.commit()
    _begin(store)
    _finish(store)
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute(f"SELECT old FROM change WHERE id = {entry}").fetchone() == (spoiled,)


@pytest.mark.parametrize("old", ["'no row at all'", "x'00'", "17"])
def test_an_entry_of_the_journal_that_is_no_row_keeps_what_it_says(store: Store, old: str) -> None:
    bo = add_person(store, "Bo Lund", note="old")
    store.write(Op.EDIT_CUSTOMER, edit_customer, bo, CustomerEdit(note="new"))
    store.undo()
    store.undo()
    _changed(store.path, f"UPDATE change SET old = {old} WHERE kind = 'd' AND t = 'cu'")
    before = store.read(_old_values)
    _begin(store)
    _finish(store)
    assert store.read(_old_values) == before


def _old_values(session):
    return session.execute(text("SELECT old FROM change WHERE kind = 'd' AND t = 'cu' ORDER BY id")).all()


def test_a_chunk_in_the_journal_that_lost_its_form_is_damage(store: Store) -> None:
    _remove(store, _attach(store, "contract.txt"))
    packed = store.read(
        lambda session: session.execute(
            text("SELECT old FROM change WHERE kind = 'd' AND t = 'ac' LIMIT 1")
        ).scalar_one()
    )
    assert rotation_journal._chunk(packed)[1] == 0
    with pytest.raises(StoreDamaged):
        rotation_journal._chunk(b"N" * 3)


def _repair(store: Store, out: Path) -> Repair:
    return Repair(out, *unlock_any(found_headers(store.path), _unlock))


def test_a_store_that_is_not_sound_after_its_repair_is_not_handed_out(store: Store, tmp_path: Path) -> None:
    store.close()
    repair = _repair(store, tmp_path / "new.crm")
    repair.read(store.path)
    with repair._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE customer SET stage = 'changed by a bad disk'")
    with pytest.raises(StoreDamaged):
        repair.finish(LABELS)
    repair.close()
    assert not (tmp_path / "new.crm").exists()


def test_a_repaired_store_that_cannot_be_put_in_place_is_said(store: Store, tmp_path: Path) -> None:
    store.close()
    with pytest.raises(CannotWrite):
        put_in_place(tmp_path / "away.crm", store.path)


def test_a_lost_tag_and_a_lost_photo_are_mended(store: Store, tmp_path: Path) -> None:
    (anna,) = customers(store)
    store.write(Op.TAG, add_tags, (anna,), ("VIP",))
    store.write(Op.EDIT_CUSTOMER, add_photo, anna, bytes(range(256)) * 600, "image/png")
    store.close()
    _changed(store.path, "PRAGMA foreign_keys = OFF", "DELETE FROM tag", "DELETE FROM attachment")
    repair = _repair(store, tmp_path / "new.crm")
    repair.read(store.path)
    told = repair.finish(LABELS)
    repair.close()
    assert told.given_up["attachment_chunk"] >= 1
    with closing(opened(tmp_path / "new.crm")) as again:
        assert len(contents(again)["tag"]) == 1
        assert contents(again)["attachment_chunk"] == []
        assert again.read(findings) == []


def test_of_a_changed_tag_no_note_is_made(store: Store, tmp_path: Path) -> None:
    (anna,) = customers(store)
    store.write(Op.TAG, add_tags, (anna,), ("VIP",))
    store.close()
    _changed(store.path, "UPDATE tag SET created_at = created_at + 1")
    repair = _repair(store, tmp_path / "new.crm")
    figures = repair.read(store.path)
    told = repair.finish(LABELS)
    repair.close()
    assert figures.in_part == {"tag": 1}
    assert told.notes == 0
    with closing(opened(tmp_path / "new.crm")) as again:
        assert again.read(findings) == []


def test_a_missing_key_store_is_said_before_other_headers_are_tried(store: Store) -> None:
    def without(_header: KeyHeader) -> DataKeys:
        raise KeyStoreFailed(problem="none")

    with pytest.raises(KeyStoreFailed):
        unlock_any(found_headers(store.path), without)


def test_a_follow_up_of_another_customer_stands_alone_when_its_call_is_erased(store: Store) -> None:
    (anna,) = customers(store)
    bo = add_person(store, "Bo Lund")
    call = InteractionEdit(text="asked", follow_up=FollowUpEdit(due_on="2026-07-01", title="send offer"))
    store.write(Op.LOG_INTERACTION, log_interaction, anna, call)
    store.write(
        Op.EDIT_FOLLOW_UP,
        lambda session: session.execute(text(f"UPDATE follow_up SET customer_id = {bo}")),
    )
    store.erase([anna])
    ((_, owner, interaction, *_),) = contents(store)["follow_up"]
    assert (owner, interaction) == (bo, None)
    assert store.read(findings) == []
    store = reopened(store)
    assert store.read(findings) == []
    store.close()


def test_a_renewal_stops_where_it_is_told(store: Store) -> None:
    _begin(store)
    with pytest.raises(Stopped):
        _finish(store, Watch(stopped=lambda: True))
    assert rotation.is_unfinished(store)
