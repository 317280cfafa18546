"""`accounts`: the invoices, payments and receivables of a period, for accounting."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop_crm.cli.stores import opened
from desktop_crm.cli.terminal import Terminal
from desktop_crm.domain import clock
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import StoreExists, UnknownFormat
from desktop_crm.exchange.plain_tables import plain_csv, plain_workbook
from desktop_crm.queries.accounts import accounts as accounts_of
from desktop_crm.queries.accounts import month_before
from desktop_crm.system.files import write_atomically
from desktop_crm.wording.accounts import Sheet, account_table
from desktop_crm.wording.selling import EXPORTED_ROWS


def accounts(terminal: Terminal, arguments: Namespace) -> int:
    """Write all tables to a workbook, or one to a CSV file; without days, from the month before until today."""
    target: Path = arguments.out
    ending, today = target.suffix.lower(), clock.today()
    if ending not in (".csv", ".xlsx"):
        raise UnknownFormat(path=str(target))
    with opened(terminal, arguments.store) as store:
        if target.resolve() == store.path.resolve():
            raise StoreExists(path=str(target))
        since, until = arguments.since or month_before(today), arguments.until or today
        found = store.read_whole(Op.EXPORT, accounts_of, since, until, today)
    sheets = [Sheet(arguments.sheet)] if ending == ".csv" else list(Sheet)
    tables = [account_table(found, sheet, terminal.language) for sheet in sheets]
    write_atomically(target, plain_csv(tables[0]) if ending == ".csv" else plain_workbook(tables))
    count = sum(len(table.rows) for table in tables)
    said = terminal.say(EXPORTED_ROWS, count=count, file=target.name)
    terminal.answer({"file": str(target), "rows": count}, [said])
    return 0
