"""`repair` writes a new store beside the damaged one, fills gaps from a backup, and says what it could not prove."""

import sqlite3


def _lose_a_customer(store):
    with sqlite3.connect(store) as connection:
        connection.execute(
            "DELETE FROM customer WHERE id = (SELECT customer_id FROM contact_point ORDER BY id LIMIT 1)"
        )
        connection.execute(
            "UPDATE interaction SET kind = 'call' WHERE id = (SELECT min(id) FROM interaction)"
        )
    connection.close()


def test_a_repaired_store_is_whole_and_the_damaged_one_stays(crm, sample, tmp_path):
    _lose_a_customer(sample)
    before = sample.read_bytes()

    done = crm("repair", sample, tmp_path / "new.crm")

    assert done.code == 1
    assert done.document["stand_ins"] >= 1
    assert sample.read_bytes() == before
    assert crm("check", tmp_path / "new.crm").code == 0
    assert crm("repair", sample, tmp_path / "new.crm").code == 14


def test_nothing_stays_behind_of_a_sound_store(crm, sample, tmp_path):
    assert crm("repair", sample, tmp_path / "new.crm").code == 0


def test_a_backup_fills_the_gaps(crm, sample, tmp_path):
    folder = tmp_path / "backups"
    assert crm("backup", sample, folder).code == 0
    (backup,) = folder.glob("*.crmbackup")
    _lose_a_customer(sample)

    done = crm("repair", sample, tmp_path / "new.crm", "--backup", backup)

    assert done.code == 0
    assert done.document["from_backup"]["customer"] == 1
    assert done.document["stand_ins"] == 0
    assert len(crm("find", tmp_path / "new.crm", "", "--limit", 99).document) == 40


def test_the_words_say_what_was_refused(crm, sample, tmp_path):
    _lose_a_customer(sample)
    said = crm("repair", sample, tmp_path / "new.crm", json=False).out
    assert "Stand-ins for lost customers" in said
    assert "every one verified" in said


def test_the_words_say_by_kind_what_the_backup_gave_and_what_is_lost(crm, sample, tmp_path):
    assert crm("backup", sample, tmp_path / "backups").code == 0
    (backup,) = (tmp_path / "backups").glob("*.crmbackup")
    assert crm("quick", sample, "visited Anna Berg 45 min", "--new").code == 0
    _lose_a_customer(sample)
    with sqlite3.connect(sample) as connection:
        connection.execute("DELETE FROM interaction WHERE id = (SELECT max(id) FROM interaction)")
    connection.close()

    said = crm("repair", sample, tmp_path / "new.crm", "--backup", backup, json=False).out

    assert "From the backup: 2 records that were missing or older (customer: 1; interaction: 1)." in said
    assert "Given up, of all that is known to have been there: 1 records (interaction: 1)." in said


def test_a_wrong_passphrase_repairs_nothing(crm, sample, tmp_path):
    (tmp_path / "wrong.txt").write_text("not this one at all\n")
    assert crm("repair", sample, tmp_path / "new.crm", passphrase=tmp_path / "wrong.txt").code == 12
    assert not list(tmp_path.glob("new.crm*"))
