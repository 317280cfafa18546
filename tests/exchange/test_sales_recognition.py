"""Tables of deals of other programs: told from lists of people by their headings, and read as what they say."""

from collections.abc import Sequence

import pytest

from desktop_crm.domain.sales_records import DealRecord, SalesKind
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_fields import SalesField as F
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.exchange.table import Source, build

HOME = Home(country="US", currency="USD")
PIPEDRIVE = (
    "Deal - Title", "Deal - Organization", "Person - Email", "Deal - Value", "Deal - Currency of Value",
    "Deal - Status", "Deal - Stage", "Deal - Deal created", "Deal - Won time", "Deal - Lost time", "Deal - Lost reason",
)  # fmt: skip
TABLES = {
    "Salesforce": (
        ("Opportunity Name", "Account Name", "Stage", "Amount", "Close Date", "Probability (%)", "Lead Source"),
        {F.TITLE: 0, F.CUSTOMER: 1, F.STAGE: 2, F.AMOUNT: 3, F.CLOSED: 4, F.PROBABILITY: 5},
    ),
    "Salesforce without titles": (
        ("Account Name", "Stage", "Amount", "Close Date"),
        {F.CUSTOMER: 0, F.STAGE: 1, F.AMOUNT: 2, F.CLOSED: 3},
    ),
    "Salesforce with whom to call": (
        ("Opportunity Name", "Account Name", "Stage", "Amount", "Email", "Phone"),
        {F.TITLE: 0, F.CUSTOMER: 1, F.STAGE: 2, F.AMOUNT: 3},
    ),
    "Salesforce objects": (
        ("Id", "AccountId", "Name", "StageName", "Amount", "CloseDate"),
        {F.CODE: 0, F.TITLE: 2, F.STAGE: 3, F.AMOUNT: 4, F.CLOSED: 5},
    ),
    "HubSpot": (
        ("Record ID", "Deal Name", "Deal Stage", "Close Date", "Deal owner", "Amount", "Associated Company"),
        {F.CODE: 0, F.TITLE: 1, F.STAGE: 2, F.CLOSED: 3, F.OWNER: 4, F.AMOUNT: 5, F.CUSTOMER: 6},
    ),
    "Zoho": (
        ("Deal Id", "Amount", "Deal Name", "Closing Date", "Account Name", "Stage", "Reason For Loss"),
        {F.CODE: 0, F.AMOUNT: 1, F.TITLE: 2, F.CLOSED: 3, F.CUSTOMER: 4, F.STAGE: 5, F.REASON: 6},
    ),
    "Pipedrive": (
        PIPEDRIVE,
        {
            F.TITLE: 0, F.CUSTOMER: 1, F.AMOUNT: 3, F.CURRENCY: 4, F.STATUS: 5, F.STAGE: 6, F.OPENED: 7, F.CLOSED: 8,
            F.LOST_ON: 9, F.REASON: 10,
        },
    ),
    "Dynamics": (
        ("Topic", "Potential Customer", "Est. Close Date", "Est. Revenue", "Status"),
        {F.TITLE: 0, F.CUSTOMER: 1, F.EXPECTED: 2, F.AMOUNT: 3, F.STATUS: 4},
    ),
    "Chinese": (
        ("商机编号", "商机名称", "客户名称", "商机阶段", "商机金额", "预计签单日期", "赢率", "联系人", "手机"),
        {F.CODE: 0, F.TITLE: 1, F.CUSTOMER: 2, F.STAGE: 3, F.AMOUNT: 4, F.EXPECTED: 5, F.PROBABILITY: 6},
    ),
    "another Chinese": (
        ("机会名称", "客户名称", "阶段", "金额", "预计结单日期", "所有人"),
        {F.TITLE: 0, F.CUSTOMER: 1, F.STAGE: 2, F.AMOUNT: 3, F.EXPECTED: 4, F.OWNER: 5},
    ),
}  # fmt: skip


@pytest.mark.parametrize("program", TABLES)
def test_deals_of_other_programs_are_told_by_their_headings(program: str) -> None:
    headers, columns = TABLES[program]
    mapping = recognise_sales(headers)
    assert mapping is not None
    assert (mapping.kind, dict(mapping.columns)) == (SalesKind.DEALS, columns)


@pytest.mark.parametrize(
    "headers",
    [
        ("Name", "Company", "Email", "Phone", "Deal stage", "Amount"),
        ("First Name", "Last Name", "Email", "Opportunity", "Stage", "Amount"),
        ("First Name", "Last Name", "Email", "Lifecycle Stage", "Associated Deal"),
        ("姓名", "公司", "手机", "商机金额"),
        ("Name", "Company", "Stage", "Status"),
    ],
)
def test_a_list_of_people_stays_one_whatever_it_tells_of_deals(headers: Sequence[str]) -> None:
    assert recognise_sales(headers) is None


def _read(headers: Sequence[str], *rows: Sequence[str]) -> list[DealRecord]:
    table = build([(list(row), line) for line, row in enumerate((headers, *rows), start=1)], Source())
    mapping = recognise_sales(headers)
    assert mapping is not None
    read = read_sales(table, mapping, HOME)
    assert read.refused == ()
    return [one for one in read.records if isinstance(one, DealRecord)]


def test_a_deal_that_is_closed_in_its_last_stage_is_closed_on_the_day_that_says_so() -> None:
    said = ("Rossi", "anna@example.com", "1,200.50", "EUR")
    won, lost, still_open = _read(
        PIPEDRIVE,
        ("Kilns", *said, "Won", "Negotiations", "2026-01-05 10:20:30", "2026-03-01 08:00:00", "", ""),
        ("Glaze", *said, "Lost", "Proposal", "2026-01-06 10:20:30", "", "2026-02-01 08:00:00", "price"),
        ("Shelves", *said, "Open", "Proposal", "2026-01-07 10:20:30", "", "", ""),
    )
    assert (won.stage, won.closed_on, won.currency) == ("Won", "2026-03-01", "EUR")
    assert (lost.stage, lost.closed_on, lost.reason) == ("Lost", "2026-02-01", "price")
    assert (still_open.stage, still_open.opened_on) == ("Proposal", "2026-01-07")


def test_a_pipeline_behind_the_stage_does_not_hide_that_a_deal_is_won() -> None:
    headers = ("Deal Name", "Deal Stage", "Close Date", "Amount")
    won, early = _read(
        headers,
        ("Kilns", "Closed Won (Sales Pipeline)", "2026-03-01", "5"),
        ("Glaze", "Qualified To Buy (Sales Pipeline)", "2026-03-01", "5"),
    )
    assert (won.stage, early.stage) == ("Closed Won", "Qualified To Buy (Sales Pipeline)")


def test_headings_of_sales_are_found_above_words_alone_below_a_title_and_above_nothing() -> None:
    rows = [("Opportunities", "", ""), ("Deal", "Deal stage", "Note"), ("Kilns", "Lead", "call first")]
    table = build([(list(row), line) for line, row in enumerate(rows, start=1)], Source())
    assert (table.headers, table.lines) == (("Deal", "Deal stage", "Note"), [3])
    empty = build([(["Deal", "Deal stage", "Amount"], 1)], Source())
    assert (empty.headers, empty.rows) == (("Deal", "Deal stage", "Amount"), [])
