"""Every customer has an answer to why they are not suggested."""

from datetime import datetime, timedelta

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant, today
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.operations.archive import archive_customers, trash_customers
from desktop_crm.operations.contact_terms import settle_contact
from desktop_crm.operations.edits import FollowUpEdit, InteractionEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.contact_habits import ContactTerms
from desktop_crm.queries.suggestions import WEIGHTS
from desktop_crm.queries.why_not import WhyNot, why_not
from desktop_crm.store.store import Store
from desktop_crm.wording.languages import Language
from desktop_crm.wording.why_not import say_why_not
from tests.builders import add_person


def _talked(store: Store, name: str, days_ago: int, cycle: int | None = None) -> int:
    customer = add_person(store, name)
    at = instant(datetime.combine(today() - timedelta(days_ago), datetime.min.time()))
    store.write(
        Op.LOG_INTERACTION, log_interaction, customer, InteractionEdit(kind=InteractionKind.CALL, at=at)
    )
    if cycle is not None:
        store.write(Op.CONTACT_TERMS, settle_contact, customer, ContactTerms(days=cycle))
    return customer


def _said(store: Store, customer: int, language: Language = Language.EN, shown: int = 8) -> str:
    found: WhyNot = store.read(why_not, today(), customer, shown)
    return "\n".join(say_why_not(found, today(), language))


def test_who_is_suggested_is_told_the_place_and_what_counts(store: Store) -> None:
    wang = _talked(store, "王晓明", 40, cycle=14)
    assert _said(store, wang).startswith("Is suggested, at place 1 of 1, with 14 points.")
    assert "No contact for 40 days, should be every 14: counts 7 × 2 = 14." in _said(store, wang)
    assert "权重 7 × 紧迫度" in _said(store, wang, Language.ZH_CN)


def test_who_counts_too_little_is_told_how_much_the_last_one_has(store: Store) -> None:
    _talked(store, "王晓明", 60, cycle=14)
    late = _talked(store, "李思敏", 15, cycle=14)
    assert _said(store, late, shown=1).startswith("Has 10.75 points")
    assert "the last of the 1 who are suggested has 14" in _said(store, late, shown=1)


def test_a_reason_that_counts_nothing_is_named(store: Store) -> None:
    wang = _talked(store, "王晓明", 40, cycle=14)
    store.write(Op.SAVE_SETTING, save_setting, WEIGHTS, {"cadence": 0})
    assert "but this reason counts 0" in _said(store, wang)


def test_who_is_not_late_yet_is_told_when_that_will_be(store: Store) -> None:
    wang = _talked(store, "王晓明", 5, cycle=14)
    assert "Last contact 5 days ago; a cycle of 14 days is over in 9." in _said(store, wang)


def test_who_was_never_contacted_is_not_said_to_have_been(store: Store) -> None:
    said = _said(store, add_person(store, "Mia Hartmann"))
    assert "Never contacted, and no cycle is set after which it would be due." in said
    assert "no cycle is set" in _said(store, _talked(store, "李思敏", 5))


def test_an_obstacle_comes_before_every_reason(store: Store) -> None:
    planned, unwanted, archived, trashed = (_talked(store, name, 40, cycle=14) for name in "甲乙丙丁")
    edit = FollowUpEdit(due_on=(today() + timedelta(2)).isoformat(), title="Bring samples")
    store.write(Op.PLAN_FOLLOW_UP, plan_follow_up, planned, edit)
    terms = ContactTerms(days=14, do_not_contact=True)
    store.write(Op.CONTACT_TERMS, settle_contact, unwanted, terms)
    store.write(Op.ARCHIVE, archive_customers, [archived])
    store.write(Op.TRASH, trash_customers, [trashed])
    assert _said(store, planned).startswith("Something is planned already: Bring samples on")
    assert _said(store, unwanted).startswith("Wants no contact")
    assert _said(store, archived) == "Is archived."
    assert _said(store, trashed, Language.ZH_CN) == "在回收站中。"
