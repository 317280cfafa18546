"""What stands out today: few sentences, each with its rows, tasks to make of them, and a way to hear no more of it."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.insights import Insight, InsightKind
from desktop_crm.domain.stages import Source
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.dialogs.insight_rows_dialog import InsightRowsDialog
from desktop_crm.gui.forms.insight_feed_form import Ui_InsightFeed
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.insight_line import InsightLine
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.insights import MUTED, Feed, insight_feed
from desktop_crm.wording.insights import say_insight, say_meaning

_TABLES = frozenset(
    {
        "deal", "stage", "pipeline", "customer", "interaction", "purchase", "follow_up", "follow_up_terms",
        "sales_document", "payment", "exchange_rate", "contact_rule", "store_setting",
    }
)  # fmt: skip
_BUTTONS = ("rows_button", "tasks_button", "mute_button")


class InsightFeed(Retranslating, QFrame):
    """Asks only while it is seen. `customer_requested` carries the id of a customer among the rows of a finding.

    `filled` says that it has other buttons than before.
    """

    customer_requested = Signal(object)
    filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._feed: Feed | None = None
        self._stale = True
        self.lines: list[InsightLine] = []
        self.form = Ui_InsightFeed()
        self.form.setupUi(self)
        let_wrap(self.form.head_row)
        scale_layouts(self)
        self.form.empty_label.hide()
        self.form.muted_button.hide()
        self.form.muted_button.clicked.connect(lambda: self._keep_muted(()))

    def attach(self, workspace: Workspace) -> None:
        """Ask this store from now on."""
        self._workspace = workspace
        workspace.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        if self._feed is not None:
            self._show(self._feed)

    def _on_changed(self, changes: Changes) -> None:
        self._stale = self._stale or bool(changes.tables & _TABLES)
        if self._stale and self.isVisible():
            self._ask()

    def _ask(self) -> None:
        if self._workspace is not None:
            self._stale = False
            self._workspace.ask(insight_feed, today(), then=self._show, instead_of="insight feed")

    def _show(self, feed: Feed) -> None:
        self._feed = feed
        place, button = self._cursor(feed)
        for line in self.lines:
            self.form.lines.removeWidget(line)
            line.deleteLater()
        self.lines = [self._line(insight) for insight in feed.insights]
        for line in self.lines:
            self.form.lines.addWidget(line)
        self.form.empty_label.setVisible(not self.lines)
        self.form.muted_button.setText(self.tr("%Ln muted", "", len(feed.muted)))
        self.form.muted_button.setVisible(bool(feed.muted))
        permission().restrict(self.form.muted_button, Op.SAVE_SETTING)
        self.filled.emit()
        if button:
            near = self.lines[place : place + 1] or self.lines[-1:]
            on = getattr(near[0], button) if near else self.form.muted_button
            on.setFocus(Qt.FocusReason.TabFocusReason)

    def _cursor(self, feed: Feed) -> tuple[int, str]:
        """Return at which button of which line the cursor goes on once this feed is shown; no button: elsewhere."""
        if self.form.muted_button.hasFocus() and not feed.muted:
            return 0, _BUTTONS[0]
        at = (
            (n, name)
            for n, line in enumerate(self.lines)
            for name in _BUTTONS
            if getattr(line, name).hasFocus()
        )
        return next(at, (0, ""))

    def _line(self, insight: Insight) -> InsightLine:
        line = InsightLine(_said(insight), say_meaning(insight.kind, spoken()))
        line.rows_wanted.connect(partial(self._show_rows, insight, plan=False))
        line.tasks_wanted.connect(partial(self._show_rows, insight, plan=True))
        line.muted.connect(partial(self._mute, insight.kind))
        permission().restrict(line.tasks_button, Op.PLAN_FOLLOW_UP)
        permission().restrict(line.mute_button, Op.SAVE_SETTING)
        return line

    def _show_rows(self, insight: Insight, *, plan: bool) -> None:
        if self._workspace is None:
            return
        dialog = InsightRowsDialog(self._workspace, insight, _said(insight), self)
        dialog.customer_requested.connect(self.customer_requested)
        open_once(dialog)
        if plan:
            dialog.ask_for_plan()

    def _mute(self, kind: InsightKind) -> None:
        if self._feed is not None:
            self._keep_muted((*self._feed.muted, kind))

    def _keep_muted(self, kinds: Collection[InsightKind]) -> None:
        if self._workspace is not None:
            kept = sorted(kind.value for kind in kinds) or None
            self._workspace.do(Op.SAVE_SETTING, save_setting, MUTED, kept)


def _said(insight: Insight) -> str:
    source = name_of(Source(insight.name)) if insight.name in set(Source) else ""
    is_source = insight.kind is InsightKind.BEST_SOURCE
    return say_insight(insight, spoken(), source if is_source else "")
