"""Effort on a real store of a few contacts, every figure against a count by hand."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from desktop_crm.charts.report_pages import report_pages
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, today
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.money import Money
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import InteractionEdit, PurchaseEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.effectiveness import Effect, channel_effects, contacts_behind
from desktop_crm.queries.effort import COSTS, effort, effort_costs
from desktop_crm.queries.goal_metrics import Span
from desktop_crm.queries.own_use import own_use
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.store.models import Customer, Interaction, Rule, RuleRun
from desktop_crm.store.store import Store
from desktop_crm.wording.effort import say_effort
from desktop_crm.wording.effort_words import DEFINITIONS, NAMES
from desktop_crm.wording.languages import Language
from tests.builders import add_person

NOVEMBER = Span(first=date(2026, 11, 1), last=date(2026, 11, 30))
HOUR = 3_600_000


def _at(day: str, hour: int = 10) -> int:
    return instant(datetime.fromisoformat(day).replace(hour=hour))


def _talk(store: Store, customer: int, kind: InteractionKind, day: str, **more: object) -> None:
    """Put in a contact of a day, written down two hours after it unless `written` says otherwise."""

    def add(session: Session) -> None:
        at = _at(day, int(str(more.get("hour", 10))))
        session.add(
            Interaction(
                id=new_id(),
                created_at=more.get("written", at + 2 * HOUR),
                customer_id=customer,
                kind=kind.value,
                at=at,
                minutes=more.get("minutes"),
                outcome=more.get("outcome"),
                direction=more.get("direction"),
            )
        )

    store.write(Op.LOG_INTERACTION, add)


def _buy(store: Store, customer: int, day: str, amount: int) -> None:
    edit = PurchaseEdit(bought_on=day, money=Money(currency="CNY", amount_minor=amount))
    store.write(Op.RECORD_PURCHASE, record_purchase, customer, edit)


def _deal(store: Store, customer: int, opened_on: str) -> None:
    edit = DealEdit(title="x", customer_id=customer, opened_on=opened_on)
    store.write(Op.CREATE_DEAL, create_deal, edit)


def test_minutes_and_cost_are_told_by_channel_and_by_class_of_customer(store: Store):
    loyal, other = add_person(store, "王晓明", stage="loyal"), add_person(store, "Rossi")
    _talk(store, loyal, InteractionKind.VISIT, "2026-11-02", minutes=90)
    _talk(store, loyal, InteractionKind.CALL, "2026-11-03", minutes=10)
    _talk(store, other, InteractionKind.CALL, "2026-11-04", minutes=5)
    _talk(store, other, InteractionKind.CALL, "2026-11-05")
    _talk(store, other, InteractionKind.NOTE, "2026-11-05", minutes=999)
    _talk(store, other, InteractionKind.CALL, "2026-12-01", minutes=999)
    store.write(
        Op.SAVE_SETTING, save_setting, COSTS, {"hour": 120_00, "visit": 50_00, "task_minutes": "many"}
    )

    found = store.read(effort, NOVEMBER)

    assert [(one.kind, one.contacts, one.timed, one.minutes, one.cost) for one in found.channels] == [
        (InteractionKind.VISIT, 1, 1, 90, 180_00 + 50_00),
        (InteractionKind.CALL, 3, 2, 15, 30_00),
    ]
    assert [(one.stage, one.customers, one.contacts, one.minutes) for one in found.classes] == [
        ("loyal", 1, 2, 100),
        (None, 1, 2, 5),
    ]
    assert (found.contacts, found.minutes, found.cost) == (4, 105, 260_00)
    assert store.read(effort_costs).task_minutes == 2


def test_an_empty_store_has_no_effort(store: Store):
    found = store.read(effort, NOVEMBER)

    assert (found.channels, found.classes, found.effects, found.minutes, found.cost) == ((), (), (), 0, 0)
    assert (found.use.entry_minutes, found.use.answer_minutes, found.use.a_customers) == (None, None, 0)


def test_what_contacts_bring_is_counted_by_channel_with_the_contacts_behind_it(store: Store):
    buyer, other = add_person(store, "王晓明"), add_person(store, "Rossi")
    call, mail = InteractionKind.CALL, InteractionKind.EMAIL
    _talk(store, buyer, call, "2026-11-02", outcome=Outcome.POSITIVE.value)
    _talk(store, other, call, "2026-11-03", outcome=Outcome.NO_ANSWER.value)
    _talk(store, other, call, "2026-11-04", outcome=Outcome.REACHED.value)
    _talk(
        store, other, call, "2026-11-05", outcome=Outcome.POSITIVE.value, direction=Direction.INCOMING.value
    )
    _talk(store, other, call, "2026-11-06")
    _talk(store, buyer, mail, "2026-11-07")
    # Thirty days after the call, and the same day as the letter a day too late.
    _deal(store, buyer, "2026-12-02")

    effects = {one.kind: one for one in store.read(channel_effects, NOVEMBER)}

    told = effects[call]
    assert (told.contacts, told.tries, told.answered, told.positive, told.deals) == (4, 3, 2, 1, 1)
    assert (effects[mail].tries, effects[mail].deals) == (0, 1)
    for effect in Effect:
        behind = store.read(contacts_behind, call, effect, NOVEMBER)
        assert len(behind) == told.part(effect)
    assert [(one.name, one.at) for one in store.read(contacts_behind, call, Effect.DEAL, NOVEMBER)] == [
        ("王晓明", _at("2026-11-02"))
    ]


@pytest.mark.parametrize(
    ("opened_on", "counts"),
    [("2026-11-01", 0), ("2026-11-02", 1), ("2026-12-02", 1), ("2026-12-03", 0), ("2027-03-01", 0)],
)
def test_a_deal_counts_for_a_contact_from_its_day_to_thirty_days_later(
    store: Store, opened_on: str, counts: int
):
    buyer = add_person(store, "王晓明")
    _talk(store, buyer, InteractionKind.VISIT, "2026-11-02", hour=23)
    _deal(store, buyer, opened_on)

    (told,) = store.read(channel_effects, NOVEMBER)
    assert told.deals == counts


def test_entries_and_answers_are_as_prompt_as_their_median(store: Store):
    customer = add_person(store, "王晓明")
    call = InteractionKind.CALL
    for day, hours in (("2026-11-02", 1), ("2026-11-03", 3), ("2026-11-04", 48)):
        _talk(store, customer, call, day, written=_at(day) + hours * HOUR)
    # Imported long after, and planned ahead: neither says how promptly we write.
    _talk(store, customer, call, "2026-11-05", written=_at("2027-05-05"))
    _talk(store, customer, call, "2026-11-06", written=_at("2026-11-01"))
    _talk(
        store, customer, InteractionKind.EMAIL, "2026-11-10", direction="incoming", written=_at("2027-05-05")
    )
    _talk(store, customer, call, "2026-11-10", hour=16, written=_at("2027-05-05"))

    use = store.read(own_use, NOVEMBER)

    assert use.prompt == (2, 3)
    assert use.entry_minutes == 180
    assert use.answer_minutes == 6 * 60


def test_old_and_new_customers_share_our_time(store: Store):
    old, new = add_person(store, "王晓明"), add_person(store, "Rossi")
    _buy(store, old, "2026-08-31", 100)
    _buy(store, new, "2026-09-15", 100)
    _talk(store, old, InteractionKind.CALL, "2026-11-02", minutes=30)
    _talk(store, new, InteractionKind.VISIT, "2026-11-02", minutes=60)
    _talk(store, new, InteractionKind.CALL, "2026-11-03")

    use = store.read(own_use, NOVEMBER)

    assert (use.old_contacts, use.old_minutes, use.new_contacts, use.new_minutes) == (1, 30, 2, 60)


def test_a_customers_without_contact_for_two_months_are_neglected(store: Store):
    big, small = add_person(store, "王晓明"), add_person(store, "Rossi")
    seen = add_person(store, "Ito")
    for customer, amount in ((big, 500), (seen, 400), (small, 10)):
        _buy(store, customer, "2026-08-31", amount)

    def talked(session: Session) -> None:
        for customer, day in ((big, "2026-09-01"), (seen, "2026-11-20"), (small, "2026-01-01")):
            session.get_one(Customer, customer).last_contact_at = _at(day)

    store.write(Op.LOG_INTERACTION, talked)
    use = store.read(own_use, NOVEMBER)

    assert (use.a_customers, use.neglected_count) == (2, 1)
    assert [(one.name, one.last_at) for one in use.neglected] == [("王晓明", _at("2026-09-01"))]


def test_who_bought_last_year_and_again_is_retained(store: Store):
    faithful, lost, new = (add_person(store, name) for name in ("A", "B", "C"))
    for customer, day in ((faithful, "2025-06-01"), (faithful, "2026-06-01"), (lost, "2025-11-30")):
        _buy(store, customer, day, 1)
    _buy(store, new, "2026-02-01", 1)

    assert store.read(own_use, NOVEMBER).retained == (1, 2)


def test_what_rules_did_is_counted_and_time_saved_estimated(store: Store):
    customer = add_person(store, "王晓明")

    def run(session: Session) -> None:
        rule = Rule(id=new_id(), created_at=1, position=0, name="x", body="{}")
        session.add(rule)
        session.flush()
        for day in ("2026-11-01", "2026-11-30", "2026-12-01"):
            ids = {"rule_id": rule.id, "customer_id": customer, "record_id": customer}
            session.add(RuleRun(id=new_id(), created_at=1, ran_at=_at(day), **ids))

    store.write(Op.EDIT_CUSTOMER, run)
    found = store.read(effort, NOVEMBER)
    assert (found.use.rule_tasks, found.saved_minutes) == (2, 4)


def test_the_report_tells_every_figure_with_its_definition_in_both_languages(store: Store):
    customer = add_person(store, "王晓明", stage="loyal")
    _buy(store, customer, "2026-08-01", 90_00)
    _buy(store, customer, "2026-11-03", 300_00)
    _talk(store, customer, InteractionKind.CALL, "2026-11-02", minutes=90, outcome=Outcome.REACHED.value)
    found = store.read(effort, NOVEMBER)

    for language in Language:
        report = say_effort(found, language)
        channels, _, figures = report.tables[:3]
        assert channels.rows[0][1:] == (1, 90, 90, 0, "100%", "0%", "0%")
        assert set(NAMES) == set(DEFINITIONS)
        assert len(figures.rows) == len(NAMES)
        assert all(definition for _, _, definition in figures.rows)
        assert ("¥200.00" in {value for _, value, _ in figures.rows}) is True
        assert len(report.tables[5].rows) == 30
        assert report_pages(report).startswith(b"%PDF")


def test_the_report_names_nobody_where_names_are_not_wanted(store: Store):
    _buy(store, add_person(store, "王晓明"), "2026-08-31", 500)
    found = store.read(effort, NOVEMBER)

    def told(names: bool) -> str:
        return str(say_effort(found, Language.EN, names=names))

    assert "王晓明" in told(True)
    assert "王晓明" not in told(False)


def test_what_a_deal_won_took_is_told_by_channel(store: Store):
    customer = add_person(store, "王晓明")
    _deal(store, customer, "2026-11-01")
    won = next(stage.id for stage in store.read(list_pipelines)[0].stages if stage.kind == "won")
    for _ in range(2):
        edit = DealEdit(title="y", stage_id=won, opened_on="2026-11-01", closed_on="2026-11-09")
        store.write(Op.CREATE_DEAL, create_deal, edit)
    _talk(store, customer, InteractionKind.VISIT, "2026-11-02", minutes=90)
    _talk(store, customer, InteractionKind.CALL, "2026-11-03", minutes=25)
    store.write(Op.SAVE_SETTING, save_setting, COSTS, {"hour": 120_00, "visit": 50_00})

    table = say_effort(store.read(effort, NOVEMBER), Language.EN).tables[1]

    assert table.title == "Per deal won, by channel (2 won)"
    assert [tuple(map(float, row[1:])) for row in table.rows] == [(0.5, 45, 115), (0.5, 12.5, 25)]


def test_the_report_says_who_of_the_best_customers_waits(store: Store):
    _buy(store, add_person(store, "王晓明"), "2026-08-01", 500)
    _talk(store, add_person(store, "Rossi"), InteractionKind.CALL, "2026-11-02")
    found = store.read(effort, NOVEMBER)

    assert say_effort(found, Language.EN).facts[1:] == (
        "Tasks done by rules: 0, average log time: not measured yet.",
        "0% of the contacts were with old customers.",
        "A-customers who have waited for 60 days: 1, among them 王晓明.",
    )
    assert say_effort(found, Language.ZH_CN).facts[3] == "60 天没有联系的 A 类客户：1 位，如王晓明。"
    assert len(say_effort(found, Language.EN, names=False).facts) == 3


def test_the_report_says_how_long_logging_takes_by_hand(store: Store):
    customer = add_person(store, "王晓明")
    edit = InteractionEdit(kind=InteractionKind.CALL, text="x")
    for seconds in (10, 14, 72, None):
        store.write(Op.LOG_INTERACTION, log_interaction, customer, replace(edit, seconds=seconds))
    found = store.read(effort, Span(first=today(), last=today()))
    before = store.read(effort, Span(first=today() - timedelta(9), last=today() - timedelta(1)))

    assert (found.use.log_median, found.use.log_average, len(found.use.log_seconds)) == (14, 32, 3)
    assert (before.use.log_median, before.use.log_average) == (None, None)
    for language, fact, figure in (
        (
            Language.EN,
            "Tasks done by rules: 0, average log time: 32 s.",
            "14 s · average 32 s, n = 3",
        ),
        (
            Language.ZH_CN,
            "规则自动完成 0 项，平均录入用时：32 秒。",
            "14 秒 · 平均 32 秒，n = 3",
        ),
    ):
        report = say_effort(found, language)
        assert report.facts[1] == fact
        assert (NAMES["log"].say(language), figure) in [row[:2] for row in report.tables[2].rows]
