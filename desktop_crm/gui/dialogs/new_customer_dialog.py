"""A new customer in under fifteen seconds: a name, one line to reach it, Ctrl+Enter."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.contact_guess import guess_kind
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.ids import new_id
from desktop_crm.domain.names import split_name
from desktop_crm.domain.records import ContactKind, CustomerKind
from desktop_crm.domain.stages import LifecycleStage, Source
from desktop_crm.gui.code_words import name_of, names_of
from desktop_crm.gui.editors.card_paste import CardPaste
from desktop_crm.gui.editors.drafts import DraftKeeper, Texts
from desktop_crm.gui.editors.field_error import FieldError
from desktop_crm.gui.editors.saved_form import SavedForm
from desktop_crm.gui.form_keys import FormKey, Ways, form_keys
from desktop_crm.gui.forms.new_customer_dialog_form import Ui_NewCustomerDialog
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.choices import offer
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.customers import create_customer
from desktop_crm.operations.edits import ContactEdit, CustomerEdit
from desktop_crm.queries.duplicates import Typed
from desktop_crm.queries.settings import home_country

_FIRST_LABELS = {ContactKind.PHONE: "mobile", ContactKind.EMAIL: "work", ContactKind.DATE: "birthday"}


class NewCustomerDialog(Retranslating, QDialog):
    """`created` carries the new id; `customer_requested` the id of somebody alike who was clicked.

    A card or signature in the clipboard fills it, by Ctrl+V while it is empty. With paper cards the form stays open
    after each save and counts. What is typed is a draft until it is saved; Esc keeps it, Cancel forgets it.
    """

    created = Signal(object)
    customer_requested = Signal(object)

    def __init__(
        self, workspace: Workspace, kind: CustomerKind = CustomerKind.PERSON, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._cards = 0
        self._saving = False
        self.form = Ui_NewCustomerDialog()
        self.form.setupUi(self)
        scale_layouts(self)
        guard_wheel(self)
        self._error = FieldError(self)
        self._lines = self._text_fields()
        self._drafts = DraftKeeper(workspace, "new_customer", self._typed, self)
        self.form.duplicate_notice.attach(workspace)
        self.form.address_check.attach(workspace)
        self._card = CardPaste(self.form, workspace.now(home_country), self)
        self._connect()
        self.retranslate()
        (
            self.form.organisation_button if kind is CustomerKind.ORGANISATION else self.form.person_button
        ).click()
        self._take_up(self._drafts.open(None))
        self._show_parts(shown=False)
        self.setMinimumWidth(theme().px(480))
        self.form.name_edit.setFocus()

    def begin(self, name: str = "", *, pasted: bool = False) -> None:
        """Open it under a name that was searched for, or with the card in the clipboard."""
        if name:
            self.form.name_edit.setText(name)
        open_once(self)
        if pasted:
            self._paste()

    def save(self, *, and_new: bool = False) -> None:
        """Write the customer; then close, or begin the next one."""
        if self._saving:
            return
        self._error.clear()
        self._saving = True
        again = and_new or self.form.cards_box.isChecked()
        self._workspace.do(
            Op.CREATE_CUSTOMER,
            create_customer,
            new_id(),
            self._edit(),
            then=lambda customer_id: self._saved(customer_id, again),
            otherwise=self._refused,
        )

    def reject(self) -> None:
        self._drafts.close(forget=False)
        super().reject()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        not_known = self.tr("Not known")
        for box, codes in ((self.form.stage_box, LifecycleStage), (self.form.source_box, Source)):
            offer(box, {"": not_known} | {str(code): name for code, name in names_of(codes).items()})
        self.form.person_button.setText(name_of(CustomerKind.PERSON))
        self.form.organisation_button.setText(name_of(CustomerKind.ORGANISATION))
        self.form.save_and_new_button.setToolTip(form_keys().say(FormKey.NEW))
        self._count()

    def _connect(self) -> None:
        form = self.form
        form.save_button.clicked.connect(lambda: self.save())
        form.save_and_new_button.clicked.connect(lambda: self.save(and_new=True))
        form.cancel_button.clicked.connect(self._cancel)
        form.parts_button.clicked.connect(lambda: self._show_parts(shown=form.parts_row.isHidden()))
        form.person_button.toggled.connect(self._show_kind)
        form.paste_button.clicked.connect(self._paste)
        self._card.filled.connect(self._on_card)
        form.card_points.edited.connect(self._look_for_duplicates)
        QShortcut(QKeySequence("Ctrl+Shift+V"), self, self._paste)
        form.duplicate_notice.customer_requested.connect(self._open)
        form.name_edit.textEdited.connect(self._split)
        form.company_edit.textChanged.connect(form.address_check.look_for)
        for line in (form.name_edit, form.company_edit, form.contact_edit):
            line.textEdited.connect(self._look_for_duplicates)
        ways = Ways(close=self.save, new=partial(self.save, and_new=True))
        self._saved_form = SavedForm(self, form.save_button, ways, self._typed)

    def _text_fields(self) -> dict[str, QLineEdit]:
        form = self.form
        return {
            "name": form.name_edit,
            "family_name": form.family_edit,
            "given_name": form.given_edit,
            "honorific": form.honorific_edit,
            "contact": form.contact_edit,
            "organisation": form.company_edit,
            "job_title": form.job_edit,
            "tags": form.tags_edit,
        }

    def _edit(self) -> CustomerEdit:
        form, text = self.form, {name: line.text().strip() for name, line in self._lines.items()}
        person = form.person_button.isChecked()
        kind = guess_kind(text["contact"])
        point = ContactEdit(
            kind=kind,
            value=text["contact"],
            label=_FIRST_LABELS.get(kind, "") if person else "work",
            service="wechat" if kind is ContactKind.IM else None,
        )
        edit = CustomerEdit(
            kind=CustomerKind.PERSON if person else CustomerKind.ORGANISATION,
            name=text["name"],
            contact_points=(
                *((point,) if text["contact"] else ()),
                *form.card_points.edits(),
                *form.address_check.edits(),
            ),
            organisation=text["organisation"] or None if person else None,
            job_title=text["job_title"] or None if person else None,
            stage=form.stage_box.currentData(),
            source=form.source_box.currentData(),
            add_tags=tuple(filter(None, re.split("[,，、;；]", text["tags"]))),
            note=form.note_edit.toPlainText(),
        )
        return replace(edit, **self._parts(text))

    def _paste(self) -> None:
        self._error.clear()
        if not self._card.paste():
            said = self.tr("Copy a business card or signature first: a name and a way to reach somebody.")
            self._error.show_at(self.form.paste_button, said)

    def _on_card(self) -> None:
        """Treat what a card brought as if it had been typed."""
        self._split(self.form.name_edit.text())
        self._look_for_duplicates()
        self.form.name_edit.setFocus()

    def _parts(self, text: Texts) -> dict[str, Any]:
        """Return the parts of the name where the user saw to them; else the store reads them from the name."""
        if self.form.parts_row.isHidden() or not self.form.person_button.isChecked():
            return {}
        return {name: text[name] for name in ("family_name", "given_name", "honorific")}

    def _saved(self, customer_id: int, again: bool) -> None:
        self._saving = False
        self.created.emit(customer_id)
        self._clear()
        if not again:
            self._drafts.close(forget=True)
            self.accept()
            return
        self._drafts.keep()
        self._cards += 1
        self._count()
        self.form.name_edit.setFocus()

    def _refused(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, BadInput):
            self._error.show_at(self._field_of(error.field), say_refusal(error))
        else:
            self._workspace.failed.emit(error)

    def _field_of(self, name: str) -> QWidget:
        if name in self._lines:
            return self._lines[name]
        if name in set(ContactKind) and name != guess_kind(self.form.contact_edit.text()):
            return self.form.card_points
        places: dict[str, QWidget] = {
            "tag": self.form.tags_edit,
            "note": self.form.note_edit,
            "phone": self.form.contact_edit,
            "email": self.form.contact_edit,
            "im": self.form.contact_edit,
        }
        return places.get(name, self.form.name_edit)

    def _cancel(self) -> None:
        self._clear()
        self._drafts.close(forget=True)
        super().reject()

    def _open(self, customer_id: int) -> None:
        self.reject()
        self.customer_requested.emit(customer_id)

    def _clear(self) -> None:
        for line in self._lines.values():
            line.clear()
        self.form.note_edit.clear()
        self.form.card_points.show_points(())
        self.form.address_check.setChecked(False)
        self.form.duplicate_notice.clear()

    def _typed(self) -> Texts:
        texts = {name: line.text() for name, line in self._lines.items()}
        texts |= {"note": self.form.note_edit.toPlainText(), "card": self.form.card_points.text()}
        return {name: text for name, text in texts.items() if text}

    def _take_up(self, texts: Texts) -> None:
        for name, text in texts.items():
            if name in self._lines:
                self._lines[name].setText(text)
        self.form.note_edit.setPlainText(texts.get("note", ""))
        self.form.card_points.take_up(texts.get("card", ""))
        if texts:
            self._look_for_duplicates()

    def _split(self, name: str) -> None:
        parts = split_name(name)
        self.form.family_edit.setText(parts.family)
        self.form.given_edit.setText(" ".join(filter(None, (parts.given, parts.middle))))
        self.form.honorific_edit.setText(parts.honorific)

    def _look_for_duplicates(self) -> None:
        contact = self.form.contact_edit.text().strip()
        typed = ((guess_kind(contact), contact),) if contact else ()
        self.form.duplicate_notice.look_for(
            Typed(
                name=self.form.name_edit.text(),
                company=self.form.company_edit.text(),
                points=(*typed, *((one.kind, one.value) for one in self.form.card_points.points())),
            )
        )

    def _show_kind(self) -> None:
        form, person = self.form, self.form.person_button.isChecked()
        for part in (form.company_edit, form.company_edit_label, form.job_edit, form.job_edit_label):
            part.setVisible(person)
        self.form.address_check.want(person)
        self.form.parts_button.setVisible(person)
        self._show_parts(shown=person and not self.form.parts_row.isHidden())

    def _show_parts(self, *, shown: bool) -> None:
        self.form.parts_row.setVisible(shown)
        self.form.parts_row_label.setVisible(shown)

    def _count(self) -> None:
        self.form.cards_label.setText(self.tr("%n card(s) done", "", self._cards) if self._cards else "")
