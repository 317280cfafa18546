"""All that is sold leaves one store as tables and is in another as it was: documents, versions, links, payments."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Price
from desktop_crm.domain.records import ReadFile
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus, may_be, may_follow
from desktop_crm.domain.sales_records import ReadSales, SalesKind
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.exchange.contact_file import open_contact_file, read_entries
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import (
    DocumentEdit,
    create_document,
    edit_document,
    follow_document,
    new_version,
)
from desktop_crm.operations.import_sales import import_contacts_and_sales
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.operations.sample_sales import fill_with_example
from desktop_crm.queries.deal_list import list_deals
from desktop_crm.queries.documents import document_details, quantities_left
from desktop_crm.queries.export_file import Export, export_file
from desktop_crm.queries.export_sales import SalesExport, export_sales, sales_records
from desktop_crm.queries.known_customers import names_of_customers
from desktop_crm.queries.rehearsal import Rehearsal, Verdict, names_of_new, rehearse
from desktop_crm.queries.sales_rehearsal import SalesRehearsal, rehearse_sales
from desktop_crm.store.models import Product, SalesDocument
from desktop_crm.store.store import Store
from tests.builders import add_person, new_store

HOME = Home(country="CN", currency="CNY")
# Not in the order in which one names another: the import finds that out.
TABLES = [
    (SalesKind.PAYMENTS, DocumentKind.ORDER),
    *((SalesKind.DOCUMENTS, kind) for kind in reversed(DocumentKind)),
    (SalesKind.DEALS, DocumentKind.ORDER),
    (SalesKind.PRODUCTS, DocumentKind.ORDER),
    (SalesKind.FOLLOW_UPS, DocumentKind.ORDER),
]


def exported(store: Store, folder: Path, ending: str, language: str) -> tuple[ReadFile, list[ReadSales]]:
    """Write the customers and every table, and read them as the import does."""
    people = folder / f"people{ending}"
    store.read(export_file, Export(path=people, language=language))
    tables = []
    for kind, document in TABLES:
        path = folder / f"{kind}-{document}{ending}"
        store.read(export_sales, SalesExport(path=path, kind=kind, document=document, language=language))
        table = open_contact_file(path).table
        assert table is not None
        mapping = recognise_sales(table.headers)
        assert mapping is not None
        assert mapping.kind is kind
        tables.append(read_sales(table, mapping, HOME))
    return read_entries(open_contact_file(people), HOME.country), tables


def rehearsed(
    store: Store, files: tuple[ReadFile, list[ReadSales]]
) -> tuple[list[Rehearsal], list[SalesRehearsal]]:
    """Compare the files with a store."""
    people = store.read(rehearse, [files[0]])
    return people, store.read(rehearse_sales, files[1], customers=names_of_new(people))


def as_before(store: Store, folder: Path, ending: str = ".csv", language: str = "en") -> Store:
    """Return another store into which all of the first one was imported."""
    other = new_store(folder / "other.crm")
    people, sales = rehearsed(other, exported(store, folder, ending, language))
    assert [row for one in sales for row in one.refused] == []
    other.write(Op.IMPORT, import_contacts_and_sales, people, sales, lambda _done, _all: None, lambda: False)
    return other


def sold(session: Session) -> dict[str, object]:
    """Return what tables of sales are about, without ids, in an order of its own."""
    customers = names_of_customers(session)
    deals = {one.id: f"{one.title} {one.opened_on} {one.stage}" for one in list_deals(session)}
    products = {one.id: one.name for one in session.scalars(select(Product))}
    papers = {one.id: one for one in session.scalars(select(SalesDocument)) if one.customer_id in customers}

    def named(document_id: int | None) -> tuple[object, ...]:
        one = papers.get(document_id or 0)
        return (customers[one.customer_id], one.kind, one.number, one.version) if one else ()

    documents = []
    for one in papers.values():
        details = document_details(session, one.id)
        lines = [
            (line.position, products.get(line.product_id or 0), line.text, line.price)
            for line in details.lines
        ]
        facts = one.status, one.dated_on, one.due_on, one.currency, one.net, one.tax, one.note
        paid = sorted((pay.paid_on, pay.money.amount_minor, pay.reference) for pay in details.payments)
        left = [
            quantities_left(session, one.id, kind) for kind in DocumentKind if may_follow(kind, _kind(one))
        ]
        deal = deals.get(one.deal_id or 0)
        documents.append((named(one.id), named(one.follows_id), deal, facts, lines, paid, left))
    return {
        "documents": sorted(documents, key=str),
        "deals": sorted(deals.values()),
        **{
            kind: sorted(str(_unplaced(one)) for one in sales_records(session, kind, DocumentKind.ORDER))
            for kind in SalesKind
            if kind is not SalesKind.DOCUMENTS
        },
    }


def _kind(one: SalesDocument) -> DocumentKind:
    return DocumentKind(one.kind)


def _unplaced(record: object) -> dict[str, object]:
    """Return what a record says but for the line where it stands."""
    names = (name for name in type(record).__dataclass_fields__ if name not in ("line", "code"))
    return {name: getattr(record, name) for name in names}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = new_store(tmp_path_factory.mktemp("sample") / "mine.crm")
    store.write(Op.SAMPLE, fill_with_example, SamplePlan(customers=120, seed=11, until=date(2026, 6, 30)))
    yield store
    store.close()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_sample_store_comes_back_as_it_was(
    sample: Store, tmp_path: Path, ending: str, language: str
) -> None:
    other = as_before(sample, tmp_path, ending, language)
    assert other.read(sold) == sample.read(sold)
    other.close()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_what_a_store_wrote_itself_is_nothing_new_to_it(sample: Store, tmp_path: Path, language: str) -> None:
    _, sales = rehearsed(sample, exported(sample, tmp_path, ".csv", language))
    assert {row.verdict for one in sales for row in one.rows} == {Verdict.SAME}


LINES = st.lists(
    st.builds(
        LineEdit,
        price=st.builds(
            Price,
            quantity=st.integers(1, 50_000),
            unit_price=st.integers(0, 10**7),
            discount=st.sampled_from([0, 750]),
            tax_rate=st.sampled_from([0, 1_300]),
        ),
        text=st.sampled_from(["Kiln shelf", "fitted on site", "=1+1", "运费"]),
    ),
    min_size=1,
    max_size=3,
).map(tuple)
EDITS = st.builds(
    DocumentEdit,
    currency=st.sampled_from(["CNY", "EUR", "JPY"]),
    number=st.sampled_from([None, "7", "A v2", "Order 9"]),
    lines=LINES,
    note=st.sampled_from([None, "as agreed\non the phone"]),
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["create", "version", "follow", "status", "pay"]),
        st.integers(0, 99),
        st.sampled_from(DocumentKind),
        st.sampled_from(DocumentStatus),
        EDITS,
    ),
    min_size=1,
    max_size=12,
)
Step = tuple[str, int, DocumentKind, DocumentStatus, DocumentEdit]


def live(session: Session, steps: list[Step], customers: list[int]) -> None:
    """Do what a salesperson may do in any order; what is refused is left."""
    for what, pick, kind, status, edit in steps:
        papers = list(session.scalars(select(SalesDocument).order_by(SalesDocument.id)))
        one = papers[pick % len(papers)] if papers else None
        customer_id = customers[pick % len(customers)]
        with suppress(BadInput), session.begin_nested():
            if one is None or what == "create":
                if (customer_id, kind, edit.number) not in [
                    (p.customer_id, p.kind, p.number) for p in papers
                ]:
                    create_document(session, customer_id, kind, edit)
            elif what == "version":
                if one.status != DocumentStatus.REPLACED:
                    new_version(session, one.id)
            elif what == "follow":
                left = quantities_left(session, one.id, kind)
                follow_document(session, one.id, kind, {place: -(-rest // 2) for place, rest in left.items()})
            elif what == "status":
                if may_be(DocumentKind(one.kind), status) and status is not DocumentStatus.PAID:
                    edit_document(session, one.id, DocumentEdit(status=status))
            else:
                money = Money(currency=one.currency, amount_minor=(one.net + one.tax) // (1 + pick % 2))
                paid = PaymentEdit(money=money, document_id=one.id, reference="bank" * (pick % 2))
                record_payment(session, one.customer_id, paid)


@given(steps=STEPS, language=st.sampled_from(["en", "zh_CN"]), ending=st.sampled_from([".csv", ".xlsx"]))
@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_was_done_with_documents_comes_back(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Step], language: str, ending: str
) -> None:
    folder = tmp_path_factory.mktemp("lived")
    store = new_store(folder / "mine.crm")
    customers = [add_person(store, name) for name in ("Rossi Ceramics", "华东精密")]
    store.write(Op.EDIT_DOCUMENT, live, steps, customers)
    other = as_before(store, folder, ending, language)
    assert other.read(sold) == store.read(sold)
    other.close()
    store.close()
