"""What narrows down the deals of the board and the table: a search line, and views that are kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.clock import today
from desktop_crm.domain.deal_filters import parse_deals
from desktop_crm.domain.errors import BadQuery
from desktop_crm.gui.actions import BY_ID
from desktop_crm.gui.forms.deal_filter_form import Ui_DealFilter
from desktop_crm.gui.panels.saved_views import SavedViews
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.deal_finder import count_deals
from desktop_crm.queries.desk import Listed, ViewRow

_WIDTH = 300


class DealFilter(Retranslating, QWidget):
    """`changed` comes whenever other deals are looked for, and `text` says which; words without sense change nothing.

    `left` comes when the keys go on to the deals.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: SavedViews | None = None
        self.text = ""
        self.form = form = Ui_DealFilter()
        form.setupUi(self)
        scale_layouts(self)
        form.search_edit.show_shortcut(QKeySequence(BY_ID["find_deals"].keys))
        form.search_edit.text_settled.connect(self._look)
        for leaving in (form.search_edit.left_upwards, form.search_edit.left_downwards):
            leaving.connect(self.left)
        form.search_edit.returnPressed.connect(self.left)
        form.view_chips.view_chosen.connect(self._look)
        form.view_chips.save_requested.connect(self._save)
        theme().changed.connect(self._restyle)
        self._restyle()

    def attach(self, workspace: Workspace) -> None:
        """Keep views in this store from now on, and look in it."""
        self._views = views = SavedViews(workspace, self.form.view_chips, Listed.DEALS)
        views.saved.connect(self.form.search_edit.clear)
        workspace.search_filled.connect(self._look_again)

    def focus_search(self) -> None:
        """Put the cursor into the search line."""
        self.form.search_edit.setFocus()
        self.form.search_edit.selectAll()

    def clear(self) -> None:
        """Look for all deals."""
        self.form.search_edit.clear()
        self.form.view_chips.choose_first()

    def count(self, pipeline_id: int | None) -> None:
        """Count what each view finds in a pipeline."""
        if self._views is not None:
            self._views.count_by(partial(count_deals, pipeline_id=pipeline_id, on=today()))

    def retranslate(self) -> None:
        self.form.retranslateUi(self)

    def _look(self) -> None:
        text = f"{self.form.view_chips.current().query} {self.form.search_edit.text()}".strip()
        try:
            parse_deals(text)
        except BadQuery as error:
            self.form.search_edit.show_problem(say_refusal(error))
            return
        self.form.search_edit.show_problem("")
        if text != self.text:
            self.text = text
            self.changed.emit()

    def _look_again(self) -> None:
        """Look once more for words, as not everybody was in the search memory before."""
        if self.text:
            self.changed.emit()

    def _save(self) -> None:
        if self._views is not None:
            self._views.save(
                ViewRow(id=0, name="", query=self.text, columns=(), order="", lists=Listed.DEALS)
            )

    def _restyle(self) -> None:
        self.form.search_edit.setFixedWidth(theme().px(_WIDTH))
