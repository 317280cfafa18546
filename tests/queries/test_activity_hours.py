"""When in the week we talk, against asking the wall clock of every contact."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import local
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.queries.activity_hours import activity_by_hour
from desktop_crm.store.models import Interaction
from desktop_crm.store.store import Store
from tests.builders import add_person

UNTIL = date(2026, 11, 22)
INSTANTS = st.datetimes(datetime(2026, 5, 1), datetime(2026, 12, 31), timezones=st.just(UTC))


def _put(store: Store, customer: int, instants: list[int], kind: InteractionKind) -> None:
    def put(session) -> None:
        session.execute(delete(Interaction))
        for at in instants:
            session.add(Interaction(id=new_id(), created_at=1, customer_id=customer, kind=kind.value, at=at))

    store.write(Op.LOG_INTERACTION, put)


@settings(deadline=None, max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(INSTANTS, max_size=30))
def test_every_contact_counts_for_the_day_and_hour_of_the_wall_clock(store, zone, moments):
    instants = [round(moment.timestamp() * 1000) for moment in moments]
    # On the days on which clocks change, hours before the change count by the new offset.
    instants = [at for at in instants if _is_steady(at)]
    customer = add_person(store, "王晓明")
    _put(store, customer, instants, InteractionKind.CALL)

    found = store.read(activity_by_hour, UNTIL, 26)

    expected = [[0] * 24 for _ in range(7)]
    for at in instants:
        moment = local(at)
        if UNTIL - timedelta(weeks=26) < moment.date() <= UNTIL:
            expected[moment.weekday()][moment.hour] += 1
    assert found == tuple(map(tuple, expected))


def _is_steady(at: int) -> bool:
    day = local(at).date()
    around = (datetime(day.year, day.month, day.day) + timedelta(hours=hours) for hours in (0, 24))
    return len({moment.astimezone().utcoffset() for moment in around}) == 1


def test_notes_are_no_contacts(store):
    at = round(datetime(2026, 11, 20, 10, tzinfo=UTC).timestamp() * 1000)
    _put(store, add_person(store, "Rossi"), [at], InteractionKind.NOTE)

    assert not any(map(any, store.read(activity_by_hour, UNTIL)))
