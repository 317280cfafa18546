"""Columns of a table to fields of a customer: what a heading or the cells say, as a mapping the user may correct."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_crm.domain.names import looks_like_company
from desktop_crm.domain.records import CustomerKind
from desktop_crm.exchange.fields import Column, Field, Mapping
from desktop_crm.exchange.headings import heading, key

_SAMPLE = 50
# Columns further right are known by their headings alone: nobody's list of customers is that wide.
_WIDEST = 1_000
_PERSON_NAMES = {Field.FAMILY_NAME, Field.GIVEN_NAME}
_COMPANY_FACTS = {"annualrevenue", "industry", "numberofemployees", "numemployees", "sic", "tickersymbol", "numemp",
                  "行业", "注册资本", "法定代表人", "法人", "统一社会信用代码", "经营范围"}  # fmt: skip
# "Customer name" beside "contact person" is the company.
_CUSTOMER_WORDS = {
    "客户",
    "客户名",
    "客户名称",
    "customer",
    "customername",
    "client",
    "clientname",
    "accountname",
}
_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+")
_PHONE = re.compile(r"'?\+?[\d０-９][\d０-９\s().-]{5,20}|1\.\d+[eE]\+10")
_MOBILE = re.compile(r"(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}")
_WEBSITE = re.compile(r"(?:https?://|www\.)\S+")
_DAY = re.compile(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}/\d{1,2}/\d{4}")
_NAME = re.compile(r"[\u3400-\u9fff]{2,4}|[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,3}")


def recognise(headers: Sequence[str], sample: Sequence[Sequence[str]]) -> Mapping:
    """Return what each column most probably means, by its heading, or by `sample` rows where that says nothing."""
    found = [heading(text) for text in headers]
    columns = [
        column or _by_content(_cells(sample, index) if index < _WIDEST else [], bool(headers[index]))
        for index, column in enumerate(found)
    ]
    columns = _resolve_neighbours(list(headers), columns)
    if not any(headers):
        columns = _name_without_headings(columns, sample)
    return Mapping(columns=tuple(columns), default_kind=_default_kind(headers, columns))


def _cells(sample: Sequence[Sequence[str]], index: int) -> list[str]:
    return [row[index].strip() for row in sample[:_SAMPLE] if index < len(row) and row[index].strip()]


def _share(cells: list[str], pattern: re.Pattern[str]) -> float:
    return sum(pattern.fullmatch(cell[:200]) is not None for cell in cells) / len(cells) if cells else 0.0


def _by_content(cells: list[str], has_heading: bool) -> Column:
    """Guess from the cells alone; under a heading unknown to us only what cannot be anything else."""
    if not cells:
        return Column(field=Field.EXTRA)
    if _share(cells, _EMAIL) > 0.6:
        return Column(field=Field.EMAIL)
    if _share(cells, _MOBILE) > 0.6:
        return Column(field=Field.PHONE, label="mobile")
    if has_heading:
        return Column(field=Field.EXTRA)
    if _share(cells, _WEBSITE) > 0.6:
        return Column(field=Field.WEBSITE)
    if _share(cells, _DAY) > 0.6:
        return Column(field=Field.EXTRA)
    if _share(cells, _PHONE) > 0.6:
        return Column(field=Field.PHONE)
    if sum(map(looks_like_company, cells)) * 2 > len(cells):
        return Column(field=Field.ORGANISATION)
    return Column(field=Field.EXTRA)


def _name_without_headings(columns: list[Column], sample: Sequence[Sequence[str]]) -> list[Column]:
    """Take the column most like names as the name; beside it may stand its two parts ("John Doe", John, Doe)."""
    if any(column.field is Field.NAME for column in columns):
        return columns
    free = [index for index, column in enumerate(columns[:_WIDEST]) if column.field is Field.EXTRA]
    shares = {index: _share(_cells(sample, index), _NAME) for index in free}
    at = max(shares, key=lambda index: (shares[index] > 0.5, shares[index], -index), default=-1)
    if at < 0 or shares[at] <= 0.3:
        return columns
    named = list(columns)
    named[at] = Column(field=Field.NAME)
    if at + 2 in free and at + 1 in free and _are_parts(sample, at):
        named[at + 1] = Column(field=Field.GIVEN_NAME)
        named[at + 2] = Column(field=Field.FAMILY_NAME)
    return named


def _are_parts(sample: Sequence[Sequence[str]], at: int) -> bool:
    rows = [row for row in sample[:_SAMPLE] if len(row) > at + 2 and row[at]]
    return bool(rows) and all(f"{row[at + 1]} {row[at + 2]}" == row[at] for row in rows)


def _resolve_neighbours(headers: list[str], columns: list[Column]) -> list[Column]:
    """Settle what a heading means only beside the others of its table."""
    keys = [key(text) for text in headers]
    fields = {column.field for column in columns}
    split_addresses = {c.group for c in columns if c.field in {Field.CITY, Field.REGION, Field.POSTCODE}}
    has_contact = fields >= _PERSON_NAMES or any(
        k in {"联系人", "联系人姓名", "contactname", "contactperson"} for k in keys
    )
    has_job_title = any(k in {"jobtitle", "occupation", "职务"} for k in keys)
    resolved = []
    for word, column in zip(keys, columns, strict=True):
        if column.field is Field.ADDRESS and column.group in split_addresses and "#" not in column.group:
            column = replace(column, field=Field.STREET)
        elif column.field is Field.DATE and column.group == "birth" and Field.YEAR in fields:
            column = replace(column, field=Field.DAY)
        elif word == "title" and has_job_title:
            column = replace(column, field=Field.HONORIFIC)
        elif word in _CUSTOMER_WORDS and has_contact and Field.ORGANISATION not in fields:
            column = replace(column, field=Field.ORGANISATION)
        resolved.append(column)
    return resolved


def _default_kind(headers: Sequence[str], columns: list[Column]) -> CustomerKind:
    fields = {column.field for column in columns}
    of_companies = any(key(text) in _COMPANY_FACTS for text in headers)
    persons = fields & (_PERSON_NAMES | {Field.ORGANISATION, Field.GENDER, Field.JOB_TITLE})
    return CustomerKind.ORGANISATION if of_companies and not persons else CustomerKind.PERSON
