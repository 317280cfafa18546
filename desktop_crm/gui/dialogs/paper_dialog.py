"""A document as the customer will see it: chosen in a language, printed, saved as a PDF, or kept with the document."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.gui.dialogs.seller_dialog import SellerDialog
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.paper_dialog_form import Ui_PaperDialog
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.printing import ask_printer
from desktop_crm.gui.sales_page import SalesPage
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.choices import offer
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.queries.sales_paper import SalesPaper, sales_paper
from desktop_crm.system.file_source import Pasted, Source
from desktop_crm.wording.languages import LANGUAGE_NAMES, Language

_PAGE_WIDTH = 560
_GAP = 12


class PaperDialog(QDialog):
    """`kept` carries a PDF, as a Source, that is to be kept with the document."""

    kept = Signal(object)

    def __init__(self, workspace: Workspace, document_id: int, parent: QWidget) -> None:
        """Raise RecordGone where the document is gone."""
        super().__init__(parent)
        self._workspace = workspace
        self._document_id = document_id
        self._drawn = 0
        self._paper = workspace.now(sales_paper, document_id)
        self.form = form = Ui_PaperDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        offer(form.language_box, LANGUAGE_NAMES, spoken())
        form.language_box.currentIndexChanged.connect(self._draw)
        form.seller_button.clicked.connect(self.ask_for_seller)
        form.print_button.clicked.connect(self._print)
        form.save_button.clicked.connect(self._choose_place)
        form.keep_button.clicked.connect(self._keep)
        form.close_button.clicked.connect(self.accept)
        permission().guard(Op.EXPORT, form.print_button, form.save_button)
        permission().guard(Op.ATTACH_FILES, form.keep_button)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, form.print_button.click)
        self._draw()
        self.resize(QSize(theme().px(920), theme().px(720)).boundedTo(self.screen().availableSize()))

    def page(self) -> SalesPage:
        """Return what is shown."""
        return SalesPage(paper=self._paper, language=Language(self.form.language_box.currentData()))

    def ask_for_seller(self) -> None:
        """Let the user say who sells."""
        dialog = SellerDialog(self._workspace, self)
        dialog.accepted.connect(self._read)
        open_once(dialog)

    def save_to(self, path: Path) -> None:
        """Write the PDF, unencrypted, on a thread; that it left the store is noted."""
        store, document_id, language = self._workspace.store, self._document_id, self.page().language

        def work(_job: Job) -> None:
            paper: SalesPaper = store.read_whole(Op.EXPORT, sales_paper, document_id)
            SalesPage(paper=paper, language=language).save(path)

        self._workspace.start_job(self.tr("Saving a PDF"), work, self._saved, self._refuse)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        if self.isVisible() and self._drawn != self._room():
            self._draw()

    def _room(self) -> int:
        """Return how wide a page is shown: no wider than there is room for it."""
        wide = theme().px(_PAGE_WIDTH)
        return min(wide, self.form.page_area.viewport().width()) if self.isVisible() else wide

    def _read(self) -> None:
        self._paper = self._workspace.now(sales_paper, self._document_id)
        self._draw()

    def _draw(self) -> None:
        """Show the pages one below the other, and what is still missing on them."""
        ratio = self.devicePixelRatioF()
        self._drawn = self._room()
        pages = self.page().picture(round(self._drawn * ratio))
        shown = QPixmap.fromImage(_below_one_another(pages, round(theme().px(_GAP) * ratio)))
        shown.setDevicePixelRatio(ratio)
        self.form.page_label.setPixmap(shown)
        missing = not self._paper.seller.name
        self.form.seller_label.setText(
            self.tr("Your own name and address are missing at the head of the page.") if missing else ""
        )
        self.form.seller_label.setVisible(missing)

    def _print(self) -> None:
        ask_printer(self, lambda printer: self.page().print_on(printer))

    def _choose_place(self) -> None:
        chosen = ask_file_place(self, self.tr("Save as an unencrypted PDF"), self.page().file_name())
        if chosen is not None:
            self.save_to(chosen)

    def _keep(self) -> None:
        page = self.page()
        source: Source = Pasted(name=page.file_name(), data=page.as_pdf())
        self.kept.emit(source)
        self.form.done_label.setText(self.tr("Kept among the files of the document."))

    def _saved(self, _nothing: None) -> None:
        self.form.done_label.setText(self.tr("Saved."))

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, self.form.done_label.setText)


def _below_one_another(pages: list[QImage], gap: int) -> QImage:
    width, height = pages[0].width(), pages[0].height()
    whole = QImage(width, len(pages) * (height + gap) - gap, QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    for place, page in enumerate(pages):
        painter.drawImage(0, place * (height + gap), page)
    painter.end()
    return whole
