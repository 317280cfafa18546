"""`export`: customers, or sales and plans, to a file of the kind that its ending names."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop_crm.cli.arguments import EXPORTS
from desktop_crm.cli.stores import opened
from desktop_crm.cli.terminal import Terminal
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import StoreExists
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.queries.export_file import Export, export_file
from desktop_crm.queries.export_sales import SalesExport, export_sales
from desktop_crm.store.store import Store
from desktop_crm.wording import terminal as words
from desktop_crm.wording.selling import EXPORTED_ROWS

_CUSTOMERS = EXPORTS[0]
_DOCUMENTS = {
    "quotes": DocumentKind.QUOTE,
    "contracts": DocumentKind.CONTRACT,
    "orders": DocumentKind.ORDER,
    "deliveries": DocumentKind.DELIVERY,
    "invoices": DocumentKind.INVOICE,
}
_OTHERS = {
    "products": SalesKind.PRODUCTS,
    "deals": SalesKind.DEALS,
    "payments": SalesKind.PAYMENTS,
    "follow-ups": SalesKind.FOLLOW_UPS,
}


def export(terminal: Terminal, arguments: Namespace) -> int:
    """Write everybody outside the trash, or all sales or plans of a kind, to a file."""
    what: str = arguments.what
    with opened(terminal, arguments.store) as store:
        count = write_export(terminal, store, arguments.out, what)
    said = words.EXPORTED if what == _CUSTOMERS else EXPORTED_ROWS
    key = _CUSTOMERS if what == _CUSTOMERS else "rows"
    target = arguments.out
    terminal.answer({"file": str(target), key: count}, [terminal.say(said, count=count, file=target.name)])
    return 0


def write_export(terminal: Terminal, store: Store, target: Path, what: str) -> int:
    """Write one file and return how many rows or customers are in it. Raise StoreExists where it is the store."""
    if target.resolve() == store.path.resolve():
        raise StoreExists(path=str(target))
    if what == _CUSTOMERS:
        return store.read_whole(Op.EXPORT, export_file, Export(path=target, language=terminal.language))
    table = SalesExport(
        path=target,
        kind=_OTHERS.get(what, SalesKind.DOCUMENTS),
        document=_DOCUMENTS.get(what, DocumentKind.ORDER),
        language=terminal.language,
    )
    return store.read_whole(Op.EXPORT, export_sales, table)
