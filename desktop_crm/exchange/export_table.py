"""Customers to a table: one row each, in English or Chinese headings that the import reads back without loss.

Not in a table: photos, and what a spreadsheet cell cannot hold (32,767 characters in XLSX).
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from desktop_crm.domain.records import AddressParts, ContactKind, ContactPoint, CustomerKind, CustomerRecord
from desktop_crm.exchange.labels import gender_word, label_word, service_word
from desktop_crm.exchange.repairs import split_addresses, split_values
from desktop_crm.exchange.xlsx_table import write_xlsx

_TEXTS = (
    ("name", "Name", "姓名"), ("family_name", "Family name", "姓"), ("given_name", "Given name", "名"),
    ("middle_name", "Middle name", "中间名"), ("honorific", "Prefix", "前缀"), ("suffix", "Suffix", "后缀"),
    ("nickname", "Nickname", "昵称"), ("organisation", "Company", "公司"), ("department", "Department", "部门"),
    ("job_title", "Job title", "职位"), ("source", "Source", "来源"), ("stage", "Stage", "客户阶段"),
    ("note", "Notes", "备注"),
)  # fmt: skip
_texts_of = attrgetter(*(name for name, _, _ in _TEXTS))
_POINTS = {
    ContactKind.PHONE: ("Phone", "电话"),
    ContactKind.EMAIL: ("E-mail", "邮箱"),
    ContactKind.IM: ("IM", "账号"),
    ContactKind.WEBSITE: ("Website", "网站"),
    ContactKind.ADDRESS: ("Address", "地址"),
    ContactKind.DATE: ("Date", "日期"),
    ContactKind.ID_NUMBER: ("ID number", "证件号"),
}
MostPoints = Mapping[ContactKind, int]
"""How many contact points of each kind the fullest record has."""

_ADDRESS_PARTS = (
    ("formatted", "全文"), ("street", "街道"), ("city", "城市"), ("region", "省份"), ("postal code", "邮编"),
    ("country", "国家"),
)  # fmt: skip
_WHOLE_VALUE = ("", "")
_SPLITTERS = {ContactKind.PHONE: split_values, ContactKind.EMAIL: split_addresses}
_TAG_MARK = re.compile(r"[;；,，、|\n]|:::|^\* ")
# A formula begins with one of these. A phone such as +86 138 0013 8000 or a day such as --05-21 is none.
_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d\s().-]*$)|'+[=@+\-\t\r]")
_SUSPECT = frozenset("=@\t\r+-'")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportTable:
    """The headings of an export, and its rows as they are asked for."""

    headers: tuple[str, ...]
    rows: Iterator[list[str]]


def export_table(
    records: Sequence[CustomerRecord], language: str = "en", most: MostPoints | None = None
) -> ExportTable:
    """Lay records out with as many columns as the fullest of them needs; `language` is en or zh.

    Records are gone through first to find that out, unless `most` tells it of records without extra.
    """
    layout = _Layout(records if most is None else (), language, most or {})
    return ExportTable(headers=tuple(layout.headers()), rows=(layout.row(record) for record in records))


def write_csv(
    records: Sequence[CustomerRecord], language: str = "en", most: MostPoints | None = None
) -> bytes:
    """Return a CSV file (RFC 4180; UTF-8 with the mark that Excel needs).

    A cell that a spreadsheet would run as a formula gets an apostrophe before it, which the import takes away again.
    """
    table = export_table(records, language, most)
    return csv_bytes(table.headers, table.rows)


def csv_bytes(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return rows as such a CSV file."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(_guarded(header) for header in headers)
    for row in rows:
        # The first letter tells for nearly all of them, and this is done for each cell.
        writer.writerow([_guarded(cell) if cell[:1] in _SUSPECT else cell for cell in row])
    return target.getvalue().encode("utf-8-sig", errors="replace")


def write_workbook(
    records: Sequence[CustomerRecord], language: str = "en", most: MostPoints | None = None
) -> bytes:
    """Return an XLSX file; every cell is text, so nothing needs an apostrophe."""
    table = export_table(records, language, most)
    return write_xlsx(table.headers, table.rows)


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


class _Layout:
    """Which columns a set of records needs, and each record's cells in their order."""

    def __init__(self, records: Sequence[CustomerRecord], language: str, most: MostPoints) -> None:
        self._language = language
        self._in_chinese = language.startswith("zh")
        self._counts = Counter[ContactKind](most)
        self._extras: Counter[str] = Counter()
        for record in records:
            self._counts |= Counter(point.kind for point in record.contact_points)
            self._extras |= Counter(heading for heading, _ in record.extra)
        self._widths = {
            kind: self._counts[kind] * len(_aspects(kind)) for kind in _POINTS if self._counts[kind]
        }

    def headers(self) -> Iterator[str]:
        yield self._say("Kind", "客户类型")
        yield from (self._say(english, chinese) for _, english, chinese in _TEXTS)
        yield self._say("Gender", "性别")
        yield self._say("Tags", "标签")
        for kind, (english, chinese) in _POINTS.items():
            for number in range(1, self._counts[kind] + 1):
                for aspect_english, aspect_chinese in _aspects(kind):
                    yield self._say(
                        f"{english} {number} {aspect_english}", f"{chinese}{number} {aspect_chinese}"
                    ).strip()
        for heading, count in self._extras.items():
            yield from [self._say(f"Other: {heading}", f"其他:{heading}")] * count

    def row(self, record: CustomerRecord) -> list[str]:
        is_organisation = record.kind is CustomerKind.ORGANISATION
        cells = [self._say("Organisation", "公司") if is_organisation else self._say("Person", "个人")]
        cells += _texts_of(record)
        cells.append(gender_word(record.gender, self._language))
        cells.append(_joined(record.tags))
        points: dict[ContactKind, list[str]] = {}
        for point in record.contact_points:
            points.setdefault(point.kind, []).extend(self._point(point))
        for kind, width in self._widths.items():
            filled = points.get(kind, [])
            cells += filled
            cells += [""] * (width - len(filled))
        for heading, count in self._extras.items():
            texts = [text for other, text in record.extra if other == heading]
            cells += texts + [""] * (count - len(texts))
        return cells

    def _point(self, point: ContactPoint) -> list[str]:
        if point.kind is ContactKind.ADDRESS:
            address = point.address or AddressParts()
            values = [
                point.value, address.street, address.city, address.region, address.postcode, address.country,
            ]  # fmt: skip
        else:
            values = [_marked(point)]
        label = label_word(point.label, self._language)
        values.append(f"* {label}".strip() if point.primary else label)
        if point.kind is ContactKind.IM:
            values.append(service_word(point.service, self._language))
        values.append(point.confirmed_on.isoformat() if point.confirmed_on else "")
        return values

    def _say(self, english: str, chinese: str) -> str:
        return chinese if self._in_chinese else english


def _aspects(kind: ContactKind) -> tuple[tuple[str, str], ...]:
    """Return what is told of a contact point, a column each, in both languages."""
    values = _ADDRESS_PARTS if kind is ContactKind.ADDRESS else (_WHOLE_VALUE,)
    service = (("service", "服务"),) if kind is ContactKind.IM else ()
    return (*values, ("label", "标签"), *service, ("confirmed", "核实"))


def _marked(point: ContactPoint) -> str:
    """Return the value, with Google's mark of several values behind it where the import would else split it."""
    split = _SPLITTERS.get(point.kind)
    return point.value if split is None or split(point.value) == [point.value] else f"{point.value} :::"


def _joined(tags: Sequence[str]) -> str:
    if any(_TAG_MARK.search(tag) for tag in tags):
        return " ::: ".join(tags) + " :::"
    return "; ".join(tags)
