"""Keeping the user's views: saving, changing, deleting, and counting what each finds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.gui.dialogs.save_view_dialog import SaveViewDialog
from desktop_crm.gui.lists.view_chips import ViewChips
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.desk import delete_view, save_view
from desktop_crm.queries.desk import Listed, ViewRow, saved_views
from desktop_crm.queries.listing import count_each

# Takes the session and search texts, and returns how many each of them finds.
Question = Callable[..., dict[str, int]]


class SavedViews(QObject):
    """Fills the chips, and does what is asked for at them. `saved` comes before the saved view is chosen.

    What each view finds is counted while the chips are seen; of deals only once it is known how (`count_by`).
    """

    saved = Signal()

    def __init__(self, workspace: Workspace, chips: ViewChips, listed: Listed = Listed.CUSTOMERS) -> None:
        super().__init__(chips)
        self._workspace = workspace
        self._chips = chips
        self._listed = listed
        self._question: Question | None = count_each if listed is Listed.CUSTOMERS else None
        self._to_choose = 0
        chips.change_requested.connect(self.save)
        chips.deletion_requested.connect(self._delete)
        workspace.changed.connect(self._on_changed)
        workspace.search_filled.connect(self._count)
        chips.shown.connect(self._count)
        self._read()

    def save(self, view: ViewRow) -> None:
        """Let the user name a view, and keep it: a new one (id 0) or a changed one."""
        dialog = SaveViewDialog(view, self._chips)
        dialog.view_named.connect(self._write)
        open_once(dialog)

    def _write(self, view: ViewRow) -> None:
        self._workspace.do(Op.SAVE_VIEW, save_view, view, then=self._choose)

    def _delete(self, view: ViewRow) -> None:
        self._workspace.do(Op.DELETE_VIEW, delete_view, view.id)

    def _choose(self, view_id: int) -> None:
        self._to_choose = view_id
        self._read()

    def _on_changed(self, changes: Changes) -> None:
        if "saved_view" in changes.tables:
            self._read()
        else:
            self._count()

    def _read(self) -> None:
        if self._workspace.is_open:
            asked = f"saved views of {self._listed}"
            self._workspace.ask(saved_views, self._listed, then=self._show, instead_of=asked)

    def _show(self, views: list[ViewRow]) -> None:
        self._chips.show_saved(views)
        chosen = next((view for view in views if view.id == self._to_choose), None)
        self._to_choose = 0
        if chosen is not None:
            self.saved.emit()
            self._chips.choose_saved(chosen)
        self._count()

    def count_by(self, question: Question) -> None:
        """Count by another question from now on, and at once."""
        self._question = question
        self._count()

    def _count(self) -> None:
        if self._question is None or not self._chips.isVisible():
            return
        if self._workspace.is_open and self._workspace.store.search.filled:
            asked = f"counts of {self._listed}"
            queries = self._chips.queries()
            self._workspace.ask(self._question, queries, then=self._chips.show_counts, instead_of=asked)
