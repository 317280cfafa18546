"""A line that asks for the next step of a deal, and takes no for an answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.schedule import QuickDay, quick_day
from desktop_crm.gui.forms.next_step_bar_form import Ui_NextStepBar
from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import FollowUpEdit
from desktop_crm.operations.follow_ups import plan_follow_up
from desktop_crm.queries.deals import DealRow


class NextStepBar(Retranslating, QFrame):
    """Hidden until it asks. Enter plans, in a week unless another day is chosen; Esc leaves.

    `left` comes after both.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._deal: DealRow | None = None
        self.form = Ui_NextStepBar()
        self.form.setupUi(self)
        scale_layouts(self)
        self.setFocusProxy(self.form.title_edit)
        self.form.title_edit.returnPressed.connect(self._plan)
        self.form.plan_button.clicked.connect(self._plan)
        self.form.close_button.clicked.connect(self._leave)
        own_key(self, "Esc", self._leave, children=True)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def attach(self, workspace: Workspace) -> None:
        """Plan in this store from now on."""
        self._workspace = workspace
        workspace.closed.connect(self._forget)

    def ask(self, deal: DealRow) -> None:
        """Ask what comes next in a deal. Without a customer nothing can be planned, so nothing is asked."""
        if deal.customer_id is None:
            return
        self._deal = deal
        self.form.title_edit.clear()
        self.form.day_chooser.set_day(quick_day(QuickDay.ONE_WEEK, today()))
        self.retranslate()
        self.show()

    def follow(self, deal: DealRow) -> None:
        """Ask for the next step of an open deal that has none; of one that went on otherwise ask no longer."""
        if deal.status == StageKind.OPEN and deal.next_on is None:
            self.ask(deal)
        elif self._deal is not None and self._deal.id == deal.id:
            self._forget()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        if self._deal is not None:
            said = self.tr("What comes next for “{deal}”?").replace("{deal}", self._deal.title)
            self.form.question_label.setText(said)

    def _plan(self) -> None:
        day = self.form.day_chooser.day()
        if self._workspace is None or self._deal is None or self._deal.customer_id is None or day is None:
            self.form.day_chooser.setFocus()
            return
        edit = FollowUpEdit(
            due_on=day.isoformat(),
            title=self.form.title_edit.text().strip() or self._deal.title,
            deal_id=self._deal.id,
        )
        self._workspace.do(
            Op.PLAN_FOLLOW_UP,
            plan_follow_up,
            self._deal.customer_id,
            edit,
            then=lambda _id: self._leave(),
            otherwise=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        if self._workspace is not None:
            self._workspace.refuse(error, self.form.question_label.setText)

    def _leave(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        self._deal = None
        self.form.title_edit.clear()
        self.hide()

    def _restyle(self) -> None:
        self.form.close_button.setIcon(icon("x", "ink_secondary", size=16))
        self.form.close_button.setIconSize(icon_size(16))
