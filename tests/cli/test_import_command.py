"""`import`: what it answers, what it refuses, and that nothing is lost between two stores."""

import signal
from collections import Counter
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from desktop_crm.cli import importing
from desktop_crm.domain.changes import Op
from desktop_crm.domain.records import CustomerKind
from desktop_crm.exchange.contact_file import open_contact_file
from desktop_crm.exchange.fields import Field
from desktop_crm.exchange.kept_columns import correction
from desktop_crm.operations.import_columns import keep_columns
from desktop_crm.queries.export_records import ExportRecords, all_customers
from desktop_crm.store.opening import open_store
from tests.builders import PASSPHRASE

CONTACTS = """Name,Company,Job title,Phone,E-mail
王小红,明光科技,采购,138 0013 8000,wang@mingguang.example
Ann Lee,Khan Textiles,Buyer,+44 20 7946 0011,ann@khan.example
,,,,
"""
TWO_BREAKS = """BEGIN:VCARD
VERSION:3.0
FN:Bo Lin
TEL:+44 20 7946 0012
END:VCARD
BEGIN:VCARD
VERSION:3.0
END:VCARD
"""


@pytest.fixture
def empty(crm, tmp_path):
    crm("new", tmp_path / "mine.crm")
    return tmp_path / "mine.crm"


@pytest.fixture
def contacts(tmp_path):
    path = tmp_path / "contacts.csv"
    path.write_text(CONTACTS, "utf-8")
    return path


@pytest.fixture
def cards(tmp_path):
    path = tmp_path / "cards.vcf"
    path.write_text(TWO_BREAKS, "utf-8")
    return path


def _records(store: Path) -> Counter:
    opened = open_store(store, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    try:
        records = opened.read(lambda session: list(ExportRecords(session, all_customers(session))))
    finally:
        opened.close()
    return Counter(replace(record, tags=tuple(sorted(record.tags))) for record in records)


def test_import_answers_counts_for_each_file_and_one_change_set(crm, empty, contacts):
    done = crm("import", empty, contacts)

    assert done.code == 0
    (told,) = done.document["files"]
    assert told == {
        "file": str(contacts),
        "records": 2,
        "created": 2,
        "updated": 0,
        "same": 0,
        "doubtful": 0,
        "companies": 2,
        "refused": [],
    }
    assert int(done.document["change_set"]) > 0
    assert [hit["name"] for hit in crm("find", empty, "wangxiaohong").document] == ["王小红"]


def test_several_files_are_one_step_to_undo(crm, empty, contacts, cards):
    crm("import", empty, contacts, cards)

    crm("undo", empty)

    assert _records(empty) == Counter()


def test_refused_rows_end_in_1_with_line_and_reason(crm, empty, cards):
    done = crm("import", empty, cards)

    assert done.code == 1
    assert done.document["files"][0]["refused"] == [{"line": 6, "reason": "empty_card"}]
    assert sum(_records(empty).values()) == 1
    assert "Line 6: " in crm("import", empty, cards, json=False).out


def test_importing_again_finds_everybody_the_same_and_writes_nothing(crm, empty, contacts):
    crm("import", empty, contacts)

    again = crm("import", empty, contacts).document

    assert again["files"][0]["same"] == 2
    assert again["change_set"] is None


_ODD_NOTE = "a\vb\x1cc\x85d"
_ODD_TABLE = f"Name,E-mail,Notes,Company\nAnn\x01 Lee,a\x02@khan.example,{_ODD_NOTE},{'K' * 200}\n"
_ODD_CARD = (
    f"BEGIN:VCARD\nFN:Ann\x01 Lee\nEMAIL:a\x02@khan.example\nNOTE:{_ODD_NOTE}\nORG:{'K' * 200}\nEND:VCARD\n"
)


@pytest.mark.parametrize("text", [_ODD_TABLE, _ODD_CARD], ids=["table", "card"])
def test_control_characters_do_not_make_somebody_new_of_who_is_known(crm, empty, tmp_path, text):
    (tmp_path / "odd").write_text(text, "utf-8")
    crm("import", empty, tmp_path / "odd")

    assert crm("import", empty, tmp_path / "odd").document["files"][0]["same"] == 1
    ann = next(record for record in _records(empty) if record.kind is CustomerKind.PERSON)
    assert (ann.name, ann.note, len(ann.contact_points)) == ("Ann Lee", "a\nbc\nd", 1)
    assert ann.contact_points[0].value == "a@khan.example"


def test_a_name_that_nobody_can_see_gives_way_to_what_can_be_seen(crm, empty, tmp_path):
    (tmp_path / "odd.vcf").write_text("BEGIN:VCARD\nFN:\u202e\u200b\nTEL:13800138000\nEND:VCARD\n", "utf-8")
    crm("import", empty, tmp_path / "odd.vcf")

    assert [record.name for record in _records(empty)] == ["13800138000"]


def test_a_dry_run_tells_and_writes_nothing(crm, empty, contacts):
    done = crm("import", empty, contacts, "--dry-run")

    assert (done.document["files"][0]["created"], done.document["change_set"]) == (2, None)
    assert _records(empty) == Counter()


def test_a_report_lists_what_was_refused_and_what_is_doubtful(crm, empty, contacts, cards, tmp_path):
    crm("import", empty, contacts)
    alike = tmp_path / "alike.csv"
    alike.write_text("Name,Phone\nAnn Lee,+44 20 7946 0099\n", "utf-8")

    crm("import", empty, cards, alike, "--report", tmp_path / "report.xlsx")

    rows = list(openpyxl.load_workbook(tmp_path / "report.xlsx").active.values)
    assert rows[0] == ("File", "Line", "Result", "Reason", "Text")
    assert [row[:3] for row in rows[1:]] == [
        ("cards.vcf", "6", "refused"),
        ("alike.csv", "2", "perhaps a duplicate"),
    ]


def test_a_report_that_cannot_be_written_keeps_the_import_from_being_written(crm, empty, contacts, tmp_path):
    before = empty.read_bytes()

    assert crm("import", empty, contacts, "--report", tmp_path / "nowhere" / "r.xlsx").code == 14
    assert empty.read_bytes() == before


def test_a_report_must_be_a_workbook(crm, empty, contacts, tmp_path):
    assert crm("import", empty, contacts, "--report", tmp_path / "report.txt").code == 2
    assert _records(empty) == Counter()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.bin", bytes(range(256)) * 40, 2),
        ("a.json", b'{"a": [1, 2]}', 2),
        ("folder", None, 14),
        ("no.csv", "", 14),
    ],
)
def test_one_file_that_cannot_be_read_stops_all_of_the_import(
    crm, empty, contacts, tmp_path, name, content, code
):
    odd = tmp_path / name
    if content is None:
        odd.mkdir()
    elif content:
        odd.write_bytes(content)

    done = crm("import", empty, contacts, odd)

    assert (done.code, done.out) == (code, "")
    assert name in done.err
    assert _records(empty) == Counter()


def test_an_empty_file_is_refused_and_the_others_come_in(crm, empty, contacts, tmp_path):
    (tmp_path / "empty.vcf").touch()

    done = crm("import", empty, contacts, tmp_path / "empty.vcf")

    assert done.code == 1
    assert [file["created"] for file in done.document["files"]] == [2, 0]


def test_ctrl_c_while_writing_keeps_nothing(crm, empty, contacts, monkeypatch):
    def pressing_ctrl_c(*arguments):
        signal.raise_signal(signal.SIGINT)
        return original(*arguments)

    original = importing.import_contacts_and_sales
    monkeypatch.setattr(importing, "import_contacts_and_sales", pressing_ctrl_c)

    assert crm("import", empty, contacts).code == 130
    assert _records(empty) == Counter()


@pytest.mark.parametrize("ending", ["csv", "xlsx", "vcf"])
def test_what_one_store_exports_another_imports_without_loss(crm, sample, empty, tmp_path, ending):
    assert crm("export", sample, tmp_path / f"all.{ending}").code == 0

    done = crm("import", empty, tmp_path / f"all.{ending}")

    assert (done.code, done.document["files"][0]["created"]) == (0, 40)
    assert _records(empty) == _records(sample)


def test_a_table_is_read_as_it_was_corrected_in_the_window(crm, empty, tmp_path):
    path = tmp_path / "members.csv"
    path.write_text("姓名,手机,会员号\n李婷,13800138000,VIP-1\n", "utf-8")
    found = open_contact_file(path)
    chosen = found.mapping.with_column(2, Field.NICKNAME)
    kept = correction(found.table.headers, found.mapping, chosen, None)
    store = open_store(empty, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    store.write(Op.SAVE_SETTING, keep_columns, {kept.headings: kept})
    store.close()
    imported = crm("import", empty, path)
    assert "as such a table was corrected in the window" in imported.err
    (record,) = _records(empty)
    assert record.nickname == "VIP-1"


def test_a_workbook_of_several_sheets_is_told_which_is_read(crm, empty, tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "Readme"
    for title in ("Clients", "Old clients"):
        page = book.create_sheet(title)
        page.append(["Name", "Email"])
        page.append([f"Ann of {title}", "ann@example.com"])
    book.save(tmp_path / "clients.xlsx")
    imported = crm("import", empty, tmp_path / "clients.xlsx")
    assert "only the sheet “Clients” is read" in imported.err
    assert [one["name"] for one in crm("find", empty, "ann").document] == ["Ann of Clients"]
