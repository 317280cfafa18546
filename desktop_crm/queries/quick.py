"""Quick entry against the store: whom a typed name means, and which open deals they have."""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.filters import Query
from desktop_crm.domain.folding import fold
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.pinyin import full_readings
from desktop_crm.domain.quick.entry import QuickEntry
from desktop_crm.domain.quick.reading import read_line
from desktop_crm.domain.surnames import HONORIFICS_AFTER
from desktop_crm.queries.customers import CustomerRow, customer_rows
from desktop_crm.queries.settings import home_currency
from desktop_crm.store.context import haystack
from desktop_crm.store.models import Customer, Deal

_MOST_LOOKED_AT = 40
_MOST_OFFERED = 6
_TITLES_BEFORE = ("mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr.")
_TITLES_AFTER = (*HONORIFICS_AFTER, "老板", "厂长", "工", "董")
_FITS_NOT = 9
# What a line need not say where it is clear: both languages go on from it.
_ASSUMED = {InteractionKind.VISIT: "visited: ", InteractionKind.CALL: "called: "}
# Archive and trash too, as the search memory holds them: without a condition an index answers.
_EVERYBODY = select(func.count()).select_from(Customer)

# By folded name the customers it means, kept from one letter typed to the next.
Memo = MutableMapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDeal:
    """A deal that the line may speak of; `money` is None while it has no amount."""

    id: int
    title: str
    money: Money | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A line beside the store: those whom its name fits, best first, and the open deals of the only one.

    Without `names_known` the search memory is still filling, so nobody may be missing from the list for certain.
    """

    entry: QuickEntry
    customers: tuple[CustomerRow, ...] = ()
    deals: tuple[OpenDeal, ...] = ()
    names_known: bool = True


def understand(session: Session, line: str, now: datetime, memo: Memo | None = None) -> Understood:
    """Return what a line says and whom it means; `now` is wall-clock time, naive. `memo` spares asking twice."""
    found: Memo = {} if memo is None else memo

    def known(name: str) -> int:
        folded = fold(name).strip()
        if folded not in found:
            found[folded] = tuple(row.id for row in customers_meant(session, name))
        return len(found[folded])

    entry = read_line(line, now, known, home_currency(session))
    ids = found.get(fold(entry.who).strip(), ()) if entry.who else ()
    return Understood(
        entry=entry,
        customers=tuple(customer_rows(session, ids)),
        deals=open_deals(session, ids[0]) if len(ids) == 1 and entry.offered else (),
        names_known=len(haystack(session)) >= (session.scalar(_EVERYBODY) or 0),
    )


def understand_about(
    session: Session, line: str, now: datetime, customer_id: int, kind: InteractionKind
) -> Understood:
    """Return what a line says of a contact of this kind that happened with this customer; names mean nobody else.

    Its spans are those of the line with what is assumed before it.
    """
    assumed = _ASSUMED.get(kind, "")
    entry = read_line(assumed + line, now, lambda _name: 0, home_currency(session))
    happened = entry.happened
    if happened is not None:
        text = happened.text.removeprefix(assumed.strip()).lstrip()
        happened = replace(
            happened, text=text, kind=kind if happened.kind is InteractionKind.NOTE else happened.kind
        )
    return Understood(
        entry=replace(entry, text=line, happened=happened, who=""),
        deals=open_deals(session, customer_id) if entry.offered else (),
    )


def customers_meant(session: Session, name: str) -> list[CustomerRow]:
    """Return the customers whom a typed name fits equally well, those contacted last first, at most six.

    The whole name fits best, then a word or beginning of it, a surname with a title (王经理, Mr Rossi), its pinyin,
    and the company somebody works at. Archive and trash are left out.
    """
    folded = fold(name).strip()
    bare = _without_title(folded)
    if len(folded) < 2 or not bare:
        return []
    found: dict[int, CustomerRow] = {}
    for words in {tuple(folded.split()), tuple(bare.split())}:
        hits = haystack(session).find(Query(words=words), limit=_MOST_LOOKED_AT, texts=False)
        found |= {row.id: row for row in customer_rows(session, hits.ids)}
    ranks = {row.id: _rank(row, folded, bare) for row in found.values()}
    best = min(ranks.values(), default=_FITS_NOT)
    fitting = [row for row in found.values() if ranks[row.id] == best < _FITS_NOT]
    return sorted(fitting, key=lambda row: -(row.last_contact_at or 0))[:_MOST_OFFERED]


def open_deals(session: Session, customer_id: int) -> tuple[OpenDeal, ...]:
    """Return the open deals of a customer, newest first."""
    deals = session.scalars(
        select(Deal).where(Deal.customer_id == customer_id, Deal.status == "open").order_by(Deal.id.desc())
    )
    return tuple(
        OpenDeal(
            id=deal.id,
            title=deal.title or "",
            money=None if deal.amount is None else Money(currency=deal.currency, amount_minor=deal.amount),
        )
        for deal in deals
    )


def _without_title(folded: str) -> str:
    words = folded.split()
    if len(words) > 1 and words[0] in _TITLES_BEFORE:
        return " ".join(words[1:])
    title = next((one for one in _TITLES_AFTER if folded.endswith(one) and len(folded) > len(one)), "")
    return folded.removesuffix(title)


def _rank(row: CustomerRow, folded: str, bare: str) -> int:
    """Return how well a name fits a customer, 0 best."""
    name, company = fold(row.name), fold(row.company)
    tests: Sequence[bool] = (
        folded == name,
        _is_part(folded, name),
        bare != folded and (_is_part(bare, name) or (name.startswith(bare) and len(name) <= len(bare) + 2)),
        folded.isascii() and folded.replace(" ", "") in full_readings(name),
        bool(company) and (folded == company or _is_part(folded, company)),
    )
    return next((rank for rank, fits in enumerate(tests) if fits), _FITS_NOT)


def _is_part(part: str, name: str) -> bool:
    """Tell whether a name begins with a part or has it as words of its own; Chinese ones need only begin so."""
    if part.isascii():
        return f" {part} " in f" {name} "
    return len(part) > 1 and name.startswith(part)
