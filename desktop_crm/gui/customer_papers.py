"""Customers on paper: the sheet of one, and a list of many, as HTML that a text document prints."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.clock import today
from desktop_crm.domain.money import format_money
from desktop_crm.domain.records import ContactKind
from desktop_crm.domain.redaction import PrivacyLevel
from desktop_crm.gui.code_words import label_name, name_of, relation_name
from desktop_crm.gui.lists.columns import COLUMNS, Column, heading, plain, stage_name
from desktop_crm.gui.translations import format_date
from desktop_crm.gui.wording import spoken
from desktop_crm.queries.customer_sheet import (
    CustomerSheet,
    SheetLink,
    customer_sheet,
    redacted_rows,
    redacted_sheet,
)
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.listing import many_rows
from desktop_crm.wording.day_sheet import LEVELS, STYLE, WISHES, say_deal, say_promise, say_talk, say_unpaid

_DAYS = frozenset({Column.LAST_CONTACT, Column.NEXT_DUE, Column.CONFIRMED, Column.CREATED})
# A work e-mail and a work address would both be called “Work”.
_NAMED_BY_KIND = frozenset({ContactKind.EMAIL, ContactKind.ADDRESS, ContactKind.WEBSITE})
_SHEET = ".row td { padding: 3px 8px 3px 0; border-bottom: 1px solid #e3e6eb; font-size: 9pt; }"
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What can be printed: `question` and `arguments` ask the store, `page` writes the answer at a level as HTML.

    `count` tells how many customers an answer holds; `file_name` names nobody.
    """

    title: str
    file_name: str
    question: Callable[..., Any]
    arguments: tuple[Any, ...]
    page: Callable[[Any, PrivacyLevel], str]
    count: Callable[[Any], int]
    landscape: bool = False


def customer_paper(customer_id: int) -> Paper:
    """Return the sheet of one customer."""
    return Paper(
        title=translate("Papers", "Customer sheet"),
        file_name=translate("Papers", "customer-UNENCRYPTED"),
        question=customer_sheet,
        arguments=(customer_id,),
        page=_sheet_page,
        count=lambda _sheet: 1,
    )


def list_paper(ids: Sequence[int], columns: Sequence[Column]) -> Paper:
    """Return these customers as a table of these columns."""
    return Paper(
        title=translate("Papers", "List of customers"),
        file_name=translate("Papers", "customers-UNENCRYPTED"),
        question=many_rows,
        arguments=(ids,),
        page=partial(_list_page, columns),
        count=len,
        landscape=True,
    )


def _list_page(columns: Sequence[Column], rows: Sequence[CustomerRow], level: PrivacyLevel) -> str:
    shown = columns or COLUMNS
    cells = "".join(f'<td class="key"><b>{escape(heading(column))}</b></td>' for column in shown)
    lines = "".join(
        f'<tr class="row">{"".join(f"<td>{escape(_cell(column, row))}</td>" for column in shown)}</tr>'
        for row in redacted_rows(rows, level)
    )
    counted = translate("Papers", "Customers: {count}").replace("{count}", f"{len(rows):,}")
    table = f'<table width="100%" cellspacing="0"><thead><tr>{cells}</tr></thead>{lines}</table>'
    return _page(translate("Papers", "List of customers"), counted, level, table)


def _cell(column: Column, row: CustomerRow) -> str:
    text = plain(column, row)
    return format_date(date.fromisoformat(text)) if text and column in _DAYS else text


def _sheet_page(sheet: CustomerSheet, level: PrivacyLevel) -> str:
    shown = redacted_sheet(sheet, level)
    row = shown.row
    who = (row.job_title, row.company, row.city, stage_name(row.stage), *row.tags)
    facts = "".join(
        f'<tr class="row"><td class="key">{escape(name)}</td><td>{"<br>".join(map(escape, texts))}</td></tr>'
        for name, texts in _facts(shown)
        if texts
    )
    table = f'<table width="100%" cellspacing="0">{facts}</table>'
    return _page(row.name, " · ".join(filter(None, who)), level, table)


def _facts(sheet: CustomerSheet) -> Iterator[tuple[str, list[str]]]:
    language, on = spoken(), today()
    for contact in sheet.contacts:
        labelled = contact.label and contact.kind not in _NAMED_BY_KIND
        yield label_name(contact.label) if labelled else name_of(contact.kind), [contact.text]
    for wish in sheet.wishes:
        yield WISHES[wish.kind].say(language), [wish.text]
    yield translate("Papers", "Linked with"), [_say_link(link) for link in sheet.links]
    yield translate("Papers", "Planned"), [say_promise(one, on, language) for one in sheet.plans]
    yield translate("Papers", "Open deals"), [say_deal(one) for one in sheet.deals]
    yield translate("Papers", "Bought so far"), [format_money(one) for one in sheet.bought]
    yield translate("Papers", "Unpaid"), [say_unpaid(one, on, language) for one in sheet.unpaid]
    yield translate("Papers", "Latest contacts"), [say_talk(one, on, language) for one in sheet.talks]
    yield translate("Papers", "Note"), sheet.note.splitlines()


def _say_link(link: SheetLink) -> str:
    return " · ".join(
        filter(None, (relation_name(link.kind, seen_back=link.incoming), link.name, link.words))
    )


def _page(title: str, below: str, level: PrivacyLevel, body: str) -> str:
    told = f"{format_date(today())} · {LEVELS[level].say(spoken())}"
    return (
        f"<html><head><style>{STYLE}{_SHEET}</style></head><body>"
        f'<div class="title">{escape(title)}</div><div class="quiet">{escape(below)}</div>'
        f'<div class="quiet">{escape(told)}</div><br>{body}</body></html>'
    )
