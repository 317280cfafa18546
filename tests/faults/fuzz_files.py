"""Bytes that nobody wrote, read as what people import, look at or search for."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final

from desktop_crm.domain.deal_filters import parse_deals
from desktop_crm.domain.document_filters import parse_documents
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.filters import parse
from desktop_crm.domain.follow_up_filters import parse_follow_ups
from desktop_crm.exchange.bank_columns import recognise_statement
from desktop_crm.exchange.bank_file import read_statement
from desktop_crm.exchange.contact_file import open_contact_file, read_entries
from desktop_crm.exchange.ical_read import read_calendar as calendar_of
from desktop_crm.exchange.mail_message import read_mail as mail_of
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.exchange.text_encoding import decode
from desktop_crm.exchange.vcard import cards
from desktop_crm.exchange.xlsx_table import write_xlsx

_HOME: Final = Home(country="CN", currency="CNY")
_SHEET: Final = "xl/worksheets/sheet1.xml"


def read_query(data: bytes, _folder: Path) -> None:
    reader = (parse, parse_deals, parse_documents, parse_follow_ups)[len(data) % 4]
    query = reader(data.decode("utf-8", "surrogateescape"))
    assert all(word == word.strip() != "" for word in query.words)


def query_seeds() -> list[bytes]:
    lines = (
        'tag:vip city:苏州 "Anna Berg" due:<7d',
        "stage:active type:company channel:call quiet:30d in:archive",
        "amount:>=1000 status:open,won closed:<2026-01-01 due:7d 标签：老客户",
    )
    return [line.encode() for line in lines]


def read_encoding(data: bytes, _folder: Path) -> None:
    decode(data)


def encoding_seeds() -> list[bytes]:
    return [
        "Ana María 李明朗".encode(code, "ignore") for code in ("utf-8", "utf-16", "gb18030", "big5", "cp1252")
    ]


def read_table(data: bytes, folder: Path) -> None:
    """Read bytes as a table of an encoding that is known: to find it takes a thousand times as long."""
    _read_contacts(data, folder, "utf-8")


def read_card(data: bytes, _folder: Path) -> None:
    for _ in cards(data):
        pass


def _read_contacts(data: bytes, folder: Path, encoding: str = "") -> None:
    path = folder / "contacts"
    path.write_bytes(data)
    opened = open_contact_file(path, encoding=encoding)
    read_entries(opened, "CN")
    if opened.table is not None:
        sales = recognise_sales(opened.table.headers)
        if sales is not None:
            read_sales(opened.table, sales, _HOME)
        bank = recognise_statement(opened.table, _HOME.country)
        read_statement(bank, bank.columns, _HOME)


def table_seeds() -> list[bytes]:
    tables = (
        "Name,Phone,E-mail,Birthday\nAnna Berg,138 0013 8000,anna@mail.example,1990-05-04\n",
        '姓名;公司;手机;备注\n李明朗;"云杉 电子";+86 138 0013 8000;"a\nb"\n',
        "Deal,Amount,Currency,Stage,Expected close\nRoof,1.200,EUR,Won,31.12.2026\n",
        "Date\tAmount\tPayer\tReference\n2026-03-01\t1,200.00 CR\tAnna Berg\tINV-7\n",
    )
    return [table.encode() for table in tables]


def card_seeds() -> list[bytes]:
    lines = (
        "VERSION:3.0\r\nN:Berg;Anna;;Dr.;\r\nFN:Anna Berg\r\nTEL;TYPE=CELL,WORK:13800138000\r\nBDAY:1990-05-04",
        "VERSION:2.1\r\nN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=C0=EE;=C3=F7\r\nPHOTO;BASE64:\r\n /9j/4AAQ\r\n",
        "VERSION:4.0\r\nFN:Li\r\nADR:;;Str. 1;Suzhou;;215000;CN\r\nitem1.X-ABDATE:2001-01-01\r\nitem1.X-ABLabel:a",
    )
    return [f"BEGIN:VCARD\r\n{line}\r\nNOTE:a\\nb\r\n c\r\nEND:VCARD\r\n".encode() for line in lines]


def read_workbook(data: bytes, folder: Path) -> None:
    """Read bytes as a workbook, and as the sheet within a sound one."""
    with suppress(CrmError):
        _read_contacts(data, folder)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, body in _sound_parts().items():
            archive.writestr(name, data if name == _SHEET else body)
    _read_contacts(packed.getvalue(), folder)


@cache
def _sound_parts() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(_workbook())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _workbook() -> bytes:
    return write_xlsx(["Name", "Phone"], [["Anna Berg", "138 0013 8000"], ["李明朗", "=1+1"]])


def read_calendar(data: bytes, _folder: Path) -> None:
    calendar_of(data.decode("utf-8", "replace").encode(), "a.ics")


def calendar_seeds() -> list[bytes]:
    lines = (
        "UID:1\r\nDTSTART;TZID=Europe/Berlin:20260301T100000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3\r\nSUMMARY:Anna",
        "UID:2\r\nDTSTART;VALUE=DATE:20260301\r\nDURATION:PT1H\r\nEXDATE:20260302\r\nATTENDEE;CN=Li:mailto:l@e.example",
    )
    event = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    return [event.format(line).encode() for line in lines]


def read_mail(data: bytes, _folder: Path) -> None:
    mail_of(data)


def mail_seeds() -> list[bytes]:
    head = b"From: =?utf-8?q?Anna?= <a@e.example>\r\nSubject: Roof\r\nMIME-Version: 1.0\r\n"
    html = (
        b"Content-Type: text/html; charset=gbk\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+YTwvcD4=\r\n"
    )
    parts = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + html + b"--b--\r\n"
    return [head + html, head + parts]


def workbook_seeds() -> list[bytes]:
    """Return a sound workbook and its sheet."""
    return [_workbook(), _sound_parts()[_SHEET]]
