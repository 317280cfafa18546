"""Bank files as banks write them, English and Chinese: what came in, whatever the headings, signs and encodings."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.money import Money
from desktop_crm.exchange.bank_columns import BankField, is_complete, recognise_statement
from desktop_crm.exchange.bank_file import ReadStatement, read_statement
from desktop_crm.exchange.contact_file import open_contact_file
from desktop_crm.exchange.sales_file import Home
from desktop_crm.exchange.xlsx_table import write_xlsx

HOME = Home(country="CN", currency="CNY")

ENGLISH = """Account:;GB00 0000 0000
Period:;01/01/2026 - 31/01/2026
Date;Description;Money out;Money in;Balance
13/01/2026;ROSSI CERAMICS I-2026-0001;;1,200.00;9,000.00
02/02/2026;Rent;800.00;;8,200.00
"""
CHINESE = """中国某银行交易明细
账号：6222000000000000,户名：杭州青瓷有限公司
交易日期,借方发生额,贷方发生额,余额,对方户名,摘要,交易流水号
20260113,,"1,200.00","9,000.00",罗西陶瓷,货款 I-2026-0001,77001\t
2026年2月2日,800.00,,"8,200.00",房东,房租,77002\t
"""
SIGNED = """Value date,Amount,Currency,Payer,Reference
2026-01-13,+1200.00,EUR,Rossi Ceramics,I-2026-0001
2026-02-02,-800.00,EUR,Landlord,rent
"""
GERMAN = """Buchungstag;Auftraggeber;Verwendungszweck;Betrag;Währung;Soll/Haben
13.01.2026;Rossi Ceramics;I-2026-0001;1.200,00;EUR;H
02.02.2026;Vermieter;Miete;800,00;EUR;S
"""
MARKED = """Posted,Details,Amount
13 Jan 2026,Rossi Ceramics I-2026-0001,"1,200.00 CR"
2 Feb 2026,Rent,800.00 DR
"""
WALLET = """交易时间,收/支,金额(元),交易对方,商品说明,交易单号
2026-01-13 10:11:12,收入,¥1200.00,罗西陶瓷,I-2026-0001,4200001
2026-02-02 08:00:00,支出,¥800.00,房东,房租,4200002
"""


def read(path: Path, text: str, encoding: str = "utf-8") -> ReadStatement:
    path.write_bytes(text.encode(encoding))
    return read_file(path)


def read_file(path: Path) -> ReadStatement:
    table = open_contact_file(path).table
    assert table is not None
    bank = recognise_statement(table, HOME.country)
    assert is_complete(bank.columns)
    return read_statement(bank, bank.columns, HOME)


@pytest.mark.parametrize(
    ("text", "encoding", "currency"),
    [
        (ENGLISH, "cp1252", "CNY"),
        (CHINESE, "gb18030", "CNY"),
        (CHINESE, "utf-8-sig", "CNY"),
        (SIGNED, "utf-16", "EUR"),
        (GERMAN, "cp1252", "EUR"),
        (MARKED, "utf-8", "CNY"),
        (WALLET, "gb18030", "CNY"),
    ],
)
def test_what_came_in_is_read_and_what_went_out_is_counted(
    tmp_path: Path, text: str, encoding: str, currency: str
) -> None:
    found = read(tmp_path / "bank.csv", text, encoding)
    (one,) = found.incoming
    assert (one.paid_on, one.money) == ("2026-01-13", Money(currency=currency, amount_minor=1_200_00))
    assert "I-2026-0001" in one.text
    assert (found.outgoing, found.refused) == (1, ())


@pytest.mark.parametrize("said", ["RMB", "人民币", "CNY", "￥"])
def test_a_currency_is_known_by_its_names(tmp_path: Path, said: str) -> None:
    found = read(tmp_path / "bank.csv", f"Date,Payer,Amount,Currency\n2026-01-13,Rossi,1200.00,{said}\n")
    assert [one.money for one in found.incoming] == [Money(currency="CNY", amount_minor=1_200_00)]


def test_a_lunar_day_is_no_day_of_a_payment(tmp_path: Path) -> None:
    found = read(tmp_path / "bank.csv", "Date,Payer,Amount\n农历八月十五,Rossi,1200.00\n")
    assert [one.reason for one in found.refused] == ["not_a_date"]


def test_a_workbook_is_read_as_well(tmp_path: Path) -> None:
    headers, *rows = (line.split(",") for line in SIGNED.splitlines())
    path = tmp_path / "bank.xlsx"
    path.write_bytes(write_xlsx(headers, rows))
    assert [one.payer for one in read_file(path).incoming] == ["Rossi Ceramics"]


def test_headings_nobody_knows_are_told_by_what_stands_below(tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("alpha,beta,gamma\n2026-01-13,Rossi I-2026-0001,1200.00\n2026-01-14,Li Na thanks,5.50\n")
    table = open_contact_file(path).table
    assert table is not None
    columns = recognise_statement(table, "CN").columns
    assert columns == {BankField.DAY: 0, BankField.AMOUNT: 2, BankField.TEXT: 1}


def test_rows_without_a_day_or_an_amount_are_refused_with_their_reason(tmp_path: Path) -> None:
    text = SIGNED + "soon,5.00,EUR,Li Na,x\n2026-01-15,much,EUR,Li Na,y\n2026-01-15,,EUR,Li Na,z\n"
    found = read(tmp_path / "bank.csv", text)
    assert [(one.line, one.reason) for one in found.refused] == [
        (4, "not_a_date"),
        (5, "not_an_amount"),
        (6, "empty"),
    ]


_CELLS = st.text(alphabet=st.characters(blacklist_categories=["Cs"]), max_size=12)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(_CELLS, min_size=5, max_size=5), max_size=6))
def test_no_row_of_a_file_is_lost_or_counted_twice(rows: list[list[str]]) -> None:
    from desktop_crm.exchange.table import Source, build

    header = ["Value date", "Amount", "Currency", "Payer", "Reference"]
    sound = ["2026-01-13", "5.00", "EUR", "Li Na", "x"]
    table = build(((row, number) for number, row in enumerate([header, sound, *rows], 1)), Source())
    bank = recognise_statement(table, "CN")
    found = read_statement(bank, bank.columns, HOME)
    assert len(found.incoming) + found.outgoing + len(found.refused) == len(bank.table.rows)
    assert all(one.money.amount_minor > 0 for one in found.incoming)
