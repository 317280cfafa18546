"""`erase`: for good, only with --yes, and with a certificate."""

import pytest


@pytest.fixture
def somebody(crm, sample):
    return crm("find", sample, "wangxiaoming").document[0]["id"]


def test_erase_takes_a_customer_for_good_and_writes_a_certificate(crm, sample, somebody, tmp_path):
    target = tmp_path / "certificate.pdf"

    done = crm("erase", sample, somebody, "--yes", "--certificate", target)

    assert done.code == 0
    assert done.document["customer_ids"] == [somebody]
    assert done.document["names"] == []
    assert done.document["rows"]["customer"] == 1
    assert target.read_bytes().startswith(b"%PDF")
    assert crm("show", sample, somebody).code == 2
    assert crm("check", sample).code == 0


def test_the_certificate_as_text_names_the_customer_only_when_asked(crm, sample, somebody, tmp_path):
    target = tmp_path / "certificate.txt"

    done = crm("erase", sample, somebody, "--yes", "--with-name", "--certificate", target, json=False)

    assert "王晓明" in done.out
    assert "王晓明" in target.read_text("utf-8")
    assert target.stat().st_mode & 0o077 == 0


def test_erase_without_yes_erases_nothing(crm, sample, somebody):
    assert crm("erase", sample, somebody).code == 2
    assert crm("show", sample, somebody).code == 0


@pytest.mark.parametrize("name", ["certificate.docx", "there.txt"])
def test_a_certificate_that_cannot_be_written_is_refused_before_anything_is_erased(
    crm, sample, somebody, tmp_path, name
):
    (tmp_path / "there.txt").write_text("mine")

    assert crm("erase", sample, somebody, "--yes", "--certificate", tmp_path / name).code != 0

    assert (tmp_path / "there.txt").read_text() == "mine"
    assert crm("show", sample, somebody).code == 0


def test_a_backup_place_that_is_missing_is_told_and_ends_with_one(crm, sample, somebody, tmp_path):
    done = crm("erase", sample, somebody, tmp_path / "stick", "--yes")

    assert done.code == 1
    assert done.document["unreached"] == [{"path": str(tmp_path / "stick"), "reason": "place_missing"}]
