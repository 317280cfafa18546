"""The sheet of a day: seen before it is printed or saved, with no more on it than the user wants to leave."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.redaction import PrivacyLevel
from desktop_crm.gui.day_sheet_pages import pdf_pages, write_pages
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.day_sheet_dialog_form import Ui_DaySheetDialog
from desktop_crm.gui.permission import permission
from desktop_crm.gui.printing import ask_printer
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import date_edit_format
from desktop_crm.gui.widgets.choices import offer
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.day_sheet import DaySheet, day_sheet, redacted
from desktop_crm.queries.settings import LAST_EXPORT
from desktop_crm.system.files import write_atomically
from desktop_crm.wording.day_sheet import LEAVES_SEAL, LEVELS, pieces, sheet_html
from desktop_crm.wording.languages import LANGUAGE_NAMES, Language


class DaySheetDialog(QDialog):
    """Shows the sheet as this profile may see it; what is printed or saved is asked for anew, as an export.

    `plan_requested` carries the day, to plan its visits.
    """

    plan_requested = Signal(object)

    def __init__(self, workspace: Workspace, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sheet = DaySheet(on=on, stops=())
        self.form = form = Ui_DaySheetDialog()
        form.setupUi(self)
        scale_layouts(self)
        guard_wheel(self)
        form.error_label.hide()
        form.day_edit.setDisplayFormat(date_edit_format())
        form.day_edit.setDate(QDate(on.year, on.month, on.day))
        offer(form.language_box, LANGUAGE_NAMES, spoken())
        form.level_chips.set_chips({level.value: LEVELS[level].say(spoken()) for level in PrivacyLevel})
        form.level_chips.choose(PrivacyLevel.MASKED.value)
        form.warning_label.setText(LEAVES_SEAL.say(spoken()))
        # A preview of paper is as white as paper.
        form.preview.setStyleSheet("background: white; color: black;")
        permission().guard(Op.EXPORT, form.html_button, form.pdf_button, form.print_button)
        permission().guard(Op.PLAN_VISITS, form.plan_button)
        for button in (form.plan_button, form.close_button, form.html_button, form.pdf_button):
            button.setAutoDefault(False)
        self._connect()
        self.resize(theme().px(760), theme().px(680))
        form.preview.setFocus()
        self._ask()

    def day(self) -> date:
        """Return the day of the sheet."""
        chosen = self.form.day_edit.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def level(self) -> PrivacyLevel:
        """Return how much it shows."""
        (chosen,) = self.form.level_chips.chosen_keys()
        return PrivacyLevel(chosen)

    def language(self) -> Language:
        """Return the language of the sheet."""
        return Language(self.form.language_box.currentData())

    def save_html(self, path: Path) -> None:
        """Write the sheet as one HTML file."""
        level, language = self.level(), self.language()
        self._export(
            lambda sheet: write_atomically(path, sheet_html(redacted(sheet, level), level, language).encode())
        )

    def save_pdf(self, path: Path) -> None:
        """Write the sheet as a PDF."""
        self._export(lambda sheet: write_atomically(path, pdf_pages(self._pieces(sheet))))

    def print_on(self, printer: QPrinter) -> None:
        """Print the sheet."""
        self._export(lambda sheet: write_pages(printer, self._pieces(sheet)))

    def _connect(self) -> None:
        form = self.form
        form.day_edit.dateChanged.connect(self._ask)
        form.language_box.activated.connect(self._show)
        form.level_chips.chosen.connect(self._show)
        form.plan_button.clicked.connect(lambda: self.plan_requested.emit(self.day()))
        form.close_button.clicked.connect(self.reject)
        form.html_button.clicked.connect(partial(self._choose_file, ".html", self.save_html))
        form.pdf_button.clicked.connect(partial(self._choose_file, ".pdf", self.save_pdf))
        form.print_button.clicked.connect(self._choose_printer)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        shortcut.activated.connect(form.print_button.click)
        self._workspace.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        if changes.op is not Op.EXPORT:
            self._ask()

    def _ask(self, _day: object = None) -> None:
        self._workspace.ask(day_sheet, self.day(), then=self._take, instead_of="day sheet")

    def _take(self, sheet: DaySheet) -> None:
        self._sheet = sheet
        self._show()

    def _show(self, _choice: object = None) -> None:
        place = self.form.preview.verticalScrollBar().value()
        shown = redacted(self._sheet, self.level())
        self.form.preview.setHtml(sheet_html(shown, self.level(), self.language()))
        self.form.preview.verticalScrollBar().setValue(place)
        for button in (self.form.html_button, self.form.pdf_button, self.form.print_button):
            permission().restrict(button, Op.EXPORT, possible=bool(shown.stops))

    def _pieces(self, sheet: DaySheet) -> list[str]:
        return list(pieces(redacted(sheet, self.level()), self.level(), self.language()))

    def _export(self, write: Callable[[DaySheet], object]) -> None:
        """Read the sheet for leaving the store, hand it to `write`, and note in the journal that it left."""
        self.form.error_label.hide()
        store, on = self._workspace.store, self.day()

        def read(_job: Job) -> DaySheet:
            return store.read_whole(Op.EXPORT, day_sheet, on)

        def written(sheet: DaySheet) -> None:
            try:
                write(sheet)
            except CrmError as error:
                self._refuse(error)
                return
            note = {"customers": len(sheet.stops), "at": now_ms()}
            self._workspace.do(Op.EXPORT, save_setting, LAST_EXPORT, note)

        self._workspace.start_job(self.tr("Writing the day sheet"), read, written, self._refuse)

    def _choose_file(self, ending: str, save: Callable[[Path], None], _checked: bool = False) -> None:
        name = self.tr("day-sheet-UNENCRYPTED") + f"-{self.day().isoformat()}{ending}"
        chosen = ask_file_place(self, self.windowTitle(), name)
        if chosen is not None:
            save(chosen)

    def _choose_printer(self) -> None:
        ask_printer(self, self.print_on)

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, partial(show_words, self.form.error_label))
