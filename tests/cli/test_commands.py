"""What each command answers, to people and to programs."""

import io
import sys
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from desktop_crm.cli.main import main
from desktop_crm.store.opening import open_store
from desktop_crm.vault import recovery_code
from desktop_crm.wording.terminal import COMMANDS
from tests.builders import PASSPHRASE


def test_new_prints_a_recovery_code_that_opens_the_store(crm, tmp_path):
    done = crm("new", tmp_path / "mine.crm")

    assert (done.code, set(done.document)) == (0, {"store", "recovery_code"})
    recovery_code.parse(done.document["recovery_code"])
    code = done.document["recovery_code"]
    open_store(tmp_path / "mine.crm", lambda header: header.unlock_with_recovery_code(code)).close()


def test_new_tells_people_to_keep_the_recovery_code(crm, tmp_path):
    done = crm("new", tmp_path / "mine.crm", json=False)

    assert "mine.crm" in done.out
    assert "Recovery code" in done.out


def test_the_same_sample_is_exported_byte_for_byte_from_two_stores(crm, tmp_path):
    plan = ("--customers", 30, "--seed", 9, "--until", "2026-05-01", "--interactions", 90, "--purchases", 20)
    for name in ("one", "two"):
        assert crm("sample", tmp_path / f"{name}.crm", *plan).code == 0
        for ending in ("csv", "vcf", "xlsx"):
            assert crm("export", tmp_path / f"{name}.crm", tmp_path / f"{name}.{ending}").code == 0

    for ending in ("csv", "vcf", "xlsx"):
        first, second = (tmp_path / f"{name}.{ending}" for name in ("one", "two"))
        assert first.read_bytes() == second.read_bytes()
        assert first.stat().st_size > 5_000
    assert openpyxl.load_workbook(first).properties.created.year == 1980


def test_another_seed_gives_other_people(crm, tmp_path):
    for seed in (1, 2):
        crm("sample", tmp_path / f"{seed}.crm", "--customers", 60, "--seed", seed, "--until", "2026-05-01")
        crm("export", tmp_path / f"{seed}.crm", tmp_path / f"{seed}.csv")

    assert (tmp_path / "1.csv").read_bytes() != (tmp_path / "2.csv").read_bytes()


def test_find_answers_a_list_of_hits_with_ids_as_text(crm, sample):
    found = crm("find", sample, "wangxiaoming").document

    assert [set(hit) for hit in found] == [{"id", "name", "company", "matched"}] * len(found)
    assert found[0]["name"].startswith("王晓明")
    assert found[0]["company"] == "华东精密机械有限公司"
    assert int(found[0]["id"]) > 2**53


def test_find_searches_the_texts_of_interactions(crm, sample):
    assert "Elena Rossi" in [hit["name"] for hit in crm("find", sample, "fires clean").document]


def test_find_gives_at_most_as_many_as_asked_for(crm, sample):
    assert len(crm("find", sample, "a", "--limit", 3).document) == 3


def test_find_says_so_where_nobody_is_found(crm, sample):
    assert crm("find", sample, "zzzzqqqq").document == []
    assert crm("find", sample, "zzzzqqqq", json=False).out == "Nobody was found.\n"


def _rossi(crm, store):
    return crm("find", store, "elena rossi").document[0]["id"]


def test_show_answers_the_whole_record_with_its_timeline(crm, sample):
    customer = _rossi(crm, sample)

    record = crm("show", sample, customer).document

    assert (record["id"], record["name"], record["company"]) == (
        customer,
        "Elena Rossi",
        "Rossi Ceramics S.r.l.",
    )
    assert {"note", "tags", "contact_points", "relations", "preferences", "turnover", "timeline"} <= set(
        record
    )
    assert {"phone", "email"} <= {point["kind"] for point in record["contact_points"]}
    assert all(isinstance(point["id"], str) for point in record["contact_points"])
    assert all(isinstance(link["other_id"], str) for link in record["relations"])
    newest = record["timeline"][0]
    assert datetime.strptime(newest["at"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).year >= 2024


def test_show_tells_people_the_same(crm, sample):
    said = crm("show", sample, _rossi(crm, sample), json=False).out

    assert said.startswith("Elena Rossi · Rossi Ceramics S.r.l. · Owner\n")
    for part in (
        "phone number (mobile): ",
        "works at: Rossi Ceramics",
        "Prefers mornings",
        "Cobalt blue",
        "€",
    ):
        assert part in said


def test_history_tells_of_the_store_and_of_a_record(crm, sample):
    everything = crm("history", sample, "--limit", 20).document
    assert {entry["op"] for entry in everything} == {"sample"}
    assert {"change_set", "at", "action", "table", "row_id", "old", "new"} <= set(everything[0])

    assert crm("history", sample, _rossi(crm, sample)).code == 0
    assert "add invented people" in crm("history", sample, json=False).out


@pytest.mark.parametrize("ending", ["csv", "xlsx", "vcf"])
def test_export_writes_everybody_to_the_kind_of_file_that_the_ending_names(crm, sample, tmp_path, ending):
    target = tmp_path / f"everyone.{ending}"

    done = crm("export", sample, target)

    assert done.document == {"file": str(target), "customers": 40}
    assert target.stat().st_mode & 0o077 == 0


def test_undo_and_redo_reach_across_processes(crm, sample, tmp_path):
    undone = crm("undo", sample)
    assert (undone.document["op"], undone.document["step"]) == ("undo", "sample")
    assert crm("export", sample, tmp_path / "none.csv").document["customers"] == 0

    assert crm("redo", sample).document["step"] == "sample"
    assert crm("export", sample, tmp_path / "all.csv").document["customers"] == 40
    assert crm("undo", sample, json=False).out == "Undone: add invented people.\n"


def test_doctor_tells_versions_places_and_that_a_store_is_whole(crm, sample):
    done = crm("doctor", sample)

    assert done.code == 0
    assert set(done.document) == {"program", "sqlite", "places", "store", "last_backup", "findings"}
    assert done.document["findings"] == []
    assert done.document["store"]["pragmas"]["journal_mode"] == "wal"
    assert done.document["sqlite"]["compile_options"]
    assert done.document["program"]["key_store"] == "none"
    assert "The store is whole." in crm("doctor", sample, json=False).out


def test_doctor_needs_neither_store_nor_passphrase(crm, sample):
    assert set(crm("doctor", passphrase=None).document) == {"program", "sqlite", "places"}

    done = crm("doctor", sample, passphrase=None)
    assert (done.code, done.document["findings"]) == (0, None)


def test_without_json_answers_are_in_the_language_of_the_system(crm, sample, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "zh_CN")

    assert crm("undo", sample, json=False).out == "已撤销：添加虚构人物。\n"
    assert crm("undo", sample).err == "没有可撤销的操作。\n"


def test_marks_of_direction_in_a_name_never_turn_a_line_round(crm, sample, tmp_path):
    marks = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    file = tmp_path / f"{marks}people\u2028.csv"
    file.write_text(f"Name,Phone\nAnna {marks}Fdp.exe,138 0013 8000\n", "utf-8")

    said = crm("import", sample, file, json=False).out + crm("find", sample, "Fdp", json=False).out

    assert "Anna Fdp.exe" in said
    assert not set(f"{marks}\u2028") & set(said)


def test_control_characters_of_a_name_never_steer_the_terminal(crm, sample, tmp_path):
    target = tmp_path / "evil\x1b[2J.csv"

    said = crm("export", sample, target, json=False).out

    assert "\x1b" not in said


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(crm, command):
    done = crm(command, "--help", json=False)

    assert done.code == 0
    assert COMMANDS[command].en in " ".join(done.out.split())
    assert "STORE" in done.out or command in ("doctor", "drill")


def test_options_may_stand_before_the_command(sample, passphrase_file, capsys):
    line = ["--json", "--passphrase-file", str(passphrase_file), "find", str(sample), "elena"]
    capsys.readouterr()

    assert main(line, lambda _store, _sample: 1) == 0
    assert capsys.readouterr().out.startswith("[")


@pytest.mark.parametrize(
    ("line", "opened"),
    [
        ([], (None, False)),
        (["mine.crm"], (Path("mine.crm"), False)),
        (["--sample"], (None, True)),
        (["window", "mine.crm"], (Path("mine.crm"), False)),
    ],
)
def test_without_a_command_the_window_is_opened(line, opened):
    asked = []

    code = main(line, lambda store, sample: asked.append((store, sample)) or 5)

    assert (code, asked) == (5, [opened])


def test_the_passphrase_may_come_from_standard_input(crm, sample, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{PASSPHRASE}\r\n".encode())))

    assert crm("find", sample, "elena", passphrase="-").code == 0
