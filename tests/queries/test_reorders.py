"""Who will probably buy again, out of real purchases and orders."""

from datetime import timedelta

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import Money
from desktop_crm.operations.archive import archive_customers
from desktop_crm.operations.edits import FollowUpEdit, PurchaseEdit
from desktop_crm.operations.follow_ups import plan_each
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.queries.reorders import reorders
from desktop_crm.queries.settings import home_currency
from desktop_crm.store.store import Store
from desktop_crm.wording.languages import Language
from desktop_crm.wording.reorders import say_rhythm
from tests.builders import add_person

TODAY = today()


def buyer(store: Store, name: str, days_ago: list[int], amount: int = 100_00) -> int:
    customer = add_person(store, name)
    for days in days_ago:
        bought_on = (TODAY - timedelta(days=days)).isoformat()
        money = Money(currency=store.read(home_currency), amount_minor=amount)
        store.write(
            Op.RECORD_PURCHASE, record_purchase, customer, PurchaseEdit(bought_on=bought_on, money=money)
        )
    return customer


def test_what_is_due_first_comes_first_and_each_says_why(store: Store) -> None:
    later = buyer(store, "Ana Duarte", [130, 100, 70, 40, 10])
    late = buyer(store, "Rossi Ceramics", [160, 120, 80, 45])
    buyer(store, "Bought thrice", [90, 60, 30])
    found = store.read(reorders, TODAY)
    assert [one.customer_id for one in found] == [late, later]
    said = say_rhythm(found[0].rhythm, 45, Language.EN)
    assert said == "Buys every 40 days (mostly 38–40, n = 3), last time 45 days ago"
    assert "n = 3" in say_rhythm(found[0].rhythm, 45, Language.ZH_CN)
    assert found[0].usual_money == Money(currency="CNY", amount_minor=100_00)


def test_who_stopped_buying_or_was_put_away_is_left_out(store: Store) -> None:
    buyer(store, "Stopped", [300, 270, 240, 210, 180])
    away = buyer(store, "Put away", [130, 100, 70, 40, 10])
    store.write(Op.ARCHIVE, archive_customers, [away])
    assert store.read(reorders, TODAY) == ()


def test_what_is_planned_for_them_is_told_and_one_undo_takes_all_of_it_back(store: Store) -> None:
    both = [buyer(store, name, [130, 100, 70, 40, 10]) for name in ("Ana Duarte", "张三")]
    edit = FollowUpEdit(due_on=TODAY.isoformat(), title="Ask")
    store.write(Op.PLAN_FOLLOW_UP, plan_each, both, [edit, edit])
    assert {one.planned_on for one in store.read(reorders, TODAY)} == {TODAY.isoformat()}
    store.undo()
    assert {one.planned_on for one in store.read(reorders, TODAY)} == {None}
