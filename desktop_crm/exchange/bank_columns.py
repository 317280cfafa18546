"""What the columns of a bank's or ledger's file mean: by their headings, else by what stands in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import parse_money
from desktop_crm.exchange.headings import key
from desktop_crm.exchange.repairs import repair_date
from desktop_crm.exchange.table import Table

_SEARCHED = 40
_MOSTLY = 0.8


class BankField(StrEnum):
    """What a column of such a file can mean. `side` says whether a row came in or went out."""

    DAY = "day"
    AMOUNT = "amount"
    CREDIT = "credit"
    DEBIT = "debit"
    SIDE = "side"
    CURRENCY = "currency"
    PAYER = "payer"
    TEXT = "text"
    NOTE = "note"
    REFERENCE = "reference"


BankColumns = Mapping[BankField, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class BankTable:
    """A table with its headings found, and where each field is."""

    table: Table
    columns: BankColumns


_F = BankField
_WORDS: dict[BankField, str] = {
    _F.CREDIT: "credit creditamount creditamt paidin moneyin deposit deposits depositamount receipts received "
    "incoming 贷方 贷方金额 贷方发生额 收入 收入金额 存入 存入金额 存款 转入 转入金额 收方金额 收款金额 haben "
    "gutschrift",
    _F.DEBIT: "debit debitamount debitamt paidout moneyout withdrawal withdrawals withdrawalamount spent outgoing "
    "借方 借方金额 借方发生额 支出 支出金额 支取 支取金额 转出 转出金额 付方金额 付款金额 soll lastschrift",
    _F.DAY: "valuedate bookingdate transactiondate postingdate posteddate completeddate paymentdate paidon date "
    "posted transdate txndate 交易日期 记账日期 入账日期 到账日期 收款日期 起息日 交易时间 记账时间 入账时间 付款时间 "
    "日期 交易日 时间 buchungstag buchungsdatum valuta wertstellung datum fecha date",
    _F.AMOUNT: "amount transactionamount amt net paid paidamount sum 交易金额 发生额 金额 交易额 回款金额 到账金额 "
    "betrag umsatz montant importe",
    _F.SIDE: "drcr crdr debitcredit creditdebit direction type 借贷标志 借贷方向 借贷 收支 收支类型 收支方向 交易方向 "
    "交易类型 收付标志 sollhaben",
    _F.CURRENCY: "currency currencycode ccy 币种 货币 交易币种 记账币种 währung waehrung",
    _F.PAYER: "payer payername payerorpayee payee counterparty counterpartyname remitter sender orderingcustomer "
    "customer customername partyname from name 对方户名 对方名称 对方账户名 对方账户名称 对方账号名称 对手户名 付款人 "
    "付款人名称 付款人户名 付款方 付款方名称 付款单位 交易对方 对方单位 对方 客户 客户名称 户名 auftraggeber",
    _F.TEXT: "description details narrative narration memo purpose remittance remittanceinformation paymentdetails "
    "paymentpurpose particulars transactiondetails transactiondescription invoice invoiceno invoicenumber 附言 用途 "
    "交易附言 客户附言 商品 商品说明 发票号 发票号码 摘要 交易摘要 说明 verwendungszweck",
    _F.NOTE: "note notes remark remarks comment comments additionalinformation 备注 交易备注 补充信息 摘要 用途 附言 "
    "buchungstext",
    _F.REFERENCE: "reference referenceno referencenumber ref transactionid transactionno transactionnumber "
    "transactionreference bankreference endtoendid checknumber 流水号 交易流水号 银行流水号 凭证号 交易号 交易单号 "
    "业务编号 回单编号 kundenreferenz",
}  # fmt: skip
_HEADINGS = frozenset(" ".join(_WORDS.values()).split())


def recognise_statement(table: Table, country: str) -> BankTable:
    """Find the headings of a bank's file, perhaps below lines about the account, and what each column means.

    Where headings say nothing, contents tell; what is still missing the user chooses.
    """
    found = _headed(table)
    columns = dict(_by_heading(found.headers))
    for field, place in _by_content(found, country).items():
        if field not in columns and place not in columns.values():
            columns[field] = place
    return BankTable(table=found, columns=columns)


def is_complete(columns: BankColumns) -> bool:
    """Tell whether days and amounts are known, without which nothing can be read."""
    return _F.DAY in columns and bool({_F.AMOUNT, _F.CREDIT} & columns.keys())


def _headed(table: Table) -> Table:
    """Return the table below the row that has most headings of a bank, among the first ones."""
    rows = [table.headers, *table.rows[:_SEARCHED]]
    scores = [sum(key(cell) in _HEADINGS for cell in row) for row in rows]
    best = scores.index(max(scores))
    if best == 0 or scores[best] <= scores[0]:
        return table
    width = len(table.headers)
    headers = [cell.strip() for cell in rows[best]]
    return replace(
        table,
        headers=tuple(headers + [""] * (width - len(headers))),
        rows=table.rows[best:],
        lines=table.lines[best:],
    )


def _by_heading(headers: Sequence[str]) -> dict[BankField, int]:
    names = [key(header) for header in headers]
    found: dict[BankField, int] = {}
    for field, words in _WORDS.items():
        places = [names.index(word) for word in words.split() if word in names]
        free = [place for place in places if place not in found.values()]
        if free:
            found[field] = free[0]
    return found


def _by_content(table: Table, country: str) -> dict[BankField, int]:
    """Return the first column of days, the first of amounts with decimals, and the longest text."""
    found: dict[BankField, int] = {}
    lengths: dict[int, float] = {}
    for place in range(len(table.headers)):
        cells = [row[place].strip() for row in table.rows[:_SEARCHED] if place < len(row)]
        filled = [cell for cell in cells if cell]
        if not filled:
            continue
        if _share(filled, lambda cell: bool(repair_date(cell, country))) >= _MOSTLY:
            found.setdefault(_F.DAY, place)
        elif _share(filled, _is_amount) >= _MOSTLY:
            found.setdefault(_F.AMOUNT, place)
        else:
            lengths[place] = sum(map(len, filled)) / len(filled)
    if lengths:
        found[_F.TEXT] = max(lengths, key=lambda place: lengths[place])
    return found


def _share(cells: Sequence[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, cells)) / len(cells)


def _is_amount(cell: str) -> bool:
    try:
        parse_money(cell, "CNY")
    except BadInput:
        return False
    return "." in cell or "," in cell
