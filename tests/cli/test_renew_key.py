"""`renew-key` as it is typed."""

from pathlib import Path

import pytest

from desktop_crm.store import anchor, rotation
from desktop_crm.store.check import findings
from desktop_crm.store.image import front_of
from desktop_crm.store.ways_in import new_credentials
from desktop_crm.vault import key_store
from desktop_crm.vault.key_store import KeyStore
from desktop_crm.vault.recovery_code import new_code
from tests.builders import PASSPHRASE, QUICK, add_person, new_store
from tests.cli.conftest import Crm
from tests.faults.victims import customers, opened
from tests.memory_key_store import Secrets


def store_of_one(folder: Path) -> Path:
    made = new_store(folder / "mine.crm")
    add_person(made, "Anna Berg", phone="138 0013 8000", note="likes tea")
    made.close()
    return made.path


def test_a_key_is_renewed_with_a_new_code_and_backups_around_it(crm: Crm, tmp_path: Path) -> None:
    path = store_of_one(tmp_path)
    store = opened(path)
    before, there = store.keys.key_ids, customers(store)
    store.close()
    done = crm("renew-key", path, tmp_path / "stick").document
    assert done["left"] == 0
    store = opened(path)
    assert not set(store.keys.key_ids) & set(before)
    store.key_header().unlock_with_recovery_code(done["recovery_code"])
    assert customers(store) == there
    assert store.read(findings) == []
    store.close()
    fronts = [front_of(path).header for path in (tmp_path / "stick").rglob("*.crmbackup")]
    assert {len(front.key_ids) for front in fronts} == {1, 2}
    (earlier,) = (front for front in fronts if len(front.key_ids) == 1)
    assert earlier.key_ids == before


def test_a_store_is_not_taken_for_an_older_one_after_its_key_was_renewed(
    crm: Crm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = Secrets()
    monkeypatch.setattr(key_store, "_native", lambda: secrets)
    path = store_of_one(tmp_path)
    store = opened(path)
    anchor.remember(store, KeyStore())
    store.close()
    crm("renew-key", path, tmp_path / "stick")
    store = opened(path)
    assert not anchor.is_older(store, KeyStore())
    store.close()


def test_a_renewal_that_was_left_is_ended_and_keeps_its_code(crm: Crm, tmp_path: Path) -> None:
    path, code = store_of_one(tmp_path), new_code()
    store = opened(path)
    rotation.begin(store, new_credentials(store.key_header(), PASSPHRASE, KeyStore(), code), QUICK)
    store.close()
    assert crm("renew-key", path, tmp_path / "stick").document == {"recovery_code": "", "left": 0}
    store = opened(path)
    assert not rotation.is_unfinished(store)
    store.key_header().unlock_with_recovery_code(code)
    store.close()
