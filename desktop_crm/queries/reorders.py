"""Who will probably buy again soon, by the rhythm of their own purchases and orders."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.domain.buying_rhythm import FEWEST_INTERVALS, BuyingRhythm, buying_rhythm
from desktop_crm.domain.money import Money
from desktop_crm.queries.details import names_of
from desktop_crm.queries.documents import OBLIGES_SQL
from desktop_crm.queries.settings import home_currency

REORDER_DAYS = 30
_LOOKED_BACK = 800
_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Reorder:
    """A customer who will probably buy again. `usual_money` is the mean of a day's purchases in the home currency.

    `planned_on` is when something is to be done for them next (ISO), None for nothing.
    """

    customer_id: int
    name: str
    rhythm: BuyingRhythm
    usual_money: Money | None
    planned_on: str | None


# Whoever bought on too few days, or not for years, has no rhythm to go by.
_BOUGHT = text(f"""
    WITH bought AS (
        SELECT customer_id, bought_on AS day FROM purchase
        UNION SELECT customer_id, dated_on FROM sales_document
        WHERE kind = 'order' AND {OBLIGES_SQL}
    )
    SELECT customer_id, group_concat(day) AS days FROM bought
    WHERE customer_id IN (
        SELECT c.id FROM customer c WHERE c.archived_at IS NULL AND c.deleted_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM contact_rule r WHERE r.customer_id = c.id AND r.do_not_contact))
    GROUP BY customer_id HAVING count(*) > :fewest AND max(day) >= :since
""")
_AROUND = text("""
    SELECT c.id,
        (SELECT sum(p.amount) / count(DISTINCT p.bought_on) FROM purchase p
         WHERE p.customer_id = c.id AND p.currency = :currency) AS amount,
        (SELECT min(f.due_on) FROM follow_up f WHERE f.customer_id = c.id AND f.done_at IS NULL) AS planned_on
    FROM customer c WHERE c.id IN (SELECT value FROM json_each(:ids))
""")


def reorders(session: Session, on: date, within: int = REORDER_DAYS) -> tuple[Reorder, ...]:
    """Return who will probably buy again within so many days or should have by now, what is due first before the rest.

    At most 200. Reads clear columns alone but the names.
    """
    found = [one for one in _rhythms(session, on) if one[1].due_within(on, within)]
    chosen = sorted(found, key=lambda one: (one[1].next_on, one[0]))[:_MOST]
    currency = home_currency(session)
    ids = [customer_id for customer_id, _ in chosen]
    values = {"ids": json.dumps(ids), "currency": currency}
    around = {row.id: row for row in session.connection().execute(_AROUND, values)}
    names = names_of(session, ids)
    return tuple(
        Reorder(
            customer_id=customer_id,
            name=names[customer_id],
            rhythm=rhythm,
            usual_money=_money(around[customer_id].amount, currency),
            planned_on=around[customer_id].planned_on,
        )
        for customer_id, rhythm in chosen
    )


def _rhythms(session: Session, on: date) -> list[tuple[int, BuyingRhythm]]:
    since = (on - timedelta(days=_LOOKED_BACK)).isoformat()
    rows = session.connection().execute(_BOUGHT, {"fewest": FEWEST_INTERVALS, "since": since})
    rhythms = ((row.customer_id, buying_rhythm(map(date.fromisoformat, row.days.split(",")))) for row in rows)
    return [(customer_id, rhythm) for customer_id, rhythm in rhythms if rhythm is not None]


def _money(amount: int | None, currency: str) -> Money | None:
    return None if amount is None else Money(currency=currency, amount_minor=round(amount))
