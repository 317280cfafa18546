"""How the program itself is used, and whether old customers are looked after: figures of one's own work, no more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from statistics import fmean, median
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_crm.queries.conditions import IS_CONTACT_SQL
from desktop_crm.queries.details import names_of
from desktop_crm.queries.goal_metrics import Span, start_of
from desktop_crm.queries.month_pace import NEW_DAYS
from desktop_crm.queries.reasons import BEST_CUSTOMERS, NEGLECTED_DAYS, UNCONFIRMED_DAYS
from desktop_crm.queries.settings import home_currency

PROMPT_DAYS, ENTRY_DAYS, ANSWER_DAYS = 1, 30, 14
_YEAR = 365
_DAY_MS = 86_400_000
_MOST_NEGLECTED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Neglected:
    """An A-customer without contact for long; `last_at` in UTC milliseconds, None where there was none."""

    customer_id: int
    name: str
    last_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnUse:
    """Figures of some days; a pair is a part and its whole, minutes are medians or None where nothing is known.

    `log_seconds`: how long each of the entries written by hand in these days took to write, from the first key to
    saving (see `domain.typing_time`). `prompt`: contacts written down within PROMPT_DAYS of those within ENTRY_DAYS.
    `entry_minutes` from a contact to its entry, `answer_minutes` from a contact of theirs to our next one. `old` and
    `new` minutes and contacts are those with customers who bought more than NEW_DAYS before the last day, and with the
    others. `confirmed`: customers whose details were confirmed within a year. `retained`: customers who bought in the
    year before last and again in the last. A-customers are those who together bought four fifths of everything in the
    home currency.
    """

    log_seconds: tuple[int, ...]
    prompt: tuple[int, int]
    entry_minutes: int | None
    answer_minutes: int | None
    old_contacts: int
    new_contacts: int
    old_minutes: int
    new_minutes: int
    confirmed: tuple[int, int]
    retained: tuple[int, int]
    rule_tasks: int
    a_customers: int
    neglected_count: int
    neglected: tuple[Neglected, ...]

    @property
    def log_median(self) -> int | None:
        """How many seconds writing an entry usually takes, None where none was measured."""
        return round(median(self.log_seconds)) if self.log_seconds else None

    @property
    def log_average(self) -> int | None:
        """The arithmetic mean of the same."""
        return round(fmean(self.log_seconds)) if self.log_seconds else None


_LOG_TIMES = text("""
    SELECT seconds FROM interaction_origin WHERE created_at >= :start AND created_at < :end AND seconds IS NOT NULL
""")
_ENTRIES = text("""
    SELECT created_at - at AS delay FROM interaction
    WHERE at >= :start AND at < :end AND created_at >= at AND created_at - at <= :entry
""")
_ANSWERS = text(f"""
    SELECT (SELECT min(o.at) FROM interaction o WHERE o.customer_id = i.customer_id AND o.at > i.at
        AND o.at <= i.at + :answer AND o.{IS_CONTACT_SQL} AND o.direction IS NOT 'incoming') - i.at AS delay
    FROM interaction i WHERE i.at >= :start AND i.at < :end AND i.direction = 'incoming' AND i.{IS_CONTACT_SQL}
""")
_SHARES = text(f"""
    SELECT EXISTS (SELECT 1 FROM purchase p WHERE p.customer_id = i.customer_id AND p.bought_on < :known) AS old,
        sum(i.number) AS contacts, sum(i.minutes) AS minutes
    FROM (SELECT customer_id, count(*) AS number, coalesce(sum(minutes), 0) AS minutes FROM interaction
        WHERE at >= :start AND at < :end AND {IS_CONTACT_SQL} GROUP BY customer_id) i
    GROUP BY old
""")
_CONFIRMED = text("""
    SELECT coalesce(sum(confirmed_on >= :confirmed), 0) AS part, count(*) AS whole FROM customer
    WHERE archived_at IS NULL AND deleted_at IS NULL
""")
_RETAINED = text("""
    SELECT coalesce(sum(again), 0) AS part, count(*) AS whole FROM (
        SELECT max(bought_on) > :year_ago AS again FROM purchase WHERE bought_on > :two_years_ago AND bought_on <= :last
        GROUP BY customer_id HAVING min(bought_on) <= :year_ago)
""")
_RULES = text("SELECT count(*) FROM rule_run WHERE ran_at >= :start AND ran_at < :end")
_A_CUSTOMERS = text(f"""
    WITH {BEST_CUSTOMERS}
    SELECT c.id, c.last_contact_at AS at FROM best JOIN customer c ON c.id = best.customer_id
    WHERE c.archived_at IS NULL AND c.deleted_at IS NULL ORDER BY best.amount DESC
""")


def own_use(session: Session, span: Span) -> OwnUse:
    """Return how we worked over these days; what has no days of its own is as of the last one."""
    ask, values = session.connection().execute, _values(session, span)
    delays = [row.delay for row in ask(_ENTRIES, values)]
    answers = [row.delay for row in ask(_ANSWERS, values) if row.delay is not None]
    shares = {bool(row.old): row for row in ask(_SHARES, values)}
    best = ask(_A_CUSTOMERS, values).all()
    late = [row for row in best if row.at is None or row.at < values["neglected"]]
    return OwnUse(
        log_seconds=tuple(ask(_LOG_TIMES, values).scalars()),
        prompt=(sum(delay <= PROMPT_DAYS * _DAY_MS for delay in delays), len(delays)),
        entry_minutes=_median_minutes(delays),
        answer_minutes=_median_minutes(answers),
        old_contacts=shares[True].contacts if True in shares else 0,
        new_contacts=shares[False].contacts if False in shares else 0,
        old_minutes=shares[True].minutes if True in shares else 0,
        new_minutes=shares[False].minutes if False in shares else 0,
        confirmed=_pair(ask(_CONFIRMED, values).one()),
        retained=_pair(ask(_RETAINED, values).one()),
        rule_tasks=ask(_RULES, values).scalar_one(),
        a_customers=len(best),
        neglected_count=len(late),
        neglected=_named(session, late[:_MOST_NEGLECTED]),
    )


def _values(session: Session, span: Span) -> dict[str, Any]:
    start, end = span.instants
    last = span.last
    return {
        "start": start,
        "end": end,
        "entry": ENTRY_DAYS * _DAY_MS,
        "answer": ANSWER_DAYS * _DAY_MS,
        "known": (last - timedelta(NEW_DAYS)).isoformat(),
        "confirmed": (last - timedelta(UNCONFIRMED_DAYS)).isoformat(),
        "last": last.isoformat(),
        "year_ago": (last - timedelta(_YEAR)).isoformat(),
        "two_years_ago": (last - timedelta(2 * _YEAR)).isoformat(),
        "neglected": start_of(last) - NEGLECTED_DAYS * _DAY_MS,
        "currency": home_currency(session),
    }


def _median_minutes(delays: list[int]) -> int | None:
    return round(median(delays) / 60_000) if delays else None


def _pair(row: Any) -> tuple[int, int]:
    return int(row.part), int(row.whole)


def _named(session: Session, rows: list[Any]) -> tuple[Neglected, ...]:
    names = names_of(session, [row.id for row in rows])
    return tuple(Neglected(customer_id=row.id, name=names.get(row.id, ""), last_at=row.at) for row in rows)
