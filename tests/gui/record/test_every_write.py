"""Every kind of write, done once over the real store: undone and redone whole, and told in words in both languages."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.commission import Plan, Step
from desktop_crm.domain.goals import Metric, Period
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import InteractionKind, Outcome
from desktop_crm.domain.money import Money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.prices import Price
from desktop_crm.domain.relations import RelationKind
from desktop_crm.domain.rules import Action, RuleBody, Then, Trigger, When
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.exchange.table import Source, build
from desktop_crm.gui import translations
from desktop_crm.gui.history_words import say_entry, say_subject
from desktop_crm.gui.wording import op_name
from desktop_crm.operations.archive import archive_customers, empty_trash, restore_customers, trash_customers
from desktop_crm.operations.attachments import attach_files, remove_attachments, rename_attachment
from desktop_crm.operations.commission import save_plan as save_commission
from desktop_crm.operations.contact_terms import settle_contact
from desktop_crm.operations.coupons import Worth, add_coupons, issue_coupon
from desktop_crm.operations.customers import confirm_customer, create_customer, edit_customer
from desktop_crm.operations.deals import DealEdit, DealMove, create_deal, delete_deal, edit_deal, move_deal
from desktop_crm.operations.desk import delete_view, save_view
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import DocumentEdit, create_document, edit_document
from desktop_crm.operations.edits import (
    CustomerEdit,
    FollowUpEdit,
    InteractionEdit,
    PurchaseEdit,
    RelationEdit,
)
from desktop_crm.operations.exchange_rates import save_rate
from desktop_crm.operations.follow_ups import (
    edit_follow_up,
    finish_follow_up,
    plan_follow_up,
    put_off_follow_up,
)
from desktop_crm.operations.goals import GoalEdit, set_goal
from desktop_crm.operations.import_sales import import_sales
from desktop_crm.operations.interactions import (
    delete_interaction,
    edit_interaction,
    log_interaction,
    pin_interaction,
)
from desktop_crm.operations.leads import LeadEdit, add_lead, qualify_lead
from desktop_crm.operations.payments import PaymentEdit, edit_payment, record_payment
from desktop_crm.operations.plans import apply_plan, take_over_plans
from desktop_crm.operations.products import ProductEdit, add_product
from desktop_crm.operations.purchases import edit_purchase, record_purchase
from desktop_crm.operations.put_back import put_back
from desktop_crm.operations.quick import QuickWrite, write_quick_entry
from desktop_crm.operations.restore_record import restore_record
from desktop_crm.operations.rule_runs import look, run_rule, take_back_run
from desktop_crm.operations.rules import save_rule
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.operations.stages import StageEdit, edit_stage
from desktop_crm.operations.tags import add_tags
from desktop_crm.operations.visits import Debriefing, Stop, VisitPlan, debrief, plan_visits
from desktop_crm.queries.contact_habits import ContactTerms
from desktop_crm.queries.desk import ViewRow
from desktop_crm.queries.history import HistoryEntry, field_history, store_history
from desktop_crm.queries.plans import list_plans
from desktop_crm.queries.record_then import record_then
from desktop_crm.queries.sales_rehearsal import rehearse_sales
from desktop_crm.store.check import findings
from desktop_crm.store.models import Customer
from desktop_crm.store.store import Store
from desktop_crm.system.file_source import Pasted
from desktop_crm.wording.languages import Language
from desktop_crm.wording.terminal import STEPS
from tests.builders import add_person, contents, new_store
from tests.operations.rule_stories import open_deal, rule_at_work, stage_of, win

DAY, LATER = today().isoformat(), (today() + timedelta(9)).isoformat()
EUROS = Money(currency="EUR", amount_minor=21_500_00)
TAG_BUYERS = RuleBody(trigger=Trigger(when=When.DEAL_WON), actions=(Action(do=Then.ADD_TAG, target="buyer"),))
QUOTE = DocumentEdit(
    lines=(
        LineEdit(price=Price(quantity=2_500, unit_price=48_00, discount=500, tax_rate=1_300), text="Glaze"),
    )
)
ORDERS = (("Order No", "Customer", "Order Date", "Product", "Qty", "Unit Price"),
          ("2026-17", "Rossi Ceramics", "2026-05-02", "Glaze", "2.5", "48.00"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class World:
    """A store with one customer, and quick ways to what a write needs to find there."""

    store: Store
    person: int

    def did(self, op: Op, work: Callable[..., Any], *arguments: Any) -> Any:
        """Write something first, and return what the operation gave."""
        return self.store.write(op, work, *arguments).value

    def unconfirmed(self) -> int:
        """Return the customer, whose record nobody looked at for years."""
        self.did(Op.EDIT_CUSTOMER, _age, self.person)
        return self.person

    def contact(self) -> int:
        return self.did(Op.LOG_INTERACTION, log_interaction, self.person, InteractionEdit(text="talked"))

    def follow_up(self) -> int:
        edit = FollowUpEdit(due_on=DAY, title="Call", channel=InteractionKind.VISIT)
        return self.did(Op.PLAN_FOLLOW_UP, plan_follow_up, self.person, edit)

    def purchase(self) -> int:
        edit = PurchaseEdit(bought_on=DAY, money=EUROS, product="Kiln")
        return self.did(Op.RECORD_PURCHASE, record_purchase, self.person, edit)

    def deal(self) -> int:
        return open_deal(self.store, self.person)

    def quote(self) -> int:
        return self.did(Op.EDIT_DOCUMENT, create_document, self.person, DocumentKind.QUOTE, QUOTE)

    def file(self) -> int:
        files = [Pasted(name="scan.pdf", data=b"%PDF-1.7")]
        return self.did(Op.ATTACH_FILES, attach_files, self.person, files, _nobody).kept[0]

    def view(self) -> int:
        return self.did(Op.SAVE_VIEW, save_view, a_view())

    def plan(self) -> int:
        self.did(Op.EDIT_PLAN, take_over_plans)
        return self.store.read(list_plans)[0].id

    def won_under_a_rule(self) -> Any:
        rule_at_work(self.store, "Buyers", TAG_BUYERS)
        win(self.store, self.deal())
        return self.did(Op.MARK_RULES, look).firings[0]

    def noted(self) -> int:
        for note in ("prefers mail", "prefers calls"):
            self.did(Op.EDIT_CUSTOMER, edit_customer, self.person, CustomerEdit(note=note))
        return self.store.read(field_history, "customer", self.person, "note")[0].change_id

    def trashed(self) -> list[int]:
        self.did(Op.TRASH, trash_customers, [self.person])
        return [self.person]


def _age(session: Session, customer_id: int) -> None:
    session.get_one(Customer, customer_id).confirmed_on = "2020-01-01"


def _nobody(_done: int, _total: int) -> None:
    pass


def a_view(view_id: int = 0, name: str = "Neglected") -> ViewRow:
    return ViewRow(id=view_id, name=name, query="stage:loyal", columns=("name",), order="name")


def _run_of(world: World) -> int:
    return world.store.write(Op.RUN_RULE, run_rule, world.won_under_a_rule()).changes.change_set


def _orders(world: World) -> Any:
    table = build([(list(row), line) for line, row in enumerate(ORDERS, start=1)], Source())
    mapping = recognise_sales(table.headers)
    assert mapping is not None
    return world.store.read(rehearse_sales, [read_sales(table, mapping, Home(country="CN", currency="CNY"))])[
        0
    ]


def _then(world: World) -> Any:
    then = world.store.read(record_then, world.person)
    world.noted()
    return then


def _payment(world: World) -> int:
    return world.did(
        Op.RECORD_PAYMENT, record_payment, world.person, PaymentEdit(money=EUROS, reference="K-1")
    )


def _with_coupons(world: World) -> int:
    world.did(Op.EDIT_COUPONS, add_coupons, ["SOON"], Worth(money=EUROS, valid_until=LATER))
    return world.person


def _lead(world: World) -> int:
    return world.did(Op.EDIT_LEAD, add_lead, LeadEdit(name="Ada Byron", company="Byron Kilns"))


# Each makes what it needs, and returns the operation with its arguments.
WRITES: dict[Op, Callable[[World], tuple[Any, ...]]] = {
    Op.CREATE_CUSTOMER: lambda _w: (create_customer, new_id(), CustomerEdit(name="王芳", organisation="华东")),
    Op.EDIT_CUSTOMER: lambda w: (edit_customer, w.person, CustomerEdit(stage="loyal", note="tea", source="press")),
    Op.CONFIRM: lambda w: (confirm_customer, w.unconfirmed()),
    Op.TAG: lambda w: (add_tags, [w.person], ["VIP"]),
    Op.ARCHIVE: lambda w: (archive_customers, [w.person]),
    Op.RESTORE: lambda w: (restore_customers, w.trashed()),
    Op.TRASH: lambda w: (trash_customers, [w.person]),
    Op.EMPTY_TRASH: lambda w: (empty_trash,) if w.trashed() else (),
    Op.RELATE: lambda w: (
        edit_customer,
        w.person,
        CustomerEdit(
            relations=(RelationEdit(kind=RelationKind.FAMILY, other_id=add_person(w.store, "Elena Rossi")),)
        ),
    ),
    Op.LOG_INTERACTION: lambda w: (
        log_interaction,
        w.person,
        InteractionEdit(text="talked", seconds=9, follow_up=FollowUpEdit(due_on=DAY, title="Send", promise=True)),
    ),
    Op.QUICK_ENTRY: lambda _w: (write_quick_entry, QuickWrite(new_name="Ada Byron")),
    Op.EDIT_INTERACTION: lambda w: (edit_interaction, w.contact(), InteractionEdit(outcome=Outcome.POSITIVE)),
    Op.DELETE_INTERACTION: lambda w: (delete_interaction, w.contact()),
    Op.PIN_INTERACTION: lambda w: (_pin, w.contact()),
    Op.PLAN_FOLLOW_UP: lambda w: (
        plan_follow_up,
        w.person,
        FollowUpEdit(due_on=DAY, due_time="15:00", zone="Europe/Rome", title="Call", repeat="2w", promise=True),
    ),
    Op.EDIT_FOLLOW_UP: lambda w: (edit_follow_up, w.follow_up(), FollowUpEdit(promise=True, repeat="2w")),
    Op.FINISH_FOLLOW_UP: lambda w: (finish_follow_up, w.follow_up()),
    Op.PUT_OFF_FOLLOW_UP: lambda w: (put_off_follow_up, w.follow_up(), today() + timedelta(9)),
    Op.PLAN_VISITS: lambda w: (
        plan_visits,
        VisitPlan(on=today(), stops=(Stop(customer_id=w.person, at="10:00"),), title="Visit", zone=""),
    ),
    Op.DEBRIEF: lambda w: (debrief, w.follow_up(), Debriefing(contact=InteractionEdit(text="wants 200"))),
    Op.CONTACT_TERMS: lambda w: (
        settle_contact,
        w.person,
        ContactTerms(days=30, channel=InteractionKind.CALL, do_not_contact=True, reason="asked"),
    ),
    Op.RECORD_PURCHASE: lambda w: (record_purchase, w.person, PurchaseEdit(bought_on=DAY, money=EUROS)),
    Op.EDIT_PURCHASE: lambda w: (edit_purchase, w.purchase(), PurchaseEdit(product="Glaze")),
    Op.CREATE_DEAL: lambda w: (create_deal, DealEdit(title="Kiln", customer_id=w.person, money=EUROS)),
    Op.EDIT_DEAL: lambda w: (
        edit_deal, w.deal(), DealEdit(forecast="likely", money=EUROS, probability=60, expected_on=LATER),
    ),
    Op.MOVE_DEAL: lambda w: (move_deal, w.deal(), DealMove(stage_id=stage_of(w.store, "won"), reason="price")),
    Op.DELETE_DEAL: lambda w: (delete_deal, w.deal()),
    Op.EDIT_LEAD: lambda _w: (add_lead, LeadEdit(name="Ada Byron", company="Byron Kilns")),
    Op.QUALIFY_LEAD: lambda w: (qualify_lead, _lead(w), True),
    Op.EDIT_PIPELINE: lambda w: (
        edit_stage,
        (w.deal(), stage_of(w.store, StageKind.OPEN))[1],
        StageEdit(probability=35, rotting_days=7, checklist=("Sample sent", "Price told")),
    ),
    Op.EDIT_PRODUCT: lambda _w: (add_product, ProductEdit(name="Glaze", price=EUROS, tax_rate=1_300)),
    Op.EDIT_DOCUMENT: lambda w: (edit_document, w.quote(), DocumentEdit(status=DocumentStatus.ACCEPTED, note="ok")),
    Op.RECORD_PAYMENT: lambda w: (record_payment, w.person, PaymentEdit(money=EUROS, reference="K-1")),
    Op.EDIT_PAYMENT: lambda w: (edit_payment, _payment(w), PaymentEdit(reference="K-2", paid_on="2026-01-02")),
    Op.SAVE_RATE: lambda _w: (save_rate, "EUR", DAY, Decimal("7.85")),
    Op.EDIT_GOAL: lambda _w: (
        set_goal, GoalEdit(metric=Metric.WON_AMOUNT, period=Period.MONTH, day=today(), target=90_000_00),
    ),
    Op.EDIT_COMMISSION: lambda _w: (save_commission, Plan(steps=(Step(above=0, rate=300),))),
    Op.EDIT_RULE: lambda _w: (save_rule, None, "Buyers", TAG_BUYERS),
    Op.RUN_RULE: lambda w: (run_rule, w.won_under_a_rule()),
    Op.TAKE_BACK_RUN: lambda w: (take_back_run, _run_of(w)),
    Op.EDIT_PLAN: lambda _w: (take_over_plans,),
    Op.APPLY_PLAN: lambda w: (apply_plan, w.plan(), [w.person], today()),
    Op.EDIT_COUPONS: lambda _w: (add_coupons, ["SOON"], Worth(money=EUROS, valid_until=LATER)),
    Op.ISSUE_COUPON: lambda w: (issue_coupon, _with_coupons(w)),
    Op.IMPORT: lambda w: (import_sales, _orders(w)),
    Op.PUT_BACK: lambda w: (put_back, w.noted()),
    Op.RESTORE_RECORD: lambda w: (restore_record, _then(w), lambda _id: b""),
    Op.SAMPLE: lambda _w: (fill_with_sample, SamplePlan(customers=3, seed=7, until=today())),
    Op.SAVE_VIEW: lambda w: (save_view, a_view(w.view(), "Long unseen")),
    Op.DELETE_VIEW: lambda w: (delete_view, w.view()),
    Op.ATTACH_FILES: lambda w: (attach_files, w.person, [Pasted(name="a.txt", data=b"a")], _nobody),
    Op.RENAME_FILE: lambda w: (rename_attachment, w.file(), "offer"),
    Op.REMOVE_FILES: lambda w: (remove_attachments, [w.file()]),
}  # fmt: skip


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    store = new_store(tmp_path / "mine.crm")
    store.load_search()
    yield World(store, add_person(store, "Rossi Ceramics", phone="+39 06 1234 5678"))
    store.close()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda language: translations.switch(qapp, language)
    translations.switch(qapp, "en")


def _pin(session: Session, interaction_id: int) -> None:
    pin_interaction(session, interaction_id, pinned=True)


def test_every_kind_of_write_that_ctrl_z_reaches_is_in_the_table() -> None:
    assert set(WRITES) == {op for op in Op if op.undoable}


@pytest.mark.parametrize("op", WRITES)
def test_every_write_is_undone_and_redone_whole_and_told_in_words(
    world: World, op: Op, speak: Callable[[str], None]
) -> None:
    store, (work, *arguments) = world.store, WRITES[op](world)
    before = contents(store)
    changes = store.write(op, work, *arguments).changes
    after = contents(store)
    assert after != before
    told = [entry for entry in store.read(store_history, 50_000) if entry.change_set == changes.change_set]
    _assert_told_in_words(op, told, speak)
    assert store.undo().undone is op
    assert contents(store) == before
    assert store.read(findings) == []
    assert store.redo().undone is op
    assert contents(store) == after
    assert store.read(findings) == []


def _assert_told_in_words(op: Op, told: list[HistoryEntry], speak: Callable[[str], None]) -> None:
    assert told
    assert {entry.op for entry in told} == {op}
    for language in ("en", "zh_CN"):
        speak(language)
        lines = [say_entry(entry, shown=True) for entry in told]
        # A name of the schema or a code would show by what joins its words.
        assert [line for line in lines if re.search(r"[a-z]_[a-z]|[{}\[\]]", line)] == []
        heads = [*map(say_subject, told), op_name(op)]
        assert all(heads)
        if language == "zh_CN":
            names = {entry.label for entry in told if entry.table != "contact_point" and entry.label}
            bare = [re.sub("|".join(map(re.escape, names)) or "$", "", head) for head in heads]
            assert [head for head in bare if re.search("[A-Za-z]", head)] == []


@pytest.mark.parametrize("op", Op)
def test_every_kind_of_write_has_a_name_in_both_languages(op: Op, speak: Callable[[str], None]) -> None:
    names = {STEPS[op].say(language) for language in Language}
    for language in ("en", "zh_CN"):
        speak(language)
        names.add(op_name(op))
    assert len({name.lower() for name in names}) >= 2
    assert not any("_" in name for name in names)
