"""One contact point in the record: masked, editable in place, with its star and the mark of how fresh it is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from desktop_crm.domain.clock import today
from desktop_crm.domain.freshness import freshness
from desktop_crm.domain.records import ContactKind
from desktop_crm.gui.code_words import label_name, name_of
from desktop_crm.gui.contact_words import (
    FRESHNESS_LOOKS,
    LABELS,
    caption_of,
    mask_of,
    say_freshness,
    say_full_day,
)
from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.passing import open_once, pop_up_once
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import set_property
from desktop_crm.gui.widgets.masked_field import MaskedField
from desktop_crm.operations.edits import ContactEdit
from desktop_crm.queries.details import ContactPointRow

STILL_RIGHT = "F9"


class ContactField(MaskedField):
    """`edited` carries a ContactEdit; without a point yet, the field is a new one, and `abandoned` if left empty."""

    edited = Signal(object)
    confirmed = Signal()
    abandoned = Signal()
    history_requested = Signal()
    form_requested = Signal()
    reveal_requested = Signal()

    def __init__(self, kind: ContactKind, parent: QWidget | None = None) -> None:
        self.kind = kind
        self.point: ContactPointRow | None = None
        self._veiled: ContactPointRow | None = None
        self._starred = False
        self.star = QToolButton()
        self.mark = QToolButton()
        super().__init__(parent=parent)
        self.committed.connect(self._commit)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.line.customContextMenuRequested.connect(self._show_menu)
        own_key(self, STILL_RIGHT, self.confirmed.emit, children=True)
        self.set_words(name_of(kind), "")

    def show_point(self, point: ContactPointRow, *, alone: bool) -> None:
        """Show a contact point; `alone`: it is the only one of its kind, and needs no star."""
        self.point = point
        self._veiled = None
        self.set_words(caption_of(point, alone=alone), "")
        self._starred = point.primary and not alone
        self.set_secret(point.value, mask_of(point, today()))
        self.show_button.setVisible(point.kind is not ContactKind.WEBSITE)
        self._show_freshness()

    def lend(self, point: ContactPointRow) -> None:
        """Show what the store hides until it is asked, for as long as anything is shown; then it is hidden again."""
        veiled = self.point
        self.point = point
        self.set_secret(point.value, mask_of(point, today()))
        self._veiled = veiled
        super().reveal()

    def reveal(self) -> None:
        """Show the value; one that the store hides is asked for first."""
        if self._is_hidden():
            self.reveal_requested.emit()
        else:
            super().reveal()

    def conceal(self) -> None:
        """Mask the value again, and forget it where the store hides it."""
        veiled, self._veiled = self._veiled, None
        super().conceal()
        if veiled is not None and not self.editing():
            self.point = veiled
            self.set_secret(veiled.value, veiled.value)

    def copy(self) -> None:
        """Put the value on the clipboard; one that the store hides is asked for first."""
        if self._is_hidden():
            self.reveal_requested.emit()
        else:
            super().copy()

    def retranslate(self) -> None:
        super().retranslate()
        self.star.setToolTip(self.tr("Used first"))
        self.star.setAccessibleName(self.tr("Used first"))

    def _is_hidden(self) -> bool:
        return self.point is not None and self.point.veiled

    def row_id(self) -> int | None:
        """Return the id of the contact point, None while it is being added."""
        return self.point.id if self.point else None

    def rested(self) -> ContactField:
        """Return the field without what is being typed in it, ready for another contact point."""
        if self.editing():
            super()._give_up()
        return self

    def start_editing(self) -> None:
        if self._is_hidden():
            self.reveal_requested.emit()
        elif self.kind is ContactKind.ADDRESS:
            self.form_requested.emit()
        else:
            super().start_editing()

    def tip(self) -> str:
        """Return the label, and the mask in full where it has no room."""
        label = label_name(self.point.service or self.point.label) if self.point else ""
        return "\n".join(filter(None, (label, super().tip())))

    def _refresh(self) -> None:
        # A value that is shown has the room of the star too.
        self.star.setVisible(self._starred and not self._open)
        super()._refresh()

    def _shown(self) -> str:
        if self._open and self.point is not None and self.kind is ContactKind.DATE:
            return say_full_day(self.point, today())
        return super()._shown()

    def _name_button(self) -> None:
        super()._name_button()
        if self.kind is ContactKind.DATE:
            # The day is in sight already; what the button adds is the year.
            self.show_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self.show_button.setAccessibleName(self.show_button.text())
            self.show_button.setFixedWidth(theme().px(20))

    def _finish(self) -> None:
        super()._finish()
        if self.point is None and not self.line.text():
            self.abandoned.emit()

    def _give_up(self) -> None:
        super()._give_up()
        if self.point is None:
            self.abandoned.emit()

    def _commit(self, text: str) -> None:
        if self.point is None:
            if text:
                self.edited.emit(ContactEdit(kind=self.kind, value=text))
        elif text:
            self.edited.emit(ContactEdit(id=self.point.id, value=text))
        else:
            self._remove()

    def _remove(self) -> None:
        if self.point is not None:
            self.edited.emit(ContactEdit(id=self.point.id, remove=True))

    def _show_menu(self, at: QPoint) -> None:
        menu = self.line.createStandardContextMenu()
        if self.point is not None:
            menu.addSeparator()
            self._extend(menu, self.point)
        pop_up_once(menu, self.line.mapToGlobal(at))

    def _extend(self, menu: QMenu, point: ContactPointRow) -> None:
        still_right = menu.addAction(self.tr("Still right"))
        still_right.setShortcut(QKeySequence(STILL_RIGHT))
        still_right.triggered.connect(self.confirmed)
        first = menu.addAction(self.tr("Use first"))
        first.setEnabled(not point.primary)
        first.triggered.connect(lambda: self.edited.emit(ContactEdit(id=point.id, primary=True)))
        labels = menu.addMenu(self.tr("Label"))
        for label in LABELS[self.kind]:
            labels.addAction(label_name(label)).triggered.connect(
                lambda _=False, each=label: self._label(each)
            )
        labels.addAction(self.tr("Own word…")).triggered.connect(self._ask_label)
        menu.addAction(self.tr("History of this field")).triggered.connect(self.history_requested)
        menu.addAction(self.tr("Delete")).triggered.connect(self._remove)

    def _label(self, label: str) -> None:
        if self.point is not None:
            service = self.kind is ContactKind.IM and label in LABELS[ContactKind.IM]
            edit = ContactEdit(id=self.point.id, service=label, label="") if service else None
            self.edited.emit(edit or ContactEdit(id=self.point.id, label=label, service=""))

    def _ask_label(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Label"))
        dialog.setLabelText(self.tr("What is this one called?"))
        dialog.textValueSelected.connect(self._label)
        open_once(dialog)

    def _show_freshness(self) -> None:
        if self.point is None:
            return
        name, token = FRESHNESS_LOOKS[freshness(self.point.confirmed_on, today())]
        self.mark.setIcon(icon(name, token, size=14))
        told = say_freshness(self.point.confirmed_on, today())
        self.mark.setToolTip(
            self.tr("{told}. Click, or press {key} in the field, if it is still right.")
            .replace("{told}", told)
            .replace("{key}", STILL_RIGHT)
        )
        self.mark.setAccessibleName(self.tr("Still right? {told}").replace("{told}", told))

    def _build(self) -> None:
        super()._build()
        for tool in (self.star, self.mark):
            set_property(tool, "reveal", True)
        self._row.insertWidget(0, self.mark)
        self._row.insertWidget(self._row.count() - 1, self.star)
        self.star.setVisible(False)
        self.star.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        super()._connect()
        self.mark.clicked.connect(self.confirmed)

    def _restyle(self) -> None:
        super()._restyle()
        self._row.setSpacing(theme().px(4))
        self._caption.setFixedWidth(theme().px(76))
        self.star.setIcon(icon("star", "watch", size=14))
        for tool in (self.star, self.mark):
            tool.setIconSize(icon_size(14))
        self.mark.setFixedWidth(theme().px(18))
        self._show_freshness()
