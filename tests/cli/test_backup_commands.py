"""`backup`, `backups`, `restore` and `drill` as they are typed."""

from pathlib import Path

import pytest

from desktop_crm.system import paths
from desktop_crm.system.settings import Settings, SettingsFile
from desktop_crm.vault import recovery_code
from desktop_crm.vault.keys import KeyHeader
from tests.builders import QUICK, add_person, contents, new_store
from tests.cli.conftest import Crm
from tests.faults.victims import opened


@pytest.fixture
def store(tmp_path: Path) -> Path:
    made = new_store(tmp_path / "mine.crm")
    add_person(made, "Anna Berg", phone="138 0013 8000", note="likes tea")
    made.close()
    return made.path


def person(path: Path) -> int:
    made = opened(path)
    try:
        (found,) = contents(made)["customer"]
        assert isinstance(found[0], int)
        return found[0]
    finally:
        made.close()


def test_a_store_is_backed_up_listed_drilled_and_restored_on_another_computer(
    crm: Crm, store: Path, tmp_path: Path
) -> None:
    made = crm("backup", store, tmp_path / "stick").document
    assert made["counts"]["customer"] == 1
    listed = crm("backups", store, tmp_path / "stick", "--drill").document
    assert [one["file"] for one in listed] == [made["file"]]
    assert crm("drill", made["file"]).document["whole"] is True
    there = tmp_path / "laptop" / "mine.crm"
    there.parent.mkdir()
    assert crm("restore", made["file"], there).document == {"store": str(there), "kept": None}
    one, other = opened(store), opened(there)
    assert contents(one) == contents(other)
    one.close()
    other.close()


def test_without_a_folder_backups_go_where_the_settings_say(crm: Crm, store: Path, tmp_path: Path) -> None:
    assert Path(crm("backup", store).document["file"]).parent == paths.backup_folder()
    SettingsFile(paths.settings_file()).keep(Settings(backup_folder=str(tmp_path / "chosen")))
    assert Path(crm("backup", store).document["file"]).parent == tmp_path / "chosen"


def test_a_restore_keeps_the_file_that_stood_there(crm: Crm, store: Path, tmp_path: Path) -> None:
    made = crm("backup", store, tmp_path / "stick").document
    later = opened(store)
    add_person(later, "Came Later")
    generation = later.generation()
    later.close()
    kept = Path(crm("restore", made["file"], store).document["kept"])
    aside, back = opened(kept), opened(store)
    assert len(contents(aside)["customer"]) == 2
    assert len(contents(back)["customer"]) == 1
    assert back.generation() > generation
    aside.close()
    back.close()
    # The store of today was backed up as well before it went aside.
    assert crm("backups", store).document[0]["reason"] == "restore"


def test_a_restore_by_recovery_code_needs_no_passphrase(crm: Crm, store: Path, tmp_path: Path) -> None:
    code = recovery_code.new_code()
    made = opened(store)
    made.replace_key_header(made.key_header().with_recovery_code(made.keys, code))
    made.close()
    backup = crm("backup", store, tmp_path / "stick").document["file"]
    sheet = tmp_path / "code.txt"
    sheet.write_text(code.lower().replace("-", " "), "ascii")
    there = tmp_path / "laptop.crm"
    assert crm("restore", backup, there, passphrase=sheet).code == 0
    opened(there).close()
    sheet.write_text("another passphrase entirely", "ascii")
    assert crm("restore", backup, tmp_path / "no.crm", passphrase=sheet).code == 12
    assert not (tmp_path / "no.crm").exists()


def test_an_old_backup_opens_with_the_passphrase_of_its_day(crm: Crm, store: Path, tmp_path: Path) -> None:
    backup = crm("backup", store, tmp_path / "stick").document["file"]
    made = opened(store)
    header: KeyHeader = made.key_header()
    made.replace_key_header(header.with_passphrase(made.keys, "a new one for a new season", QUICK))
    made.close()
    assert crm("restore", backup, tmp_path / "old.crm").code == 0
    opened(tmp_path / "old.crm").close()


def test_one_customer_comes_back_as_one_undo_step(crm: Crm, store: Path, tmp_path: Path) -> None:
    anna = person(store)
    backup = crm("backup", store, tmp_path / "stick").document["file"]
    before = opened(store)
    there = contents(before)
    bert = add_person(before, "Bert")
    before.close()
    assert crm("restore", backup, store, "--record", anna).document["left_out"] == 0
    changed = opened(store)
    assert {row[0] for row in contents(changed)["customer"]} == {anna, bert}
    assert contents(changed)["contact_point"] == there["contact_point"]
    changed.close()


def test_what_is_no_backup_is_told(crm: Crm, store: Path, tmp_path: Path) -> None:
    ran = crm("restore", store, tmp_path / "there.crm", json=False)
    assert ran.code == 13
    assert "backup" in ran.err
    assert crm("backups", store, tmp_path / "nowhere", json=False).out.strip() == "There is no backup yet."


def test_the_open_store_is_not_restored_over(crm: Crm, store: Path, tmp_path: Path) -> None:
    backup = crm("backup", store, tmp_path / "stick").document["file"]
    busy = opened(store)
    assert crm("restore", backup, store).code == 11
    busy.close()
