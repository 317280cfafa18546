"""What the window says of rules: their parts in pickers, and a whole rule as a sentence."""

from __future__ import annotations

import functools
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop_crm.domain.clock import today
from desktop_crm.domain.interactions import InteractionKind, Outcome
from desktop_crm.domain.placeholders import CHINESE, Place
from desktop_crm.domain.records import CustomerKind
from desktop_crm.domain.rules import Action, Condition, If, RuleBody, Then, Trigger, When
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.domain.stages import LifecycleStage, Source
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP, format_short_date, speaks_chinese

if TYPE_CHECKING:
    from desktop_crm.operations.rule_runs import Ran
    from desktop_crm.queries.rule_effects import DryRun, Effect
    from desktop_crm.queries.rules import RuleChoices

translate = QCoreApplication.translate

WHEN = {
    When.CUSTOMER_CREATED: QT_TRANSLATE_NOOP("Rules", "a customer is added"),
    When.CONTACT_LOGGED: QT_TRANSLATE_NOOP("Rules", "a contact is logged"),
    When.TAG_GIVEN: QT_TRANSLATE_NOOP("Rules", "a tag is put on"),
    When.STAGE_SET: QT_TRANSLATE_NOOP("Rules", "the customer's stage changes to"),
    When.DEAL_OPENED: QT_TRANSLATE_NOOP("Rules", "a deal is opened"),
    When.DEAL_REACHED: QT_TRANSLATE_NOOP("Rules", "a deal reaches the stage"),
    When.DEAL_WON: QT_TRANSLATE_NOOP("Rules", "a deal is won"),
    When.DEAL_LOST: QT_TRANSLATE_NOOP("Rules", "a deal is lost"),
    When.DOCUMENT_MADE: QT_TRANSLATE_NOOP("Rules", "a document is made"),
    When.OVERDUE: QT_TRANSLATE_NOOP("Rules", "a payment is overdue"),
    When.DATE_AHEAD: QT_TRANSLATE_NOOP("Rules", "a birthday or other day is near"),
    When.QUIET: QT_TRANSLATE_NOOP("Rules", "there was no contact"),
}
IF = {
    If.KIND: QT_TRANSLATE_NOOP("Rules", "kind of customer"),
    If.STAGE: QT_TRANSLATE_NOOP("Rules", "stage"),
    If.SOURCE: QT_TRANSLATE_NOOP("Rules", "source"),
    If.TAG: QT_TRANSLATE_NOOP("Rules", "tag"),
    If.CITY: QT_TRANSLATE_NOOP("Rules", "city"),
    If.CURRENCY: QT_TRANSLATE_NOOP("Rules", "currency"),
    If.AMOUNT: QT_TRANSLATE_NOOP("Rules", "amount at least"),
}
THEN = {
    Then.PLAN: QT_TRANSLATE_NOOP("Rules", "plan follow-ups"),
    Then.APPLY_PLAN: QT_TRANSLATE_NOOP("Rules", "apply the plan"),
    Then.ADD_TAG: QT_TRANSLATE_NOOP("Rules", "put the tag on"),
    Then.REMOVE_TAG: QT_TRANSLATE_NOOP("Rules", "take the tag off"),
    Then.SET_STAGE: QT_TRANSLATE_NOOP("Rules", "set the stage to"),
    Then.SET_SOURCE: QT_TRANSLATE_NOOP("Rules", "set the source to"),
    Then.NOTE: QT_TRANSLATE_NOOP("Rules", "write the note"),
}
_DAYS = {
    When.OVERDUE: QT_TRANSLATE_NOOP("Rules", "for {days} days"),
    When.DATE_AHEAD: QT_TRANSLATE_NOOP("Rules", "within {days} days"),
    When.QUIET: QT_TRANSLATE_NOOP("Rules", "for {days} days"),
}
_LABELS = ("birthday", "anniversary")


class RuleCounts(QObject):
    """Numbers of things in words: only `tr` knows plurals."""

    def planned(self, count: int) -> str:
        """Return how many follow-ups."""
        return self.tr("%Ln follow-up(s)", "", count)

    def doubles(self, count: int) -> str:
        """Return how many of them were left out."""
        return self.tr("%Ln of them double and left out", "", count)

    def others(self, count: int) -> str:
        """Return how many changes of another kind."""
        return self.tr("%Ln other change(s)", "", count)

    def customers(self, count: int) -> str:
        """Return for how many customers."""
        return self.tr("for %Ln customer(s)", "", count)


_counts = functools.cache(RuleCounts)


def say(text: str) -> str:
    """Return a text of this module in the present language."""
    return translate("Rules", text)


def words_of_trigger(when: When, choices: RuleChoices) -> dict[str, str]:
    """Return the codes that may narrow a trigger, with their names; nothing where none does. Empty is any."""
    anything = {"": translate("Rules", "any")}
    match when:
        case When.CONTACT_LOGGED:
            return anything | {kind.value: name_of(kind) for kind in InteractionKind}
        case When.TAG_GIVEN:
            return anything | {tag: tag for tag in choices.tags}
        case When.STAGE_SET:
            return anything | {stage.value: name_of(stage) for stage in LifecycleStage}
        case When.DEAL_REACHED:
            return dict(choices.deal_stages)
        case When.DOCUMENT_MADE:
            return anything | {kind.value: name_of(kind) for kind in DocumentKind}
        case When.DATE_AHEAD:
            return anything | {label: translate("Codes", label.title()) for label in _LABELS}
    return {}


def words_of_outcome() -> dict[str, str]:
    """Return the outcomes that may narrow a contact."""
    anything = {"": translate("Rules", "any outcome")}
    return anything | {outcome.value: name_of(outcome) for outcome in Outcome}


def words_of_condition(field: If, choices: RuleChoices) -> dict[str, str] | None:
    """Return the values that a condition can have, or None where it is typed."""
    match field:
        case If.KIND:
            return {kind.value: name_of(kind) for kind in CustomerKind}
        case If.STAGE:
            return {stage.value: name_of(stage) for stage in LifecycleStage}
        case If.SOURCE:
            return {source.value: name_of(source) for source in Source}
        case If.TAG:
            return {tag: tag for tag in choices.tags}
    return None


def words_of_action(do: Then, choices: RuleChoices) -> dict[str, str] | None:
    """Return what an action can be about, or None where it is about nothing but its text."""
    match do:
        case Then.APPLY_PLAN:
            return dict(choices.plans)
        case Then.ADD_TAG | Then.REMOVE_TAG:
            return {tag: tag for tag in choices.tags}
        case Then.SET_STAGE:
            return {stage.value: name_of(stage) for stage in LifecycleStage}
        case Then.SET_SOURCE:
            return {source.value: name_of(source) for source in Source}
    return None


def days_words(when: When) -> tuple[str, str]:
    """Return what stands before and after the number of days of a trigger; empty where it has none."""
    before, _, after = say(_DAYS[when]).partition("{days}") if when in _DAYS else ("", "", "")
    return before.strip(), after.strip()


def sentence(body: RuleBody, choices: RuleChoices) -> str:
    """Return a rule as a sentence: When a deal is won, if the tag is VIP, then plan follow-ups …"""
    parts = [translate("Rules", "When {what}").replace("{what}", _trigger(body.trigger, choices))]
    if body.conditions:
        joined = translate("Rules", " and ").join(_condition(one, choices) for one in body.conditions)
        parts.append(translate("Rules", "if {what}").replace("{what}", joined))
    done = translate("Rules", "; ").join(_action(one, choices) for one in body.actions)
    parts.append(translate("Rules", "then {what}").replace("{what}", done))
    return translate("Rules", ", ").join(parts)


def say_effect(effect: Effect, choices: RuleChoices) -> str:
    """Return one thing that a rule would do: the title of what is planned, or the change in words."""
    if effect.due_on is not None:
        return effect.text
    return _action(Action(do=effect.do, target=effect.text, text=effect.text), choices)


def say_dry_run(run: DryRun) -> str:
    """Return what a dry run came to, doubles and all."""
    first, last = (format_short_date(day, today()) for day in (run.first, run.last))
    span = translate("Rules", "From {first} to {last}").replace("{first}", first).replace("{last}", last)
    if not run.events:
        nothing = translate("Rules", "{span}: it would have done nothing.")
        return nothing.replace("{span}", span)
    parts = []
    if run.planned:
        parts.append(_counts().planned(run.planned))
        if run.doubles:
            parts.append(_counts().doubles(run.doubles))
    if run.others:
        parts.append(_counts().others(run.others))
    parts.append(_counts().customers(run.customers))
    said = translate("Rules", "{span}: it would have made {what}.")
    return said.replace("{span}", span).replace("{what}", translate("Rules", ", ").join(parts))


def say_ran(ran: Ran) -> str:
    """Return what a rule did just now, by its name."""
    parts = []
    if ran.planned:
        parts.append(_counts().planned(ran.planned))
    if ran.others:
        parts.append(_counts().others(ran.others))
    said = translate("Rules", "Rule “{name}”: {what}").replace("{name}", ran.rule)
    return said.replace("{what}", translate("Rules", ", ").join(parts))


def say_places() -> str:
    """Return which words in braces are filled in, by their names in the present language."""
    chinese = speaks_chinese()
    named = (f"{{{CHINESE[place] if chinese else place.value}}}" for place in Place)
    words = ("、" if chinese else ", ").join(named)
    return translate("Rules", "Words in braces are filled in: {words}.").replace("{words}", words)


def say_day(day: date) -> str:
    """Return a day shortly."""
    return format_short_date(day, today())


def _trigger(trigger: Trigger, choices: RuleChoices) -> str:
    parts = [say(WHEN[trigger.when])]
    named = words_of_trigger(trigger.when, choices)
    if trigger.word:
        parts.append(_quoted(named.get(trigger.word, trigger.word)))
    if trigger.outcome:
        parts.append(_quoted(words_of_outcome().get(trigger.outcome, trigger.outcome)))
    if trigger.when in _DAYS:
        parts.append(say(_DAYS[trigger.when]).replace("{days}", str(trigger.days)))
    return _joined(parts)


def _condition(condition: Condition, choices: RuleChoices) -> str:
    named = words_of_condition(condition.field, choices) or {}
    is_so, is_not = translate("Rules", "is"), translate("Rules", "is not")
    verb = "" if condition.field is If.AMOUNT else is_not if condition.negated else is_so
    value = _quoted(named.get(condition.value, condition.value))
    return _joined([say(IF[condition.field]), verb, value])


def _action(action: Action, choices: RuleChoices) -> str:
    named = words_of_action(action.do, choices)
    about = action.text if named is None else named.get(action.target, action.target)
    said = _joined([say(THEN[action.do]), _quoted(about)])
    if action.do is not Then.PLAN or not action.days:
        return said
    days = ("、" if speaks_chinese() else ", ").join(map(str, action.days))
    return _joined([said, translate("Rules", "after {days} days").replace("{days}", days)])


def _quoted(text: str) -> str:
    return f"“{text}”"


def _joined(parts: list[str]) -> str:
    return ("" if speaks_chinese() else " ").join(filter(None, parts))
