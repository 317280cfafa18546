"""A goal as a card: actual and target, the pace that is needed, the formula, and the last review."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.goals import Standing
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.translations import format_date
from desktop_crm.gui.widgets.cards import Card
from desktop_crm.gui.widgets.goal_bar import GoalBar
from desktop_crm.gui.widgets.labels import Badge, label
from desktop_crm.gui.widgets.painting import Tone
from desktop_crm.gui.wording import spoken
from desktop_crm.queries.goals import GoalProgress
from desktop_crm.wording.goals import (
    METRICS,
    STANDINGS,
    say_due,
    say_formula,
    say_left_out,
    say_pace,
    say_period,
    say_progress,
)

_TONES = {
    Standing.AHEAD_OF_TIME: Tone.QUIET,
    Standing.REACHED: Tone.GOOD,
    Standing.ON_PACE: Tone.ACCENT,
    Standing.BEHIND: Tone.WATCH,
    Standing.MISSED: Tone.ACT,
}
_LONGEST_REVIEW = 160


class GoalCard(Retranslating, Card):
    """`edit_requested` and `review_requested` carry the goal."""

    edit_requested = Signal(object)
    review_requested = Signal(object)

    def __init__(self, goal: GoalProgress, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.goal = goal
        self._badge = Badge()
        self.head.addWidget(self._badge)
        self._figure, self._share = label("", "figure"), label("", "secondary")
        self._pace, self._due = label("", "strong"), label("", "secondary")
        self._review, self._formula = label("", "secondary"), label("", "caption")
        self._left_out = label("", "warning")
        self._bar = GoalBar()
        self.review_button, self.edit_button = QPushButton(), QPushButton()
        permission().guard(Op.EDIT_GOAL, self.review_button, self.edit_button)
        self._lay_out()
        self.review_button.clicked.connect(lambda: self.review_requested.emit(self.goal))
        self.edit_button.clicked.connect(lambda: self.edit_requested.emit(self.goal))
        self.retranslate()

    def retranslate(self) -> None:
        goal, language = self.goal, spoken()
        metric = METRICS[goal.metric].say(language)
        period = say_period(goal.period, goal.first, language)
        self.set_title(" · ".join(filter(None, (goal.name or metric, goal.name and metric, period))))
        standing = goal.pace.standing
        self._badge.show_as(STANDINGS[standing].say(language), _TONES[standing])
        self._figure.setText(say_progress(goal, language))
        self._share.setText(f"{goal.pace.share:.0%}")
        self._bar.show_pace(goal.pace)
        running = standing in (Standing.ON_PACE, Standing.BEHIND)
        self._say(self._pace, say_pace(goal, language))
        self._say(self._due, say_due(goal, language) if running else "")
        self._say(self._left_out, say_left_out(goal.left_out, language))
        self._formula.setText(say_formula(goal.metric, language))
        self._say(self._review, self._last_review())
        self.review_button.setText(self.tr("Review…"))
        self.edit_button.setText(self.tr("Edit…"))
        for button in (self.review_button, self.edit_button):
            button.setAccessibleName(f"{button.text()} {self.accessibleName()}")
        self.review_button.setToolTip(self.tr("Note how it goes, and read what was noted before"))
        self.edit_button.setToolTip(self.tr("Change or delete this goal"))

    def _lay_out(self) -> None:
        amounts = QHBoxLayout()
        amounts.addWidget(self._figure)
        amounts.addStretch(1)
        amounts.addWidget(self._share)
        self.body.addLayout(amounts)
        self.body.addWidget(self._bar)
        for words in (self._pace, self._due, self._left_out, self._formula, self._review):
            words.setWordWrap(True)
            self.body.addWidget(words)
        self.body.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.review_button)
        buttons.addWidget(self.edit_button)
        self.body.addLayout(buttons)

    def _say(self, words: QWidget, said: str) -> None:
        words.setProperty("text", said)
        words.setVisible(bool(said))

    def _last_review(self) -> str:
        if not self.goal.reviews:
            return ""
        last = self.goal.reviews[-1]
        text = " ".join(last.text.split())
        shown = text if len(text) <= _LONGEST_REVIEW else f"{text[:_LONGEST_REVIEW]}…"
        return f"{format_date(last.on)} — {shown}"
