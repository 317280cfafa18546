from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_crm.domain.records import ContactKind, CustomerKind, CustomerRecord, RefusedRow
from desktop_crm.exchange.columns import recognise
from desktop_crm.exchange.csv_table import read_table
from desktop_crm.exchange.fields import Field
from desktop_crm.exchange.table_records import records
from tests.whole_files import read_contact_file

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "csv_contacts"


def read(text: str, country: str = "CN") -> list[CustomerRecord | RefusedRow]:
    table = read_table(text.encode())
    return list(records(table, recognise(table.headers, table.rows), country))


def one(text: str, country: str = "CN") -> CustomerRecord:
    (record,) = read(text, country)
    assert isinstance(record, CustomerRecord)
    return record


def points(record: CustomerRecord) -> list[tuple[str, str, str]]:
    return [(str(point.kind), point.value, point.label) for point in record.contact_points]


def fields(headers: Sequence[str]) -> list[Field]:
    return [column.field for column in recognise(headers, []).columns]


def test_chinese_headings_are_recognised() -> None:
    record = one(
        "姓名,性别,公司名称,部门,职位,手机,办公电话,邮箱,微信,QQ,地址,生日,标签,来源,备注\n"
        "李明朗,男,云帆科技,销售部,经理,13800138000,0755-26601234,li@example.cn,lml_88,10001,深圳市科技路8号,1990/5/1,"
        "重点;南山,展会,喜欢茶\n"
    )
    assert (record.name, record.gender, record.organisation) == ("李明朗", "male", "云帆科技")
    assert (record.department, record.job_title, record.source) == ("销售部", "经理", "展会")
    assert (record.tags, record.note) == (("重点", "南山"), "喜欢茶")
    assert points(record) == [
        ("phone", "13800138000", "mobile"),
        ("phone", "0755-26601234", "work"),
        ("email", "li@example.cn", ""),
        ("im", "lml_88", ""),
        ("im", "10001", ""),
        ("date", "1990-05-01", "birthday"),
        ("address", "深圳市科技路8号", ""),
    ]


def test_a_customer_beside_a_contact_person_is_the_company() -> None:
    record = one("客户名称,联系人,电话\n云帆科技有限公司,李明朗,13800138000\n")
    assert (record.name, record.organisation, record.kind) == (
        "李明朗",
        "云帆科技有限公司",
        CustomerKind.PERSON,
    )


def test_a_company_is_told_by_its_name() -> None:
    assert one("客户名称,电话\n深圳云帆科技有限公司,13800138000\n").kind is CustomerKind.ORGANISATION


def test_google_tables_of_both_forms_are_read() -> None:
    old = one(
        "Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Group Membership\n"
        "Anna Berg,Anna,Berg,* Work,anna@example.com ::: berg@example.com,Mobile,+49 170 1234567,* myContacts ::: VIP\n"
    )
    new = one(
        "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
        "Anna,Berg,* myContacts ::: VIP,* Work,anna@example.com ::: berg@example.com,Mobile,+49 170 1234567\n"
    )
    for record in (old, new):
        assert (record.given_name, record.family_name, record.tags) == ("Anna", "Berg", ("VIP",))
        assert points(record) == [
            ("email", "anna@example.com", "work"),
            ("email", "berg@example.com", "work"),
            ("phone", "+49 170 1234567", "mobile"),
        ]
        assert record.contact_points[0].primary


def test_outlook_addresses_are_put_together() -> None:
    record = one(
        '"Title","First Name","Last Name","Job Title","Business Street","Business City","Business Postal Code",'
        '"Business Country/Region","Business Fax","E-mail Address","E-mail Type"\n'
        "Dr.,Anna,Berg,Buyer,Hauptstr. 1,Berlin,10115,Germany,+49 30 1,anna@example.com,SMTP\n"
    )
    assert (record.honorific, record.job_title) == ("Dr.", "Buyer")
    assert points(record) == [
        ("phone", "+49 30 1", "work_fax"),
        ("email", "anna@example.com", ""),
        ("address", "Hauptstr. 1, Berlin, 10115, Germany", "work"),
    ]


def test_chinese_outlook_headings_are_recognised() -> None:
    assert fields(
        [
            "姓",
            "名",
            "单位",
            "商务地址 街道",
            "商务地址 市/县",
            "住宅电话",
            "移动电话",
            "电子邮件地址",
            "生日",
        ]
    ) == [
        Field.FAMILY_NAME,
        Field.GIVEN_NAME,
        Field.ORGANISATION,
        Field.STREET,
        Field.CITY,
        Field.PHONE,
        Field.PHONE,
        Field.EMAIL,
        Field.DATE,
    ]


def test_birthdays_in_three_columns_are_joined() -> None:
    record = one("Display Name,Birth Year,Birth Month,Birth Day\nAnna Berg,1980,5,21\n")
    assert points(record) == [("date", "1980-05-21", "birthday")]


@pytest.mark.parametrize(
    "table",
    ["Name,Birth Year,Birthday\nAnna Berg,1980,1980-05-21\n", "姓名,出生年,出生日期\n李婷,,1980年5月21日\n"],
)
def test_a_whole_birthday_is_found_beside_a_column_of_its_year(table: str) -> None:
    record = one(table)
    assert points(record) == [("date", "1980-05-21", "birthday")]
    assert record.extra == ()


@pytest.mark.parametrize("row", ["Anna Berg,1980-05-21,,", "Anna Berg,1980-05-21,", "Anna Berg,1980-05-21"])
def test_a_whole_birthday_is_found_beside_columns_of_its_parts(row: str) -> None:
    record = read(f"Name,生日,Birth Month,Shelf\n{row}\nBo Li,,,7\n")[0]
    assert isinstance(record, CustomerRecord)
    assert points(record) == [("date", "1980-05-21", "birthday")]
    assert record.extra == ()


@pytest.mark.parametrize(
    ("cell", "phone"),
    [
        ("１３８００１３８０００", "13800138000"),
        ("1.3800138E+10", "13800138000"),
        ("13800138000.0", "13800138000"),
        ("'+86 138 0013 8000", "+86 138 0013 8000"),
    ],
)
def test_damaged_phones_are_repaired_and_the_repair_is_told(cell: str, phone: str) -> None:
    record = one(f"Name,Phone\nAnna,{cell}\n")
    assert [point.value for point in record.contact_points] == [phone]
    assert [repair.after for repair in record.repairs] == ([phone] if cell[0] != "'" else [])


def test_digits_that_a_spreadsheet_lost_are_not_invented() -> None:
    record = one("Name,Phone\nAnna,1.38E+10\n")
    assert [point.value for point in record.contact_points] == ["1.38E+10"]


def test_several_phones_in_a_cell_become_several() -> None:
    record = one('Name,Phone\nAnna,"13800138000/0755-26601234；+49 30 1234567、13900139000"\n')
    assert [point.value for point in record.contact_points] == [
        "13800138000",
        "0755-26601234",
        "+49 30 1234567",
        "13900139000",
    ]


@pytest.mark.parametrize(
    ("cell", "country", "day"),
    [
        ("1990年5月1日", "CN", "1990-05-01"),
        ("32994", "CN", "1990-05-01"),
        ("5月1日", "CN", "--05-01"),
        ("01.05.1990", "DE", "1990-05-01"),
        ("01/05/1990", "GB", "1990-05-01"),
        ("05/01/1990", "US", "1990-05-01"),
    ],
)
def test_dates_are_read_as_the_country_writes_them(cell: str, country: str, day: str) -> None:
    assert points(one(f"Name,Birthday\nAnna,{cell}\n", country)) == [("date", day, "birthday")]


def test_what_no_field_takes_is_kept_under_its_heading() -> None:
    record = one("Name,Machine model,Birthday\nAnna,X-200,unknown\n")
    assert record.extra == (("Machine model", "X-200"), ("Birthday", "unknown"))


def test_a_row_without_name_or_contact_is_refused_with_its_line() -> None:
    found = read("Name,Phone,City\nAnna,1234567,\n,,Berlin\n")
    first, second = found
    assert isinstance(first, CustomerRecord)
    assert isinstance(second, CustomerRecord | RefusedRow)
    assert second.line == 3


def test_columns_without_headings_are_told_by_their_content() -> None:
    record = one("李明朗,13800138000,li@example.cn,深圳云帆科技有限公司\n")
    assert (record.name, record.organisation) == ("李明朗", "深圳云帆科技有限公司")
    assert [kind for kind, _, _ in points(record)] == ["phone", "email"]


def test_tables_of_other_programs_lose_no_row() -> None:
    files = [
        SHARED / "odoo__odoo",
        SHARED / "mautic__mautic",
        SHARED / "headers",
        SHARED / "mozilla__releases-comm-central",
    ]
    tables = [path for folder in files for path in folder.rglob("*.csv") if path.stem != "tab_comma_mixed"]
    if not tables:
        pytest.skip("the shared tables are not here")
    for path in tables:
        found = read_contact_file(path, "CN")
        assert not found.refused, path.name
        for record in found.records:
            assert record.name or record.family_name or record.given_name, path.name


def test_an_e_mail_with_its_name_gives_the_address_alone() -> None:
    record = one("Name,Email\nAnna,Anna Berg <anna@example.com>\n")
    assert [(point.kind, point.value) for point in record.contact_points] == [
        (ContactKind.EMAIL, "anna@example.com")
    ]
