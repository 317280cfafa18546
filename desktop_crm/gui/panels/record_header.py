"""The head of a record: who it is, at a glance, and the three things one does most."""

from __future__ import annotations

import html
from datetime import date
from urllib.parse import quote

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.preferences import PreferenceKind
from desktop_crm.domain.stages import LifecycleStage
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.forms.record_header_form import Ui_RecordHeader
from desktop_crm.gui.panels.record_photo import PhotoOrInitials
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_near_day
from desktop_crm.gui.widgets.flow_layout import FlowLayout, fit_in_one_line
from desktop_crm.gui.widgets.labels import Badge, ElidedLabel
from desktop_crm.gui.widgets.painting import Tone
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.archive import restore_customers
from desktop_crm.queries.contact_habits import ContactHabits, contact_habits
from desktop_crm.queries.details import CustomerDetails
from desktop_crm.wording.reasons import say_habits

_LINKS = Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
_SAID_MS = 2_500
_ROOM_FOR_BUTTONS = 430
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


class RecordHeader(Retranslating, QWidget):
    """Shows the head of a record and takes it back from archive or trash; all else is asked for by signals."""

    log_requested = Signal()
    call_requested = Signal()
    name_edit_requested = Signal()
    customer_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RecordHeader()
        self.form.setupUi(self)
        self._details: CustomerDetails | None = None
        self._workspace: Workspace | None = None
        self._habits = ContactHabits()
        self._shown_badges: list[tuple[str, Tone]] | None = None
        self.picture = PhotoOrInitials()
        self.form.avatar_column.insertWidget(0, self.picture)
        self.name = _Name("", "title", most_lines=2)
        self.form.name_row.addWidget(self.name, 1)
        self._badge_line = FlowLayout(self.form.badges, spacing=6)
        self._badges: list[Badge] = []
        self._more_badges = Badge("…", Tone.QUIET, self.form.badges)
        for line in (self.form.badges, self.form.subtitle_label):
            line.installEventFilter(self)
        self._silence = QTimer(self, singleShot=True, interval=_SAID_MS)
        scale_layouts(self)
        self._connect()

    def _connect(self) -> None:
        self._silence.timeout.connect(self.form.saved_label.clear)
        self.form.restore_button.clicked.connect(self._take_back)
        permission().guard(Op.RESTORE, self.form.restore_button)
        self.form.log_button.clicked.connect(self.log_requested)
        self.form.call_button.clicked.connect(self.call_requested)
        self.form.email_button.clicked.connect(self._write_email)
        self.form.subtitle_label.linkActivated.connect(self._open_company)
        self.name.edit_requested.connect(self.name_edit_requested)
        theme().changed.connect(self._show)

    def attach(self, workspace: Workspace) -> None:
        """Read photos, and how somebody is best reached, from this store from now on."""
        self._workspace = workspace
        self.picture.attach(workspace)

    def show_details(self, details: CustomerDetails) -> None:
        """Show the head of a record."""
        self._details = details
        if self._workspace is not None:
            self._habits = self._workspace.now(contact_habits, details.row.id)
        self._show()

    def say_saved(self) -> None:
        """Say quietly that a change is kept."""
        self.form.saved_label.setText(self.tr("Saved"))
        self._silence.start()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._details is not None:
            if watched is self.form.badges:
                self._fit_badges()
            else:
                self._show_subtitle(self._details)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is no room beside the name, the buttons stand below it.
        beside = self.width() >= theme().px(_ROOM_FOR_BUTTONS)
        direction = QBoxLayout.Direction
        self.form.top_row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(320), super().minimumSizeHint().height())

    def _show(self) -> None:
        if self._details is None:
            return
        row = self._details.row
        self.picture.show_customer(self._details)
        self.name.set_text(row.name)
        self._show_subtitle(self._details)
        learnt = say_habits(self._habits, spoken())
        self.form.habits_label.setText(learnt)
        self.form.habits_label.setVisible(bool(learnt))
        self.form.restore_button.setVisible(row.archived or row.trashed)
        self.form.call_button.setEnabled(bool(row.phone))
        self.form.email_button.setEnabled(bool(row.email))
        self._show_badges(self._details)

    def _show_subtitle(self, details: CustomerDetails) -> None:
        """Show job, company and city in one line, the company as a link."""
        label, employer = self.form.subtitle_label, details.employer
        job = (employer.words if employer else "") or details.row.job_title
        company = employer.other_name if employer else ""
        before = f"{job} · " if job and company else job
        whole = " · ".join(filter(None, (job, company, details.row.city)))
        room = max(label.width(), 1)
        shown = label.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        place = len(before)
        link, rest = shown[place : place + len(company)], shown[place + len(company) :]
        style = f"color:{theme().tokens.ink_secondary}; text-decoration:none"
        linked = f'<a href="company" style="{style}">{html.escape(link)}</a>' if link else ""
        label.setAccessibleName(whole)
        label.setTextInteractionFlags(_LINKS if link else Qt.TextInteractionFlag.NoTextInteraction)
        label.setText(html.escape(shown[:place]) + linked + html.escape(rest) or "&nbsp;")
        label.setToolTip(html.escape(whole) if shown != whole else "")

    def _show_badges(self, details: CustomerDetails) -> None:
        words = self._badge_words(details)
        if words == self._shown_badges:
            return
        self._shown_badges = words
        while len(self._badges) < len(words):
            self._badge_line.removeWidget(self._more_badges)
            self._badges.append(Badge(parent=self.form.badges))
            self._badge_line.addWidget(self._badges[-1])
            self._badge_line.addWidget(self._more_badges)
        for badge in self._badges[len(words) :]:
            badge.hide()
        for badge, (text, tone) in zip(self._badges, words, strict=False):
            badge.dress(_short(text), tone)
            badge.setToolTip(text if len(text) > _LONGEST_BADGE else "")
            badge.setAccessibleName(text)
        for part in (self.form.badges, self.form.restore_button):
            part.setFixedHeight(self._more_badges.sizeHint().height())
        self._fit_badges()

    def _fit_badges(self) -> None:
        """Show in one line what has room; the rest is told by the tooltip of the last badge."""
        badges = self._badges[: len(self._shown_badges or ())]
        left_out = fit_in_one_line(badges, self._more_badges, self.form.badges)
        self._more_badges.setToolTip("\n".join(badge.accessibleName() for badge in left_out))

    def _badge_words(self, details: CustomerDetails) -> list[tuple[str, Tone]]:
        row = details.row
        words: list[tuple[str, Tone]] = []
        if self._habits.terms.do_not_contact:
            words.append((self.tr("Do not contact"), Tone.ACT))
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
        words = self.tr("Follow up {day}").replace("{day}", format_near_day(due, today()))
        return words, Tone.ACT if due < today() else Tone.WATCH

    def _take_back(self) -> None:
        if self._workspace is not None and self._details is not None:
            self._workspace.do(Op.RESTORE, restore_customers, [self._details.row.id])

    def _open_company(self) -> None:
        if self._details is not None and self._details.employer is not None:
            self.customer_requested.emit(self._details.employer.other_id)

    def _write_email(self) -> None:
        if self._details is not None and self._details.row.email:
            QDesktopServices.openUrl(QUrl(f"mailto:{quote(self._details.row.email, safe='@')}"))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_BADGE else f"{text[: _LONGEST_BADGE - 1]}…"
