"""The rows of which a rule is put together: when, if, then. Each is read back as the part that it shows."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.rules import MOST_DAYS, Action, Condition, If, Then, Trigger, When
from desktop_crm.gui.rule_words import (
    IF,
    THEN,
    WHEN,
    days_words,
    say,
    words_of_action,
    words_of_condition,
    words_of_outcome,
    words_of_trigger,
)
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.queries.rules import RuleChoices

_FREE = frozenset({If.TAG, Then.ADD_TAG, Then.REMOVE_TAG, When.TAG_GIVEN})
_USUAL_DAYS = {When.QUIET: 60, When.DATE_AHEAD: 7, When.OVERDUE: 3}


class Choice(QComboBox):
    """A picker of codes by their names; where anything may be typed, a text that is no name is its own code."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        guard_wheel(self)

    def offer(self, named: Mapping[str, str], *, free: bool = False) -> None:
        """Offer these codes instead."""
        self.clear()
        self.setEditable(free)
        for code, text in named.items():
            self.addItem(text, code)

    def code(self) -> str:
        """Return what is chosen or typed."""
        at = self.findText(self.currentText())
        return self.currentText().strip() if at < 0 else str(self.itemData(at))

    def choose(self, code: str) -> None:
        """Choose a code; one that is not offered stands as its own word."""
        at = self.findData(code)
        if at < 0 and code:
            self.addItem(code, code)
            at = self.count() - 1
        self.setCurrentIndex(at)


class _Part(QWidget):
    """A row of controls; `changed` says that it shows another part now, `removed` that it is to go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, choices: RuleChoices) -> None:
        super().__init__()
        self.choices = choices
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.row = QHBoxLayout()
        self.column.addLayout(self.row)

    def _close_row(self, name: str) -> None:
        self.row.addStretch(1)
        button = QPushButton("×")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(self.removed)
        self.row.addWidget(button)


class TriggerPart(_Part):
    """When: what happened, narrowed by a word, an outcome or a number of days."""

    def __init__(self, choices: RuleChoices, trigger: Trigger) -> None:
        super().__init__(choices)
        self.what = Choice(self.tr("When"))
        self.what.offer({when.value: say(text) for when, text in WHEN.items()})
        self.word, self.outcome = Choice(self.tr("Which")), Choice(self.tr("Outcome"))
        self.outcome.offer(words_of_outcome())
        self.before, self.after = label("", "label"), label("", "label")
        self.days = _days_box(self.tr("Days"))
        for widget in (self.what, self.word, self.outcome, self.before, self.days, self.after):
            self.row.addWidget(widget)
        self.row.addStretch(1)
        self._show(trigger)
        self.what.activated.connect(self._turn)
        for box in (self.word, self.outcome):
            box.currentTextChanged.connect(lambda _text: self.changed.emit())
        self.days.valueChanged.connect(lambda _days: self.changed.emit())

    def trigger(self) -> Trigger:
        """Return what is shown."""
        when = When(self.what.code())
        return Trigger(
            when=when,
            word=self.word.code() if words_of_trigger(when, self.choices) else "",
            outcome=self.outcome.code() if when is When.CONTACT_LOGGED else "",
            days=self.days.value() if when in _USUAL_DAYS else 0,
        )

    def _turn(self) -> None:
        when = When(self.what.code())
        self._show(Trigger(when=when, days=_USUAL_DAYS.get(when, 0)))
        self.changed.emit()

    def _show(self, trigger: Trigger) -> None:
        when = trigger.when
        self.what.choose(when.value)
        named = words_of_trigger(when, self.choices)
        self.word.offer(named, free=when in _FREE)
        self.word.choose(trigger.word or next(iter(named), ""))
        self.word.setVisible(bool(named))
        self.outcome.choose(trigger.outcome)
        self.outcome.setVisible(when is When.CONTACT_LOGGED)
        self.days.setValue(trigger.days)
        before, after = days_words(when)
        for widget, text in ((self.before, before), (self.after, after)):
            widget.setText(text)
            widget.setVisible(bool(text))
        self.days.setVisible(when in _USUAL_DAYS)


class ConditionPart(_Part):
    """If: a field, is or is not, a value."""

    def __init__(self, choices: RuleChoices, condition: Condition) -> None:
        super().__init__(choices)
        self.what, self.verb = Choice(self.tr("Field")), Choice(self.tr("Is or is not"))
        self.what.offer({field.value: say(text) for field, text in IF.items()})
        self.verb.offer({"": say("is"), "not": say("is not")})
        self.value = Choice(self.tr("Value"))
        for widget in (self.what, self.verb, self.value):
            self.row.addWidget(widget)
        self._close_row(self.tr("Take this condition away"))
        self._show(condition)
        self.what.activated.connect(self._turn)
        for box in (self.verb, self.value):
            box.currentTextChanged.connect(lambda _text: self.changed.emit())

    def condition(self) -> Condition:
        """Return what is shown."""
        field = If(self.what.code())
        negated = self.verb.code() == "not" and field is not If.AMOUNT
        return Condition(field=field, value=self.value.code(), negated=negated)

    def _turn(self) -> None:
        self._show(Condition(field=If(self.what.code()), value=""))
        self.changed.emit()

    def _show(self, condition: Condition) -> None:
        self.what.choose(condition.field.value)
        named = words_of_condition(condition.field, self.choices)
        self.value.offer(named or {}, free=named is None or condition.field in _FREE)
        self.value.choose(condition.value or next(iter(named or {}), ""))
        self.verb.choose("not" if condition.negated else "")
        self.verb.setVisible(condition.field is not If.AMOUNT)


class ActionPart(_Part):
    """Then: what is done; what is planned has days, a title and perhaps a message."""

    def __init__(self, choices: RuleChoices, action: Action) -> None:
        super().__init__(choices)
        self.what, self.target = Choice(self.tr("Then")), Choice(self.tr("What"))
        self.what.offer({do.value: say(text) for do, text in THEN.items()})
        self.days, self.text, self.draft = QLineEdit(), QLineEdit(), QLineEdit()
        for line, name, hint in (
            (self.days, self.tr("After how many days"), self.tr("days: 3, 30, 90")),
            (self.text, self.tr("Title or text"), self.tr("What is to be done")),
            (
                self.draft,
                self.tr("Message"),
                self.tr("A message for it (optional)"),
            ),
        ):
            line.setAccessibleName(name)
            line.setToolTip(name)
            line.setPlaceholderText(hint)
            line.textEdited.connect(lambda _text: self.changed.emit())
        self.days.setMaximumWidth(theme().px(150))
        for widget in (self.what, self.target, self.days):
            self.row.addWidget(widget)
        self._close_row(self.tr("Take this away"))
        self.column.addWidget(self.text)
        self.column.addWidget(self.draft)
        self._show(action)
        self.what.activated.connect(self._turn)
        self.target.currentTextChanged.connect(lambda _text: self.changed.emit())

    def action(self) -> Action:
        """Return what is shown. Raise BadInput for days that are no numbers."""
        do = Then(self.what.code())
        planned, spoken = do is Then.PLAN, do in (Then.PLAN, Then.NOTE)
        return Action(
            do=do,
            target="" if spoken else self.target.code(),
            days=_days_of(self.days.text()) if planned else (),
            text=self.text.text().strip() if spoken else "",
            draft=self.draft.text().strip() if planned else "",
        )

    def _turn(self) -> None:
        self._show(Action(do=Then(self.what.code())))
        self.changed.emit()

    def _show(self, action: Action) -> None:
        self.what.choose(action.do.value)
        named = words_of_action(action.do, self.choices)
        self.target.offer(named or {}, free=action.do in _FREE)
        self.target.choose(action.target or next(iter(named or {}), ""))
        self.target.setVisible(named is not None)
        self.days.setText(", ".join(map(str, action.days)))
        self.text.setText(action.text)
        self.draft.setText(action.draft)
        self.days.setVisible(action.do is Then.PLAN)
        self.text.setVisible(named is None)
        self.draft.setVisible(action.do is Then.PLAN)


def _days_box(name: str) -> QSpinBox:
    box = QSpinBox()
    box.setMaximum(MOST_DAYS)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    guard_wheel(box)
    return box


def _days_of(text: str) -> tuple[int, ...]:
    parts = [part for part in re.split(r"[\s,;，、；]+", text) if part]
    if not all(part.isascii() and part.isdecimal() and len(part) < 6 for part in parts):
        raise BadInput(field="days", problem="not_a_number")
    return tuple(dict.fromkeys(int(part) for part in parts))
