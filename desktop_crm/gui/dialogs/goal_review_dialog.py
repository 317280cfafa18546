"""Noting how a goal goes, below what was noted before."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.goal_review_dialog_form import Ui_GoalReviewDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_date
from desktop_crm.gui.widgets.composing import give_way_to_composing
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.goals import review_goal
from desktop_crm.queries.goals import GoalProgress
from desktop_crm.wording.goals import METRICS, say_pace, say_period, say_progress


class GoalReviewDialog(QDialog):
    """Shows the log of a goal, and adds to it under today."""

    def __init__(self, workspace: Workspace, goal: GoalProgress, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._goal = workspace, goal
        self.form = form = Ui_GoalReviewDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        give_way_to_composing(form.text_edit)
        language = spoken()
        name = goal.name or METRICS[goal.metric].say(language)
        form.heading_label.setText(f"{name} · {say_period(goal.period, goal.first, language)}")
        said = (say_progress(goal, language), say_pace(goal, language))
        form.standing_label.setText(" · ".join(filter(None, said)))
        lines = (f"{format_date(one.on)}\n{one.text}" for one in reversed(goal.reviews))
        form.log_edit.setPlainText("\n\n".join(lines))
        form.log_edit.setVisible(bool(goal.reviews))
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        SavedForm(self, form.save_button, Ways(close=self._save))
        form.text_edit.setFocus()
        self.setMinimumWidth(theme().px(460))

    def _save(self) -> None:
        self._workspace.do(
            Op.EDIT_GOAL,
            review_goal,
            self._goal.id,
            today(),
            self.form.text_edit.toPlainText(),
            then=lambda _nothing: self.accept(),
            otherwise=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, self.form.error_label.setText)
