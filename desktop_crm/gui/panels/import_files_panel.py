"""The first step of an import: which files, and how each is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from desktop_crm.exchange.contact_file import FileKind
from desktop_crm.gui.countries import fill_countries
from desktop_crm.gui.forms.import_files_panel_form import Ui_ImportFilesPanel
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.panels.import_file import ImportFile, Reading
from desktop_crm.gui.panels.import_preview import fit_columns, show_preview
from desktop_crm.gui.panels.import_session import ImportSession
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.sales_words import holding_name
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import listed
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.choices import choose
from desktop_crm.gui.widgets.labels import ElidedLabel
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import say_refusal, spoken
from desktop_crm.wording import refusals

# As Python names them, and as people do.
ENCODINGS = {
    "utf-8": "UTF-8", "gb18030": "GB18030", "big5": "Big5", "utf-16-le": "UTF-16 LE", "utf-16-be": "UTF-16 BE",
    "cp1252": "Windows-1252", "cp1250": "Windows-1250", "cp1251": "Windows-1251", "cp932": "Shift-JIS",
    "euc_jp": "EUC-JP", "cp949": "Korean (CP949)",
}  # fmt: skip
_MOST_FILES_SHOWN = 5


class ImportFilesPanel(Retranslating, QWidget):
    """Shows the files with what was found in each, and reads one again as the user wishes."""

    def __init__(self, session: ImportSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.form = Ui_ImportFilesPanel()
        self.form.setupUi(self)
        self._preview_label = ElidedLabel("", "card-title")
        self.form.reading_layout.insertWidget(0, self._preview_label, 1)
        self._empty = EmptyState("upload")
        self.form.panel_layout.addWidget(self._empty, 1)
        self._files: PlainTableModel[ImportFile] = PlainTableModel(self)
        self._preview: PlainTableModel[Sequence[str]] = PlainTableModel(self)
        self._dress()
        self._connect()
        self.retranslate()

    def choose_files(self) -> None:
        """Ask for files and open them."""
        kinds = self.tr(
            "Contacts and tables (*.vcf *.vcard *.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods)"
        )
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Choose files to import"), "", kinds + ";;" + self.tr("All files (*)")
        )
        self._session.add_files([Path(name) for name in names])

    def retranslate(self) -> None:
        if not self._session.workspace.is_open:
            return
        self.form.retranslateUi(self)
        self._empty.show_words(
            self.tr("Drop vCard, CSV or Excel files here. Nothing is written before the last step."),
            self.tr("Choose files…"),
        )
        fill_countries(self.form.country_combo, self._session.country())
        self._show_files()

    def _dress(self) -> None:
        form = self.form
        form.files_table.setModel(self._files)
        form.preview_table.setModel(self._preview)
        dress_table(form.files_table)
        dress_table(form.preview_table, 28)
        scale_layouts(self)
        guard_wheel(self)
        theme().changed.connect(self._restyle)

    def _connect(self) -> None:
        form = self.form
        form.choose_button.clicked.connect(self.choose_files)
        self._empty.acted.connect(self.choose_files)
        form.remove_button.clicked.connect(self._remove)
        form.country_combo.activated.connect(self._choose_country)
        form.encoding_combo.activated.connect(self._read_again)
        form.delimiter_combo.activated.connect(self._read_again)
        form.sheet_combo.activated.connect(self._read_again)
        form.files_table.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self._session.files_changed.connect(self._show_files)

    def _show_files(self) -> None:
        session, form = self._session, self.form
        row = max(0, min(self._row(), len(session.files) - 1))
        for card in (form.files_card, form.preview_card):
            card.setVisible(bool(session.files))
        self._empty.setVisible(not session.files)
        self.setFocusProxy(form.files_table if session.files else self._empty.button)
        self._files.show_rows(self._columns(), session.files)
        fit_columns(form.files_table)
        self._restyle()
        if session.files:
            choose(form.country_combo, session.country())
            form.files_table.selectRow(row)

    def _columns(self) -> list[TextColumn[ImportFile]]:
        return [
            TextColumn(heading=self.tr("File"), text=lambda file: file.path.name),
            TextColumn(heading=self.tr("Kind"), text=self._kind),
            TextColumn(
                heading=self.tr("Holds"), text=lambda file: holding_name(file.holding) if file.rows else ""
            ),
            TextColumn(
                heading=self.tr("Rows"),
                text=lambda file: QLocale().toString(file.rows) if file.opened else "",
                is_number=True,
            ),
            TextColumn(
                heading=self.tr("Found"),
                text=self._found,
                token=lambda file: "act" if self._problem(file) else "",
            ),
        ]

    def _kind(self, file: ImportFile) -> str:
        names = {
            FileKind.VCARD: self.tr("vCard"),
            FileKind.TEXT_TABLE: self.tr("Text table"),
            FileKind.WORKBOOK: self.tr("Workbook"),
            FileKind.EMPTY: self.tr("Empty"),
        }
        return names[file.opened.kind] if file.opened else "–"

    def _found(self, file: ImportFile) -> str:
        problem = self._problem(file)
        if problem or file.opened is None:
            return problem
        parts = [ENCODINGS.get(file.opened.encoding, file.opened.encoding)]
        if file.opened.table is not None:
            parts += [self._delimiter_name(file.opened.table.delimiter), file.opened.table.sheet]
        return listed(parts)

    def _problem(self, file: ImportFile) -> str:
        if file.error is not None:
            return say_refusal(file.error)
        return "" if file.rows else refusals.say_refusal("empty_file", spoken())

    def _delimiter_name(self, delimiter: str) -> str:
        return self._delimiters().get(delimiter, delimiter)

    def _delimiters(self) -> dict[str, str]:
        return {
            ",": self.tr("Comma"),
            ";": self.tr("Semicolon"),
            "\t": self.tr("Tab"),
            "|": self.tr("Vertical bar"),
        }

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._show_file(self._session.files[current.row()])

    def _show_file(self, file: ImportFile) -> None:
        self._preview_label.set_text(file.path.name)
        problem = self._problem(file)
        self.form.error_label.setText(problem)
        self.form.error_label.setVisible(bool(problem))
        self._show_reading(file)
        show_preview(self.form.preview_table, self._preview, file)

    def _show_reading(self, file: ImportFile) -> None:
        """Offer what of the reading can be chosen for this kind of file."""
        form, opened = self.form, file.opened
        table = opened.table if opened else None
        encoding = opened.encoding if opened else ""
        delimiter = table.delimiter if table else ""
        sheets = table.sheets if table else ()
        _offer(form.encoding_combo, ENCODINGS, encoding)
        _offer(form.delimiter_combo, self._delimiters(), delimiter)
        _offer(form.sheet_combo, {sheet: sheet for sheet in sheets}, table.sheet if table else "")
        for shown, widgets in (
            (encoding, (form.encoding_label, form.encoding_combo)),
            (delimiter, (form.delimiter_label, form.delimiter_combo)),
            (sheets, (form.sheet_label, form.sheet_combo)),
        ):
            for widget in widgets:
                widget.setVisible(bool(shown))

    def _read_again(self) -> None:
        row, form = self._row(), self.form
        if not 0 <= row < len(self._session.files):
            return
        wanted = Reading(
            sheet=form.sheet_combo.currentData() or "",
            encoding=form.encoding_combo.currentData() or "",
            delimiter=form.delimiter_combo.currentData() or "",
        )
        before = self._session.files[row].reading
        if self.sender() is form.encoding_combo:
            # Another encoding may make other separators of the same bytes.
            wanted = replace(wanted, delimiter=before.delimiter)
        self._session.read_again(row, wanted)

    def _choose_country(self) -> None:
        self._session.set_country(self.form.country_combo.currentData())

    def _remove(self) -> None:
        if 0 <= self._row() < len(self._session.files):
            self._session.remove(self._row())

    def _row(self) -> int:
        return self.form.files_table.currentIndex().row()

    def _restyle(self) -> None:
        view = self.form.files_table
        rows = min(max(1, len(self._session.files)), _MOST_FILES_SHOWN)
        header = view.horizontalHeader().sizeHint().height()
        view.setFixedHeight(header + rows * view.verticalHeader().defaultSectionSize() + 2)
        self.form.country_combo.setFixedWidth(theme().px(170))


def _offer(combo: QComboBox, names: dict[str, str], chosen: str) -> None:
    """Fill a list, with what is in force among it even where it is none of the usual ones."""
    combo.clear()
    for data, name in ({chosen: chosen} | names if chosen not in names else names).items():
        if data:
            combo.addItem(name, data)
    choose(combo, chosen)
