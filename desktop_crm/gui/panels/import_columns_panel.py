"""The second step of an import: where each column goes, and what would become of the rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_crm.gui.forms.import_columns_panel_form import Ui_ImportColumnsPanel
from desktop_crm.gui.lists.plain_table import PlainTableModel, dress_table
from desktop_crm.gui.panels.import_column_delegate import ImportColumnDelegate
from desktop_crm.gui.panels.import_column_model import EXAMPLE, HEADING, STATUS, TARGET, ImportColumnModel
from desktop_crm.gui.panels.import_file import ImportFile
from desktop_crm.gui.panels.import_preview import show_preview
from desktop_crm.gui.panels.import_session import ImportSession
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.sales_words import holding_name, holdings
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.cards import KpiTile
from desktop_crm.gui.widgets.labels import set_property
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.queries.rehearsal import Verdict

_ROW = 44


class ImportColumnsPanel(Retranslating, QWidget):
    """Shows the columns of one table, or the first cards of one file, and counts of the whole import below."""

    def __init__(self, session: ImportSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.form = Ui_ImportColumnsPanel()
        self.form.setupUi(self)
        self._columns = ImportColumnModel(self)
        self._cards: PlainTableModel[Sequence[str]] = PlainTableModel(self)
        self._tiles = [KpiTile() for _ in range(5)]
        self._dress()
        self._columns.mapped.connect(self._on_mapped)
        self.form.file_combo.activated.connect(self._show_file)
        self.form.holding_combo.activated.connect(self._choose_holding)
        self.form.forget_button.clicked.connect(self._forget)
        self.form.columns_table.clicked.connect(self._on_clicked)
        session.files_changed.connect(self._show_files)
        session.rehearsed.connect(self._show_found)
        self._show_files()
        self._show_found()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show_files()
        self._show_found()

    def _dress(self) -> None:
        form = self.form
        form.columns_table.setModel(self._columns)
        form.columns_table.setItemDelegate(ImportColumnDelegate(self))
        form.cards_table.setModel(self._cards)
        dress_table(form.columns_table, _ROW)
        dress_table(form.cards_table)
        header = form.columns_table.horizontalHeader()
        header.setSectionResizeMode(HEADING, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(EXAMPLE, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        for tile in self._tiles:
            set_property(tile, "surface", "card")
            form.tiles_layout.addWidget(tile, 1)
        scale_layouts(self)
        guard_wheel(self)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _show_files(self) -> None:
        combo, files = self.form.file_combo, self._session.usable
        # Cards have no columns to match: the first table is what needs a look.
        first_table = next((number for number, file in enumerate(files) if file.is_table), 0)
        chosen = combo.currentIndex() if 0 <= combo.currentIndex() < len(files) else first_table
        combo.clear()
        combo.addItems([file.path.name for file in files])
        combo.setCurrentIndex(chosen)
        self.form.file_combo.setEnabled(len(files) > 1)
        self._show_file()
        self._show_found()

    def _show_file(self) -> None:
        """Show the chosen file; the same table again keeps the place in it."""
        form, number = self.form, self.form.file_combo.currentIndex()
        if not 0 <= number < len(self._session.usable):
            return
        file = self._session.usable[number]
        form.columns_table.setVisible(file.is_table)
        form.cards_table.setVisible(not file.is_table)
        self.setFocusProxy(form.columns_table if file.is_table else form.cards_table)
        self._show_holding(file)
        form.kept_bar.setVisible(file.is_as_kept)
        if file.is_table:
            place = form.columns_table.currentIndex(), form.columns_table.verticalScrollBar().value()
            self._columns.show_file(file, self._odd(number))
            form.columns_table.setCurrentIndex(self._columns.index(max(0, place[0].row()), TARGET))
            form.columns_table.verticalScrollBar().setValue(place[1])
        else:
            show_preview(form.cards_table, self._cards, file)
            form.cards_table.selectRow(0)

    def _show_holding(self, file: ImportFile) -> None:
        combo, known = self.form.holding_combo, holdings()
        combo.clear()
        for holding in known:
            combo.addItem(holding_name(holding))
        combo.setCurrentIndex(known.index(file.holding))
        for widget in (combo, self.form.holding_label):
            widget.setVisible(file.is_table)

    def _choose_holding(self, place: int) -> None:
        file = self._session.usable[self.form.file_combo.currentIndex()]
        self._session.set_holding(self._session.files.index(file), holdings()[place])

    def _forget(self) -> None:
        self.form.columns_table.setFocus()
        file = self._session.usable[self.form.file_combo.currentIndex()]
        self._session.forget_columns(self._session.files.index(file))

    def _odd(self, number: int) -> tuple[int, ...]:
        rehearsal = self._session.rehearsal
        return rehearsal.odd[number] if rehearsal else ()

    def _show_found(self) -> None:
        """Fill the tiles; their room is there before the numbers are."""
        found = self._session.rehearsal
        if found is not None and self.form.file_combo.currentIndex() >= 0:
            self._columns.show_odd(self._odd(self.form.file_combo.currentIndex()))
        counts = {verdict: found.count(verdict) if found else 0 for verdict in Verdict}
        refused = len(found.refused) if found else 0
        captions = (
            (self.tr("ready"), counts[Verdict.NEW] + counts[Verdict.CHANGED]),
            (self.tr("known already, nothing new"), counts[Verdict.SAME]),
            (self.tr("likely duplicates, to review"), counts[Verdict.DOUBTFUL]),
            (self.tr("corrected (phones, dates)"), len(found.repaired) if found else 0),
            (self.tr("rejected, kept in a report file"), refused),
        )
        for tile, (caption, number) in zip(self._tiles, captions, strict=True):
            tile.show_figure(QLocale().toString(number) if found else "", caption)
        set_property(self._tiles[-1].figure_label, "tone", "act" if refused else "")

    def _on_mapped(self, mapping: object) -> None:
        file = self._session.usable[self.form.file_combo.currentIndex()]
        self._session.set_mapping(self._session.files.index(file), mapping)  # type: ignore[arg-type]  # by its signal

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == TARGET:
            self.form.columns_table.edit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        """Share the width out: each column as wide as drawn, or its part of a narrow window."""
        header, width = self.form.columns_table.horizontalHeader(), self.width()
        for section, drawn, percent in ((HEADING, 220, 20), (TARGET, 400, 36), (STATUS, 190, 20)):
            header.resizeSection(section, min(theme().px(drawn), width * percent // 100))
