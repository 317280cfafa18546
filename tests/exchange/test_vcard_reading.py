from __future__ import annotations

from pathlib import Path

import pytest

from desktop_crm.domain.records import ContactKind, CustomerKind, CustomerRecord
from tests.whole_files import read_vcard

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "vcard"


def only(text: str | bytes) -> CustomerRecord:
    found = read_vcard(text if isinstance(text, bytes) else text.encode())
    assert not found.refused
    (record,) = found.records
    return record


def points(record: CustomerRecord) -> list[tuple[str, str, str]]:
    return [(str(point.kind), point.value, point.label) for point in record.contact_points]


def test_every_card_of_other_programs_becomes_a_customer() -> None:
    files = [path for path in SHARED.rglob("*") if path.suffix in {".vcf", ".ref", ".2_1ref"}]
    if not files:
        pytest.skip("the shared sample cards are not here")
    for path in files:
        found = read_vcard(path.read_bytes())
        assert found.records, path.name
        assert not found.refused, path.name


def test_quoted_printable_goes_on_over_soft_line_breaks_in_its_charset() -> None:
    note = "请在周一之前回电".encode("gbk").hex("=").upper()
    half = note[:23]
    record = only(
        f"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=9D=8E;=E6=98=8E=\r\n=E6=9C=97\r\n"
        f"NOTE;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:={half}=\r\n{note[23:]}\r\nEND:VCARD\r\n"
    )
    assert (record.family_name, record.given_name, record.note) == ("李", "明朗", "请在周一之前回电")


@pytest.mark.parametrize("charset", ["undefined", "unicode_escape", "x-none", "rot13"])
def test_a_charset_that_is_none_of_text_is_passed_over(charset: str) -> None:
    record = only(
        f"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET={charset}:Zo\xeb \\\\ud800\r\n"
        f"NOTE;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:=5Cud800\r\nEND:VCARD\r\n"
    )
    assert record.name == "Zo\xeb \\ud800"
    record.note.encode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_encoding_and_line_end_is_read(encoding: str, end: str) -> None:
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:李明朗",
        "ORG:云帆科技有限公司;销售部",
        "NOTE:常来电话",
        "END:VCARD",
        "",
    ]
    record = only(end.join(lines).encode(encoding))
    assert (record.name, record.organisation, record.department) == ("李明朗", "云帆科技有限公司", "销售部")


def test_a_fold_within_a_character_is_mended() -> None:
    name = "李明朗".encode()
    assert only(b"BEGIN:VCARD\nFN:" + name[:4] + b"\n " + name[4:] + b"\nEND:VCARD\n").name == "李明朗"


def test_a_broken_line_costs_itself_alone() -> None:
    record = only("BEGIN:VCARD\nFN:Anna Berg\nno property at all\nTEL;TYPE=CELL:+49 170 1234567\nEND:VCARD\n")
    assert points(record) == [("phone", "+49 170 1234567", "mobile")]
    assert record.extra == (("X-UNREADABLE", "no property at all"),)


def test_cards_without_begin_or_end_are_still_cards() -> None:
    found = read_vcard(b"FN:Anna\nEND:VCARD\nBEGIN:VCARD\nFN:Bea\nBEGIN:VCARD\nFN:Carla\n")
    assert [record.name for record in found.records] == ["Anna", "Bea", "Carla"]


def test_only_a_card_without_anything_is_refused_with_its_line() -> None:
    found = read_vcard(b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nBEGIN:VCARD\nTEL:+49 30 1\nEND:VCARD\n")
    assert [(row.line, row.reason) for row in found.refused] == [(1, "empty_card")]
    assert [record.name for record in found.records] == ["+49 30 1"]


@pytest.mark.parametrize(
    "agent",
    [
        "AGENT:\nBEGIN:VCARD\nFN:Bea\nTEL:1\nEND:VCARD\n",
        "AGENT:BEGIN:VCARD\n FN:Bea\n TEL:1\n END:VCARD\n",
        "AGENT:BEGIN:VCARD\\nFN:Bea\\nTEL:1\\nEND:VCARD\n",
    ],
)
def test_a_nested_agent_stays_a_note_of_its_card(agent: str) -> None:
    record = only(f"BEGIN:VCARD\nFN:Anna\n{agent}EMAIL:anna@example.com\nEND:VCARD\n")
    assert record.extra == (("AGENT", "Bea, 1"),)
    assert points(record) == [("email", "anna@example.com", "")]


def test_a_nested_agent_loses_nothing_by_folds_nor_by_what_it_says() -> None:
    record = only(
        "BEGIN:VCARD\nFN:Anna\nAGENT:BEGIN:VCARD\\nN:Kern\\;Bea\\nFN:Bea Kern\\nTEL\\;WORK:+1-919-555-\n"
        " 1234\\nTITLE:Assistant\\nADR:\\;\\;Long Road 5\\;Suzhou\\nEND:VCARD\\n\nEND:VCARD\n"
    )
    assert record.extra == (("AGENT", "Bea Kern, +1-919-555-1234, Assistant, Long Road 5, Suzhou"),)


def test_related_people_are_kept_with_what_they_are() -> None:
    record = only(
        "BEGIN:VCARD\nFN:Anna\nitem1.X-ABRELATEDNAMES:Jan\nitem1.X-ABLabel:_$!<Spouse>!$_\n"
        "RELATED;TYPE=friend;VALUE=text:Bea\nRELATED:urn:uuid:1\nEND:VCARD\n"
    )
    assert record.extra == (("Spouse", "Jan"), ("friend", "Bea"), ("RELATED", "urn:uuid:1"))


def test_a_gender_keeps_its_own_word_beside_the_code() -> None:
    record = only("BEGIN:VCARD\nFN:Anna\nGENDER:F;Lady\nEND:VCARD\n")
    assert (record.gender, record.extra) == ("female", (("GENDER", "Lady"),))


def test_an_agent_without_end_swallows_no_later_card() -> None:
    found = read_vcard(
        b"BEGIN:VCARD\nFN:Anna\nAGENT:\nBEGIN:VCARD\nFN:Bea\nEND:VCARD\nBEGIN:VCARD\nFN:Carla\nEND:VCARD\n"
    )
    assert [record.name for record in found.records] == ["Anna", "Carla"]


@pytest.mark.parametrize("indent", [" ", ""])
@pytest.mark.parametrize("blank", ["\n", ""])
def test_a_base64_photo_is_read_however_it_is_folded(indent: str, blank: str) -> None:
    text = f"BEGIN:VCARD\nFN:Anna\nPHOTO;ENCODING=BASE64;TYPE=PNG:iVBORw0K\n{indent}GgoAAAAN\n{blank}TEL:1\nEND:VCARD\n"
    record = only(text)
    assert record.photo == b"\x89PNG\r\n\x1a\n\0\0\0\r"
    assert record.photo_type == "image/png"
    assert points(record) == [("phone", "1", "")]


def test_apple_labels_and_services_are_understood() -> None:
    record = only(
        "BEGIN:VCARD\nFN:Anna\nitem1.TEL:1\nitem1.X-ABLabel:_$!<HomeFAX>!$_\nitem2.URL:https://example.com\n"
        "item2.X-ABLabel:门店\nIMPP;X-SERVICE-TYPE=WeChat:x-apple:anna_b\nX-QQ:10001\n"
        "X-SOCIALPROFILE;type=twitter:https://example.com/anna\nX-ABShowAs:COMPANY\nEND:VCARD\n"
    )
    assert record.kind is CustomerKind.ORGANISATION
    assert points(record)[:2] == [("phone", "1", "home_fax"), ("website", "https://example.com", "门店")]
    services = [(p.service, p.value) for p in record.contact_points if p.kind is ContactKind.IM]
    assert services == [("wechat", "anna_b"), ("qq", "10001"), ("twitter", "https://example.com/anna")]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("19800321", "1980-03-21"),
        ("1980-03-21T00:00:00Z", "1980-03-21"),
        ("--0203", "--02-03"),
        ("1604-02-03", "--02-03"),
    ],
)
def test_birthdays_are_read_in_every_form(written: str, read: str) -> None:
    assert points(only(f"BEGIN:VCARD\nFN:Anna\nBDAY:{written}\nEND:VCARD\n")) == [("date", read, "birthday")]


def test_a_birthday_that_is_none_is_kept_as_it_stands() -> None:
    assert only("BEGIN:VCARD\nFN:Anna\nBDAY:circa 1800\nEND:VCARD\n").extra == (("BDAY", "circa 1800"),)


def test_a_picture_in_raw_bytes_leaves_the_rest_of_its_card_readable() -> None:
    record = only(b"BEGIN:VCARD\nFN:Anna Berg\nPHOTO:" + b"\xff\0\1\0" * 500 + b"\nTEL:1\nEND:VCARD\n")
    assert record.name == "Anna Berg"
    assert points(record) == [("phone", "1", "")]
