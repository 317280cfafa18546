from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.records import ContactKind, ContactPoint, CustomerRecord
from desktop_crm.exchange.vcard_write import Version, fold
from tests.exchange.records_strategy import RECORDS, as_read_back
from tests.whole_files import read_vcard, write_vcard

VERSIONS: list[Version] = ["3.0", "4.0"]


@pytest.mark.parametrize("version", VERSIONS)
@given(written=st.lists(RECORDS, max_size=3))
@settings(deadline=None, max_examples=80)
def test_a_written_card_reads_back_as_the_same_customer(
    version: Version, written: list[CustomerRecord]
) -> None:
    found = read_vcard(write_vcard(written, version))
    assert not found.refused
    assert [as_read_back(record) for record in found.records] == [as_read_back(record) for record in written]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_photo_comes_back_byte_for_byte(version: Version) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
    written = CustomerRecord(name="李明朗", photo=picture, photo_type="image/png")
    (found,) = read_vcard(write_vcard([written], version)).records
    assert (found.photo, found.photo_type) == (picture, "image/png")


@given(st.text(max_size=400))
@settings(deadline=None, max_examples=100)
def test_lines_fold_at_75_octets_between_characters(text: str) -> None:
    line = text.replace("\r", "").replace("\n", "").encode("utf-8", errors="replace")
    pieces = fold(line).split(b"\r\n ")
    assert all(len(piece) <= 75 for piece in fold(line).split(b"\r\n"))
    assert b"".join(pieces) == line
    for piece in pieces:
        piece.decode("utf-8")


def test_version_3_writes_what_phones_and_mail_programs_understand() -> None:
    record = CustomerRecord(
        name="Anna Berg",
        family_name="Berg",
        given_name="Anna",
        contact_points=(
            ContactPoint(kind=ContactKind.PHONE, value="+86 138 0013 8000", label="mobile", primary=True),
            ContactPoint(kind=ContactKind.EMAIL, value="anna@example.com", label="分店"),
            ContactPoint(kind=ContactKind.DATE, value="--05-21", label="birthday"),
        ),
    )
    lines = write_vcard([record]).decode("utf-8").split("\r\n")
    assert lines[:4] == ["BEGIN:VCARD", "VERSION:3.0", "N:Berg;Anna;;;", "FN:Anna Berg"]
    assert "TEL;TYPE=CELL;TYPE=PREF:+86 138 0013 8000" in lines
    assert {"item1.EMAIL:anna@example.com", "item1.X-ABLabel:分店"} <= set(lines)
    assert "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-21" in lines


def test_a_second_writing_is_the_same_as_the_first() -> None:
    record = CustomerRecord(
        name="Li; Minglang", note="line one\nline two", extra=(("Machine model", "X, 200"),)
    )
    once = write_vcard([record])
    again = write_vcard([replace(found, line=0) for found in read_vcard(once).records])
    assert again == once
