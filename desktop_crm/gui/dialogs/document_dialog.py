"""One document: the strip of its sale, what stands on it, its files, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput, CrmError
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.gui.dialogs.paper_dialog import PaperDialog
from desktop_crm.gui.dialogs.payment_dialog import NewPayment, PaymentDialog
from desktop_crm.gui.document_words import document_title, kind_names
from desktop_crm.gui.editors.document_draft import draft_of, take_up
from desktop_crm.gui.editors.drafts import DraftKeeper, Texts
from desktop_crm.gui.editors.sale_strips import NextDocument
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.document_dialog_form import Ui_DocumentDialog
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.labels import set_property
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.documents import (
    DocumentEdit,
    create_document,
    delete_document,
    edit_document,
    make_following,
    new_version,
)
from desktop_crm.queries.documents import DocumentDetails, document_details, number_taken
from desktop_crm.queries.payments import customer_name


class DocumentDialog(QDialog):
    """Changes a document, or makes one. `saved` carries its id."""

    saved = Signal(object)

    def __init__(self, workspace: Workspace, document: int | NextDocument, parent: QWidget) -> None:
        """Raise RecordGone where the document, or the one it follows, is gone."""
        super().__init__(parent)
        self._workspace = workspace
        self._details: DocumentDetails | None = None
        self._next: NextDocument | None = None
        self._drafts = DraftKeeper(workspace, "", dict, self)
        self.form = form = Ui_DocumentDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        guard_wheel(self)
        for part in (form.strips, form.editor, form.files):
            part.attach(workspace)
        self._connect()
        room = self.screen().availableSize()
        self.resize(QSize(theme().px(980), theme().px(700)).boundedTo(room))
        self.turn_to(document)

    def turn_to(self, document: int | NextDocument) -> None:
        """Show another document, or one that is to be made. Raise RecordGone."""
        self._drafts.close(forget=False)
        if isinstance(document, NextDocument):
            self._begin(document)
        else:
            self._show(self._workspace.now(document_details, document))
        self._saved_form.kept()
        self.form.error_label.clear()
        self._take_up()
        self._offer()

    def reject(self) -> None:
        # What was typed waits until this document is opened again, unless it is given up by the button.
        self._drafts.close(forget=False)
        super().reject()

    def _connect(self) -> None:
        form = self.form
        form.save_button.clicked.connect(lambda: self._save())
        form.cancel_button.clicked.connect(self._give_up)
        form.delete_button.clicked.connect(self._delete)
        form.version_button.clicked.connect(partial(self._after_saving, self._make_version))
        form.paper_button.clicked.connect(partial(self._after_saving, self._show_paper))
        form.strips.document_requested.connect(self._go_to)
        form.strips.creation_requested.connect(self._go_to)
        form.strips.payment_requested.connect(self._pay)
        form.files.refused.connect(self._say_wrong)
        permission().changed.connect(self._offer)
        ways = Ways(close=self._save, stay=partial(self._save, self.form.editor.setFocus))
        self._saved_form = SavedForm(self, form.save_button, ways, form.editor.texts)
        form.editor.edited.connect(self._saved_form.look)

    def _begin(self, document: NextDocument) -> None:
        self._details, self._next = None, document
        if document.customer_id is not None and not document.customer:
            customer = self._workspace.now(customer_name, document.customer_id)
            document = self._next = replace(document, customer=customer)
        self.form.editor.begin(document)
        title = self.tr("New: {kind}").replace("{kind}", kind_names()[document.kind])
        self.setWindowTitle(title)
        if document.source_id is not None:
            self.form.strips.show_sales(document, document.source_id)
        self.form.editor.form.grid.setFocus()
        if document.customer_id is None:
            self.form.editor.form.customer_picker.setFocus()

    def _show(self, details: DocumentDetails) -> None:
        row = details.row
        self._details, self._next = details, None
        customer = self._workspace.now(customer_name, row.customer_id)
        self.form.editor.show_document(details, customer)
        self.setWindowTitle(f"{document_title(row)} · {customer}" if customer else document_title(row))
        of = NextDocument(
            kind=DocumentKind(row.kind),
            customer_id=row.customer_id,
            customer=customer,
            deal_id=row.deal_id,
        )
        self.form.strips.show_sales(of, row.id)
        self.form.files.show_files(row.id)
        self.form.editor.form.grid.setFocus()

    def _take_up(self) -> None:
        """Put back what was typed here and never kept, as before a lock."""
        self._drafts.deleteLater()
        self._drafts = DraftKeeper(self._workspace, self._place(), self._unsaved, self)
        kept = self._drafts.open(None)
        if kept:
            take_up(self.form.editor, kept)
            self._note(self.tr("What you typed last time is back; Cancel throws it away."))

    def _place(self) -> str:
        """Return under what a draft is kept: what was begun as an invoice never comes back in a quote."""
        if self._details is not None:
            return f"document {self._details.row.id}"
        coming = self._next or NextDocument()
        if coming.source_id is not None:
            return f"document {coming.kind} {coming.source_id}"
        begun_for = (coming.kind, coming.customer_id or "", coming.deal_id or "")
        return "document new {} {} {}".format(*begun_for).rstrip()

    def _note(self, words: str) -> None:
        """Say what is no mistake."""
        set_property(self.form.error_label, "role", "secondary")
        self.form.error_label.setText(words)

    def _say_wrong(self, words: str) -> None:
        set_property(self.form.error_label, "role", "error")
        self.form.error_label.setText(words)

    def _unsaved(self) -> Texts:
        return draft_of(self.form.editor) if self._saved_form.is_changed() else {}

    def _give_up(self) -> None:
        self._drafts.close(forget=True)
        super().reject()

    def _offer(self) -> None:
        """Offer what can be done with what is shown."""
        form, row = self.form, self._details.row if self._details else None
        replaced = row is not None and row.status == DocumentStatus.REPLACED
        restrict = permission().restrict
        restrict(form.save_button, Op.EDIT_DOCUMENT, possible=not replaced)
        restrict(form.delete_button, Op.EDIT_DOCUMENT)
        restrict(form.version_button, Op.EDIT_DOCUMENT)
        form.strips.setVisible(row is not None or bool(self._next and self._next.source_id))
        for part in (form.files, form.delete_button, form.paper_button):
            part.setVisible(row is not None)
        form.version_button.setVisible(row is not None and row.kind == DocumentKind.QUOTE and not replaced)
        if replaced:
            self._note(self.tr("There is a newer version of this quote; this one stays as it was."))

    def _save(self, then: Callable[[], object] | None = None) -> None:
        """Keep what is typed, then go on, or close where nothing is said."""
        form = self.form
        if not form.save_button.isEnabled():
            return
        form.editor.clear_error()
        form.editor.form.grid.setFocus()
        try:
            edit, customer_id = self._typed()
        except BadInput as refused:
            form.editor.refuse(refused)
            return

        def kept(document_id: int) -> None:
            self._saved_form.kept()
            self._drafts.close(forget=True)
            self.saved.emit(document_id)
            if then is None:
                self.accept()
                return
            self.turn_to(document_id)
            then()

        self._write(customer_id, edit, kept)

    def _write(self, customer_id: int, edit: DocumentEdit, kept: Callable[[int], None]) -> None:
        write = partial(self._workspace.do, Op.EDIT_DOCUMENT, otherwise=self._refuse)
        if self._details is not None:
            document_id = self._details.row.id
            write(edit_document, document_id, edit, then=lambda _nothing: kept(document_id))
        elif self._next is not None and self._next.source_id is not None:
            write(make_following, self._next.source_id, self._next.kind, edit, then=kept)
        else:
            write(create_document, customer_id, self.form.editor.kind, edit, then=kept)

    def _typed(self) -> tuple[DocumentEdit, int]:
        """Return what stands in the fields, and for whom. Raise BadInput."""
        customer_id = self.form.editor.form.customer_picker.customer_id
        if customer_id is None:
            raise BadInput(field="customer", problem="empty")
        edit = self.form.editor.edit()
        beside = self._details.row.id if self._details else 0
        if edit.number and self._workspace.now(number_taken, self.form.editor.kind, edit.number, beside):
            raise BadInput(field="number", problem="number_taken")
        if not edit.lines and self._needs_lines():
            raise BadInput(field="product", problem="empty")
        deal_id = self._next.deal_id if self._next else None
        return replace(edit, deal_id=deal_id, lines=edit.lines or None), customer_id

    def _needs_lines(self) -> bool:
        """Tell whether a document without lines would be about nothing: one that is known by its sum needs none."""
        source = self._next.source_id if self._next else None
        if self._details is not None:
            return bool(self._details.lines)
        return source is None or bool(self._workspace.now(document_details, source).lines)

    def _after_saving(self, then: Callable[[], object], _checked: bool = False) -> None:
        """Do something with what is kept; what was typed is kept first."""
        if self._saved_form.is_changed() and self.form.save_button.isEnabled():
            self._save(then)
        else:
            then()

    def _go_to(self, document: int | NextDocument) -> None:
        self._after_saving(partial(self._turn_safely, document))

    def _turn_safely(self, document: int | NextDocument) -> None:
        try:
            self.turn_to(document)
        except CrmError as error:
            self._refuse(error)

    def _make_version(self) -> None:
        if self._details is not None:
            self._workspace.do(
                Op.EDIT_DOCUMENT,
                new_version,
                self._details.row.id,
                then=self._turn_safely,
                otherwise=self._refuse,
            )

    def _show_paper(self) -> None:
        if self._details is None:
            return
        dialog = PaperDialog(self._workspace, self._details.row.id, self)
        dialog.kept.connect(lambda source: self.form.files.add([source]))
        open_once(dialog)

    def _pay(self, invoice_id: int) -> None:
        self._after_saving(partial(self._ask_for_payment, invoice_id))

    def _ask_for_payment(self, invoice_id: int) -> None:
        dialog = PaymentDialog(self._workspace, NewPayment(document_id=invoice_id), self)
        dialog.saved.connect(lambda _payment: self._reload())
        open_once(dialog)

    def _reload(self) -> None:
        if self._details is not None:
            self._turn_safely(self._details.row.id)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, BadInput):
            self.form.editor.refuse(error)
        else:
            self._workspace.refuse(error, self._say_wrong)

    def _delete(self) -> None:
        if self._details is not None:
            self._workspace.do(
                Op.EDIT_DOCUMENT, delete_document, self._details.row.id,
                then=lambda _nothing: self._give_up(), otherwise=self._refuse,
            )  # fmt: skip
