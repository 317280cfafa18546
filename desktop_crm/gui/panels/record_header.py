"""The head of a record: who it is, at a glance, and the three things one does most."""

from __future__ import annotations

import html
from datetime import date
from urllib.parse import quote

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_crm.domain.clock import today
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.stages import LifecycleStage
from desktop_crm.gui.forms.record_header_form import Ui_RecordHeader
from desktop_crm.gui.messages import name_of
from desktop_crm.gui.panels.record_photo import PhotoOrInitials
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_short_date, speaks_chinese
from desktop_crm.gui.widgets.flow_layout import FlowLayout
from desktop_crm.gui.widgets.labels import Badge, ElidedLabel
from desktop_crm.gui.widgets.painting import Tone
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.details import CustomerDetails

_SAID_MS = 2_500
_LONGEST = 60
_LONGEST_BADGE = 24
_MOST_TAGS = 5
_STAGE_TONES = {
    LifecycleStage.PROSPECT: Tone.ACCENT,
    LifecycleStage.FIRST_PURCHASE: Tone.ACCENT,
    LifecycleStage.REPEAT: Tone.GOOD,
    LifecycleStage.LOYAL: Tone.GOOD,
}


class _Name(ElidedLabel):
    """The name; a double click asks to edit it."""

    edit_requested = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.edit_requested.emit()


class RecordHeader(QWidget):
    """Shows the head of a record; everything else about it is asked for by signals."""

    log_requested = Signal()
    call_requested = Signal()
    name_edit_requested = Signal()
    customer_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_RecordHeader()
        self._form.setupUi(self)
        self._details: CustomerDetails | None = None
        self._shown_badges: list[tuple[str, Tone]] = []
        self.picture = PhotoOrInitials()
        self._form.avatar_column.insertWidget(0, self.picture)
        self.name = _Name("", "title")
        self._form.name_row.addWidget(self.name, 1)
        self._badges = FlowLayout(self._form.badges, spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._form.badges.setSizePolicy(policy)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_SAID_MS)
        scale_layouts(self)
        self._connect()

    def _connect(self) -> None:
        self._silence.timeout.connect(self._form.saved_label.clear)
        self._form.log_button.clicked.connect(self.log_requested)
        self._form.call_button.clicked.connect(self.call_requested)
        self._form.email_button.clicked.connect(self._write_email)
        self._form.subtitle_label.linkActivated.connect(self._open_company)
        self._form.subtitle_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.name.edit_requested.connect(self.name_edit_requested)
        theme().changed.connect(self._show)

    def attach(self, workspace: Workspace) -> None:
        """Read photos from this store from now on."""
        self.picture.attach(workspace)

    def show_details(self, details: CustomerDetails) -> None:
        """Show the head of a record."""
        self._details = details
        self._show()

    def say_saved(self) -> None:
        """Say quietly that a change is kept."""
        self._form.saved_label.setText(self.tr("Saved"))
        self._silence.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_details"):
            self._form.retranslateUi(self)
            self._show()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(320), super().minimumSizeHint().height())

    def _show(self) -> None:
        if self._details is None:
            return
        row = self._details.row
        self.picture.show_customer(self._details)
        self.name.set_text(row.name)
        self._form.subtitle_label.setText(self._subtitle(self._details))
        self._form.call_button.setEnabled(bool(row.phone))
        self._form.email_button.setEnabled(bool(row.email))
        self._show_badges(self._details)

    def _subtitle(self, details: CustomerDetails) -> str:
        row, employer = details.row, details.employer
        job = (employer.words if employer else "") or row.job_title
        parts = [html.escape(_short(job))]
        if employer is not None:
            name = html.escape(_short(employer.other_name))
            ink = theme().tokens.ink_secondary
            parts.append(f'<a href="company" style="color:{ink}; text-decoration:none">{name}</a>')
        parts.append(html.escape(_short(row.city)))
        return " · ".join(filter(None, parts)) or "&nbsp;"

    def _show_badges(self, details: CustomerDetails) -> None:
        words = self._badge_words(details)
        if words == self._shown_badges:
            return
        self._shown_badges = words
        while (item := self._badges.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for text, tone in words:
            badge = Badge(_short(text, _LONGEST_BADGE), tone, self._form.badges)
            badge.setToolTip(text if len(text) > _LONGEST_BADGE else "")
            self._badges.addWidget(badge)
            badge.show()
        self._form.badges.updateGeometry()

    def _badge_words(self, details: CustomerDetails) -> list[tuple[str, Tone]]:
        row = details.row
        words: list[tuple[str, Tone]] = []
        if row.trashed or row.archived:
            words.append((self.tr("In the trash") if row.trashed else self.tr("Archived"), Tone.WATCH))
        if row.stage in tuple(LifecycleStage):
            stage = LifecycleStage(row.stage)
            words.append((name_of(stage), _STAGE_TONES[stage]))
        if row.next_due:
            words.append(self._due_words(date.fromisoformat(row.next_due)))
        words += [(tag, Tone.ACCENT) for tag in row.tags[:_MOST_TAGS]]
        likes = [one for one in details.preferences if one.kind is PreferenceKind.LIKES]
        dislikes = [one for one in details.preferences if one.kind is PreferenceKind.DISLIKES]
        words += [(one.text, Tone.QUIET) for one in likes[:2]]
        words += [(f"{name_of(one.kind)}: {one.text}", Tone.QUIET) for one in dislikes[:2]]
        return words

    def _due_words(self, due: date) -> tuple[str, Tone]:
        weekday = QLocale().dayName(due.isoweekday(), QLocale.FormatType.ShortFormat)
        day = format_short_date(due, today())
        when = f"{day} {weekday}" if speaks_chinese() else f"{weekday} {day}"
        words = self.tr("Follow up {day}").replace("{day}", when)
        return words, Tone.ACT if due < today() else Tone.WATCH

    def _open_company(self) -> None:
        if self._details is not None and self._details.employer is not None:
            self.customer_requested.emit(self._details.employer.other_id)

    def _write_email(self) -> None:
        if self._details is not None and self._details.row.email:
            QDesktopServices.openUrl(QUrl(f"mailto:{quote(self._details.row.email, safe='@')}"))


def _short(text: str, longest: int = _LONGEST) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
