"""Writing what a rehearsal of sales decided, as one undo step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy.orm import Session

from desktop_crm.domain.clock import today
from desktop_crm.domain.dates import iso_day
from desktop_crm.domain.errors import Stopped
from desktop_crm.domain.folding import fold
from desktop_crm.domain.ids import new_ids
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.sales_records import (
    DealRecord,
    DocumentRecord,
    FollowUpRecord,
    PaymentRecord,
    ProductRecord,
)
from desktop_crm.operations.deals import DealMove, move_deal
from desktop_crm.operations.existing import existing
from desktop_crm.operations.import_contacts import ImportResult, import_contacts
from desktop_crm.operations.import_follow_ups import change_follow_ups, import_follow_ups
from desktop_crm.operations.import_papers import change_documents, import_documents, import_payments
from desktop_crm.operations.named_records import add_products, ids_of_customers, ids_of_products
from desktop_crm.operations.stages_of_rows import StagesOfRows
from desktop_crm.queries.known_sales import title_of
from desktop_crm.queries.rehearsal import Rehearsal, Verdict
from desktop_crm.queries.sales_rehearsal import RehearsedSale, SalesRehearsal
from desktop_crm.store.bulk_insert import BulkInsert
from desktop_crm.store.models import Deal, Product, Stage, StageChange

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]

_NEW = (Verdict.NEW, Verdict.DOUBTFUL)


def import_sales(session: Session, rehearsal: SalesRehearsal) -> None:
    """Write a rehearsed table: new rows with the customers, products and stages that they name, changed ones anew."""
    new = [row.record for row in rehearsal.rows if row.verdict in _NEW]
    changed = [row for row in rehearsal.rows if row.verdict is Verdict.CHANGED]
    add_products(session, [record for record in new if isinstance(record, ProductRecord)])
    for row in changed:
        if isinstance(row.record, ProductRecord):
            _change_product(session, row.target, row.record)
    deals = [record for record in new if isinstance(record, DealRecord)]
    if deals or any(isinstance(row.record, DealRecord) for row in changed):
        _DealWriter(session, deals, changed).write()
    import_documents(session, [record for record in new if isinstance(record, DocumentRecord)])
    change_documents(session, changed)
    import_payments(session, [record for record in new if isinstance(record, PaymentRecord)])
    import_follow_ups(session, [record for record in new if isinstance(record, FollowUpRecord)])
    change_follow_ups(session, changed)


def import_contacts_and_sales(
    session: Session,
    rehearsals: Sequence[Rehearsal],
    sales: Sequence[SalesRehearsal],
    progress: Progress,
    stop: Stop,
) -> ImportResult:
    """Write files of people, then tables of sales, which may name them, as one step; return what became of all rows.

    Raise Stopped; then nothing of it stays.
    """
    people = import_contacts(session, rehearsals, progress, stop)
    for done, rehearsal in enumerate(sorted(sales, key=lambda one: one.place)):
        progress(done, len(sales))
        if stop():
            raise Stopped
        import_sales(session, rehearsal)
    counts = {verdict: sum(one.count(verdict) for one in sales) for verdict in Verdict}
    return ImportResult(
        created=people.created + counts[Verdict.NEW] + counts[Verdict.DOUBTFUL],
        updated=people.updated + counts[Verdict.CHANGED],
        same=people.same + counts[Verdict.SAME],
        doubtful=people.doubtful + counts[Verdict.DOUBTFUL],
    )


def _change_product(session: Session, product_id: int, record: ProductRecord) -> None:
    product = existing(session, Product, product_id)
    if record.price is not None:
        product.price, product.currency = record.price.amount_minor, record.price.currency


class _DealWriter:
    """Turns rows into deals of the pipelines that they name."""

    def __init__(self, session: Session, new: Sequence[DealRecord], changed: Sequence[RehearsedSale]) -> None:
        self._session = session
        self._new = new
        self._changed = [(row.target, row.record) for row in changed if isinstance(row.record, DealRecord)]
        records = [*new, *(record for _, record in self._changed)]
        self._today = today().isoformat()
        self._customers = ids_of_customers(session, (record.customer for record in records))
        self._products = ids_of_products(session, (record.product for record in records))
        self._stages = StagesOfRows(session, records)

    def write(self) -> None:
        """Insert the new deals and change the others."""
        bulk = BulkInsert(self._session)
        for record, deal_id in zip(self._new, new_ids(len(self._new)), strict=True):
            self._add(bulk, deal_id, record)
        bulk.flush()
        for deal_id, record in self._changed:
            self._change(deal_id, record)

    def _add(self, bulk: BulkInsert, deal_id: int, record: DealRecord) -> None:
        stage = self._stages.of(record)
        opened, closed, expected = self._days(record, stage)
        since = closed or opened
        bulk.add(
            Deal,
            id=deal_id,
            customer_id=self._customers[fold(record.customer)] if record.customer else None,
            stage_id=stage.id,
            product_id=self._products[fold(record.product)] if record.product else None,
            status=stage.kind,
            amount=record.money.amount_minor if record.money else None,
            currency=record.currency,
            probability=record.probability if stage.kind == StageKind.OPEN else None,
            opened_on=opened,
            expected_on=expected,
            closed_on=closed,
            stage_since=since,
            title=title_of(record),
            code=record.code,
            reason=record.reason,
            note=record.note,
            owner=record.owner,
        )
        bulk.add(StageChange, deal_id=deal_id, to_id=stage.id, changed_on=since)

    def _change(self, deal_id: int, record: DealRecord) -> None:
        """Let a deal be what its row says; an empty cell takes nothing away."""
        deal = existing(self._session, Deal, deal_id)
        stage = self._stages.of(record, instead=deal.stage_id)
        _, closed, expected = self._days(record, stage)
        if record.opened_on:
            deal.opened_on = record.opened_on
        deal.expected_on = expected or deal.expected_on
        if stage.id != deal.stage_id:
            move_deal(self._session, deal_id, DealMove(stage_id=stage.id, on=closed or self._today))
        elif closed and record.closed_on:
            deal.closed_on = closed
        deal.title = title_of(record)
        if record.money is not None:
            deal.amount, deal.currency = record.money.amount_minor, record.currency
        if record.customer:
            deal.customer_id = self._customers[fold(record.customer)]
        if record.product:
            deal.product_id = self._products[fold(record.product)]

    def _days(self, record: DealRecord, stage: Stage) -> tuple[str, str | None, str | None]:
        """Return when a deal was opened, closed and is expected: what is open is expected when its file closes it.

        Raise BadInput.
        """
        is_open = stage.kind == StageKind.OPEN
        closed = None if is_open else record.closed_on or record.opened_on or self._today
        expected = record.expected_on or (record.closed_on if is_open else "")
        return (
            iso_day(record.begins_on(self._today)),
            iso_day(closed) if closed else None,
            iso_day(expected) if expected else None,
        )
