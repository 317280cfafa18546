"""What narrows down a list: a search line, and views that are kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.errors import BadQuery
from desktop_crm.gui.dialogs.save_view_dialog import PARSERS
from desktop_crm.gui.forms.list_filter_form import Ui_ListFilter
from desktop_crm.gui.lists.view_chips import ViewChips
from desktop_crm.gui.panels.saved_views import Question, SavedViews
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.desk import Listed, ViewRow

_WIDTH = 300


class ListFilter(Retranslating, QWidget):
    """`changed` comes whenever something else is looked for, and `text` says what; words without sense change nothing.

    `left` comes when the keys go on to the list. A subclass names what is `listed`, and its texts in `name_parts`.
    """

    changed = Signal()
    left = Signal()
    listed: Listed

    def __init__(self, chips: ViewChips, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: SavedViews | None = None
        self.text = ""
        self.chips = chips
        self.form = form = Ui_ListFilter()
        form.setupUi(self)
        form.chips_column.addWidget(chips)
        scale_layouts(self)
        form.search_edit.text_settled.connect(self._look)
        for leaving in (form.search_edit.left_upwards, form.search_edit.left_downwards):
            leaving.connect(self.left)
        form.search_edit.returnPressed.connect(self.left)
        chips.view_chosen.connect(self._look)
        chips.save_requested.connect(self._save)
        theme().changed.connect(self._restyle)
        self.retranslate()
        self._restyle()

    def attach(self, workspace: Workspace) -> None:
        """Keep views in this store from now on, and look in it."""
        self._views = views = SavedViews(workspace, self.chips, self.listed)
        views.saved.connect(self.form.search_edit.clear)
        workspace.search_filled.connect(self._look_again)

    def show_shortcut(self, keys: QKeySequence) -> None:
        """Show the keys that lead into the search line."""
        self.form.search_edit.show_shortcut(keys)

    def focus_search(self) -> None:
        """Put the cursor into the search line."""
        self.form.search_edit.setFocus()
        self.form.search_edit.selectAll()

    def clear(self) -> None:
        """Look for everything."""
        self.form.search_edit.clear()
        self.chips.choose_first()

    def count_by(self, question: Question) -> None:
        """Count what each view finds by this question from now on, and at once."""
        if self._views is not None:
            self._views.count_by(question)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self.name_parts()

    def name_parts(self) -> None:
        """Give the parts their names and hints."""
        raise NotImplementedError

    def _look(self) -> None:
        text = f"{self.chips.current().query} {self.form.search_edit.text()}".strip()
        try:
            PARSERS[self.listed](text)
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
            self._views.save(ViewRow(id=0, name="", query=self.text, columns=(), order="", lists=self.listed))

    def _restyle(self) -> None:
        self.form.search_edit.setFixedWidth(theme().px(_WIDTH))
