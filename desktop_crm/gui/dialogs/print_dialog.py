"""Customers on paper: seen before they are printed or saved, with no more on the paper than the user wants to leave."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.redaction import PrivacyLevel
from desktop_crm.gui.customer_papers import Paper
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.print_dialog_form import Ui_PrintDialog
from desktop_crm.gui.html_pages import pdf_of_html, print_html
from desktop_crm.gui.permission import permission
from desktop_crm.gui.printing import ask_printer
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.settings import LAST_EXPORT
from desktop_crm.system.files import write_atomically
from desktop_crm.wording.day_sheet import LEVELS

# A preview of more than a few pages takes long to lay out and is not read to its end.
_MOST_PREVIEWED = 500


class PrintDialog(QDialog):
    """Shows a paper as this profile may see it; what is printed or saved is asked for anew, as an export."""

    def __init__(self, workspace: Workspace, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._paper = workspace, paper
        self._answer: Any = None
        self.form = form = Ui_PrintDialog()
        form.setupUi(self)
        scale_layouts(self)
        self.setWindowTitle(paper.title)
        form.title_label.setText(paper.title)
        show_words(form.error_label, "")
        form.level_chips.set_chips({level.value: LEVELS[level].say(spoken()) for level in PrivacyLevel})
        form.level_chips.choose(PrivacyLevel.MASKED.value)
        # A preview of paper is as white as paper.
        form.preview.setStyleSheet("background: white; color: black;")
        permission().guard(Op.EXPORT, form.pdf_button, form.print_button)
        form.close_button.setAutoDefault(False)
        form.pdf_button.setAutoDefault(False)
        form.level_chips.chosen.connect(self._show)
        form.close_button.clicked.connect(self.reject)
        form.pdf_button.clicked.connect(self._choose_file)
        form.print_button.clicked.connect(self._choose_printer)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, form.print_button.click)
        self.resize(theme().px(900 if paper.landscape else 720), theme().px(680))
        form.preview.setFocus()
        self._ask()

    def level(self) -> PrivacyLevel:
        """Return how much the paper shows."""
        (chosen,) = self.form.level_chips.chosen_keys()
        return PrivacyLevel(chosen)

    def save_pdf(self, path: Path) -> None:
        """Write the paper as a PDF."""
        landscape = self._paper.landscape
        self._export(lambda html: write_atomically(path, pdf_of_html(html, landscape=landscape)))

    def print_on(self, printer: QPrinter) -> None:
        """Print the paper."""
        self._export(partial(print_html, printer, landscape=self._paper.landscape))

    def _ask(self) -> None:
        paper, arguments = self._paper, self._paper.arguments
        if paper.landscape:
            arguments = (arguments[0][:_MOST_PREVIEWED], *arguments[1:])
        self._workspace.ask(
            paper.question, *arguments, then=self._take, instead_of="paper", otherwise=self._refuse
        )

    def _take(self, answer: object) -> None:
        self._answer = answer
        self._show()

    def _show(self, _level: str = "") -> None:
        if self._answer is not None:
            self.form.preview.setHtml(self._paper.page(self._answer, self.level()))

    def _export(self, write: Callable[[str], object]) -> None:
        """Read the paper for leaving the store, hand it to `write`, and note in the journal that it left."""
        show_words(self.form.error_label, "")
        store, paper, level = self._workspace.store, self._paper, self.level()

        def read(_job: Job) -> object:
            return store.read_whole(Op.EXPORT, paper.question, *paper.arguments)

        def written(answer: object) -> None:
            try:
                write(paper.page(answer, level))
            except CrmError as error:
                self._refuse(error)
                return
            note = {"customers": paper.count(answer), "at": now_ms()}
            self._workspace.do(Op.EXPORT, save_setting, LAST_EXPORT, note)

        self._workspace.start_job(self.tr("Writing the paper"), read, written, self._refuse)

    def _choose_file(self) -> None:
        chosen = ask_file_place(self, self.windowTitle(), f"{self._paper.file_name}.pdf")
        if chosen is not None:
            self.save_pdf(chosen)

    def _choose_printer(self) -> None:
        ask_printer(self, self.print_on)

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, partial(show_words, self.form.error_label))
