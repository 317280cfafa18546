"""What each message brings: a plan's drafts, a rule's, greetings and coupons, with the contacts behind each figure."""

from datetime import timedelta

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.money import Money
from desktop_crm.domain.plans import PlanBody, PlanStep
from desktop_crm.operations.coupons import Worth, add_coupons, issue_coupon
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.operations.edits import InteractionEdit
from desktop_crm.operations.interactions import log_and_finish, log_interaction
from desktop_crm.operations.plans import apply_plan, save_plan
from desktop_crm.operations.visits import Debriefing, debrief
from desktop_crm.queries.effectiveness import (
    Effect,
    MessageEffect,
    channel_effects,
    contacts_behind_message,
    message_effects,
)
from desktop_crm.queries.effort import effort
from desktop_crm.queries.goal_metrics import Span
from desktop_crm.queries.timeline import follow_ups_of
from desktop_crm.store.store import Store
from desktop_crm.wording.effort import say_effort
from desktop_crm.wording.languages import Language
from tests.builders import add_person

_PLAN = PlanBody(
    steps=(
        PlanStep(days=0, title="Welcome {name}", draft="Hello {name}, good to know you."),
        PlanStep(days=3, title="Ask how it goes"),
    )
)


def _lately() -> Span:
    return Span(first=today() - timedelta(1), last=today())


def _told(store: Store) -> dict[str, MessageEffect]:
    return {one.message: one for one in store.read(message_effects, _lately())}


def _said(outcome: Outcome | None) -> InteractionEdit:
    return InteractionEdit(
        kind=InteractionKind.CHAT, direction=Direction.OUTGOING, text="sent", outcome=outcome
    )


def test_a_drafted_step_of_a_plan_is_one_message_for_all_customers(store: Store):
    wang, rossi = add_person(store, "王晓明"), add_person(store, "Rossi")
    plan = store.write(Op.EDIT_PLAN, save_plan, None, "New customers", _PLAN).value
    store.write(Op.APPLY_PLAN, apply_plan, plan, [wang, rossi], today())
    for customer, outcome in ((wang, Outcome.POSITIVE), (rossi, Outcome.NO_ANSWER)):
        drafted, plain = store.read(follow_ups_of, customer)
        store.write(Op.LOG_INTERACTION, log_and_finish, drafted.id, _said(outcome))
        # A step without a draft is a task, and no message.
        store.write(Op.LOG_INTERACTION, log_and_finish, plain.id, _said(Outcome.POSITIVE))
    deal = DealEdit(title="Kiln", customer_id=wang, opened_on=today().isoformat())
    store.write(Op.CREATE_DEAL, create_deal, deal)

    told = _told(store)

    assert set(told) == {"Welcome {name}"}
    one = told["Welcome {name}"]
    assert [(one.part(each), one.whole(each)) for each in Effect] == [(1, 2), (1, 2), (1, 2)]
    for effect in Effect:
        behind = store.read(contacts_behind_message, one.message, effect, _lately())
        assert [contact.name for contact in behind] == ["王晓明"]
    assert store.read(contacts_behind_message, "Another", Effect.ANSWERED, _lately()) == []
    assert sum(each.contacts for each in store.read(channel_effects, _lately())) == 4


def test_the_cards_of_the_evening_know_the_message_too(store: Store):
    wang = add_person(store, "王晓明")
    plan = store.write(Op.EDIT_PLAN, save_plan, None, "New customers", _PLAN).value
    store.write(Op.APPLY_PLAN, apply_plan, plan, [wang], today())
    drafted, _ = store.read(follow_ups_of, wang)
    store.write(Op.DEBRIEF, debrief, drafted.id, Debriefing(contact=_said(Outcome.REACHED)))

    assert _told(store)["Welcome {name}"].answered == 1
    store.undo()
    assert _told(store) == {}


def test_a_coupon_is_a_message_that_may_bring_a_deal(store: Store):
    wang = add_person(store, "王晓明")
    worth = Worth(money=Money(currency="CNY", amount_minor=50_00))
    store.write(Op.EDIT_COUPONS, add_coupons, ["AB12"], worth)
    store.write(Op.ISSUE_COUPON, issue_coupon, wang)
    deal = DealEdit(title="Kiln", customer_id=wang, opened_on=today().isoformat())
    store.write(Op.CREATE_DEAL, create_deal, deal)

    (one,) = _told(store).values()

    assert (one.message, one.contacts, one.tries, one.deals) == ("优惠券 ¥50.00", 1, 0, 1)
    # On the channels it is no contact.
    assert store.read(channel_effects, _lately()) == ()


def test_the_report_tells_messages_in_both_languages(store: Store):
    wang = add_person(store, "王晓明")
    edit = InteractionEdit(kind=InteractionKind.CHAT, outcome=Outcome.POSITIVE, message="Birthday greeting")
    store.write(Op.LOG_INTERACTION, log_interaction, wang, edit)
    found = store.read(effort, _lately())

    for language, title in ((Language.EN, "By message"), (Language.ZH_CN, "按消息")):
        table = say_effort(found, language).tables[1]
        assert (table.title, table.rows) == (title, (("Birthday greeting", 1, "100%", "100%", "0%"),))
        assert len(table.headings) == 5
