"""Rows of a bank's or ledger's file to money that came in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_crm.domain.bank_matching import Incoming
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money, currency_named, parse_money
from desktop_crm.domain.prices import GREATEST
from desktop_crm.domain.records import RefusedRow
from desktop_crm.exchange.bank_columns import BankColumns, BankField, BankTable
from desktop_crm.exchange.day_order import day_first, read_day
from desktop_crm.exchange.headings import key
from desktop_crm.exchange.sales_file import Home

_MARK = re.compile(r"(?<=[\d.,)])\s*(CR|DR|C|D|H|S|贷|借)\.?\s*$", re.IGNORECASE)
_TRAILING_MINUS = re.compile(r"(?P<amount>.*\d)\s*[-−]")
_WORDS_OUT = "d dr debit debits out outgoing s soll 借 借方 支 支出 付 付款 转出 汇出 往账"
_OUT = frozenset(_WORDS_OUT.split())
_SAID = (BankField.TEXT, BankField.NOTE, BankField.REFERENCE)
_LONGEST_TEXT = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadStatement:
    """What came in, how many rows went out or moved nothing, and what could not be read."""

    incoming: tuple[Incoming, ...]
    outgoing: int
    refused: tuple[RefusedRow, ...]


def read_statement(bank: BankTable, columns: BankColumns, home: Home) -> ReadStatement:
    """Read all rows by these columns; amounts that name no currency are in the home one."""
    reader = _Reader(bank, columns, home)
    found: list[Incoming] = []
    refused: list[RefusedRow] = []
    outgoing = 0
    for cells, line in zip(bank.table.rows, bank.table.lines, strict=True):
        try:
            one = reader.read(cells, line)
        except BadInput as error:
            refused.append(RefusedRow(line=line, reason=error.problem, text="\t".join(cells)))
            continue
        if one is None:
            outgoing += 1
        else:
            found.append(one)
    return ReadStatement(incoming=tuple(found), outgoing=outgoing, refused=tuple(refused))


class _Reader:
    def __init__(self, bank: BankTable, columns: BankColumns, home: Home) -> None:
        self._columns = columns
        self._home = home
        days = [columns[BankField.DAY]] if BankField.DAY in columns else []
        self._day_first = day_first(bank.table.rows, days)

    def read(self, cells: Sequence[str], line: int) -> Incoming | None:
        """Return what came in by a row, None where nothing did. Raise BadInput."""
        texts = {field: cells[place].strip() for field, place in self._columns.items() if place < len(cells)}
        money = self._money(texts)
        if money.amount_minor <= 0:
            return None
        if money.amount_minor > GREATEST:
            raise BadInput(field="amount", problem="out_of_range")
        payer = texts.get(BankField.PAYER, "")
        said = (payer, *(texts.get(field, "") for field in _SAID))
        return Incoming(
            line=line,
            paid_on=read_day(texts.get(BankField.DAY, ""), self._day_first, self._home.country),
            money=money,
            payer=payer[:_LONGEST_TEXT],
            text=" · ".join(dict.fromkeys(filter(None, said)))[:_LONGEST_TEXT],
        )

    def _money(self, texts: dict[BankField, str]) -> Money:
        """Return what a row moved, below zero where it went out. Raise BadInput."""
        currency = currency_named(texts.get(BankField.CURRENCY, "")) or self._home.currency
        credit = _amount(texts.get(BankField.CREDIT, ""), currency)
        if credit is not None and credit.amount_minor:
            return credit
        debit = _amount(texts.get(BankField.DEBIT, ""), currency)
        if debit is not None and debit.amount_minor:
            return Money(currency=debit.currency, amount_minor=-abs(debit.amount_minor))
        amount = _amount(texts.get(BankField.AMOUNT, ""), currency)
        if amount is None:
            if credit is None and debit is None:
                raise BadInput(field="amount", problem="empty")
            return Money(currency=currency, amount_minor=0)
        side = key(texts.get(BankField.SIDE, ""))
        if side in _OUT:
            return Money(currency=amount.currency, amount_minor=-abs(amount.amount_minor))
        return amount


def _amount(text: str, currency: str) -> Money | None:
    """Return an amount as banks write it (1.234,50- or 1,234.50 CR), None for an empty cell. Raise BadInput."""
    if not text or text in ("-", "--", "—", "/"):
        return None
    mark = _MARK.search(text)
    plain = text[: mark.start()] if mark else text
    negative = mark is not None and key(mark[1]) in _OUT
    if trailing := _TRAILING_MINUS.fullmatch(plain):
        plain, negative = trailing["amount"], True
    money = parse_money(plain, currency)
    return Money(currency=money.currency, amount_minor=-money.amount_minor) if negative else money
