"""Erase for good reaches backups and stores kept aside, and the certificate names what it could not reach."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm import __version__
from desktop_crm.charts.text_pages import text_pages
from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import RecordGone
from desktop_crm.operations.attachments import attach_files
from desktop_crm.operations.erasure import ErasureOrder, copies_of, erase_for_good
from desktop_crm.queries.customers import customer_rows
from desktop_crm.store import anchor
from desktop_crm.store.backups import Backups
from desktop_crm.store.check import findings
from desktop_crm.store.image import Image
from desktop_crm.store.opening import open_store
from desktop_crm.system.file_source import Pasted
from desktop_crm.vault import key_store
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.wording.certificate import say_certificate
from desktop_crm.wording.languages import Language
from tests.builders import PASSPHRASE, add_person, new_store
from tests.memory_key_store import Secrets


def _two(store) -> tuple[int, int]:
    ann, bob = add_person(store, "Ann Lee"), add_person(store, "Bob Roe", phone="138 0013 8000")
    files = [Pasted(name="plan.bin", data=b"plan" * 20_000)]
    store.write(Op.ATTACH_FILES, attach_files, bob, files, lambda _done, _total: None)
    return ann, bob


def _order(*ids: int, folders: tuple[Path, ...] = (), with_names: bool = False) -> ErasureOrder:
    return ErasureOrder(customer_ids=ids, backup_folders=folders, with_names=with_names)


def test_backups_are_rewritten_without_the_erased_one_and_open_whole(store, tmp_path):
    ann, bob = _two(store)
    places = (tmp_path / "first", tmp_path / "second")
    made = Backups(store, places)
    made.make(Reason.BY_HAND)
    add_person(store, "Later")
    made.make(Reason.BY_HAND)
    before = [(one.path, one.made_at) for one in made.known()]
    steps = []

    order = _order(bob, folders=places)
    certificate = erase_for_good(store, order, lambda *step: steps.append(step)).value

    assert certificate.rewritten == 4
    assert certificate.unreached == ()
    assert steps == [(0, 4), (1, 4), (2, 4), (3, 4)]
    assert [(one.path, one.made_at) for one in made.known()] == before
    for backup in made.known():
        image = Image(backup.path, lambda _header: store.keys)
        assert [row.name for row in image.read(customer_rows, [ann, bob])] == ["Ann Lee"]
        assert image.read(findings) == []
        assert image.read(_entries_about, bob) == 0
        image.close()


def _entries_about(session: Session, customer: int) -> int:
    statement = "SELECT count(*) FROM change WHERE row_id = :id"
    return session.execute(text(statement), {"id": customer}).scalar_one()


def test_what_changed_since_the_last_backup_is_backed_up_before_an_erasure(store, tmp_path):
    ann, bob = _two(store)
    folder = tmp_path / "backups"
    folder.mkdir()
    certificate = erase_for_good(store, _order(bob, folders=(folder,))).value
    (made,) = Backups(store, (folder,)).known()
    assert made.manifest.reason == Reason.ERASE
    assert certificate.rewritten == 1
    with closing(Image(made.path, lambda _header: store.keys)) as image:
        assert [row.id for row in image.read(customer_rows, [ann, bob])] == [ann]


def test_a_store_kept_aside_by_a_restore_is_rewritten_too(store, tmp_path):
    ann, bob = _two(store)
    store.close()
    aside = tmp_path / "a before restore.crm"
    shutil.copy(store.path, aside)
    stranger = new_store(tmp_path / "other.crm")
    add_person(stranger, "Stranger")
    stranger.close()
    store = open_store(store.path, lambda header: header.unlock_with_passphrase(PASSPHRASE))

    assert copies_of(store, ())[0] == [aside]
    certificate = erase_for_good(store, _order(bob)).value
    store.close()

    assert certificate.rewritten == 1
    old = open_store(aside, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    assert [row.id for row in old.read(customer_rows, [ann, bob])] == [ann]
    assert old.read(findings) == []
    old.close()


def test_a_store_is_not_taken_for_an_older_one_after_an_erasure(store, monkeypatch):
    secrets = Secrets()
    monkeypatch.setattr(key_store, "_native", lambda: secrets)
    ann, bob = _two(store)
    anchor.remember(store, KeyStore())
    erase_for_good(store, _order(ann))
    assert not anchor.is_older(store, KeyStore())
    store.erase((bob,))
    assert anchor.is_older(store, KeyStore())


def test_what_could_not_be_reached_is_named_with_its_reason(store, tmp_path):
    _, bob = _two(store)
    folder = tmp_path / "backups"
    made = Backups(store, [folder])
    made.make(Reason.BY_HAND)
    damaged = next(folder.glob("*.crmbackup"))
    whole = damaged.read_bytes()
    damaged.write_bytes(whole[:-100] + b"?" * 100)
    missing = tmp_path / "stick"

    certificate = erase_for_good(store, _order(bob, folders=(folder, missing))).value

    told = {(Path(one.path).name, one.reason) for one in certificate.unreached}
    assert told == {("stick", "place_missing"), (damaged.name, "failed")}
    assert certificate.rewritten == 0
    assert damaged.read_bytes() == whole[:-100] + b"?" * 100


def test_backups_left_over_when_the_work_is_stopped_are_named(store, tmp_path):
    _, bob = _two(store)
    Backups(store, [tmp_path / "b"]).make(Reason.BY_HAND)

    certificate = erase_for_good(store, _order(bob, folders=(tmp_path / "b",)), stopped=lambda: True).value

    assert [one.reason for one in certificate.unreached] == ["stopped"]
    assert store.read(customer_rows, [bob]) == []


@pytest.mark.parametrize("language", Language)
def test_the_certificate_names_counts_and_days_and_the_person_only_when_asked(store, language):
    _, bob = _two(store)
    certificate = erase_for_good(store, _order(bob)).value

    said = "\n".join(say_certificate(certificate, language))

    assert str(bob) in said
    assert __version__ in said
    assert "Bob" not in said
    assert str(certificate.journal_entries) in said
    assert certificate.rows == {"customer": 1, "contact_point": 1, "attachment": 1, "attachment_chunk": 2}

    other = add_person(store, "王小明")
    named = erase_for_good(store, _order(other, with_names=True)).value
    assert "王小明" in "\n".join(say_certificate(named, language))


def test_a_certificate_of_many_lines_in_both_scripts_becomes_a_pdf_of_several_pages(tmp_path):
    from pypdf import PdfReader

    lines = [
        f"第 {n} 行 of the certificate, which costs $5 and $6 and is long {'word ' * 20}" for n in range(60)
    ]
    target = tmp_path / "c.pdf"
    target.write_bytes(text_pages("清除证明", lines))

    pages = PdfReader(target).pages
    said = "".join(page.extract_text() for page in pages)

    assert len(pages) > 1
    assert "certificate" in said
    assert "$5" in said


def test_nothing_is_erased_where_one_of_several_is_not_known(store):
    ann, _ = _two(store)

    with pytest.raises(RecordGone):
        erase_for_good(store, _order(ann, 42))

    assert [row.id for row in store.read(customer_rows, [ann])] == [ann]
