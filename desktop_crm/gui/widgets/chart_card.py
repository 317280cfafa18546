"""A card with a chart in it, the same numbers as a table, and export to a file."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QWidget,
)

from desktop_crm.charts.numbers import Cell, ChartWords, Numbers
from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CrmError
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import speaks_chinese
from desktop_crm.gui.widgets.cards import Card, EmptyState
from desktop_crm.gui.widgets.chart_canvas import ChartCanvas
from desktop_crm.gui.widgets.chart_drawer import draw
from desktop_crm.system.files import write_atomically

_FORMS = ("png", "pdf", "csv")


class ChartCard(Retranslating, Card):
    """Shows a chart, its table, or a sentence where there is nothing yet; bars until the first numbers come.

    `exported` carries the path, `export_failed` the CrmError, `picked` the place of the part or row that was clicked,
    from 0.
    """

    exported = Signal(object)
    export_failed = Signal(object)
    picked = Signal(object)

    def __init__(self, empty_icon: str = "chart-column", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._chart: tuple[Numbers, ChartWords] | None = None
        self._own_actions: list[QAction] = []
        self._nothing = EmptyState(empty_icon)
        self._canvas = ChartCanvas()
        self._stack = QStackedWidget()
        # What is drawn fills any size and asks for none.
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(self._canvas)
        self._stack.addWidget(self._nothing)
        self.body.addWidget(self._stack, 1)
        self._build_menu()
        self._canvas.picked.connect(self.picked)
        theme().changed.connect(self._restyle_menu)
        theme().changed.connect(self._measure)
        self.retranslate()
        self._restyle_menu()
        self._measure()

    def show_chart(self, numbers: Numbers, words: ChartWords) -> None:
        """Show these numbers, as a chart or as a table, whichever the user looks at."""
        self._chart = (numbers, words)
        self.set_title(words.title)
        # On the card as a whole: its title has a tip of its own where it is cut.
        self.setToolTip("\n".join(filter(None, words.definitions)))
        self.menu_button.setAccessibleName(self.tr("Chart menu") + f": {words.title}")
        self.menu_button.setVisible(not numbers.empty or bool(self._own_actions))
        self._chart_actions.setEnabled(not numbers.empty)
        self._nothing.show_words(words.empty)
        self._refresh()

    def forget(self) -> None:
        """Show neither the numbers of before nor any others until they come."""
        self._chart = None
        self._canvas.forget()
        self._stack.setCurrentWidget(self._canvas)

    def add_actions(self, actions: list[QAction]) -> None:
        """Put actions of the card's surroundings into its menu, which is there from then on."""
        self._own_actions = list(actions)
        self.menu_button.menu().addSeparator()
        self.menu_button.menu().addActions(actions)
        self.menu_button.setVisible(True)

    @cached_property
    def _table(self) -> QTableWidget:
        """The table, made when it is first wanted."""
        table = _table()
        table.cellActivated.connect(lambda row, _column: self.picked.emit(row))
        self._stack.addWidget(table)
        return table

    def export(self, path: Path) -> None:
        """Write the chart to a file whose ending (png, pdf, csv) says the form; failures come as `export_failed`."""
        if self._chart is not None:
            language = "zh_CN" if speaks_chinese() else "en"
            work = partial(_write, self._chart, path, language)
            draw(work, self._on_written, self._on_refused)

    def retranslate(self) -> None:
        self.menu_button.setToolTip(self.tr("Chart menu"))
        self.menu_button.setAccessibleName(self.tr("Chart menu"))
        self._table_action.setText(self.tr("Show as table"))
        texts = (self.tr("Save as PNG …"), self.tr("Save as PDF …"), self.tr("Save as CSV …"))
        for action, text in zip(self._export_actions, texts, strict=True):
            action.setText(text)
        self._canvas.redraw()

    def _refresh(self) -> None:
        if self._chart is None:
            return
        numbers, words = self._chart
        if numbers.empty:
            self._stack.setCurrentWidget(self._nothing)
        elif self._table_action.isChecked():
            _fill(self._table, numbers, words)
            self._stack.setCurrentWidget(self._table)
        else:
            self._stack.setCurrentWidget(self._canvas)
            self._canvas.show_chart(numbers, words)

    def _on_written(self, path: Path) -> None:
        self.exported.emit(path)

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, CrmError):
            raise error
        self.export_failed.emit(error)

    def _ask_and_export(self, form: str) -> None:
        # The dialog starts with no name: a title could hold a customer's.
        chosen = ask_file_place(self, self.tr("Save chart"), f"chart.{form}")
        if chosen is not None:
            self.export(chosen)

    def _build_menu(self) -> None:
        self.menu_button = QToolButton()
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.menu_button)
        self._table_action = QAction(self, checkable=True)
        self._table_action.toggled.connect(self._refresh)
        self._chart_actions = QActionGroup(self)
        self._chart_actions.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._chart_actions.addAction(self._table_action)
        menu.addAction(self._table_action)
        menu.addSeparator()
        self._export_actions = [QAction(self) for _ in _FORMS]
        for action, form in zip(self._export_actions, _FORMS, strict=True):
            action.triggered.connect(lambda _checked=False, form=form: self._ask_and_export(form))
            self._chart_actions.addAction(action)
            menu.addAction(action)
        permission().guard(Op.EXPORT, *self._export_actions)
        self.menu_button.setMenu(menu)
        self.menu_button.setVisible(False)
        self.head.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignRight)

    def _measure(self) -> None:
        self.setMinimumSize(theme().px(216), theme().px(180))

    def _restyle_menu(self) -> None:
        self.menu_button.setIcon(icon("ellipsis", "ink_tertiary", size=16))
        self.menu_button.setIconSize(icon_size(16))


def _write(chart: tuple[Numbers, ChartWords], path: Path, language: str) -> Path:
    """Write a chart to a file and return its path; on the thread that draws. Raise CannotWrite."""
    from desktop_crm.charts import export

    form = path.suffix.lower().removeprefix(".")
    write_atomically(path, export.table(*chart) if form == "csv" else export.picture(*chart, form, language))
    return path


def _table() -> QTableWidget:
    table = QTableWidget()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return table


def _fill(table: QTableWidget, numbers: Numbers, words: ChartWords) -> None:
    """Put headings and rows into the table, numbers to the right."""
    rows = list(numbers.rows())
    table.clear()
    table.setColumnCount(len(words.headings))
    table.setRowCount(len(rows))
    for column, heading in enumerate(words.headings):
        item = _heading(heading, rows[0][column])
        item.setToolTip(words.definitions[column] if words.definitions else "")
        table.setHorizontalHeaderItem(column, item)
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            table.setItem(row, column, _item(cell))


def _heading(text: str, below: Cell) -> QTableWidgetItem:
    """Return a heading that stands over its column as the cells stand."""
    item = QTableWidgetItem(text)
    item.setTextAlignment(_side(below))
    return item


def _item(cell: Cell) -> QTableWidgetItem:
    item = QTableWidgetItem(cell if isinstance(cell, str) else f"{cell:,}")
    item.setTextAlignment(_side(cell))
    return item


def _side(cell: Cell) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if isinstance(cell, str) else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
