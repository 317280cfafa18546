"""A new data key takes the old one's place while the store is in use, and nothing is lost, changed or hidden by it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import NoRoom, Stopped, WrongPassphrase
from desktop_crm.operations.archive import empty_trash, trash_customers
from desktop_crm.operations.attachments import attach_files, remove_attachments
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.desk import save_draft
from desktop_crm.operations.edits import CustomerEdit, InteractionEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.tags import add_tags
from desktop_crm.queries.attachments import attachment_parts, attachments_of
from desktop_crm.queries.customers import customer_rows
from desktop_crm.queries.history import field_history
from desktop_crm.store import rotation
from desktop_crm.store.backups import Backups
from desktop_crm.store.check import findings
from desktop_crm.store.context import sealer
from desktop_crm.store.image import Image
from desktop_crm.store.models import Customer
from desktop_crm.store.opening import open_store
from desktop_crm.store.rotation import Watch
from desktop_crm.store.schema import sealed_columns, tables
from desktop_crm.store.store import Store
from desktop_crm.system.file_source import Pasted
from desktop_crm.vault import recovery_code
from desktop_crm.vault.slots import Credential, SlotKind
from tests.builders import PASSPHRASE, QUICK, add_person, reopened

CODE = recovery_code.new_code()
NEW = "windmill kayak lagoon piano river"
FILE = b"a contract of several chunks " * 6000


def credentials(passphrase: str = PASSPHRASE) -> list[Credential]:
    return [
        Credential(kind=SlotKind.PASSPHRASE, passphrase=passphrase),
        Credential(kind=SlotKind.RECOVERY_CODE, secret=recovery_code.parse(CODE)),
    ]


def begin(store: Store, passphrase: str = PASSPHRASE) -> None:
    rotation.begin(store, credentials(passphrase), QUICK)


def finish(store: Store, watch: Watch | None = None) -> int:
    return rotation.finish(store, lambda: None, watch or Watch())


def fill(store: Store) -> int:
    """Write something of every kind, with a past; return a customer."""
    customer = add_person(store, "Elena Rossi", phone="+39 06 1234 5678", email="elena@mail.example")
    for note in ("prefers mail", "prefers calls"):
        store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(note=note))
    store.write(Op.TAG, add_tags, (customer,), ("VIP",))
    store.write(Op.LOG_INTERACTION, log_interaction, customer, InteractionEdit(text="called"))
    store.write(Op.SAVE_DRAFT, save_draft, "composer", customer, "half a sentence")
    for name in ("contract.txt", "gone.txt"):
        attach(store, customer, name, FILE + name.encode())
    gone = next(one.id for one in store.read(attachments_of, customer) if one.name == "gone.txt")
    store.write(Op.REMOVE_FILES, remove_attachments, (gone,))
    return customer


def attach(store: Store, customer: int, name: str, data: bytes) -> None:
    pasted = Pasted(name=name, data=data)
    store.write(Op.ATTACH_FILES, attach_files, customer, (pasted,), lambda _done, _total: None)


def plain(store: Store) -> dict[str, list[Any]]:
    """Return every row of every table with its seals opened, and the contents of attachments."""
    return store.read(_plain)


def _plain(session: Session) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for spec in tables().values():
        codes = dict(sealed_columns(spec))
        rows = session.execute(text(f"SELECT * FROM {spec.name} ORDER BY id")).mappings()
        found[spec.name] = [
            {
                name: sealer(session).open_text(spec.code, codes[name], row["id"], value)
                if name in codes and value is not None
                else value
                for name, value in row.items()
                if name not in ("row_mac", "body")
            }
            for row in rows
        ]
    ids = session.execute(text("SELECT id FROM attachment ORDER BY id")).scalars().all()
    return found | {"contents": [b"".join(attachment_parts(session, one)) for one in ids]}


def tamper(store: Store, statement: str) -> None:
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute(statement)
        connection.commit()


def stop_after(batches: int) -> Watch:
    """Return a watch that stops the work after so many transactions."""
    reports: list[int] = []
    return Watch(report=lambda done, _: reports.append(done), stopped=lambda: len(reports) >= batches)


def test_all_is_there_under_the_new_key_and_the_old_one_opens_nothing(store: Store) -> None:
    fill(store)
    before, (old,) = plain(store), store.keys.key_ids
    begin(store)
    assert finish(store) == 0
    assert plain(store) == before
    assert store.read(findings) == []
    assert old not in store.keys.key_ids
    store = reopened(store)
    assert len(store.keys.key_ids) == 1
    assert plain(store) == before
    assert store.read(findings) == []
    store.close()
    assert b"\x01" + old not in store.path.read_bytes()


def test_the_past_comes_back_after_a_rotation(store: Store) -> None:
    customer = fill(store)
    begin(store)
    finish(store)
    assert [entry.old for entry in store.read(field_history, "customer", customer, "note")] == [
        "prefers mail",
        "",
    ]
    store.undo()
    assert {one.name for one in store.read(attachments_of, customer)} == {"contract.txt", "gone.txt"}
    assert FILE + b"gone.txt" in plain(store)["contents"]
    while store.next_steps()[0]:
        store.undo()
    assert plain(store)["customer"] == []
    while store.next_steps()[1]:
        store.redo()
    assert len(plain(store)["contents"]) == 1
    assert store.read(findings) == []


def test_new_credentials_open_the_store_and_the_old_ones_do_not(store: Store) -> None:
    begin(store, NEW)
    store.close()
    with pytest.raises(WrongPassphrase):
        open_store(store.path, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    for unlocked in (
        lambda header: header.unlock_with_passphrase(NEW),
        lambda header: header.unlock_with_recovery_code(CODE),
    ):
        again = open_store(store.path, unlocked)
        assert rotation.is_unfinished(again)
        again.close()


def test_reading_writing_undo_and_check_work_in_the_middle(store: Store) -> None:
    customer = fill(store)
    steps = 0
    begin(store)
    for batches in range(1, 40):
        try:
            finish(store, stop_after(batches))
        except Stopped:
            steps += 1
        assert store.read(findings) == []
        store.write(
            Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(note=f"written after {batches} steps")
        )
        other = add_person(store, "Mia Hartmann", phone="+49 30 1234 567")
        attach(store, other, "new.txt", FILE)
        for _ in range(4):
            store.undo()
        for _ in range(3):
            store.redo()
        assert store.read(findings) == []
        store = reopened(store)
        if not rotation.is_unfinished(store):
            break
    assert steps > 5
    assert finish(store) == 0
    assert store.read(findings) == []
    while store.next_steps()[0]:
        store.undo()
    assert store.read(findings) == []
    store.close()


def test_what_an_undo_brings_back_during_the_last_backup_needs_no_old_key(store: Store) -> None:
    fill(store)
    begin(store)
    rotation.finish(store, store.undo, Watch())
    assert store.read(findings) == []
    store = reopened(store)
    assert store.read(findings) == []
    assert len(plain(store)["contents"]) == 2
    store.close()


def test_a_backup_taken_in_the_middle_gives_back_files_under_either_key(store: Store, tmp_path: Path) -> None:
    customer = fill(store)
    begin(store)
    attach(store, customer, "new.txt", FILE + b"new.txt")
    backup = Backups(store, (tmp_path / "backups",)).make(Reason.BY_HAND)
    with closing(Image(backup.path, lambda _header: store.keys)) as image:
        kept = image.read(attachments_of, customer)
        assert {one.name for one in kept} == {"contract.txt", "new.txt"}
        assert all(image.content(one.id) == FILE + one.name.encode() for one in kept)


def test_the_old_key_stays_until_the_backup_is_made(store: Store) -> None:
    fill(store)
    begin(store)

    def fails() -> None:
        raise NoRoom(path="", needed=1, free=0)

    with pytest.raises(NoRoom):
        rotation.finish(store, fails, Watch())
    assert rotation.is_unfinished(store)
    assert store.read(findings) == []
    assert finish(store) == 0


def test_tampering_is_found_after_a_rotation_as_before(store: Store) -> None:
    customer = fill(store)
    add_person(store, "Mia Hartmann")
    begin(store)
    tamper(store, f"UPDATE customer SET stage = 'loyal' WHERE id = {customer}")
    tamper(store, "DELETE FROM customer_tag")
    tamper(
        store,
        "UPDATE change SET row_id = row_id + 1 WHERE id = (SELECT max(id) FROM change WHERE kind = 'u')",
    )
    before = [(one.kind, one.table, one.row_id) for one in store.read(findings)]
    assert {kind for kind, *_ in before} >= {"row", "count", "journal"}
    finish(store)
    after = [(one.kind, one.table, one.row_id) for one in store.read(findings)]
    assert set(after) >= {one for one in before if one[0] in ("row", "count", "journal")}


def test_a_value_that_does_not_open_keeps_the_old_key(store: Store) -> None:
    customer = fill(store)
    begin(store)
    tamper(
        store,
        "UPDATE customer SET note_sealed = CAST(substr(note_sealed, 1, 40) || zeroblob(60) AS BLOB)"
        f" WHERE id = {customer}",
    )
    tamper(
        store,
        "UPDATE attachment_chunk SET body = CAST(substr(body, 1, 30) || x'0000' || substr(body, 33) AS BLOB)",
    )
    assert finish(store) > 1
    assert rotation.is_unfinished(store)
    wrong = {(one.kind, one.table) for one in store.read(findings)}
    assert wrong >= {("value", "customer"), ("row", "customer"), ("row", "attachment_chunk")}
    other = add_person(store, "Mia Hartmann")
    assert store.read(lambda session: session.get_one(Customer, other).name) == "Mia Hartmann"


def test_a_rotation_without_room_does_not_begin(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    full = type("Usage", (), {"free": 1000})
    monkeypatch.setattr("shutil.disk_usage", lambda _: full)
    with pytest.raises(NoRoom):
        begin(store)
    assert not rotation.is_unfinished(store)


def test_progress_reaches_the_end(store: Store) -> None:
    fill(store)
    begin(store)
    heard: list[tuple[int, int]] = []
    finish(store, Watch(report=lambda done, total: heard.append((done, total))))
    assert heard == sorted(heard)
    assert heard[-1][0] == heard[-1][1] > 0


def test_two_rotations_follow_one_another(store: Store) -> None:
    fill(store)
    before = plain(store)
    for passphrase in (PASSPHRASE, NEW):
        begin(store, passphrase)
        finish(store)
    assert plain(store) == before
    assert store.read(findings) == []


def test_a_history_that_was_broken_at_its_beginning_stays_known_as_broken(store: Store) -> None:
    fill(store)
    tamper(store, "UPDATE change_set SET mac = zeroblob(32) WHERE id = (SELECT min(id) FROM change_set)")
    begin(store)
    finish(store)
    assert "journal" in {one.kind for one in store.read(findings)}


def test_a_row_that_was_deleted_with_values_under_both_keys_comes_back_whole(store: Store) -> None:
    customer = fill(store)
    begin(store)
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(nickname="Nena"))
    store.write(Op.TRASH, trash_customers, [customer])
    store.write(Op.EMPTY_TRASH, empty_trash)
    finish(store)
    store.undo()
    store.undo()
    (row,) = store.read(customer_rows, [customer])
    assert row.name == "Elena Rossi"
    assert store.read(findings) == []
