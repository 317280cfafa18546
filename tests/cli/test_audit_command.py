"""`audit`: its exit codes, its JSON, and the report that is handed to others."""

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop_crm.system.paths import log_folder
from tests.cli.conftest import Crm
from tests.quiet_computer import quiet_computer

__all__ = ["quiet_computer"]


def test_0_for_a_store_of_which_nothing_can_be_read(crm: Crm, sample: Path) -> None:
    done = crm("audit", sample)
    assert done.code == 0
    told = done.document
    assert told["clean"] is True
    assert told["findings"] == told["scan"]["hits"] == []
    assert told["scan"]["values"] > 100
    assert told["scan"]["planted"] == told["scan"]["found"]
    assert {one["filled"] == one["sealed"] for one in told["seals"]["columns"]} == {True}
    assert told["record"][0]["text"] == "Marta Bianchi 白玛"
    assert told["record"][0]["stored"].startswith("01")


def test_3_where_a_value_can_be_read(crm: Crm, sample: Path) -> None:
    (found,) = crm("find", sample, "elena", "--limit", 1).document
    (log_folder() / "leak").write_text("x")
    for customer in crm("find", sample, "").document:
        with (log_folder() / "leak").open("a", encoding="utf-8") as leak:
            leak.write(f"{customer['name']}\n")
    done = crm("audit", sample, json=False)
    assert done.code == 3
    assert "(customer.name)" in done.out
    assert f"“{log_folder() / 'leak'}”" in done.out
    assert found["name"] not in done.out


def test_10_11_and_12_as_for_every_command(crm: Crm, sample: Path, tmp_path: Path) -> None:
    from desktop_crm.store.opening import open_store
    from tests.builders import PASSPHRASE

    assert crm("audit", tmp_path / "none.crm").code == 10
    (tmp_path / "wrong.txt").write_text("not this one at all\n")
    assert crm("audit", sample, passphrase=tmp_path / "wrong.txt").code == 12
    store = open_store(sample, lambda header: header.unlock_with_passphrase(PASSPHRASE))
    assert crm("audit", sample).code == 11
    store.close()


def test_the_report_is_a_short_pdf_in_either_language(
    crm: Crm, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for language, title, promise in (
        ("en_US.UTF-8", "Privacy report", "What is not promised"),
        ("zh_CN.UTF-8", "隐私审计报告", "不作承诺的情况"),
    ):
        monkeypatch.setenv("LC_ALL", language)
        target = tmp_path / f"{language}.pdf"
        assert crm("audit", sample, "--report", target).code == 0
        assert target.stat().st_mode & 0o077 == 0
        pages = PdfReader(BytesIO(target.read_bytes())).pages
        text = "".join(page.extract_text() for page in pages)
        assert len(pages) <= 2
        for words in (title, promise, "AES-256-GCM", "Marta Bianchi", "Desktop CRM"):
            assert words in text, words


def test_a_report_can_be_plain_text_and_replaces_no_file(crm: Crm, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.txt"
    assert crm("audit", sample, "--report", target).code == 0
    assert target.read_text("utf-8").startswith("Privacy report\n")
    assert crm("audit", sample, "--report", target).code == 14
    assert crm("audit", sample, "--report", tmp_path / "report.doc").code == 2


def test_a_record_of_ones_own_is_shown_when_asked_for(crm: Crm, sample: Path) -> None:
    first = crm("find", sample, "", "--limit", 1).document[0]
    done = crm("audit", sample, "--show", first["id"])
    assert done.document["record"][0]["text"] == first["name"]
    assert crm("audit", sample, "--show", 12345).code == 2


def test_as_a_program_of_its_own_it_counts_no_internet_socket(
    sample: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    line = ["audit", str(sample), "--canary", "--passphrase-file", str(passphrase_file)]
    done = subprocess.run(
        [sys.executable, "-m", "desktop_crm", *line],
        env=os.environ | {"TMPDIR": str(tmp_path / "temporary")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Internet sockets opened since this program started: 0." in done.stdout
    assert "after its lock 0" in done.stdout
