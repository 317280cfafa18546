"""Companies that rows name beside whom they are about: told before an import, and made by it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.records import CustomerKind, CustomerRecord, ReadFile
from desktop_crm.domain.sales_records import DealRecord, PaymentRecord, ReadSales, SalesKind
from desktop_crm.operations.import_sales import import_contacts_and_sales
from desktop_crm.queries.known_customers import names_of_customers
from desktop_crm.queries.products import list_products
from desktop_crm.queries.rehearsal import Rehearsal, Verdict, names_of_new, rehearse
from desktop_crm.queries.sales_rehearsal import SalesRehearsal, rehearse_sales
from desktop_crm.store.store import Store
from tests.builders import add_person, new_store

PEOPLE = st.builds(
    CustomerRecord,
    line=st.just(2),
    kind=st.sampled_from(CustomerKind),
    name=st.sampled_from(["Anna Berg", "Rossi Ceramics", "华东精密", "Khan Textiles"]),
    organisation=st.sampled_from(["", "Rossi Ceramics", "ROSSI ceramics", "华东精密"]),
)
DEALS = st.builds(
    DealRecord,
    line=st.just(2),
    title=st.sampled_from(["Kilns", "Glaze"]),
    customer=st.sampled_from(["", "Anna Berg", "Rossi Ceramics", "Khan Textiles"]),
    product=st.sampled_from(["", "Kiln", "kiln", "Shelf 40"]),
    currency=st.just("EUR"),
)


def _rehearsed(
    store: Store, people: list[list[CustomerRecord]], deals: list[DealRecord]
) -> tuple[list[Rehearsal], list[SalesRehearsal]]:
    files = [ReadFile(records=tuple(one), refused=(), encoding="") for one in people]
    found = store.read(rehearse, files)
    table = ReadSales(kind=SalesKind.DEALS, records=tuple(deals), refused=())
    return found, store.read(rehearse_sales, [table], customers=names_of_new(found))


def _write(store: Store, people: list[Rehearsal], sales: list[SalesRehearsal]) -> None:
    store.write(Op.IMPORT, import_contacts_and_sales, people, sales, lambda _done, _all: None, lambda: False)


@given(
    people=st.lists(st.lists(PEOPLE, max_size=4), max_size=3),
    deals=st.lists(DEALS, max_size=5),
    known=st.sampled_from(["Anna Berg", "Rossi Ceramics"]),
)
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_an_import_makes_as_many_customers_and_products_as_were_told(
    tmp_path_factory: pytest.TempPathFactory,
    people: list[list[CustomerRecord]],
    deals: list[DealRecord],
    known: str,
) -> None:
    store = new_store(tmp_path_factory.mktemp("companies") / "mine.crm")
    add_person(store, known)
    found, sales = _rehearsed(store, people, deals)
    by_rows = sum(one.count(Verdict.NEW) + one.count(Verdict.DOUBTFUL) for one in found)
    named = sum(len(one.companies) for one in found) + sum(len(one.customers) for one in sales)
    _write(store, found, sales)
    assert len(store.read(names_of_customers)) == 1 + by_rows + named
    assert len(store.read(list_products)) == sum(len(one.products) for one in sales)
    store.close()


def test_a_company_is_told_once_and_not_where_a_later_file_has_a_row_for_it(store: Store) -> None:
    def works_at(name: str, company: str, kind: CustomerKind = CustomerKind.PERSON) -> CustomerRecord:
        return CustomerRecord(line=2, kind=kind, name=name, organisation=company)

    first = [
        works_at("Anna Berg", "Rossi"),
        works_at("王小红", "rossi"),
        works_at("Omar Khan", "Khan Textiles"),
    ]
    second = [works_at("Khan Textiles", "", CustomerKind.ORGANISATION), works_at("李婷", "Rossi")]
    found, _ = _rehearsed(store, [first, second], [])
    assert [one.companies for one in found] == [("rossi",), ()]


def test_money_from_a_company_that_the_same_import_makes_is_taken(store: Store) -> None:
    anna = CustomerRecord(line=2, kind=CustomerKind.PERSON, name="Anna Berg", organisation="Rossi Ceramics")
    found = store.read(rehearse, [ReadFile(records=(anna,), refused=(), encoding="")])
    paid = PaymentRecord(line=2, customer="Rossi Ceramics", money=Money(currency="EUR", amount_minor=5))
    table = ReadSales(kind=SalesKind.PAYMENTS, records=(paid,), refused=())
    (sales,) = store.read(rehearse_sales, [table], customers=names_of_new(found))
    assert (sales.refused, sales.count(Verdict.NEW)) == ((), 1)
