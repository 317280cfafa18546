"""How a customer is best reached, what was settled with them, and when one more contact should be asked about."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, now_ms, today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.records import ContactKind
from desktop_crm.operations.contact_points import edit_contact_points
from desktop_crm.operations.contact_terms import settle_contact
from desktop_crm.operations.edits import ContactEdit, FollowUpEdit, InteractionEdit
from desktop_crm.operations.existing import existing
from desktop_crm.operations.follow_ups import finish_follow_up, plan_follow_up, put_off_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.queries.contact_habits import ContactHabits, ContactTerms, best_ways, contact_habits
from desktop_crm.store.models import Customer
from desktop_crm.store.store import Store
from tests.builders import add_person, contents


@pytest.fixture
def customer(store: Store) -> int:
    return add_person(store, "王晓明")


def _habits(store: Store, customer: int) -> ContactHabits:
    return store.read(contact_habits, customer)


def _log(store: Store, customer: int, **fields: object) -> None:
    edit = InteractionEdit(**{"kind": InteractionKind.CALL, **fields})  # type: ignore[arg-type]
    store.write(Op.LOG_INTERACTION, log_interaction, customer, edit)


def _at(days_ago: int, hour: int) -> int:
    return instant(datetime.combine(today() - timedelta(days_ago), datetime.min.time())) + hour * 3_600_000


def test_the_channel_and_hours_of_most_answers_are_learnt(store: Store, customer: int) -> None:
    for day in range(7):
        _log(
            store,
            customer,
            kind=InteractionKind.CHAT,
            at=_at(30 + day, 19 + day % 2),
            outcome=Outcome.REACHED,
        )
    for day in range(2):
        _log(store, customer, kind=InteractionKind.CHAT, at=_at(50 + day, 9), outcome=Outcome.NO_ANSWER)
    for day in range(6):
        _log(store, customer, at=_at(60 + day, 9), outcome=Outcome.NO_ANSWER)
    best = _habits(store, customer).best
    assert best is not None
    assert (best.channel, best.from_hour, best.until_hour) == (InteractionKind.CHAT, 19, 21)
    assert (best.answered, best.tries, best.service) == (7, 9, "")

    def add_wechat(session: Session) -> None:
        edit = ContactEdit(kind=ContactKind.IM, value="wxm", service="wechat")
        edit_contact_points(session, existing(session, Customer, customer), [edit])

    store.write(Op.EDIT_CUSTOMER, add_wechat)
    named = _habits(store, customer).best
    assert named is not None
    assert named.service == "wechat"


def test_what_many_teach_is_asked_at_once(store: Store, customer: int) -> None:
    stranger, silent = add_person(store, "Rossi"), add_person(store, "Novak")
    for day in range(3):
        _log(store, customer, kind=InteractionKind.CHAT, at=_at(day, 19), outcome=Outcome.REACHED)
        _log(store, stranger, at=_at(day, 9), outcome=Outcome.POSITIVE)
        _log(store, silent, at=_at(day, 9), outcome=Outcome.NO_ANSWER)
    found = store.read(best_ways, [customer, stranger, silent])
    assert found == {one: _habits(store, one).best for one in (customer, stranger)}


def test_two_tries_teach_nothing(store: Store, customer: int) -> None:
    for day in range(2):
        _log(store, customer, at=_at(30 + day, 9), outcome=Outcome.REACHED)
    assert _habits(store, customer).best is None


def test_the_fourth_contact_of_a_week_asks_and_what_they_sent_us_does_not_count(
    store: Store, customer: int
) -> None:
    for day in range(3):
        assert not _habits(store, customer).asks_before_next
        _log(store, customer, at=now_ms() - day * 86_400_000)
        _log(store, customer, direction=Direction.INCOMING)
        _log(store, customer, kind=InteractionKind.NOTE)
    assert _habits(store, customer).this_week == 3
    assert _habits(store, customer).asks_before_next


def test_a_customer_may_have_a_limit_of_their_own(store: Store, customer: int) -> None:
    _log(store, customer)
    store.write(Op.CONTACT_TERMS, settle_contact, customer, ContactTerms(most_a_week=1))
    assert _habits(store, customer).asks_before_next


def test_third_contacts_that_were_never_answered_let_the_third_be_asked_about(
    store: Store, customer: int
) -> None:
    for week in (30, 60, 90):
        for day, outcome in enumerate((Outcome.REACHED, Outcome.POSITIVE, Outcome.NO_ANSWER)):
            _log(store, customer, at=_at(week - day, 9), outcome=outcome)
    _log(store, customer, at=now_ms())
    assert not _habits(store, customer).asks_before_next
    _log(store, customer, at=now_ms())
    habits = _habits(store, customer)
    assert (habits.learnt, habits.most_a_week, habits.asks_before_next) == (2, 2, True)

    store.write(Op.CONTACT_TERMS, settle_contact, customer, ContactTerms(most_a_week=5))
    assert not _habits(store, customer).asks_before_next


def test_who_wants_no_contact_is_asked_about_at_once_and_the_reason_is_kept(
    store: Store, customer: int
) -> None:
    terms = ContactTerms(
        do_not_contact=True, reason="asked by e-mail", channel=InteractionKind.LETTER, days=90
    )
    store.write(Op.CONTACT_TERMS, settle_contact, customer, terms)
    assert _habits(store, customer).terms == terms
    assert _habits(store, customer).asks_before_next


def test_what_was_settled_can_be_taken_back_and_leaves_no_rows(store: Store, customer: int) -> None:
    before = contents(store)
    store.write(Op.CONTACT_TERMS, settle_contact, customer, ContactTerms(days=14, most_a_week=2))
    store.write(Op.CONTACT_TERMS, settle_contact, customer, ContactTerms())
    assert contents(store) == before
    store.undo()
    assert _habits(store, customer).terms == ContactTerms(days=14, most_a_week=2)


@pytest.mark.parametrize(
    "terms", [ContactTerms(days=0), ContactTerms(most_a_week=0), ContactTerms(days=9999)]
)
def test_terms_that_make_no_sense_are_refused(store: Store, customer: int, terms: ContactTerms) -> None:
    with pytest.raises(BadInput):
        store.write(Op.CONTACT_TERMS, settle_contact, customer, terms)


def test_promises_are_counted_by_how_they_ended(store: Store, customer: int) -> None:
    for days in (0, 1, -1):
        due = (today() + timedelta(days)).isoformat()
        edit = FollowUpEdit(due_on=due, title="Send it", promise=True)
        promise = store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, edit).value
        store.write(Op.FINISH_FOLLOW_UP, finish_follow_up, promise)
    habits = _habits(store, customer)
    assert (habits.kept, habits.broken) == (2, 1)


def test_a_promise_whose_day_is_over_counts_as_broken_until_it_is_put_off(
    store: Store, customer: int
) -> None:
    late = FollowUpEdit(due_on=(today() - timedelta(1)).isoformat(), title="Samples", promise=True)
    open_one = FollowUpEdit(due_on=today().isoformat(), title="Quote", promise=True)
    broken = store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, late).value
    store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, customer, open_one)
    assert store.read(contact_habits, customer).broken == 1
    store.write(Op.PUT_OFF_FOLLOW_UP, put_off_follow_up, broken, today() + timedelta(1))
    assert store.read(contact_habits, customer).broken == 0
