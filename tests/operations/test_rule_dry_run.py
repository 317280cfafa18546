"""The dry run of a rule says what the rule does."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, today
from desktop_crm.domain.folding import fold
from desktop_crm.domain.interactions import InteractionKind, Outcome
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.rules import Action, Condition, If, RuleBody, Then, Trigger, When
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.deals import DealMove, move_deal
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.edits import CustomerEdit, InteractionEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.payments import PaymentEdit, record_payment
from desktop_crm.queries.rule_effects import DryRun, dry_run
from desktop_crm.store.models import FollowUp
from desktop_crm.store.store import Store
from tests.builders import add_person, new_store
from tests.operations.rule_stories import AFTER_SALE, open_deal, rule_at_work, settle, stage_of, win

_WORDS = ("", "vip", "new")
_TRIGGERS = st.one_of(
    st.builds(Trigger, when=st.sampled_from([When.TAG_GIVEN]), word=st.sampled_from(_WORDS)),
    st.builds(
        Trigger,
        when=st.just(When.CONTACT_LOGGED),
        word=st.sampled_from(["", "call", "visit"]),
        outcome=st.sampled_from(["", "reached"]),
    ),
    st.builds(Trigger, when=st.sampled_from([When.DEAL_OPENED, When.DEAL_WON, When.DEAL_LOST])),
    st.builds(Trigger, when=st.just(When.STAGE_SET), word=st.sampled_from(["", "loyal", "repeat"])),
    st.just(Trigger(when=When.CUSTOMER_CREATED)),
    st.just(Trigger(when=When.DOCUMENT_MADE, word="quote")),
)
_CONDITIONS = st.builds(
    Condition,
    field=st.sampled_from([If.KIND]),
    value=st.sampled_from(["person", "organisation"]),
    negated=st.booleans(),
)
_ACTIONS = st.builds(
    Action,
    do=st.just(Then.PLAN),
    days=st.lists(st.integers(0, 40), min_size=1, max_size=3, unique=True).map(tuple),
    text=st.sampled_from(["Call", "Ask about {deal}", "Greet {name}"]),
)
_RULES = st.builds(
    RuleBody,
    trigger=_TRIGGERS,
    conditions=st.lists(_CONDITIONS, max_size=1).map(tuple),
    actions=st.lists(_ACTIONS, min_size=1, max_size=2).map(tuple),
)
_DOINGS = st.lists(
    st.tuples(st.integers(0, 1), st.sampled_from(["call", "visit", "tag", "stage", "win", "lose", "quote"])),
    min_size=1,
    max_size=5,
)


def do(store: Store, person: int, doing: str) -> None:
    match doing:
        case "call" | "visit":
            edit = InteractionEdit(kind=InteractionKind(doing), outcome=Outcome.REACHED)
            store.write(Op.LOG_INTERACTION, log_interaction, person, edit)
        case "tag":
            store.write(Op.TAG, edit_customer, person, CustomerEdit(add_tags=("vip",)))
        case "stage":
            store.write(Op.EDIT_CUSTOMER, edit_customer, person, CustomerEdit(stage="loyal"))
        case "win" | "lose":
            deal = open_deal(store, person, f"deal {doing}")
            won = DealMove(stage_id=stage_of(store, "won" if doing == "win" else "lost"))
            store.write(Op.MOVE_DEAL, move_deal, deal, won)
        case _:
            store.write(Op.EDIT_DOCUMENT, create_document, person, DocumentKind.QUOTE, DocumentEdit())


def planned(store: Store) -> list[tuple[int, str, str]]:
    def rows(session):
        return sorted((one.customer_id, one.due_on, one.title) for one in session.scalars(select(FollowUp)))

    return store.read(rows)


def foretold(run: DryRun) -> list[tuple[int, str, str]]:
    return sorted(
        (one.event.customer_id, one.due_on.isoformat(), one.text) for one in run.effects if not one.double
    )


@given(body=_RULES, doings=_DOINGS)
@settings(deadline=None, max_examples=25)
def test_the_dry_run_says_what_the_rule_at_work_does_about_the_same_events(
    body: RuleBody, doings: list[tuple[int, str]]
) -> None:
    with TemporaryDirectory() as folder:
        store = new_store(Path(folder) / "mine.crm")
        rule_id = rule_at_work(store, "Any", body)
        people = [add_person(store, "王芳"), add_person(store, "Rossi")]
        for who, doing in doings:
            do(store, people[who], doing)
        before = store.read(dry_run, body, today())
        ran = settle(store)
        assert foretold(before) == planned(store)
        assert sum(one.planned for one in ran) == before.planned - before.doubles
        assert store.read(dry_run, body, today(), rule_id).planned == before.planned
        store.close()


def test_a_dry_run_counts_what_would_be_made_and_what_of_it_is_double(store: Store) -> None:
    people = [add_person(store, name) for name in ("王芳", "Rossi", "Meyer")]
    for person in (*people, people[0]):
        win(store, open_deal(store, person))
    run = store.read(dry_run, AFTER_SALE, today())
    assert (run.events, run.customers, run.planned, run.doubles, run.others) == (4, 3, 12, 3, 0)
    assert planned(store) == []
    assert set(run.names.values()) == {"王芳", "Rossi", "Meyer"}


def test_only_the_last_90_days_are_looked_at(store: Store) -> None:
    person = add_person(store, "王芳")
    for ago in (10, 89, 90):
        at = instant(datetime.combine(today() - timedelta(ago), time(12)))
        call = InteractionEdit(kind=InteractionKind.CALL, at=at)
        store.write(Op.LOG_INTERACTION, log_interaction, person, call)
    body = RuleBody(
        trigger=Trigger(when=When.CONTACT_LOGGED), actions=(Action(do=Then.PLAN, days=(1,), text="Next"),)
    )
    run = store.read(dry_run, body, today())
    assert [(today() - one.event.on).days for one in run.effects] == [89, 10]
    assert run.effects[-1].due_on == today() - timedelta(9)


def test_silence_and_overdue_payments_of_the_past_are_found(store: Store) -> None:
    person = add_person(store, "王芳")
    for ago in (80, 40, 35):
        at = instant(datetime.combine(today() - timedelta(ago), time(12)))
        store.write(
            Op.LOG_INTERACTION, log_interaction, person, InteractionEdit(kind=InteractionKind.CALL, at=at)
        )
    quiet = RuleBody(
        trigger=Trigger(when=When.QUIET, days=30), actions=(Action(do=Then.PLAN, days=(0,), text="Call"),)
    )
    assert [(today() - one.due_on).days for one in store.read(dry_run, quiet, today()).effects] == [50, 5]
    for due_ago, paid in ((20, False), (15, True)):
        due = today() - timedelta(due_ago)
        edit = DocumentEdit(
            dated_on=(due - timedelta(30)).isoformat(),
            due_on=due.isoformat(),
            status=DocumentStatus.SENT,
            currency="CNY",
            totals=Totals(net=100_00, tax=0),
        )
        invoice = store.write(Op.EDIT_DOCUMENT, create_document, person, DocumentKind.INVOICE, edit).value
        if paid:
            payment = PaymentEdit(
                document_id=invoice,
                paid_on=due.isoformat(),
                money=Money(currency="CNY", amount_minor=100_00),
            )
            store.write(Op.RECORD_PAYMENT, record_payment, person, payment)
    late = RuleBody(
        trigger=Trigger(when=When.OVERDUE, days=7),
        actions=(Action(do=Then.PLAN, days=(0,), text="Remind"),),
    )
    assert [(today() - one.due_on).days for one in store.read(dry_run, late, today()).effects] == [13]


def test_tags_that_are_worn_and_stages_that_are_reached_are_no_change(store: Store) -> None:
    person = add_person(store, "王芳")
    store.write(Op.TAG, edit_customer, person, CustomerEdit(add_tags=("VIP",), stage="loyal"))
    for _ in range(3):
        do(store, person, "call")
    body = RuleBody(
        trigger=Trigger(when=When.CONTACT_LOGGED),
        actions=(
            Action(do=Then.ADD_TAG, target="vip"),
            Action(do=Then.SET_STAGE, target="loyal"),
            Action(do=Then.ADD_TAG, target="talked"),
            Action(do=Then.REMOVE_TAG, target="VIP"),
        ),
    )
    run = store.read(dry_run, body, today())
    assert [(one.do, fold(one.text)) for one in run.effects[:2]] == [
        (Then.ADD_TAG, "talked"),
        (Then.REMOVE_TAG, "vip"),
    ]
