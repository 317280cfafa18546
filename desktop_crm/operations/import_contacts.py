"""Writing what a rehearsal decided: all files of an import are one undo step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from itertools import islice
from json import encoder
from operator import attrgetter

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import RecordGone, Stopped
from desktop_crm.domain.facts import SINGLE, Fact, note_of
from desktop_crm.domain.folding import fold
from desktop_crm.domain.ids import new_ids
from desktop_crm.domain.names import NameParts, split_name
from desktop_crm.domain.records import AddressParts, ContactPoint, CustomerKind, CustomerRecord
from desktop_crm.domain.relations import RelationKind
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit
from desktop_crm.operations.photos import add_photo
from desktop_crm.operations.relations import link_employer, organisations_by_name
from desktop_crm.operations.tags import tags_named
from desktop_crm.queries.rehearsal import Rehearsal, RehearsedRow, Verdict
from desktop_crm.store import models
from desktop_crm.store.among import among, these
from desktop_crm.store.bulk_insert import BulkInsert
from desktop_crm.store.models import Customer, CustomerTag, Relation

_BATCH = 4_000
_PARTS = sorted(part.name for part in fields(AddressParts))
_parts_of = attrgetter(*_PARTS)
# What `json.dumps` with sorted keys makes of an address; of one after the other, it is a third of the time to fill in.
_ADDRESS = "{{" + ", ".join(f'"{part}": {{}}' for part in _PARTS) + "}}"
_as_json = encoder.encode_basestring
# What a customer's own edit adds to it.
_EDITED = frozenset(SINGLE) - {"organisation", "photo"}
_POINT = (
    "customer_id",
    "kind",
    "service",
    "is_primary",
    "confirmed_on",
    "label",
    "value",
    "normal",
    "parts",
)
_THESE_CUSTOMERS = select(Customer).where(among(Customer.id))

Progress = Callable[[int, int], None]
# A contact point and its normal form.
_Point = tuple[ContactPoint, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What an import did, in rows of all its files."""

    created: int
    updated: int
    same: int
    doubtful: int


def import_contacts(
    session: Session,
    rehearsals: Sequence[Rehearsal],
    progress: Progress = lambda _done, _total: None,
    stop: Callable[[], bool] = lambda: False,
) -> ImportResult:
    """Write rehearsed files: new and doubtful rows become customers, changed ones add to whom they are about.

    Nothing that stands there is overwritten. Raise Stopped; then nothing of it stays.
    """
    rows = [row for rehearsal in rehearsals for row in rehearsal.rows if row.verdict is not Verdict.LEFT_OUT]
    writer = _Writer(session, rows)
    new = [row for row in rows if row.verdict in (Verdict.NEW, Verdict.DOUBTFUL)]
    changed = [row for row in rows if row.verdict is Verdict.CHANGED]
    total = len(new) + len(changed)
    for done, batch in _batches(new):
        _go_on(progress, stop, done // 2, total)
        writer.create(batch)
    for done, batch in _batches(new):
        _go_on(progress, stop, (len(new) + done) // 2, total)
        writer.add_belongings(batch)
    for done, batch in _batches(changed):
        _go_on(progress, stop, len(new) + done, total)
        writer.add_to_known(batch)
    progress(total, total)
    return ImportResult(
        created=len(new),
        updated=len(changed),
        same=sum(row.verdict is Verdict.SAME for row in rows),
        doubtful=sum(row.verdict is Verdict.DOUBTFUL for row in rows),
    )


class _Writer:
    """Turns rehearsed rows into rows of the store."""

    def __init__(self, session: Session, rows: Sequence[RehearsedRow]) -> None:
        self._session = session
        self._today = today().isoformat()
        made = sorted(
            (row.target for row in rows if row.verdict in (Verdict.NEW, Verdict.DOUBTFUL)), reverse=True
        )
        self._ids = dict(zip(made, new_ids(len(made)), strict=True))
        self._tags = tags_named(session, dict.fromkeys(name for row in rows for name in row.record.tags))
        self._organisations = self._find_or_make_organisations(rows)

    def create(self, rows: Sequence[RehearsedRow]) -> None:
        """Write new customers, all of them before anything of theirs: whoever works at one may stand above it."""
        bulk = BulkInsert(self._session)
        for row in rows:
            self._add_customer(bulk, self._ids[row.target], row.record)
        bulk.flush()

    def add_belongings(self, rows: Sequence[RehearsedRow]) -> None:
        """Write all that belongs to new customers."""
        bulk = BulkInsert(self._session)
        for row in rows:
            self._add_children(bulk, self._ids[row.target], row)
        bulk.flush()
        for row in rows:
            if row.record.photo:
                add_photo(self._session, self._ids[row.target], row.record.photo, row.record.photo_type)

    def add_to_known(self, rows: Sequence[RehearsedRow]) -> None:
        """Add to customers what changed rows know beyond them."""
        ids = [self._ids.get(row.target, row.target) for row in rows]
        # All at once: one by one they would take a statement each.
        known = {one.id: one for one in self._session.scalars(_THESE_CUSTOMERS, these(ids))}
        starred = self._starred(ids)
        bulk = BulkInsert(self._session)
        for customer_id, row in zip(ids, rows, strict=True):
            points = [
                (replace(point, primary=False), normal)
                for point, normal in _points(row)
                if (str(point.kind), normal) in row.added
            ]
            self._add_points(bulk, customer_id, points, starred[customer_id])
            if customer_id not in known:
                raise RecordGone(record_id=customer_id)
            self._add_facts(bulk, known[customer_id], row)
            if row.record.photo and ("photo", "") in row.added:
                add_photo(self._session, customer_id, row.record.photo, row.record.photo_type)
        bulk.flush()

    def _add_facts(self, bulk: BulkInsert, customer: Customer, row: RehearsedRow) -> None:
        """Add what is no contact point."""
        record, added = row.record, row.added
        self._add_tags(bulk, customer.id, [tag for tag in record.tags if _is_new(("tag", tag), added)])
        if record.organisation and _is_new(("organisation", record.organisation), added):
            link_employer(self._session, customer, self._organisations[fold(record.organisation)])
        texts = {field: text for field in _EDITED if _is_new((field, text := getattr(record, field)), added)}
        if texts:
            edit_customer(self._session, customer.id, CustomerEdit(**texts))
        lines = [line for line in note_of(record).splitlines() if _is_new(("note", line.strip()), added)]
        if lines:
            # Not through the edit: what files add up to is kept where it is longer than anybody types.
            customer.note = "\n".join([*filter(None, [customer.note]), *lines])

    def _starred(self, ids: Sequence[int]) -> defaultdict[int, set[str]]:
        point = models.ContactPoint
        found = self._session.execute(
            select(point.customer_id, point.kind).where(point.customer_id.in_(ids), point.is_primary == 1)
        )
        starred: defaultdict[int, set[str]] = defaultdict(set)
        for customer_id, kind in found:
            starred[customer_id].add(kind)
        return starred

    def _add_points(
        self, bulk: BulkInsert, customer_id: int, points: Sequence[_Point], starred: set[str]
    ) -> None:
        # Not through `edit_contact_points`: what a file says is kept even where it breaks the rules of its kind.
        starred |= {str(point.kind) for point, _ in points if point.primary}
        records = []
        for point, normal in points:
            kind, day = str(point.kind), point.confirmed_on
            records.append(
                (
                    customer_id,
                    kind,
                    point.service or None,
                    int(point.primary or kind not in starred),
                    day.isoformat() if day else None,
                    point.label,
                    point.value,
                    normal,
                    _parts_of_address(point.address) if point.address else "",
                )
            )
            starred.add(kind)
        bulk.add_all(models.ContactPoint, _POINT, records)

    def _find_or_make_organisations(self, rows: Sequence[RehearsedRow]) -> dict[str, int]:
        found = organisations_by_name(self._session)
        for row in rows:
            if row.record.kind is CustomerKind.ORGANISATION:
                found.setdefault(fold(row.record.name), self._ids.get(row.target, row.target))
        names = {
            fold(row.record.organisation): row.record.organisation for row in rows if row.record.organisation
        }
        missing = [name for folded, name in names.items() if folded not in found]
        bulk = BulkInsert(self._session)
        for organisation_id, name in zip(new_ids(len(missing)), missing, strict=True):
            found[fold(name)] = organisation_id
            bulk.add(
                Customer,
                id=organisation_id,
                kind=CustomerKind.ORGANISATION.value,
                name=name.strip(),
                confirmed_on=self._today,
            )
        bulk.flush()
        return found

    def _add_customer(self, bulk: BulkInsert, customer_id: int, record: CustomerRecord) -> None:
        parts = _parts(record)
        bulk.add(
            Customer,
            id=customer_id,
            kind=str(record.kind),
            stage=record.stage or None,
            source=record.source or None,
            confirmed_on=self._today,
            name=record.name,
            family_name=parts.family,
            given_name=parts.given,
            middle_name=parts.middle,
            honorific=parts.honorific,
            suffix=parts.suffix,
            nickname=record.nickname,
            gender=record.gender,
            occupation="" if record.organisation else record.job_title,
            note=note_of(record),
        )

    def _add_children(self, bulk: BulkInsert, customer_id: int, row: RehearsedRow) -> None:
        self._add_points(bulk, customer_id, _points(row), set())
        record = row.record
        if record.organisation:
            bulk.add(
                Relation,
                from_id=customer_id,
                to_id=self._organisations[fold(record.organisation)],
                kind=RelationKind.WORKS_AT.value,
                words=record.job_title,
                department=record.department,
            )
        self._add_tags(bulk, customer_id, record.tags)

    def _add_tags(self, bulk: BulkInsert, customer_id: int, names: Sequence[str]) -> None:
        for tag_id in dict.fromkeys(self._tags[name] for name in names):
            bulk.add(CustomerTag, customer_id=customer_id, tag_id=tag_id)


def _parts_of_address(address: AddressParts) -> str:
    return _ADDRESS.format(*map(_as_json, _parts_of(address)))


def _points(row: RehearsedRow) -> list[_Point]:
    return list(zip(row.record.contact_points, row.normals, strict=True))


def _is_new(fact: Fact, added: frozenset[Fact]) -> bool:
    return (fact[0], fold(fact[1])) in added


def _parts(record: CustomerRecord) -> NameParts:
    given = NameParts(
        family=record.family_name,
        given=record.given_name,
        middle=record.middle_name,
        honorific=record.honorific,
        suffix=record.suffix,
    )
    if given != NameParts() or record.kind is CustomerKind.ORGANISATION:
        return given
    return split_name(record.name)


def _batches(rows: Sequence[RehearsedRow]) -> Iterator[tuple[int, list[RehearsedRow]]]:
    left, done = iter(rows), 0
    while batch := list(islice(left, _BATCH)):
        yield done, batch
        done += len(batch)


def _go_on(progress: Progress, stop: Callable[[], bool], done: int, total: int) -> None:
    if stop():
        raise Stopped
    progress(done, total)
