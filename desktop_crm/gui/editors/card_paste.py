"""Filling the form of a new customer from a business card or a signature in the clipboard."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from desktop_crm.domain.card.reading import Card, read_card
from desktop_crm.domain.contact_points import check
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.records import ContactKind, ContactPoint
from desktop_crm.gui.editors.card_points import caption_of
from desktop_crm.gui.forms.new_customer_dialog_form import Ui_NewCustomerDialog

_LIKELY = ("mobile", "work", "main", "home", "")
_LAST = len(_LIKELY)


class CardPaste(QObject):
    """Pasting several lines into the empty form fills it; asked for, it fills what is still empty.

    What finds no place, because it was not understood or its field is taken, goes to the note. `filled` comes when all
    stands there; nothing is saved by it.
    """

    filled = Signal()

    def __init__(self, form: Ui_NewCustomerDialog, country: str, parent: QObject) -> None:
        super().__init__(parent)
        self.form, self._country = form, country
        self._lines = (form.name_edit, form.contact_edit, form.company_edit, form.job_edit)
        for line in self._lines:
            line.installEventFilter(self)

    def paste(self) -> bool:
        """Fill the form from the clipboard; False where no card is there."""
        card = read_card(QGuiApplication.clipboard().text())
        if card.says_something:
            self._fill(card)
        return card.says_something

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pasting = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        )
        if pasting and self._is_empty() and self.paste():
            return True
        return super().eventFilter(watched, event)

    def _is_empty(self) -> bool:
        note = self.form.note_edit.toPlainText()
        return not any(line.text().strip() for line in self._lines) and not note.strip()

    def _fill(self, card: Card) -> None:
        form = self.form
        (form.person_button if card.name or not card.company else form.organisation_button).setChecked(True)
        person = form.person_button.isChecked()
        points = sorted(card.points, key=_likelihood)
        kept = [point for point in points if self._is_valid(point)]
        left = [
            *self._put(form.name_edit, card.name if person else card.company),
            *self._put(form.company_edit, card.company if person else ""),
            *self._put(form.job_edit, card.title),
            *(f"{caption_of(point)}: {point.value}" for point in points if point not in kept),
            *card.rest,
        ]
        if kept and not form.contact_edit.text().strip() and _fits_line(kept[0]):
            form.contact_edit.setText(kept.pop(0).value)
        form.card_points.show_points([*form.card_points.points(), *kept])
        if left:
            form.note_edit.setPlainText("\n".join(filter(None, (form.note_edit.toPlainText(), *left))))
        self.filled.emit()

    def _put(self, line: QLineEdit, text: str) -> Iterator[str]:
        """Put a text into an empty field, or yield it for the note."""
        if text and (line.text().strip() or line.isHidden()):
            yield text
        elif text:
            line.setText(text)

    def _is_valid(self, point: ContactPoint) -> bool:
        try:
            check(point.kind, point.value, self._country)
        except BadInput:
            return False
        return True


def _likelihood(point: ContactPoint) -> tuple[int, int]:
    """Order contact points as people would: the mobile first, then other telephones, mail, messengers, the rest."""
    kinds = list(ContactKind)
    if point.kind is ContactKind.PHONE:
        return 0, _LIKELY.index(point.label) if point.label in _LIKELY else _LAST
    order = (ContactKind.EMAIL, ContactKind.IM, ContactKind.WEBSITE, ContactKind.ADDRESS)
    return 1, order.index(point.kind) if point.kind in order else len(kinds)


def _fits_line(point: ContactPoint) -> bool:
    """Tell what the one line of the form takes for what it is: a telephone that is no fax, or a mail address."""
    return point.kind is ContactKind.EMAIL or (point.kind is ContactKind.PHONE and point.label == "mobile")
