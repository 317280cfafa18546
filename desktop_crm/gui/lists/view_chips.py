"""The views as chips above a list: those of the program, what the user saved, and further ones under a menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QLocale, QPoint, Signal
from PySide6.QtGui import QShowEvent, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop_crm.gui.passing import pop_up_once
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.chips import Chip, ChipRow
from desktop_crm.queries.desk import ViewRow


class ViewChips(Retranslating, ChipRow):
    """Says which view was chosen, and which saved one is to be saved, changed or deleted.

    Views are ViewRows; those of the program have the id 0. `filled` comes after the chips were made anew. The views of
    the program are those of customers; a subclass has others.
    """

    view_chosen = Signal(object)
    save_requested = Signal()
    change_requested = Signal(object)
    deletion_requested = Signal(object)
    filled = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved: tuple[ViewRow, ...] = ()
        self._shown: dict[str, ViewRow] = {}
        self._counts: Mapping[str, int] = {}
        self._further: ViewRow | None = None
        self._add_chip, self._more_chip = self._tool(), self._tool()
        self._more_chip.setText("…")
        self._add_chip.clicked.connect(self.save_requested)
        self._more_chip.clicked.connect(self._open_further)
        self.chosen.connect(lambda key: self.view_chosen.emit(self._shown[key]))
        self.retranslate()

    def show_saved(self, views: Sequence[ViewRow]) -> None:
        """Show the user's views; where the chosen one is gone or was changed, what is chosen now is said."""
        before = self.current()
        self._saved = tuple(views)
        self._fill()
        if self.current() != before:
            self.view_chosen.emit(self.current())

    def choose_saved(self, view: ViewRow) -> None:
        """Choose a saved view as if it were clicked."""
        self.choose(_key(view))
        self.view_chosen.emit(view)

    def choose_first(self) -> None:
        """Choose the view that lists everything, as if it were clicked."""
        first = self._first_views()[0]
        self.choose(_key(first))
        self.view_chosen.emit(first)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many each view finds, by its search text."""
        self._counts = counts
        for key, view in self._shown.items():
            self.set_text(key, self._caption(view))
        self.updateGeometry()

    def queries(self) -> tuple[str, ...]:
        """Return the search texts that are worth a count."""
        return tuple(view.query for view in (*self._views(), *self._further_views()) if view.query)

    def current(self) -> ViewRow:
        """Return the chosen view."""
        return self._shown[self.chosen_keys()[0]]

    def retranslate(self) -> None:
        self._add_chip.setText(self.tr("+ View"))
        self._add_chip.setToolTip(self.tr("Save this search as a view"))
        self._more_chip.setAccessibleName(self.tr("More views"))
        self._more_chip.setToolTip(self.tr("More views"))
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def _first_views(self) -> tuple[ViewRow, ...]:
        """Return the views of the program that are always seen; the first one lists everything."""
        return program_view(self.tr("All"), ""), program_view(self.tr("Due today"), "due:today")

    def _further_views(self) -> tuple[ViewRow, ...]:
        """Return the views of the program that stand in the menu."""
        return (
            program_view(self.tr("Not contacted for 60 days"), "quiet:60d"),
            program_view(self.tr("Archive"), "in:archive"),
            program_view(self.tr("Trash"), "in:trash"),
        )

    def _views(self) -> tuple[ViewRow, ...]:
        further = (self._further,) if self._further else ()
        return (*self._first_views(), *self._saved, *further)

    def _fill(self) -> None:
        self._shown = {_key(view): view for view in self._views()}
        for tool in (self._more_chip, self._add_chip):
            self._flow.removeWidget(tool)
        self.set_chips({key: self._caption(view) for key, view in self._shown.items()})
        for tool in (self._more_chip, self._add_chip):
            self._flow.addWidget(tool)
        for key, view in self._shown.items():
            if view.id:
                self._offer_menu(self.chip(key), view)
        self.filled.emit()

    def _caption(self, view: ViewRow) -> str:
        count = self._counts.get(view.query)
        return view.name if count is None or not view.query else f"{view.name} · {QLocale().toString(count)}"

    def _offer_menu(self, chip: Chip, view: ViewRow) -> None:
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(lambda at: self._open_menu(chip, view, at))

    def _open_menu(self, chip: Chip, view: ViewRow, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Change…"), lambda: self.change_requested.emit(view))
        menu.addAction(self.tr("Delete view"), lambda: self.deletion_requested.emit(view))
        pop_up_once(menu, chip.mapToGlobal(at))

    def _open_further(self) -> None:
        menu = QMenu(self)
        for view in self._further_views():
            menu.addAction(self._caption(view), partial(self._choose_further, view))
        pop_up_once(menu, self._more_chip.mapToGlobal(QPoint(0, self._more_chip.height())))

    def _choose_further(self, view: ViewRow) -> None:
        self._further = view
        self._fill()
        self.choose(_key(view))
        self.view_chosen.emit(view)

    def _tool(self) -> Chip:
        chip = Chip("", self)
        chip.setCheckable(False)
        return chip


def program_view(name: str, query: str) -> ViewRow:
    """Return a view that the program brings with it."""
    return ViewRow(id=0, name=name, query=query, columns=(), order="")


def _key(view: ViewRow) -> str:
    return str(view.id) if view.id else f"query {view.query}"
