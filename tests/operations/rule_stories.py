"""What tests of rules share: rules at work on a real store, as the window lets them work."""

from __future__ import annotations

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.rules import Action, RuleBody, Then, Trigger, When
from desktop_crm.operations.deals import DealEdit, DealMove, create_deal, move_deal
from desktop_crm.operations.rule_runs import Ran, look, run_rule
from desktop_crm.operations.rules import save_rule, switch_rule
from desktop_crm.queries.pipelines import list_pipelines
from desktop_crm.store.store import Store

AFTER_SALE = RuleBody(
    trigger=Trigger(when=When.DEAL_WON),
    actions=(Action(do=Then.PLAN, days=(3, 30, 90), text="Ask about {deal}", draft="Hello {name}!"),),
)


def settle(store: Store, seen: int = 0) -> list[Ran]:
    """Let rules answer until there is nothing left to answer, and return what they did."""
    ran = []
    while firings := store.write(Op.MARK_RULES, look, seen).value.firings:
        ran += [store.write(Op.RUN_RULE, run_rule, firing).value for firing in firings]
    return ran


def rule_at_work(store: Store, name: str, body: RuleBody) -> int:
    """Write a rule and switch it on."""
    rule_id = store.write(Op.EDIT_RULE, save_rule, None, name, body).value
    store.write(Op.EDIT_RULE, switch_rule, rule_id, True)
    return rule_id


def stage_of(store: Store, kind: str) -> int:
    """Return the first stage of a kind."""
    return next(one.id for one in store.read(list_pipelines)[0].stages if one.kind == kind)


def open_deal(store: Store, customer_id: int, title: str = "300 tiles", amount: int = 50_000_00) -> int:
    """Write a deal down."""
    edit = DealEdit(title=title, customer_id=customer_id, money=Money(currency="CNY", amount_minor=amount))
    return store.write(Op.CREATE_DEAL, create_deal, edit).value


def win(store: Store, deal_id: int) -> None:
    """Win a deal today."""
    store.write(Op.MOVE_DEAL, move_deal, deal_id, DealMove(stage_id=stage_of(store, "won")))
