"""Rows of a table to deals, products, documents, payments and follow-ups."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money, currency_named, parse_money
from desktop_crm.domain.pipelines import StageKind, stage_key
from desktop_crm.domain.prices import UNIT, WHOLE, Price, require_amount, require_sensible, rounded
from desktop_crm.domain.quantities import parse_quantity, read_share
from desktop_crm.domain.records import RefusedRow
from desktop_crm.domain.repeat import parse_repeat
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.domain.sales_records import (
    DealRecord,
    DocumentRecord,
    FollowUpRecord,
    PaymentRecord,
    ProductRecord,
    ReadSales,
    SalesKind,
    SalesRecord,
)
from desktop_crm.domain.text import LINE_LIMIT, TEXT_LIMIT, clean
from desktop_crm.exchange.day_order import day_first, read_day
from desktop_crm.exchange.document_cells import read_name, read_status, read_version
from desktop_crm.exchange.follow_up_cells import read_done, read_priority, read_repeat, read_time
from desktop_crm.exchange.sales_columns import SalesMapping
from desktop_crm.exchange.sales_fields import DAYS, SalesField
from desktop_crm.exchange.table import Table

# Spreadsheets write the beginning of a day behind it.
_TIME_OF_DAY = re.compile(r"(?<=\d)[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?$", re.IGNORECASE)
_BEHIND = re.compile(r"\s*\([^()]*\)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where the user is: country (ISO 3166) for days and currency (ISO 4217) for amounts that name none."""

    country: str
    currency: str


def read_sales(table: Table, mapping: SalesMapping, home: Home) -> ReadSales:
    """Read all rows of a table that was recognised; what cannot be a record is refused with its reason."""
    reader = _Reader(table, mapping, home)
    read: list[SalesRecord] = []
    refused: list[RefusedRow] = []
    for row, line in zip(table.rows, table.lines, strict=True):
        try:
            read.append(reader.read(row, line))
        except BadInput as error:
            refused.append(RefusedRow(line=line, reason=error.problem, text="\t".join(row)))
    return ReadSales(
        kind=mapping.kind, document=mapping.document, records=tuple(read), refused=tuple(refused)
    )


class _Reader:
    def __init__(self, table: Table, mapping: SalesMapping, home: Home) -> None:
        self._mapping = mapping
        self._home = home
        days = [place for field, place in mapping.columns.items() if field in DAYS]
        self._day_first = day_first(table.rows, days)
        makers: dict[SalesKind, Callable[[_Row], SalesRecord]] = {
            SalesKind.DEALS: self._deal,
            SalesKind.PRODUCTS: self._product,
            SalesKind.DOCUMENTS: lambda row: _document(row, self._mapping.document),
            SalesKind.PAYMENTS: self._payment,
            SalesKind.FOLLOW_UPS: _follow_up,
        }
        self._make = makers[mapping.kind]

    def read(self, cells: Sequence[str], line: int) -> SalesRecord:
        """Return the record of a row. Raise BadInput."""
        texts = {
            field: cells[place].strip()
            for field, place in self._mapping.columns.items()
            if place < len(cells)
        }
        return self._make(_Row(line, texts, self._home, self._day_first))

    def _deal(self, row: _Row) -> DealRecord:
        title, product, customer = (row.text(name) for name in ("title", "product", "customer"))
        if not (title or product or customer):
            raise BadInput(field="title", problem="empty")
        opened, closed = row.day("opened"), row.day("closed") or row.day("lost_on")
        if opened and closed and closed < opened:
            raise BadInput(field="date", problem="closes_before_opening")
        return DealRecord(
            line=row.line,
            code=row.text("code"),
            title=title,
            customer=customer,
            product=product,
            pipeline=row.text("pipeline"),
            stage=_stage(row.text("stage"), row.text("status")),
            owner=row.text("owner"),
            opened_on=opened,
            expected_on=row.day("expected"),
            closed_on=closed,
            money=row.money("amount"),
            currency=row.currency,
            probability=row.percentage("probability"),
            reason=row.text("reason"),
            note=row.text("note"),
        )

    def _product(self, row: _Row) -> ProductRecord:
        return ProductRecord(
            line=row.line,
            name=row.needed("product"),
            code=row.text("code"),
            category=row.text("category"),
            unit=row.text("unit"),
            price=row.money("price"),
            tax_rate=row.share("tax_rate"),
        )

    def _payment(self, row: _Row) -> PaymentRecord:
        money = row.money("amount")
        if money is None or not money.amount_minor:
            raise BadInput(field="amount", problem="empty")
        return PaymentRecord(
            line=row.line,
            customer=row.needed("customer"),
            money=money,
            paid_on=row.day("paid_on"),
            reference=row.text("reference"),
            number=row.text("number"),
        )


def _stage(stage: str, status: str) -> str:
    """Return where a deal stands: programs with a status beside the stage let a closed deal stay in its last one.

    HubSpot puts the pipeline behind a stage: Closed Won (Sales Pipeline).
    """
    for said in (status, _BEHIND.sub("", stage)):
        if stage_key(said) in (StageKind.WON, StageKind.LOST):
            return said
    return stage or status


def _document(row: _Row, kind: DocumentKind) -> DocumentRecord:
    net, tax, price = row.money("amount"), row.money("tax"), _price(row)
    if price is None and net is None:
        raise BadInput(field="amount", problem="empty")
    dated, due = row.day("dated"), row.day("due")
    if dated and due and due < dated:
        raise BadInput(field="due_on", problem="before_its_document")
    status, text, note = read_status(row.text("status"), kind), row.text("text"), row.text("note")
    # A word that we do not know is kept beside what it is about, as is what a line without a price says.
    unplaced = ("" if status else row.text("status"), "" if price else text, note)
    return DocumentRecord(
        line=row.line,
        kind=kind,
        customer=row.needed("customer"),
        number=row.text("number"),
        version=read_version(row.text("version")),
        dated_on=dated,
        due_on=due,
        status=status,
        follows=read_name(row.text("follows")),
        currency=row.currency,
        position=(row.quantity("position") or 0) // UNIT,
        product=row.text("product"),
        text=text if price else "",
        price=price,
        net=net.amount_minor if net else 0,
        tax=tax.amount_minor if tax else 0,
        deal=row.text("deal"),
        deal_code=row.text("deal_code"),
        note="\n".join(filter(None, unplaced)),
    )


def _price(row: _Row) -> Price | None:
    """Return what a line comes to, None for a row that tells the sum of a document alone. Raise BadInput."""
    quantity, unit_price = row.quantity("quantity"), row.money("price")
    if quantity is None or unit_price is None:
        return None
    price = Price(
        quantity=quantity,
        unit_price=unit_price.amount_minor,
        discount=row.share("discount") or 0,
        tax_rate=row.share("tax_rate") or 0,
    )
    require_sensible(price)
    return price


def _follow_up(row: _Row) -> FollowUpRecord:
    due, at = row.text("due"), row.text("time")
    if not due:
        raise BadInput(field="date", problem="empty")
    at_time = read_time(at)
    if at and not at_time:
        raise BadInput(field="time", problem="not_a_time")
    day, repeat = row.day("due"), read_repeat(row.text("repeat"))
    ends_on = parse_repeat(repeat).until if repeat else None
    if ends_on is not None and ends_on.isoformat() < day:
        raise BadInput(field="repeat", problem="ends_before")
    return FollowUpRecord(
        line=row.line,
        customer=row.needed("customer"),
        title=row.needed("title"),
        due_on=day,
        # A spreadsheet writes a day alone as its midnight.
        due_time=at_time or read_time(due).replace("00:00", ""),
        priority=read_priority(row.text("priority")),
        done=read_done(row.text("done")),
        repeat=repeat,
    )


class _Row:
    """The cells of a row by what their columns mean."""

    def __init__(self, line: int, texts: dict[SalesField, str], home: Home, day_first: bool | None) -> None:
        self.line = line
        self._texts = texts
        self._home = home
        self._day_first = day_first
        said = self.text("currency")
        named = currency_named(said) if said else None
        if said and named is None:
            raise BadInput(field="currency", problem="not_a_currency")
        self._names_currency = named is not None
        self.currency = named or home.currency

    def text(self, field: str) -> str:
        """Return a cell fit to keep. Raise BadInput where it is too long for that."""
        limit = TEXT_LIMIT if field == SalesField.NOTE else LINE_LIMIT
        return clean(self._texts.get(SalesField(field), ""), field, limit) or ""

    def needed(self, field: str) -> str:
        text = self.text(field)
        if not text:
            raise BadInput(field="name", problem="empty")
        return text

    def day(self, field: str) -> str:
        """Return an ISO day, "" for an empty cell. Raise BadInput where it is no day."""
        text = _TIME_OF_DAY.sub("", self.text(field))
        if not text:
            return ""
        return read_day(text, self._day_first, self._home.country)

    def money(self, field: str) -> Money | None:
        """Return an amount, None for an empty cell. Raise BadInput where it is none, below zero or enormous.

        A sign beside it names the currency of the row, unless that has another one.
        """
        text = self.text(field)
        if not text:
            return None
        money = parse_money(text, self.currency)
        require_amount(money.amount_minor)
        if money.currency != self.currency:
            if self._names_currency:
                raise BadInput(field="currency", problem="mixed_currencies")
            self.currency, self._names_currency = money.currency, True
        return money

    def quantity(self, field: str) -> int | None:
        """Return a number in thousandths, None for an empty cell. Raise BadInput where it is none."""
        text = self.text(field)
        return parse_quantity(text) if text else None

    def share(self, field: str) -> int | None:
        """Return a percentage in basis points, None for an empty cell. Raise BadInput where it is none."""
        text = self.text(field)
        points = read_share(text, field) if text else None
        if points is not None and not 0 <= points <= WHOLE:
            raise BadInput(field=field, problem="not_a_percentage")
        return points

    def percentage(self, field: str) -> int | None:
        points = self.share(field)
        return None if points is None else rounded(points, 100)
